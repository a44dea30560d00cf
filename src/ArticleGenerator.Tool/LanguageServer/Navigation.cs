using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.Commands;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Navigation between INDEX.md, annotations and texts.</summary>
internal static class Navigation
{
    /// <summary>
    /// From an entry of INDEX.md to its files, from an id to its entry, from copied words to their position in the text, and from marked
    /// words to their entry.
    /// </summary>
    public static IReadOnlyList<Location> Definitions(SeedsSnapshot seeds, string path, int offset)
    {
        if (path == SeedPath.Index)
            return FilesOf(seeds, offset);
        if (seeds.ArticleOf(path) is not { } article)
            return [];
        if (!article.IsInAnnotation(path, offset))
        {
            return article.MarkAt(offset) is not { } mark ? []
                : mark.Value is null && seeds.SharedOf(mark.Entry) is { } shared ? [shared]
                : [InAnnotation(seeds, article, mark.Value?.Node ?? mark.Entry.IdNode)];
        }

        if (article.PlaceAt(offset) is not { } place)
            return [];
        if (place.Id is { } taken && (place.IsId || article.EntryOf(taken.Value) is null)
            && article.WholeEntryOf(taken.Value) is { Shared: not null } whole && seeds.SharedOf(whole) is { } source)
        {
            return [source];
        }

        if (place.Id is { } id && !place.IsId)
            return [.. EntriesOf(seeds, article, id.Value).Select(e => InAnnotation(seeds, e.Article, e.Entry.IdNode))];

        return [.. MarksAt(article, place).Select(mark => seeds.LocationOf(article.Source.TextPath, mark.Range))];
    }

    /// <summary>The occurrences of an id in all seeds, and the mentions of its entry in the text of its article.</summary>
    public static IReadOnlyList<Location> References(SeedsSnapshot seeds, string path, int offset, bool includesEntry)
    {
        if (IdAt(seeds, path, offset) is not var (article, id))
            return [];

        var places = IdPlacesOf(seeds, article, id.Value).Where(place => includesEntry || !place.IsEntry)
            .Select(place => seeds.LocationOf(place.Path, place.Node.Range));
        var mentions = article.WholeEntryOf(id.Value) is { } entry
            ? article.MarksOf(entry).Select(mark => seeds.LocationOf(article.Source.TextPath, mark.Range))
            : [];
        return [.. places.Concat(mentions)];
    }

    /// <summary>The positions in this file that belong to the same thing as the cursor.</summary>
    public static IReadOnlyList<SourceSpan> Highlights(SeedsSnapshot seeds, string path, int offset)
    {
        if (IdAt(seeds, path, offset) is not var (article, id))
            return [];

        var places = IdPlaces.In(article.Source, id.Value).Where(place => place.Path == path).Select(place => place.Node.Range);
        var marks = path == article.Source.TextPath && article.WholeEntryOf(id.Value) is { } entry
            ? article.MarksOf(entry).Select(mark => mark.Range)
            : [];
        return [.. places.Concat(marks)];
    }

    /// <summary>The id at a position, if it can be renamed, with its text there.</summary>
    public static (YamlScalar Id, SourceSpan Range)? Renamable(SeedsSnapshot seeds, string path, int offset) =>
        seeds.ArticleOf(path) is { } article && article.IsInAnnotation(path, offset) && article.PlaceAt(offset)?.Id is { } id
            ? (id, id.Range)
            : null;

    /// <exception cref="UsageException">The new name is not possible.</exception>
    public static IReadOnlyList<FileEdit> Rename(SeedsSnapshot seeds, string path, int offset, string id)
    {
        if (Renamable(seeds, path, offset) is not var (old, _) || seeds.ArticleOf(path) is not { } article)
            throw new UsageException("There is no id here. Put the cursor on an id in an annotation.");
        if (!SeedId.IsValid(id))
            throw new UsageException($"'{id}' isn't a valid id." + (SeedId.Fix(id) is { Length: > 0 } near ? $" Write '{near}'." : ""));

        var places = IdPlacesOf(seeds, article, old.Value).ToList();
        var taken = places.Select(place => place.Path).Append(path).Distinct().Select(seeds.ArticleOf)
            .FirstOrDefault(a => a?.EntryOf(id) is not null);
        if (taken is not null && id != old.Value)
            throw new UsageException($"'{id}' is already an id in '{taken.Source.AnnotationPath}'. Choose another id.");

        return [.. places.Select(place => place.Editor.Write(place.Node, id)).Distinct().OrderBy(edit => edit.Range.Start)];
    }

    /// <summary>
    /// A person, organization or place is the same in all articles, and so may be an id without an entry. The ids of quotes and events
    /// belong to their article.
    /// </summary>
    private static IEnumerable<IdPlace> IdPlacesOf(SeedsSnapshot seeds, ArticleView article, string id)
    {
        var isOfArticle = article.EntryOf(id) is { Section: Sections.Quotes or Sections.Events };
        return (isOfArticle ? [article.Source] : seeds.Sources).SelectMany(source => IdPlaces.In(source, id));
    }

    private static IEnumerable<(ArticleView Article, AnnotationEntry Entry)> EntriesOf(SeedsSnapshot seeds, ArticleView article, string id)
    {
        if (article.EntryOf(id) is { } own)
            return [(article, own)];

        return seeds.Sources.Select(ArticleView.Of).Select(a => (a, a.EntryOf(id)!))
            .Where(e => e.Item2 is { Section: Sections.People or Sections.Organizations or Sections.Places });
    }

    private static (ArticleView Article, YamlScalar Id)? IdAt(SeedsSnapshot seeds, string path, int offset)
    {
        if (seeds.ArticleOf(path) is not { } article)
            return null;

        var id = article.IsInAnnotation(path, offset) ? article.PlaceAt(offset)?.Id : article.MarkAt(offset)?.Entry.IdNode;
        return id is null ? null : (article, id);
    }

    /// <summary>The words of a value; for an id, all marks of its entry.</summary>
    private static IEnumerable<Mark> MarksAt(ArticleView article, AnnotationPlace place)
    {
        if (place.Entry is not { } entry)
            return [];
        if (place.Value is null)
            return place.IsId ? article.MarksOf(entry) : article.MarksOf(entry).Where(m => m.Field == place.Field);

        var own = article.MarksOf(entry).Where(m => m.Value == place.Value).ToList();
        return own.Count > 0 || place.Field!.Key.Name is not ("name" or "alternateName" or "mentions") ? own : article.MentionsOf(entry);
    }

    private static IReadOnlyList<Location> FilesOf(SeedsSnapshot seeds, int offset)
    {
        var entry = IndexScanner.Scan(seeds.Directory[SeedPath.Index])
            .FirstOrDefault(e => e.Start <= offset && offset <= e.Start + e.Length);
        if (entry.Path is null || seeds.ArticleOf(entry.Path) is not { } article)
            return [];

        var files = new[] { article.Source.TextPath, article.Source.SidecarPath }.OfType<string>().Where(seeds.Directory.Has);
        return [.. files.Select(file => seeds.LocationOf(file, default))];
    }

    private static Location InAnnotation(SeedsSnapshot seeds, ArticleView article, YamlNode node) =>
        seeds.LocationOf(article.Source.AnnotationPath, node.Range);
}
