using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.SourceGenerators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Fuzzing;

/// <summary>What is fuzzed, by name: each takes bytes as a stranger may write them, and throws where a promise is broken.</summary>
internal static class FuzzTargets
{
    /// <summary>This line separates the text from its annotation in an input.</summary>
    private const string Fence = "=====\n";

    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["yaml"] = input => ReadYaml(Encoding.UTF8.GetString(input)),
        ["anchors"] = input => FindAnchor(Split(input)),
        ["index"] = input => ReadIndex(Encoding.UTF8.GetString(input)),
        ["edtf"] = input => ReadDate(Encoding.UTF8.GetString(input)),
        ["article"] = input => CheckArticle(Split(input)),
    };

    private static void ReadYaml(string text)
    {
        foreach (var problem in YamlReader.Read(text).Problems)
            Require(problem.Range.Start >= 0 && problem.Range.End <= text.Length, "A problem lies outside the file.");
    }

    private static void FindAnchor((string Text, string Said) input)
    {
        var text = new ArticleText(input.Text, "one.txt");
        var found = text.Find(new AnchorSelector(input.Said));
        foreach (var range in found.Ranges)
        {
            var words = FoldedText.Trimmed(range.In(input.Text));
            Require(words == FoldedText.Trimmed(input.Said), "What was found is not what was looked for.");
        }

        var said = FoldedText.Trimmed(input.Said);
        var (indexed, searched) = (new List<int>(), new List<int>());
        text.Passages.AddAll(said, indexed);
        OrdinalSearch.AddAll(text.Folded.Value, said, new(0, text.Folded.Value.Length), searched);
        Require(indexed.SequenceEqual(searched), "The index finds other places than a plain search.");
        _ = text.Passages.Nearest(input.Said);
        FindInMarkdown(input.Text, input.Said);
        _ = MentionFinder.Find(text.Folded, [new([input.Said], [], []), new([], [input.Said], [])], "tr");
    }

    private static void FindInMarkdown(string source, string said)
    {
        var text = new ArticleText(source, "one.md");
        foreach (var words in text.Find(new AnchorSelector(said)).Ranges)
        {
            var place = text.ToSource(words);
            Require(place.Start >= 0 && place.End <= source.Length, "Words lie outside the file.");
            Require(FoldedText.Trimmed(words.In(text.Text)) == FoldedText.Trimmed(said), "What was found is not what was looked for.");
        }
    }

    private static void ReadIndex(string text)
    {
        foreach (var entry in IndexScanner.Scan(text))
            Require(entry.Start >= 0 && entry.Start + entry.Length <= text.Length, "An entry lies outside the file.");

        _ = IndexCheck.Of(IndexSource.From(text, isUtf8: true, ["one.txt"], SeedLimits.Default));
    }

    private static void ReadDate(string text)
    {
        var result = Edtf.Read(text);
        Require(
            result.Date is not null || result.Interval is not null || result.Problem is not null,
            "A text is neither a date nor a mistake.");
    }

    private static void CheckArticle((string Text, string Said) input)
    {
        var article = CheckedArticle.Check(new ArticleSource("one.txt", input.Text, "one.yaml", input.Said, ""));
        if (article.Problems.FirstOrDefault(p => p.Rule == UnexpectedError.Rule) is { } error)
            throw new InvalidOperationException(string.Join(": ", error.Arguments));

        var code = ArticleGroupEmitter.Emit(
            ArticleGroup.From(new GroupedArticle(article.Spec, HasMembers: true)),
            new EmitOptions("Sample", "seeds", true, true, "Story"),
            (_, error) => throw new InvalidOperationException("An article could not be written.", error));
        var mistake = CSharpSyntaxTree.ParseText(code.ToString()).GetDiagnostics().FirstOrDefault();
        Require(mistake is null, $"The code is no C#: {mistake}");
    }

    private static (string Text, string Said) Split(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var fence = text.IndexOf(Fence, StringComparison.Ordinal);
        return fence < 0 ? (text, "") : (text[..fence], text[(fence + Fence.Length)..]);
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
            throw new InvalidOperationException(otherwise);
    }
}
