using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A key that the format does not have.</summary>
internal sealed class UnknownKey : SeedRule
{
    public override Rule Rule { get; } = new("ART3003", "Unknown key", "{0} cannot have the key '{1}'. {2}");

    public override void Check(SeedCheck check)
    {
        foreach (var outdented in OutdentedKeys.In(check).ToArray())
            Report(check, outdented);

        foreach (var (map, entry) in check.Maps.ToArray())
        {
            Report(check, map, SeedCheck.Capital(check.LabelOf(entry)));
            foreach (var (field, anchor) in AnchorsIn(map))
                Report(check, anchor, $"'{field.Key.Name}' of {check.LabelOf(entry)}");
        }

        foreach (var (section, _) in check.Seed.LostSections)
            check.RefuseEntriesOf(section);
    }

    /// <summary>Several that follow each other are one mistake, and none where a line that could not be read moved them there.</summary>
    private void Report(SeedCheck check, OutdentedKeys outdented)
    {
        var first = outdented.Keys[0];
        if (!check.IsOnBadLine(first.IdNode) && !check.IsOnBadLine(outdented.Section.KeyNode!))
            check.Report(first.IdNode.Range, Rule, [$"'{outdented.Section.Key.Name}'", first.Id, Fix(outdented)]);

        check.RefuseQuietly(outdented.Keys.Select(k => k.IdNode));
        if (outdented.Owner is not null)
            check.Cut(outdented.Owner);
    }

    private static string Fix(OutdentedKeys outdented)
    {
        var (are, them) = outdented.Keys.Count > 1 ? ("It and what follows it are keys", "them") : ("It is a key", "it");
        var place = outdented.Owner is { } owner
            ? $"move {them} in further, below '{Excerpt.Of(owner.Id)}'"
            : $"write an id of your choice above {them}, and move {them} in below that";
        return $"{are} of {outdented.Keys[0].Map.Keys.Noun}: {place}.";
    }

    private static IEnumerable<(SeedField Field, SeedMap Anchor)> AnchorsIn(SeedMap map) =>
        from field in map.Fields
        from value in field.Values
        where value.Anchor is not null
        select (field, value.Anchor);

    /// <summary>Names per language that stand beside the other keys of an entry are one mistake.</summary>
    private void Report(SeedCheck check, SeedMap map, string label)
    {
        var names = MisplacedNames(map);
        foreach (var pair in map.Unknown.Except(names.Skip(1)).Where(p => check.IsSound(p.Key) && !IsMisplaced(check, p.Key)))
            check.Refuse(pair.Key, Rule, label, Excerpt.Of(pair.Key.Value), check.HasRoom ? Fix(map, pair, names.Contains(pair)) : "");
    }

    /// <summary>Whether the key has been reported for where it stands.</summary>
    private static bool IsMisplaced(SeedCheck check, YamlScalar key) =>
        check.Seed.Document.Problems.Any(p => p.Range.Start == key.Range.Start);

    private static YamlPair[] MisplacedNames(SeedMap map) => map.Keys.Shorthand is { } shorthand && map[shorthand] is null
        ? [.. map.Unknown.Where(p => p.Key.Value.Length == 2 && LanguageMap.LooksLikeTag(p.Key.Value))]
        : [];

    private static string Fix(SeedMap map, YamlPair pair, bool isMisplacedName) =>
        isMisplacedName ? MendOfName(map.Keys, pair)
        : map.Keys.Meant(pair.Key.Value) is { } meant ? $"Did you mean '{meant.Name}'?"
        : $"The keys of {map.Keys.Noun} are {Wording.AllOf(map.Keys.Keys.Select(k => k.Name))}.";

    private static string MendOfName(SeedKeys keys, YamlPair pair) => keys.Find(keys.Shorthand!)!.Kind == ValueKind.Localized
        ? $"Write names per language as 'name: {{ {pair.Key.Value}: … }}'."
        : $"Its words stand behind '{keys.Shorthand}', in the article's own language.";
}
