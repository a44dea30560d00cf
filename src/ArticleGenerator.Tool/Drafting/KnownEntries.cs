using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>The people, organizations and places that a seeds folder has already: shared ones first, then those of other
/// articles.</summary>
internal static class KnownEntries
{
    private static readonly string[] NameKeys = ["name", "alternateName"];

    public static IReadOnlyList<Known> In(SeedsDirectory seeds, string besides)
    {
        var files = seeds.Paths.Where(path => SeedPath.IsAnnotation(path) && SeedPath.Stem(path) != SeedPath.Stem(besides))
            .Select(path => (Path: path, Annotation: Read(seeds[path])))
            .Where(file => file.Annotation is not null)
            .OrderByDescending(file => IsShared(file.Annotation!));
        var known = new Dictionary<(string, EntityType), Known>();
        foreach (var (path, annotation) in files)
        {
            foreach (var entry in annotation!.Entries)
            {
                if (ToKnown(entry, path) is { } found)
                    known.TryAdd((found.Id!, found.Type), found);
            }
        }

        return [.. known.Values];
    }

    private static Annotation? Read(string text) => YamlReader.ReadStrictly(text) is { Root: not null } document
        ? Annotation.Read(document, SeedSchema.Format) : null;

    private static bool IsShared(Annotation annotation) =>
        annotation.Article.Unknown.Any(pair => pair.Key.Value == "shared") || annotation.Article["shared"] is not null;

    private static Known? ToKnown(AnnotationEntry entry, string path)
    {
        var type = entry.Section switch
        {
            Sections.People => EntityType.Person,
            Sections.Organizations => EntityType.Organization,
            Sections.Places => EntityType.Place,
            _ => EntityType.Unknown,
        };
        var names = NameKeys.SelectMany(key => Names(entry.Map[key])).Distinct(StringComparer.Ordinal).ToList();
        return type == EntityType.Unknown || names.Count == 0 || !SeedId.IsValid(entry.Id)
            ? null
            : new(entry.Id, type, names[0], names[1..], path);
    }

    private static IEnumerable<string> Names(AnnotationField? field) =>
        (field?.Values ?? []).SelectMany(value => LanguageMap.Read(value.Node)).Select(name => name.Text.Value);
}
