using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The sections and entries of a file, for outlines, folding and code lenses.</summary>
internal static class Outlines
{
    private const int MostSymbols = 1_000;

    public static IReadOnlyList<DocumentSymbol> Symbols(SeedsSnapshot seeds, string path)
    {
        var lines = seeds.LinesOf(path);
        if (path == SeedPath.Index)
            return [.. IndexScanner.Scan(seeds.Directory[path]).Select(entry => OfIndex(lines, entry))];
        if (seeds.ArticleOf(path) is not { } article || article.Source.AnnotationPath != path)
            return [];

        return
        [
            .. from section in SectionsOf(article)
               let key = section.KeyNode!
               select new DocumentSymbol(key.Value, "", SymbolKind.Namespace, lines.RangeOf(Whole(section)), lines.RangeOf(key.Range))
               {
                   Children = [.. EntriesOf(article, section).Select(entry => OfEntry(lines, entry))],
               },
        ];
    }

    /// <summary>The entries of all seeds with these words in their id or name.</summary>
    public static IEnumerable<SymbolInformation> Find(SeedsSnapshot seeds, string query) =>
        (from article in seeds.Sources.Select(ArticleView.Of)
         let path = article.Source.AnnotationPath
         from entry in article.Annotation.Entries
         where Has(entry.Id, query) || Has(ArticleView.NameOf(entry), query)
         select new SymbolInformation(entry.Id, KindOf(entry), seeds.LocationOf(path, entry.IdNode.Range), path))
        .Take(MostSymbols);

    public static IReadOnlyList<FoldingRange> Foldings(SeedsSnapshot seeds, string path)
    {
        if (seeds.ArticleOf(path) is not { } article || article.Source.AnnotationPath != path)
            return [];

        var lines = seeds.LinesOf(path);
        return
        [
            .. SectionsOf(article)
                .SelectMany(section => EntriesOf(article, section).Select(entry => entry.Range).Prepend(Whole(section)))
                .Select(range => new FoldingRange(
                    lines.PositionOf(range.Start).Line, lines.PositionOf(EndOf(article.Source.AnnotationFile, range)).Line))
                .Where(folding => folding.EndLine > folding.StartLine),
        ];
    }

    /// <summary>The number of mentions and quotes of an entry.</summary>
    public static IReadOnlyList<CodeLens> Lenses(SeedsSnapshot seeds, string path)
    {
        if (seeds.ArticleOf(path) is not { } article || article.Source.AnnotationPath != path)
            return [];

        var lines = seeds.LinesOf(path);
        return
        [
            .. from entry in article.Annotation.Entries
               where entry.Section is not (Sections.Quotes or Sections.Events)
               let quotes = article.QuotesOf(entry.Id).Count()
               let mentions = Wording.Count(article.MentionsOf(entry).Count, "mention")
               let title = mentions + (quotes > 0 ? ", " + Wording.Count(quotes, "quote") : "")
               select new CodeLens(lines.RangeOf(entry.IdNode.Range), new(title, "")),
        ];
    }

    private static bool Has(string text, string query) => text.Contains(query, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<AnnotationField> SectionsOf(ArticleView article) =>
        article.Annotation.Article.Fields.Where(field => field is { Key.Kind: ValueKind.Section, KeyNode: not null });

    private static IEnumerable<AnnotationEntry> EntriesOf(ArticleView article, AnnotationField section) =>
        article.Annotation.Entries.Where(
            entry => entry.Section == section.Key.Sections && Whole(section).Contains(entry.IdNode.Range));

    private static DocumentSymbol OfEntry(DocumentLines lines, AnnotationEntry entry) => new(
        entry.Id.Length == 0 ? "?" : entry.Id, ArticleView.NameOf(entry), KindOf(entry),
        lines.RangeOf(entry.Range), lines.RangeOf(entry.IdNode.Range));

    private static DocumentSymbol OfIndex(DocumentLines lines, IndexEntry entry)
    {
        var range = lines.RangeOf(new(entry.Start, entry.Length));
        return new(entry.LinkText.Length > 0 ? entry.LinkText : entry.Path, entry.Path, SymbolKind.File, range, range);
    }

    private static int KindOf(AnnotationEntry entry) => entry.Section switch
    {
        Sections.People => SymbolKind.Class,
        Sections.Organizations => SymbolKind.Interface,
        Sections.Places => SymbolKind.Namespace,
        Sections.Quotes => SymbolKind.String,
        _ => SymbolKind.Event,
    };

    private static SourceSpan Whole(AnnotationField section) => SourceSpan.FromBounds(
        section.KeyNode!.Range.Start, Math.Max(section.KeyNode.Range.End, section.Node.Range.End));

    private static int EndOf(string file, SourceSpan range)
    {
        var end = Math.Min(range.End, file.Length);
        while (end > range.Start && char.IsWhiteSpace(file[end - 1]))
            end--;
        return end;
    }
}
