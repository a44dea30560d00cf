using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A character that C# treats as a line end and that most editors don't show as one. It is escaped in code, and was hardly intended.
/// </summary>
internal sealed class LineEndOfCode : ArticleRule
{
    private static readonly char[] LineEnds = ['\u0085', '\u2028', '\u2029'];

    public override Rule Rule { get; } = new(
        "ART7005", "Character that C# treats as a line end",
        "{0} contains {1}, which C# treats as a line end. Write a space or a line break in its place.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var text in context.Texts.Values)
        {
            if (text.Node.Value.IndexOfAny(LineEnds) is >= 0 and var index)
                yield return Find(context, text, text.Node.Value[index]);
        }
    }

    private Finding Find(ValidationContext context, AnnotationText text, char character) =>
        Report(context, context.PlaceOf(text.Node, character.ToString()), text.Label, Excerpt.CodePoint(character))
            .With(context.HasRoom ? WithBlanks(context, text) : null);

    /// <summary>When the article is searched, all white space is the same.</summary>
    private static Fix WithBlanks(ValidationContext context, AnnotationText text)
    {
        var edit = context.Editor.Write(text.Node, string.Join(" ", text.Node.Value.Split(LineEnds).Select(part => part.Trim())));
        return new("Write a space in its place", text.Key?.Kind == ValueKind.Anchor, new[] { edit }.ToEquatableArray());
    }
}
