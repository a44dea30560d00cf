using BenchmarkDotNet.Attributes;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// What a program pays for its articles. Each iteration loads the assembly again, because decoded articles cost nothing more.
/// </summary>
[MemoryDiagnoser]
public class RuntimeBenchmarks
{
    private CompiledCorpus corpus = null!;
    private IReadOnlyList<Article> all = [];

    [Params(10, 1_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup() => corpus = new CompiledCorpus(Articles);

    [IterationSetup]
    public void Load() => all = corpus.Load();

    [Benchmark]
    public int FirstArticle() => Decode(all[0]) + all[0].Text.Length;

    [Benchmark]
    public int AllArticles() => all.Sum(Decode);

    [Benchmark]
    public int AllPeople() => new ArticleCollection(all).People.Count;

    [Benchmark]
    public int AllTexts() => all.Sum(a => a.Text.Length);

    private static int Decode(Article article) =>
        article.People.Count + article.Places.Count
        + article.Quotes.Sum(q => q.Speakers.Count) + article.Events.Sum(e => e.Attendees.Count);
}
