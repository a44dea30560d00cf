using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.Commands;
using ArticleGenerator.Tool.Files;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>
/// Moves a person, an organization or a place to a shared file; the article then uses it by its id. Values that are specific to the article
/// stay there: mentions, which may differ in another text, and references to entries that aren't shared.
/// </summary>
internal static class SharedEntryMove
{
    private const string NewFile = "shared";

    /// <summary>One move for each shared file that can have the entry, or one to a new file. No move causes a problem.</summary>
    public static IEnumerable<Refactoring> At(SeedsSnapshot seeds, ArticleView article, int offset)
    {
        if (article.PlaceAt(offset) is not { IsId: true, Entry: { } entry } || !CanMove(article, entry, out var section))
            return [];

        var (moved, left) = Split(seeds, article, entry);
        return Targets(seeds, article, section, entry.Id, moved)
            .Select(target => new Refactoring(target.Title, CodeActionKind.Move, [left, .. target.Edits]))
            .Where(move => BringsNoProblem(seeds, move.Edits));
    }

    private static bool CanMove(ArticleView article, AnnotationEntry entry, [NotNullWhen(true)] out AnnotationField? section)
    {
        section = article.Annotation.Article.Fields.FirstOrDefault(f =>
            f.Key.Kind == ValueKind.Section && f.Node is YamlMapping { IsFlow: false } map && map.Pairs.Any(p => p.Key == entry.IdNode));
        return section is not null
            && (entry.Section & Sections.Named) != 0
            && entry.Map["name"]?.Values is { Count: > 0 }
            && article.Annotation.Document.Problems.Count == 0
            && article.WholeEntryOf(entry.Id) is not { Shared: not null };
    }

    /// <summary>The entry for the shared file, not indented, and the edit that keeps the rest of it in the article.</summary>
    private static (string Moved, FileEdit Left) Split(SeedsSnapshot seeds, ArticleView article, AnnotationEntry entry)
    {
        var file = article.Source.AnnotationFile;
        var isKept = KeptPairs(seeds, entry);
        return entry.Node switch
        {
            YamlMapping { IsFlow: false } map => SplitBlock(article.Source, entry, map, isKept),
            YamlMapping map when map.Pairs.Any(isKept) => (
                $"{entry.Id}: {Braces(file, map.Pairs.Where(p => !isKept(p)))}",
                new(article.Source.AnnotationPath, map.Range, Braces(file, map.Pairs.Where(isKept)))),
            var node => Whole(article.Source, entry, node),
        };
    }

    private static Func<YamlPair, bool> KeptPairs(SeedsSnapshot seeds, AnnotationEntry entry)
    {
        var shared = seeds.SharedEntries.Select(e => e.Entry.Id).ToHashSet(CanonicalForm.Comparer);
        var kept = entry.Map.Fields
            .Where(f => f.Key.Name == "mentions" || (f.Key.NamesEntries && !f.Values.All(v => IsShared(v.Node))))
            .Select(f => f.KeyNode).OfType<YamlScalar>().ToHashSet();
        return pair => kept.Contains(pair.Key);

        bool IsShared(YamlNode node) => node is YamlScalar id && shared.Contains(id.Value);
    }

    private static (string Moved, FileEdit Left) Whole(ArticleSource source, AnnotationEntry entry, YamlNode node)
    {
        var file = source.AnnotationFile;
        var colon = file.IndexOf(':', entry.IdNode.Range.End) + 1;
        var words = node.Range.In(file).TrimEnd();
        return (
            $"{entry.Id}: {Outdented(words, SourceLines.ColumnOf(file, entry.IdNode.Range.Start))}",
            new(source.AnnotationPath, SourceSpan.FromBounds(colon, node.Range.Start + words.Length), ""));
    }

    /// <summary>By lines, so that comments move with the key below them.</summary>
    private static (string Moved, FileEdit Left) SplitBlock(
        ArticleSource source, AnnotationEntry entry, YamlMapping map, Func<YamlPair, bool> isKept)
    {
        var file = source.AnnotationFile;
        var idLine = SourceLines.EndOf(file, entry.IdNode.Range.End);
        var start = idLine;
        List<string> moved = [], left = [];
        foreach (var pair in map.Pairs)
        {
            var end = SourceLines.EndOf(file, EndOf(file, pair));
            (isKept(pair) ? left : moved).Add(file[start..end]);
            start = end;
        }

        var column = SourceLines.ColumnOf(file, entry.IdNode.Range.Start);
        return (
            entry.Id + ":" + Outdented(string.Concat(moved), column),
            new(source.AnnotationPath, SourceSpan.FromBounds(idLine, start), string.Concat(left)));
    }

