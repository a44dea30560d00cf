using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Words that stand in the text more than once, where one place is meant.</summary>
internal sealed class Ambiguous : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART5002", "Stands in the text more than once",
        "'{0}' of {1} stands in the article {2} ({3}): '{4}'. " +
        "Copy a word more, or say which place is meant: {{ exact: …, occurrence: 1 }} is the first.{5}");

    public override void Check(SeedCheck check)
    {
        if (check.Text.IsBlank)
            return;

        var hint = new Lazy<string>(() => Pinned.Hint(check));
        var anchors = check.Values(k => k.Kind == ValueKind.Anchor)
            .Where(v => v.Field.Key.Name != "mentions" || v.Value.Anchor is not null);
        foreach (var (entry, field, value) in anchors.ToArray())
        {
            if (check.Anchors.MatchesOf(entry!, field, value) is { Count: > 1 } matches && HasWhatDecides(check, entry!, field))
            {
                check.Refuse(
                    value.Node, Rule, field.Key.Name, entry!.Label, Wording.Times(matches.Count), NotInText.Lines(check, matches),
                    Excerpt.Of(AnchorReader.Read(value, check.IsSound).Exact), hint.Value);
            }
        }
    }

    /// <summary>What would tell the place of <c>source</c>, <c>cue</c> and <c>dateText</c> may be the mistake itself.</summary>
    private static bool HasWhatDecides(SeedCheck check, SeedEntry entry, SeedField field) => field.Key.Name switch
    {
        "source" or "dateText" => IsFound(check, entry, "text"),
        "cue" => IsFound(check, entry, "text") && (entry.Map["source"] is null || IsFound(check, entry, "source")),
        _ => true,
    };

    private static bool IsFound(SeedCheck check, SeedEntry entry, string key) =>
        entry.Map.Unknown.Count == 0
        && !check.IsCut(entry)
        && entry.Map[key] is { } field
        && check.IsSound(field.Node)
        && check.Anchors.RangesOf(entry, key).Count == field.Values.Count;
}
