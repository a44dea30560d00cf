using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>An occurrence of an id.</summary>
/// <param name="Path">Relative to the seeds folder.</param>
/// <param name="What">Its role: <c>person</c>, <c>speaker of quote 'answer'</c>.</param>
/// <param name="IsEntry">Whether it is the entry itself and not a reference.</param>
internal sealed record IdPlace(string Path, YamlScalar Node, string What, bool IsEntry, AnnotationEditor Editor);

/// <summary>Finds the occurrences of an id in all seeds.</summary>
internal static class IdPlaces
{
    public static IEnumerable<IdPlace> Find(SeedsDirectory seeds, string id) =>
        Sources(seeds).SelectMany(source => In(source, id));

    /// <summary>The ids of all entries.</summary>
    public static IEnumerable<string> All(SeedsDirectory seeds) =>
        Sources(seeds).SelectMany(source => source.Annotation.Recovered.Entries).Select(entry => entry.Id).Distinct(StringComparer.Ordinal);

    private static IEnumerable<ArticleSource> Sources(SeedsDirectory seeds)
    {
        var check = new ArticleGenerator.Seeds.Catalog.CatalogCheck(seeds.Files, SeedLimits.Default);
        return check.SharedFiles.Concat(check.Sources);
    }

    /// <summary>The occurrences in one article.</summary>
    public static IEnumerable<IdPlace> In(ArticleSource source, string id)
    {
        var annotation = source.Annotation.Strict ?? source.Annotation.Recovered;
        var editor = new AnnotationEditor(source, new SeedIds(annotation));
        foreach (var entry in annotation.Entries)
        {
            if (entry.Id == id)
                yield return new(source.AnnotationPath, entry.IdNode, WordOf(source, entry), IsEntry: true, editor);
            foreach (var place in InFields(entry.Map.Fields, $" of {entry.Label}"))
                yield return place;
        }

        foreach (var place in InFields(annotation.Article.Fields, " of the article"))
            yield return place;

        foreach (var (section, node) in annotation.ListedIds)
        {
            if (node is YamlScalar { Value: var written } listed && written == id)
                yield return new(source.AnnotationPath, listed, $"in '{section.Key.Name}' of the article", IsEntry: false, editor);
        }

        static string WordOf(ArticleSource source, AnnotationEntry entry) =>
            source.TextPath == source.AnnotationPath && source.SidecarPath is not null ? "shared " + entry.Map.Keys.Word
            : source.Shared.Taken.Any(shared => shared.Id == entry.Id) ? $"{entry.Map.Keys.Word}, from a shared file"
            : entry.Map.Keys.Word;

        IEnumerable<IdPlace> InFields(IEnumerable<AnnotationField> fields, string owner) =>
            from field in fields
            where field.Key.NamesEntries
            from value in field.Values
            where value.Node is YamlScalar { Value: var written } && written == id
            select new IdPlace(source.AnnotationPath, (YamlScalar)value.Node, field.Key.Name + owner, IsEntry: false, editor);
    }
}
