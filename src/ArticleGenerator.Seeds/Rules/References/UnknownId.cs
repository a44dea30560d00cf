using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id that no entry of the article has.</summary>
internal sealed class UnknownId : ArticleRule
{
    public override Rule Rule { get; } = new("ART4001", "Unknown id", "'{0}' of {1} names '{2}', but no entry has this id. {3}{4}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var unknown = UnknownIn(context);
        if (unknown.Count == 0)
            return [];

        var known = KnownIds(context.Annotation);
        var unreadable = UnreadableSections(context);
        return from found in unknown
               where !known.Contains(found.Id.Value) && (found.Field.Key.Sections & unreadable) == 0
               group found by found.Id.Value into same
               select Find(context, [.. same]);
    }

    /// <summary>The references that match no entry with a usable id.</summary>
    private static List<(AnnotationEntry? Entry, AnnotationField Field, YamlScalar Id)> UnknownIn(ValidationContext context)
    {
        var unknown = new List<(AnnotationEntry?, AnnotationField, YamlScalar)>();
        foreach (var (entry, field, value) in context.Values(ValueKind.Reference))
        {
            if (value.Node is YamlScalar id && !context.EntriesById.ContainsKey(id.Value))
                unknown.Add((entry, field, id));
        }

        foreach (var (section, node) in context.TakesShared ? context.Annotation.ListedIds : [])
        {
            if (node is YamlScalar id && context.IsSound(section.Node) && context.IsSound(id) && !context.EntriesById.ContainsKey(id.Value))
                unknown.Add((null, section, id));
        }

        return unknown;
    }

    /// <summary>An id that was changed in its entry is one mistake, however often it is named.</summary>
    private Finding Find(ValidationContext context, (AnnotationEntry? Entry, AnnotationField Field, YamlScalar Id)[] same)
    {
        var (entry, field, first) = same[0];
        var candidates = context.HasRoom && field.Key.Kind != ValueKind.Section
            ? context.AllEntries.Where(e => context.IsSound(e.IdNode) && (e.Section & field.Key.Sections) != 0).ToArray()
            : [];
        var shared = context.HasRoom ? context.Source.Shared.IdsOf(field.Key.Sections).ToArray() : [];
        var meant = Meant(candidates, shared, first.Value);
        var fitting = same.Aggregate(Sections.All, (all, s) => all & s.Field.Key.Sections);
        var likely = meant is null && ListOf(context, field.Key, first.Value) is null
            ? Likely(candidates.Where(e => (e.Section & fitting) != 0), first.Value)
            : [];
        var ids = same.Select(s => s.Id).ToArray();
        return Report(
            context, first.Range, field.Key.Name, context.LabelOf(entry), Excerpt.From(first.Value),
            !context.HasRoom ? "" : meant is not null ? $"Did you mean '{meant}'?"
                : likely.Length > 0 ? $"Did you mean {Wording.AnyOf(likely.Select(id => $"'{id}'"))}?"
                : HowToWrite(context, field.Key, first.Value),
            Others(context, ids))
            .Refusing(ids)
            .With(meant is null || same.Any(s => IsNamed(s.Entry, s.Field, meant)) ? null : NearFix.Of(
                first.Value, meant, candidates.Select(e => e.Id).Concat(shared), [.. ids.Select(id => context.Editor.Write(id, meant))]))
            .With(meant is null && same.Length == 1 && field.Node == first && ListOf(context, field.Key, first.Value) is { } list
                ? Fix.Safe($"Write {list}", context.Editor.Replace(first.Range, list))
                : null)
            .With([.. likely.Where(id => !same.Any(s => IsNamed(s.Entry, s.Field, id)))
                .Select(id => Fix.Choice($"Write '{id}'", [.. ids.Select(node => context.Editor.Write(node, id))]))]);
    }

    /// <summary>The first few ids that contain all words of the reference, or the reverse: <c>agnes-moyle</c> for <c>moyle</c>.</summary>
    private static string[] Likely(IEnumerable<AnnotationEntry> candidates, string written)
    {
        const int Most = 3;
        var words = WordsOf(written);
        return words.Count == 0 ? [] :
        [
            .. candidates
                .Where(e => NamesOf(e).Prepend(e.Id).Select(WordsOf)
                    .Any(name => name.IsSupersetOf(words) || (name.Count > 0 && name.IsSubsetOf(words))))
                .Select(e => e.Id)
                .Take(Most),
        ];
    }

