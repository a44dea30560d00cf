using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// Where in the text the sound anchors of a seed stand, and where its people, organizations and places are mentioned.
/// Each is looked for once.
/// </summary>
internal sealed class SeedAnchors(SeedCheck check)
{
    private readonly Dictionary<YamlNode, AnchorMatches> found = [];

    /// <summary>
    /// Where an anchor matches.
    /// What an entry's <c>source</c>, <c>cue</c> and <c>dateText</c> leave open, the paragraphs of its <c>text</c> decide.
    /// </summary>
    public AnchorMatches MatchesOf(SeedEntry entry, SeedField field, SeedValue value)
    {
        if (!found.TryGetValue(value.Node, out var matches))
        {
            matches = Find(entry, field, value);
            found.Add(value.Node, matches);
        }

        return matches;
    }

    /// <summary>The places in the text of all anchors behind a key that match once.</summary>
    public IReadOnlyList<TextRange> RangesOf(SeedEntry entry, string key) => entry.Map[key] is { } field
        ? [.. check.ValuesOf(field).Select(v => MatchesOf(entry, field, v).Only).Where(r => r is not null).Select(r => r!.Value)]
        : [];

    /// <summary>The mentions of every named entry, and those that two of them claim.</summary>
    public Mentions Mentions =>
        field ??= MentionFinder.Find(check.Text.Folded, [.. Named.Select(ToNameable)], check.Source.Limits.Mentions);

    /// <summary>The entries that a text can mention, in the order of <see cref="Mentions"/>.</summary>
    public IReadOnlyList<SeedEntry> Named =>
        field ??= [.. check.Entries.Where(e => e.Section is SeedSection.People or SeedSection.Organizations or SeedSection.Places)];

    private AnchorMatches Find(SeedEntry entry, SeedField field, SeedValue value)
    {
        var selector = AnchorReader.Read(value, check.IsSound);
        if (field.Key.Name == "cue"
            && RangesOf(entry, "source") is { Count: > 0 } source
            && check.Text.Find(selector, source) is { Count: 1 } inSource)
        {
            return inSource;
        }

        var matches = check.Text.Find(selector);
        return matches.Count > 1 && field.Key.Name is "source" or "cue" or "dateText"
            && check.Text.Find(selector, check.Text.ParagraphsOf(RangesOf(entry, "text"))) is { Count: 1 } nearby
            ? nearby
            : matches;
    }

    private Nameable ToNameable(SeedEntry entry) => new(
        [.. check.ValuesOf(entry.Map["name"])
            .Concat(check.ValuesOf(entry.Map["alternateName"]))
            .SelectMany(v => LanguageMap.Of(v.Node))
            .Where(t => check.IsSound(t.Text))
            .Select(t => t.Text.Value)],
        [.. check.ValuesOf(entry.Map["mentions"])
            .Where(v => v.Anchor is null)
            .Select(v => v.Node).OfType<YamlScalar>()
            .Select(s => s.Value)],
        [.. PicksOf(entry)],
        HasLostPick(entry));

    private IEnumerable<TextRange> PicksOf(SeedEntry entry) =>
        from value in check.ValuesOf(entry.Map["mentions"])
        where value.Anchor is not null
        let only = MatchesOf(entry, entry.Map["mentions"]!, value).Only
        where only is not null
        select only.Value;

    private bool HasLostPick(SeedEntry entry) => entry.Map["mentions"] is { } mentions
        && (!check.IsSound(mentions.Node) || check.ValuesOf(mentions).Count() < mentions.Values.Count
            || check.ValuesOf(mentions).Any(v => v.Anchor is not null && MatchesOf(entry, mentions, v).Only is null));
}
