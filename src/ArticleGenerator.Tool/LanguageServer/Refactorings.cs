using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>A change that does not fix a problem.</summary>
internal sealed record Refactoring(string Title, string Kind, IReadOnlyList<FileEdit> Edits);

/// <summary>Turns selected words of a text into entries, and quoted values into blocks.</summary>
internal static class Refactorings
{
    private const int LongestTitle = 40;
    private const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private static readonly Sections[] InOrder =
        [Sections.People, Sections.Organizations, Sections.Places, Sections.Quotes, Sections.Events];

    public static IEnumerable<Refactoring> At(SeedsSnapshot seeds, string path, SourceSpan place)
    {
        if (seeds.ArticleOf(path) is not { } article)
            return [];
        if (article.IsInAnnotation(path, place.Start))
            return ToBlock(article, place.Start).Concat(SharedEntryMove.At(seeds, article, place.Start));
        return path == article.Source.TextPath ? FromSelection(article, place) : [];
    }

    /// <summary>Turns a quoted or plain value into a block under <c>|</c>.</summary>
    private static IEnumerable<Refactoring> ToBlock(ArticleView article, int offset)
    {
        if (article.PlaceAt(offset) is not { Field: { Key.Kind: ValueKind.Anchor, KeyNode: { } key } field, Node: YamlScalar words } place
            || place.IsKey || field.Node != words || words.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded
            || place.Entry?.Map.Node is not YamlMapping { IsFlow: false } || words.Value.Trim() != words.Value)
        {
            yield break;
        }

        var file = article.Source.AnnotationFile;
        var line = SourceLines.StartOf(file, key.Range.Start);
        if (!string.IsNullOrWhiteSpace(file[line..key.Range.Start]) || words.Value.Any(c => char.IsControl(c) && c != '\n'))
            yield break;

        var indent = new string(' ', key.Range.Start - line + 2);
        var block = "|\n" + string.Join('\n', words.Value.Split('\n').Select(l => l.Length == 0 ? l : indent + l));
        yield return new(
            $"Write '{key.Value}' as a block", CodeActionKind.Rewrite, [new(article.Source.AnnotationPath, words.Range, block)]);
    }

    private static IEnumerable<Refactoring> FromSelection(ArticleView article, SourceSpan place)
    {
        var words = place.In(article.Source.TextFile).Trim();
        if (words.Length == 0 || place.Start < article.Source.BodyStart || !CanTake(article))
            yield break;

        var shown = Excerpt.From(words, LongestTitle);
        foreach (var section in InOrder)
        {
            var keys = SeedFormat.KeysOf(section);
            yield return new($"Add '{shown}' as {keys.Noun}", CodeActionKind.Extract, [Add(article, section, words)]);
        }
    }

    /// <summary>Entries can be added to an annotation that is read completely, and to one that does not exist yet.</summary>
    private static bool CanTake(ArticleView article) =>
        article.Source.AnnotationPath != article.Source.TextPath
            ? article.Annotation.Document is { Problems.Count: 0, Root: null or { IsFlow: false } }
            : !article.Source.HasFrontMatterAnnotation || article.Annotation.Document is { Problems.Count: 0, Root.IsFlow: false };

    private static FileEdit Add(ArticleView article, Sections section, string words)
    {
        var source = article.Source;
        var name = InOrder.Zip(SeedVocabulary.Instance.Sections).Single(s => s.First == section).Second;
        var entry = EntryOf(article, section, words);
        var field = article.Annotation.Article[name];
        if (field is not null && EntryInsertion.Into(source, field, entry) is { } edit)
            return edit;

        var ids = article.Annotation.ListedIds.Where(listed => listed.Section == field).Select(listed => listed.Node).ToList();
        if (ids.Count > 0)
        {
            // A list of ids becomes keys, so that an entry can be added.
            var colon = source.AnnotationFile.IndexOf(':', field!.KeyNode!.Range.End) + 1;
            var lines = string.Join('\n', ids.OfType<YamlScalar>().Select(id => id.Value + ":").Append(entry));
            return new(source.AnnotationPath, SourceSpan.FromBounds(colon, field.Node.Range.End), "\n" + EntryInsertion.Indented(lines, 2));
        }

        return source.AnnotationPath == source.TextPath
            ? InFrontMatter(source, EntryInsertion.Section(name, entry))
            : EntryInsertion.AtEnd(source.SidecarPath!, source.SidecarFile ?? "", name, entry);
    }

    private static FileEdit InFrontMatter(ArticleSource source, string lines)
    {
        if (!source.HasFrontMatterAnnotation)
            return new(SeedPath.Stem(source.TextPath) + ".yaml", default, lines);

        var (start, length) = FrontMatter.Annotation(source.TextFile);
        return new(source.TextPath, new(start + length, 0), lines);
    }

    private static string EntryOf(ArticleView article, Sections section, string words)
    {
        var id = FreeId(article, words);
        if (section is Sections.Quotes or Sections.Events)
            return $"{id}:\n  text: |\n" + EntryInsertion.Indented(string.Join('\n', words.Split(LineEnds, Trimmed)), 4);

        var name = string.Join(' ', words.Split((char[]?)null, Trimmed));
        return $"{id}:\n  name: {new AnnotationEditor(article.Source, new SeedIds(article.Annotation)).WriteAt(default, name).NewText}";
    }

    /// <summary>A unique id from the first words.</summary>
    private static string FreeId(ArticleView article, string words)
    {
        const int MostWords = 4;
        var first = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords);
        var id = SeedId.Fix(string.Join('-', first).ToLowerInvariant()) is { Length: > 0 } made ? made : "entry";
        var ids = new SeedIds(article.Annotation);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{Wording.Digits(n)}").First(free => !ids.IsTaken(free));
    }
}
