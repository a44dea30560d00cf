using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A person, organization or place that the text does not name.</summary>
internal sealed class NeverMentioned : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART5003", "Never mentioned",
        "{0} is never mentioned: the article has none of its names.{1} " +
        "Add to 'mentions' what the article calls it, or write 'mentions: []' if it is meant only by implication.{2}");

    public override void Check(SeedCheck check)
    {
        if (check.Text.IsBlank)
            return;

        var hint = new Lazy<string>(() => Pinned.Hint(check));
        for (var i = 0; i < check.Anchors.Named.Count; i++)
        {
            var entry = check.Anchors.Named[i];
            if (check.Anchors.Mentions.ByEntry[i].Count == 0
                && !check.Anchors.Mentions.Unsettled.Contains(i)
                && !IsByImplication(entry)
                && IsReadWhole(check, entry))
            {
                check.Report(
                    entry.IdNode.Range,
                    Rule,
                    [SeedCheck.Capital(entry.Label), check.HasRoom ? Nearest(check, entry) : "", hint.Value]);
            }
        }
    }

    /// <summary>Whether the seed says <c>mentions: []</c>.</summary>
    public static bool IsByImplication(SeedEntry entry) => entry.Map["mentions"]?.Node is YamlSequence { Items.Count: 0 };

    /// <summary>Whether all that the text may call an entry could be used: what was refused might have been the words.</summary>
    public static bool IsReadWhole(SeedCheck check, SeedEntry entry) =>
        check.IsSound(entry.Node)
        && !check.IsCut(entry)
        && entry.Map.Unknown.Count == 0
        && entry.Map.Repeated.Count == 0
        && entry.Map.Fields.Where(f => f.Key.Name is "name" or "alternateName" or "mentions").All(f => IsRead(check, f));

    private static bool IsRead(SeedCheck check, SeedField field) =>
        check.IsSound(field.Node) && check.ValuesOf(field).Count() == field.Values.Count && field.Values.All(v => IsRead(check, v.Node));

    private static bool IsRead(SeedCheck check, YamlNode node) => check.IsSound(node) && node switch
    {
        YamlMapping map => !map.IsPartial && map.Pairs.All(p => IsRead(check, p.Value)),
        YamlSequence list => list.Items.All(i => IsRead(check, i)),
        _ => true,
    };

    /// <summary>The first of its names that something in the text comes near to.</summary>
    private static string Nearest(SeedCheck check, SeedEntry entry)
    {
        var hints = from field in entry.Map.Fields
                    where field.Key.Name is "name" or "alternateName"
                    from value in check.ValuesOf(field)
                    from name in LanguageMap.Of(value.Node)
                    let hint = Hint(check, name.Text.Value)
                    where hint is not null
                    select " " + hint;
        return hints.FirstOrDefault() ?? "";
    }

    private static string? Hint(SeedCheck check, string name) =>
        check.Text.Find(new AnchorSelector(name)) is { Count: > 0 } plain
            ? $"'{Excerpt.Of(name)}' in line {check.TextLine(plain.Ranges[0])} does not count: " +
                "it is part of a longer word or name, or picked for another entry."
            : check.Text.Passages.Nearest(name) is { } near
                ? $"Nearest to '{Excerpt.Of(name)}' comes '{Excerpt.Of(near.Range.In(check.Text.Text))}' " +
                    $"in line {check.TextLine(near.Range)}."
                : null;
}
