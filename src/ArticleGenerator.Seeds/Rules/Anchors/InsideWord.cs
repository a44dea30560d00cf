using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Words of a quotation or an event, or about one, that are cut off. They are in the text, so they stay.</summary>
internal sealed class InsideWord : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART5007", "Cut off within a word",
        "'{0}' of {1} {2} within the word '{3}'. Copy the whole word.{4}");

    public override void Check(SeedCheck check)
    {
        foreach (var (entry, field, value) in check.Values(k => k is { Kind: ValueKind.Anchor, Name: not "mentions" })
            .Where(v => !MayBePart(v.Field, v.Value)).ToArray())
        {
            if (check.Anchors.MatchesOf(entry!, field, value).Only is { } range)
                Check(check, entry!, field, value, range);
        }
    }

    /// <summary>A verb or a date may be a part of a longer word in some languages; braces say that it is meant so.</summary>
    private static bool MayBePart(SeedField field, SeedValue value) => field.Key.Name != "text" && value.Anchor is not null;

    private void Check(SeedCheck check, SeedEntry entry, SeedField field, SeedValue value, TextRange range)
    {
        var text = check.Text.Text;
        var (atStart, atEnd) = (WordEdge.Cuts(text, range.Start), WordEdge.Cuts(text, range.End));
        if (atStart || atEnd)
        {
            var word = WordEdge.WordAround(text, atStart ? range.Start : range.End);
            check.Report(
                value.Node.Range,
                Rule,
                [
                    field.Key.Name,
                    entry.Label,
                    atStart ? "begins" : "ends",
                    Excerpt.Of(word.In(text)),
                    field.Key.Name == "text" ? "" : $" If only a part of it is meant, write {{ exact: {Excerpt.Of(range.In(text))} }}.",
                ]);
        }
    }
}
