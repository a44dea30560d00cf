using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// Characters that make words show in another order than they stand in, so that a reader takes them for others (CVE-2021-42574).
/// </summary>
internal sealed class BidiControl : SeedRule
{
    // Embeddings, overrides and isolates span words; the marks only lean to one side, and Arabic and Hebrew texts need them.
    private static readonly char[] Spanning = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];
    private static readonly char[] All = [.. Spanning, '\u200E', '\u200F', '\u061C'];

    public override Rule Rule { get; } = new(
        "ART7001", "Bidirectional control character",
        "{0} holds the control character {1}, which can make words show in another order than they stand in. {2}");

    public override void Check(SeedCheck check)
    {
        var values = check.Texts.Values(k => k.Kind is not (ValueKind.Id or ValueKind.Reference)).Where(t => !IsCopied(check, t));
        foreach (var text in check.Texts.Keys.Concat(check.Texts.Ids).Concat(values).ToArray())
        {
            if (check.IsSound(text.Node) && text.Node.Value.IndexOfAny(All) is >= 0 and var index)
                Report(check, text, text.Node.Value[index]);
        }

        if (check.Text.Text.IndexOfAny(Spanning) is >= 0 and var place)
        {
            check.Report(
                new SeedLocation(check.Source.TextPath, new TextRange(check.Source.BodyStart + place, 1)), Rule,
                [
                    "The text",
                    Excerpt.CodePoint(check.Text.Text[place]),
                    "Look at the words around it, and delete it if the article was not published with it.",
                ]);
        }
    }

    /// <summary>Words of the article can only be found as the article has them, and there they are reported once.</summary>
    private static bool IsCopied(SeedCheck check, SeedText text) =>
        text.Node.Value.IndexOfAny(All) >= 0 && check.Text.Find(new AnchorSelector(text.Node.Value)).Count > 0;

    private void Report(SeedCheck check, SeedText text, char character)
    {
        check.Report(check.PlaceOf(text.Node, character.ToString()), Rule, [text.Label, Excerpt.CodePoint(character), "Delete it."]);
        if (!text.IsFree)
            check.RefuseQuietly([text.Node]);
    }
}
