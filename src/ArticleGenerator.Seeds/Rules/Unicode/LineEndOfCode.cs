using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A character that C# takes for a line end and hardly an editor shows as one. It is escaped in code, and was hardly meant.
/// </summary>
internal sealed class LineEndOfCode : SeedRule
{
    private static readonly char[] LineEnds = ['\u0085', '\u2028', '\u2029'];

    public override Rule Rule { get; } = new(
        "ART7005", "Character that C# takes for a line end",
        "{0} holds {1}, which C# takes for a line end. Write a blank or a line break in its place.");

    public override void Check(SeedCheck check)
    {
        foreach (var text in check.Texts.Values(_ => true))
        {
            if (text.Node.Value.IndexOfAny(LineEnds) is >= 0 and var index)
            {
                var character = text.Node.Value[index];
                check.Report(check.PlaceOf(text.Node, character.ToString()), Rule, [text.Label, Excerpt.CodePoint(character)]);
            }
        }
    }
}
