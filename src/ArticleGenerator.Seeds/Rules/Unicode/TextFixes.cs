using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Fixes of a key, an id or a value that is right except for single characters.</summary>
internal static class TextFixes
{
    /// <summary>Deletes a character everywhere in the text.</summary>
    public static Fix? Delete(ValidationContext context, AnnotationText text, string character)
    {
        if (!context.HasRoom)
            return null;

        var rest = text.Node.Value.Replace(character, "");
        if (text.Key?.Kind == ValueKind.Anchor && context.Text.Find(new AnchorSelector(rest)).Count == 0)
            return null;

        var title = $"Delete {Excerpt.CodePoint(char.ConvertToUtf32(character, 0))}";
        return IsEntry(context, text)
            ? Rename(context, text, title, rest)
            : Fix.Safe(title, context.Editor.RemoveFrom(text.Node, character));
    }

    /// <summary>Replaces letters of the text.</summary>
    public static Fix? Write(ValidationContext context, AnnotationText text, string value)
    {
        if (!context.HasRoom)
            return null;

        var title = $"Write '{Excerpt.From(value)}'";
        return IsEntry(context, text) ? Rename(context, text, title, value) : Fix.Safe(title, context.Editor.Write(text.Node, value));
    }

    private static bool IsEntry(ValidationContext context, AnnotationText text) =>
        text.Key is null && context.Annotation.Entries.Any(e => e.IdNode == text.Node);

    private static Fix? Rename(ValidationContext context, AnnotationText text, string title, string id) =>
        context.Ids.IsFree(id) ? Fix.Safe(title, context.Editor.Rename(text.Node, id)) : null;
}