    private static int EndOf(string file, YamlPair pair)
    {
        var end = Math.Max(pair.Key.Range.End, pair.Value.Range.End);
        while (end > pair.Key.Range.End && char.IsWhiteSpace(file[end - 1]))
            end--;
        return end;
    }

    private static string Braces(string file, IEnumerable<YamlPair> pairs) => "{ " + string.Join(", ", pairs.Select(pair =>
        file[pair.Key.Range.Start..Math.Max(pair.Key.Range.End, pair.Value.Range.End)])) + " }";

    /// <summary>Removes this many columns of indentation from all lines but the first.</summary>
    private static string Outdented(string lines, int by) => string.Join('\n', lines.ReplaceLineEndings("\n").Split('\n')
        .Select((line, i) => i == 0 ? line : line[Math.Min(by, line.Length - line.TrimStart(' ').Length)..]));

    private static IEnumerable<(string Title, IReadOnlyList<FileEdit> Edits)> Targets(
        SeedsSnapshot seeds, ArticleView article, AnnotationField section, string id, string entry)
    {
        if (seeds.SharedFiles.Count == 0)
            return [NewTarget(seeds, article, section.Key.Name, id, entry)];

        return from file in seeds.SharedFiles
               let annotation = AnnotationTrees.ReadShared(file.AnnotationFile, file.Limits, file.Schema)
               where annotation.Document.Problems.Count == 0 && IsInLanguage(annotation, file, article)
               let field = annotation.Article[section.Key.Name]
               let edit = field is null
                   ? EntryInsertion.AtEnd(file.AnnotationPath, file.AnnotationFile, section.Key.Name, entry)
                   : EntryInsertion.Into(file, field, entry)
               where edit is not null
               select ($"Move '{id}' to the shared file '{file.AnnotationPath}'", (IReadOnlyList<FileEdit>)[edit.Value]);
    }

    /// <summary>Whether names without a language mean the same in the shared file.</summary>
    private static bool IsInLanguage(Annotation shared, ArticleSource file, ArticleView article) =>
        ((shared.Article["inLanguage"]?.Node as YamlScalar)?.Value ?? file.Defaults.InLanguage) is not { } language
        || language == article.Context.Language;

    private static (string Title, IReadOnlyList<FileEdit> Edits) NewTarget(
        SeedsSnapshot seeds, ArticleView article, string section, string id, string entry)
    {
        var path = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? $"{NewFile}.yaml" : $"{NewFile}-{Wording.Digits(n)}.yaml")
            .First(free => !seeds.Directory.Has(free));
        var language = article.Context.Language;
        var mark = language == (article.Source.Defaults.InLanguage ?? LanguageTags.Undetermined) ? "" : $"inLanguage: {language}\n";
        var index = seeds.Directory[SeedPath.Index];
        var line = (index.Length == 0 || index[^1] == '\n' ? "" : "\n") + IndexCheck.LineFor(path, "Shared entries") + "\n";
        return (
            $"Move '{id}' to a new shared file '{path}'",
            [
                new(path, default, "shared: true\n" + mark + EntryInsertion.Section(section, entry)),
                new(SeedPath.Index, new(index.Length, 0), line),
            ]);
    }

    /// <summary>Whether no file has more problems of any rule than before. Hints don't count.</summary>
    private static bool BringsNoProblem(SeedsSnapshot seeds, IReadOnlyList<FileEdit> edits)
    {
        var before = Counts(seeds.Directory);
        return Counts(seeds.Directory.With(edits)).All(after => after.Value <= before.GetValueOrDefault(after.Key));
    }

    private static Dictionary<(string Path, string Rule), int> Counts(SeedsDirectory directory) =>
        SeedsCheck.ProblemsIn(directory).Where(p => p.Rule.Severity != Severity.Hint)
            .GroupBy(p => (p.Location.Path, p.Rule.Id))
            .ToDictionary(problems => problems.Key, problems => problems.Count());
}
