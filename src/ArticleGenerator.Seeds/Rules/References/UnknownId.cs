using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id that no entry of the article has.</summary>
internal sealed class UnknownId : SeedRule
{
    public override Rule Rule { get; } = new("ART4001", "Unknown id", "'{0}' of {1} names '{2}', but no entry has this id. {3}{4}");

    public override void Check(SeedCheck check)
    {
        var known = KnownIds(check.Seed);
        var unreadable = UnreadableSections(check);
        var unknown = from reference in check.Values(k => k.Kind == ValueKind.Reference)
                      let id = reference.Value.Node as YamlScalar
                      where id is not null && !known.Contains(id.Value) && (reference.Field.Key.Sections & unreadable) == 0
                      select (reference.Entry, reference.Field.Key, Id: id);
        foreach (var same in unknown.GroupBy(u => u.Id.Value, StringComparer.Ordinal).ToArray())
        {
            var (entry, key, id) = same.First();
            var others = same.Skip(1).Select(u => u.Id).ToArray();
            check.Refuse(
                id,
                Rule,
                key.Name,
                check.LabelOf(entry),
                Excerpt.Of(id.Value),
                check.HasRoom ? Fix(check, key, id.Value) : "",
                Others(check, others));
            check.RefuseQuietly(others);
        }
    }

    /// <summary>An id that was changed where it stands as a key is one mistake, however often it is named.</summary>
    private static string Others(SeedCheck check, YamlNode[] others)
    {
        const int Shown = 5;
        var lines = others.Select(check.LineOf).Distinct().ToArray();
        return lines.Length == 0 ? ""
            : $" It is also named in line{(lines.Length == 1 ? "" : "s")} " +
                $"{(lines.Length > Shown ? string.Join(", ", lines.Take(Shown)) + ", …" : Wording.AllOf(lines))}.";
    }

    /// <summary>
    /// The id that the writer of an unknown one most likely meant, or null: one spelt like it, or that of an entry so named.
    /// </summary>
    private static string? Meant(SeedCheck check, SeedKey key, string written)
    {
        var candidates = check.Entries.Where(e => (e.Section & key.Sections) != 0).ToArray();
        return EditDistance.Nearest(written, candidates.Select(e => e.Id))
            ?? candidates.FirstOrDefault(e => NamesOf(e).Contains(written, StringComparer.OrdinalIgnoreCase))?.Id;
    }

    /// <summary>
    /// All ids, those of entries that were refused as well, and those that stand where keys of the article do:
    /// their mistake has been reported.
    /// </summary>
    private static HashSet<string> KnownIds(Seed seed) => new(
        seed.Entries.Select(e => e.Id)
            .Concat(seed.Article.Unknown.Select(p => p.Key.Value))
            .Concat(seed.Article.Unknown.Select(p => p.Value).OfType<YamlMapping>().SelectMany(m => m.Pairs).Select(p => p.Key.Value)),
        StringComparer.Ordinal);

    /// <summary>
    /// Where the id may be meant by one that is none or was refused, or stand in what cannot be read; that has been reported.
    /// </summary>
    private static SeedSection UnreadableSections(SeedCheck check) =>
        check.Seed.Article.Node is YamlMapping { IsPartial: true } ? SeedSection.All
            : check.Seed.Entries.Where(e => !SeedId.IsValid(e.Id) || !check.IsSound(e.IdNode)).Select(e => e.Section)
                .Concat(check.Seed.Article.Fields
                    .Where(f => f.Key.Kind == ValueKind.Section && (!check.IsSound(f.Node) || f.Node is YamlMapping { IsPartial: true }))
                    .Select(f => f.Key.Sections))
                .Aggregate(SeedSection.None, (all, section) => all | section);

    private static string Fix(SeedCheck check, SeedKey key, string written) =>
        Meant(check, key, written) is { } meant ? $"Did you mean '{meant}'?"
        : key.IsList && ListOf(check, key, written) is { } list ? $"Did you mean {list}?"
        : $"Add it under {SectionNames(key.Sections)}, or take it out here.";

    /// <summary>Several ids that were written as one text: <c>putin, modi</c>.</summary>
    private static string? ListOf(SeedCheck check, SeedKey key, string written)
    {
        var ids = written.Split(',').Select(part => part.Trim()).ToArray();
        return ids.Length > 1 && ids.All(id => check.EntriesById.TryGetValue(id, out var entry) && (entry.Section & key.Sections) != 0)
            ? $"[{string.Join(", ", ids)}]"
            : null;
    }

    private static IEnumerable<string> NamesOf(SeedEntry entry) =>
        from field in entry.Map.Fields
        where field.Key.Name is "name" or "alternateName"
        from value in field.Values
        from name in LanguageMap.Of(value.Node)
        select name.Text.Value;

    private static string SectionNames(SeedSection sections) =>
        Wording.AnyOf(
            SeedFormat.Article.Keys.Where(k => k.Kind == ValueKind.Section && (k.Sections & sections) != 0).Select(k => $"'{k.Name}'"));
}
