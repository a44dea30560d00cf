using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry that is only implied (<c>mentions: []</c>), but nothing refers to it.</summary>
internal sealed class NothingRefersToIt : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART4004", "Only implied, but nothing refers to it",
        "{0} is never mentioned ('mentions: []') and no other entry refers to it. Refer to it in another entry, or delete it.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Text.IsBlank || context.Annotation.Document.Problems.Count > 0)
            return [];

        var implied = Implied(context);
        if (implied.Count == 0)
            return [];

        var doubtful = SectionsOfRefused(context);
        var referred = new HashSet<string>(References(context.Annotation), CanonicalForm.Comparer);
        referred.UnionWith(context.AllEntries.SelectMany(e => e.Shared?.References ?? []));
        return from entry in implied
               where (entry.Section & doubtful) == 0 && !referred.Contains(entry.Id)
               select Report(context, entry.IdNode.Range, Wording.Capital(entry.Label))
                   .With(context.HasRoom ? Remove(context, entry) : null);
    }

    private static Fix? Remove(ValidationContext context, AnnotationEntry entry) =>
        context.Editor.Remove(context.Annotation, entry) is { } edit ? Fix.Choice($"Remove {entry.Label}", edit) : null;

    /// <summary>The entries that are only implied and that something refers to.</summary>
    private static List<AnnotationEntry> Implied(ValidationContext context)
    {
        var implied = new List<AnnotationEntry>();
        for (var i = 0; i < context.Anchors.Named.Count; i++)
        {
            var entry = context.Anchors.Named[i];
            if (!entry.IsPulledIn
                && TextAnchors.IsByImplication(entry)
                && context.IsSound(entry.Node)
                && context.Anchors.Mentions.ByEntry[i].Count == 0)
            {
                implied.Add(entry);
            }
        }

        return implied;
    }

    /// <summary>The sections where an entry may be that a refused reference meant.</summary>
    private static Sections SectionsOfRefused(ValidationContext context) => context.Maps
        .SelectMany(m => m.Map.Fields)
        .Where(f => f.Key.Kind == ValueKind.Reference && f.Values.Any(v => !context.IsSound(v.Node)))
        .Aggregate(Sections.None, (sections, field) => sections | field.Key.Sections);

    /// <summary>What any other entry names, including refused references: their mistake may be elsewhere.</summary>
    private static IEnumerable<string> References(Annotation annotation) =>
        IdsIn(annotation.Article)
            .Concat(annotation.Entries.SelectMany(e => IdsIn(e.Map).Where(id => !CanonicalForm.AreEquivalent(id, e.Id))))
            .Concat(annotation.Entries.Where(OutdentedKeys.IsKey).SelectMany(e => TextsIn(e.Node)));

    /// <summary>A misspelled or duplicate key may be the one that names it.</summary>
    private static IEnumerable<string> IdsIn(AnnotationMap map) => map.Fields
        .Where(f => f.Key.NamesEntries)
        .Select(f => f.Node)
        .Concat(map.Unknown.Concat(map.Repeated.Select(r => r.Pair)).Select(p => p.Value))
        .SelectMany(TextsIn);

    private static IEnumerable<string> TextsIn(YamlNode node) => node switch
    {
        YamlScalar text => [text.Value],
        YamlSequence list => list.Items.SelectMany(TextsIn),
        YamlMapping map => map.Pairs.SelectMany(p => TextsIn(p.Value).Prepend(p.Key.Value)),
        _ => [],
    };
}
