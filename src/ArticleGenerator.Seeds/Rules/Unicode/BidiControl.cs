using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Characters that show words in a different order, so that a reader misreads them (CVE-2021-42574).</summary>
internal sealed class BidiControl : ArticleRule
{
    // Embeddings, overrides and isolates span words; marks only affect one side, and Arabic and Hebrew texts need them.
    private static readonly char[] Spanning = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];
    private static readonly char[] All = [.. Spanning, '\u200E', '\u200F', '\u061C'];

    public override Rule Rule { get; } = new(
        "ART7001", "Bidirectional control character",
        "{0} contains the control character {1}, which can make words appear in the wrong order. {2}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var values = context.Texts.Values.Where(t => t.Key!.Kind is not (ValueKind.Id or ValueKind.Reference) && !IsCopied(context, t));
        foreach (var text in context.Texts.Keys.Concat(context.Texts.IdsInValues).Concat(values))
        {
            if (text.Node.Value.IndexOfAny(All) is >= 0 and var index)
                yield return Find(context, text, text.Node.Value[index].ToString());
        }

        if (context.Text.Source.IndexOfAny(Spanning) is >= 0 and var place)
        {
            yield return Report(
                new FileSpan(context.Source.TextPath, new SourceSpan(context.Source.BodyStart + place, 1)),
                "The text",
                Excerpt.CodePoint(context.Text.Source[place]),
                "Check the words around it, and delete it if the article was published without it.");
        }
    }

    /// <summary>Words of the article can be found only as the article has them, so they are reported there, once.</summary>
    private static bool IsCopied(ValidationContext context, AnnotationText text) =>
        text.Node.Value.IndexOfAny(All) >= 0 && context.Text.Find(new AnchorSelector(text.Node.Value)).Count > 0;

    private Finding Find(ValidationContext context, AnnotationText text, string character)
    {
        var finding = Report(
            context, context.PlaceOf(text.Node, character), text.Label, Excerpt.CodePoint(character[0]), "Delete it.")
            .Refusing(text.IsFree ? [] : [text.Node]);
        return text.Node.Value.Replace(character, "").IndexOfAny(All) < 0
            ? finding.With(TextFixes.Delete(context, text, character))
            : finding.With(WithoutPair(context, text));
    }

    /// <summary>A character that opens and one that closes are deleted together. Marks that affect one side stay.</summary>
    private static Fix? WithoutPair(ValidationContext context, AnnotationText text)
    {
        var value = string.Concat(text.Node.Value.Where(c => Array.IndexOf(Spanning, c) < 0));
        return text.IsFree && value.IndexOfAny(All) < 0 && context.HasRoom
            ? Fix.Safe("Delete the control characters", context.Editor.Write(text.Node, value))
            : null;
    }
}
