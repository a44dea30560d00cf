using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>The existing people, organizations and places of a seeds folder: shared ones first, then those of other articles.</summary>
internal static class KnownEntries
{
    private static readonly string[] NameKeys = ["name", "alternateName"];

    public static IReadOnlyList<Known> In(SeedsDirectory seeds, string besides)
    {
        var shared = SharedIn(seeds).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var files = seeds.Paths.Where(path => SeedPath.IsAnnotation(path) && SeedPath.Stem(path) != SeedPath.Stem(besides))
            .Select(path => (Path: path, Annotation: Read(seeds[path])))
            .Where(file => file.Annotation is not null)
            .OrderByDescending(file => shared.Contains(file.Path));
        var known = new Dictionary<(string, EntityType), Known>();
        foreach (var (path, annotation) in files)
        {
            foreach (var entry in annotation!.Entries)
            {
                if (ToKnown(entry, path) is { } found)
                    known.TryAdd((found.Id!, found.Type), found with { IsShared = shared.Contains(path) });
            }
        }

        return [.. known.Values];
    }

    private static Annotation? Read(string text) => YamlReader.ReadStrictly(text) is { Root: not null } document
        ? Annotation.Read(document, SeedSchema.Format, isFrontMatter: false) : null;

    /// <summary>The shared files that INDEX.md lists.</summary>
    public static IReadOnlyList<SeedFile> SharedIn(SeedsDirectory seeds)
    {
        var files = seeds.Files;
        return [.. Listing.Read(files[SeedPath.Index], files.Paths, files.Shared).Shared.Select(path => files[path]).OfType<SeedFile>()];
    }

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
