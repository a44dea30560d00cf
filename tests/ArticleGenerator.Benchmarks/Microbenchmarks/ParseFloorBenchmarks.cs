using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// The least that reading articles can cost: the events of their YAML, and one search for each anchor.
/// What the generator takes when it knows nothing is compared with it.
/// </summary>
[MemoryDiagnoser]
public class ParseFloorBenchmarks
{
    private (string Text, string Annotation, string[] Anchors)[] corpus = [];

    [Params(100, 1_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup() =>
        corpus =
        [
            .. new Corpus(Articles).Numbers.Select(number => ArticleComposer.Compose(number))
                .Select(a => (a.Text, Annotation.Sidecar(a), Anchors(a))),
        ];

    [Benchmark]
    public int EventsAndSearches() =>
        corpus.Sum(a => Events(a.Annotation) + a.Anchors.Count(anchor => a.Text.Contains(anchor, StringComparison.Ordinal)));

    private static string[] Anchors(CorpusArticle article) =>
    [
        .. article.People.SelectMany(p => new[] { p.Name, p.FamilyName })
            .Concat(article.Places.Select(p => p.Name))
            .Select(p => p.In(article.InLanguage)),
        .. article.Quotes.SelectMany(q => new[] { q.Text, q.Cue }),
        .. article.Events.Select(e => e.Text),
    ];

    private static int Events(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }
}
