using ArticleGenerator.Core;
using ArticleGenerator.Hostile;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Emit;
using BenchmarkDotNet.Attributes;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Seeds made to exhaust the compiler, of one size and of ten times that. The time may grow tenfold, and not a hundredfold.
/// </summary>
[MemoryDiagnoser]
public class HostileBenchmarks
{
    private static readonly EmitOptions Options = new("Sample", "seeds", true, true, "Story");

    private string index = "";
    private string[] files = [];
    private ArticleSource[] articles = [];

    public static IEnumerable<string> Names =>
    [
        "lists in lists", "unknown keys", "people", "a circle of events", "one list of ids that nobody has", "pieces of a quote",
        "a name that stands everywhere", "a letter again and again", "marks on one letter", "brackets in INDEX.md", "tags in INDEX.md",
        "INDEX.md: entries without a file",
    ];

    [ParamsSource(nameof(Names))]
    public string Seed { get; set; } = "";

    /// <summary>Of a tenth of the size that the tests take.</summary>
    [Params(1, 10)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var bomb = Bomb.All.Single(b => b.Name == Seed);
        var written = bomb.Files(bomb.Size / 10 * Times).ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        (index, files) = (written[SeedPath.Index], [.. written.Keys]);
        articles = [.. written.Keys.Where(SeedPath.IsText)
            .Select(path => new ArticleSource(path, written[path], "one.yaml", written.GetValueOrDefault("one.yaml", ""), ""))];
    }

    /// <summary>All of it read, checked and written as code, but for what the compiler does with that.</summary>
    [Benchmark]
    public int ReadCheckAndWrite() =>
        IndexCheck.Of(IndexSource.From(index, isUtf8: true, files, SeedLimits.Default)).Problems.Count
        + articles.Sum(a => Emit(ArticleValidator.Run(a)).Length);

    private static string Emit(ValidatedArticle article) => ArticleGroupEmitter.Emit(
        ArticleGroup.From(new GroupedArticle(ArticleSpecBuilder.Build(article), HasMembers: true)),
        Options,
        (_, error) => throw new InvalidOperationException("An article could not be written.", error)).ToString();
}