    private static HashSet<string> WordsOf(string name) => new(
        SeedId.Fix(name).Split(['-'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an entry is the one that was meant, or already names it.</summary>
    private static bool IsNamed(AnnotationEntry? entry, AnnotationField field, string id) =>
        (entry is not null && CanonicalForm.AreEquivalent(entry.Id, id))
        || ValuesIn(field).Any(node => node is YamlScalar other && CanonicalForm.AreEquivalent(other.Value, id));

    private static IEnumerable<YamlNode> ValuesIn(AnnotationField field) =>
        field is { Key.Kind: ValueKind.Section, Node: YamlSequence list } ? list.Items : field.Values.Select(v => v.Node);

    private static string Others(ValidationContext context, YamlScalar[] ids)
    {
        const int Shown = 5;
        var lines = ids.Skip(1).Select(context.LineOf).Distinct().Select(Wording.Digits).ToArray();
        return lines.Length == 0 ? ""
            : $" It is also named on line{(lines.Length == 1 ? "" : "s")} " +
                $"{(lines.Length > Shown ? string.Join(", ", lines.Take(Shown)) + ", …" : Wording.AllOf(lines))}.";
    }

    /// <summary>
    /// The id that the writer of an unknown one most likely meant, or null: one with a similar spelling, or that of an entry with this
    /// name.
    /// </summary>
    private static string? Meant(AnnotationEntry[] candidates, string[] shared, string written) =>
        EditDistance.Nearest(written, candidates.Select(e => e.Id).Concat(shared))
            ?? candidates.FirstOrDefault(e => NamesOf(e).Contains(written, StringComparer.OrdinalIgnoreCase))?.Id;

    /// <summary>
    /// All ids, including those of refused entries, and those among the keys of the article: their mistake is already reported.
    /// </summary>
    private static HashSet<string> KnownIds(Annotation annotation) => new(
        annotation.Entries.Select(e => e.Id)
            .Concat(annotation.Article.Unknown.Select(p => p.Key.Value))
            .Concat(annotation.Article.Unknown
                .Select(p => p.Value).OfType<YamlMapping>()
                .SelectMany(m => m.Pairs)
                .Select(p => p.Key.Value)),
        CanonicalForm.Comparer);

    /// <summary>Where the id may match an invalid or refused one, or one in a part that can't be read; that is already reported.</summary>
    private static Sections UnreadableSections(ValidationContext context) =>
        context.Annotation.Article.Node is YamlMapping { IsPartial: true } ? Sections.All
            : context.Annotation.Entries.Where(e => !SeedId.IsValid(e.Id) || !context.IsSound(e.IdNode)).Select(e => e.Section)
                .Concat(context.Annotation.Article.Fields
                    .Where(f => f.Key.Kind == ValueKind.Section && (!context.IsSound(f.Node) || f.Node is YamlMapping { IsPartial: true }))
                    .Select(f => f.Key.Sections))
                .Aggregate(Sections.None, (all, section) => all | section);

    private static string HowToWrite(ValidationContext context, SchemaKey key, string written) =>
        key.IsList && ListOf(context, key, written) is { } list ? $"Did you mean {list}?"
        : key.Kind == ValueKind.Section ? "Add it to a shared file, or delete it here."
        : $"Add it under {SectionNames(key.Sections)}, or delete it here.";

    /// <summary>Several ids that were written as one text: <c>putin, modi</c>.</summary>
    private static string? ListOf(ValidationContext context, SchemaKey key, string written)
    {
        var ids = written.Split(',').Select(part => part.Trim()).ToArray();
        return ids.Length > 1 && ids.All(id => context.EntriesById.TryGetValue(id, out var entry) && (entry.Section & key.Sections) != 0)
            ? $"[{string.Join(", ", ids)}]"
            : null;
    }

    private static IEnumerable<string> NamesOf(AnnotationEntry entry) =>
        from field in entry.Map.Fields
        where field.Key.Name is "name" or "alternateName"
        from value in field.Values
        from name in LanguageMap.Read(value.Node)
        select name.Text.Value;

    private static string SectionNames(Sections sections) =>
        Wording.AnyOf(
            SeedFormat.Article.Keys.Where(k => k.Kind == ValueKind.Section && (k.Sections & sections) != 0).Select(k => $"'{k.Name}'"));
}
