using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Anchors that are not in the text, and the passages that they meant.
/// The time may grow with the text and with the anchors, never with their product.
/// </summary>
[MemoryDiagnoser]
public class NearestPassageBenchmarks
{
    private const int WordsOfAnchor = 12;

    private string text = "";
    private string[] anchors = [];
    private string annotation = "";

    /// <summary>The length of the text, in UTF-16 units.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>How many anchors have a word that the text has not.</summary>
    [Params(0, 10, 1000)]
    public int WrongAnchors { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var words = WordSequence.Hindi(seed: 1, Length);
        text = string.Join(' ', words);
        var random = new Random(2);
        anchors = [.. Enumerable.Range(0, WrongAnchors).Select(_ => WithOtherWord(words, random))];
        annotation = "quotes:\n" + string.Concat(anchors.Select((anchor, i) => $"  q{i}: {anchor}\n"));
    }

    /// <summary>All rules over an article of which every quote is wrong.</summary>
    [Benchmark]
    public int Check() => ArticleValidator.Run(new ArticleSource("text.txt", text, "text.yaml", annotation, "")).Problems.Count;

    /// <summary>The search for the passages alone.</summary>
    [Benchmark]
    public int Find()
    {
        var article = new ArticleText(text, "text.txt");
        return article.Folded.Value.Length + anchors.Count(anchor => article.Passages.Nearest(anchor) is not null);
    }

    private static string WithOtherWord(string[] words, Random random)
    {
        var start = random.Next(words.Length - WordsOfAnchor);
        var passage = words[start..(start + WordsOfAnchor)];
        passage[WordsOfAnchor / 2] = "दूसरा";
        return string.Join(' ', passage);
    }
}
