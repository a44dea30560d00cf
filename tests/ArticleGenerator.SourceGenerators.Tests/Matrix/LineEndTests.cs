using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Matrix;

/// <summary>On Windows, git checks text files out with CRLF, and writers there should get the same articles.</summary>
public sealed class LineEndTests
{
    /// <summary>They pin the bytes of a text by a SHA-256, including line ends. The message says how to configure git.</summary>
    private static readonly string[] Pinned =
    [
        MatrixProjects.Real,
        "ART5005/bad-one-line-end-lost",
        "ART5005/bad-only-line-ends",
        "ART5005/bad-text-changed",
        "ART5005/good-front-matter-does-not-count",
        "ART5005/good-pinned",
        "ART5005/good-pinned-with-a-byte-order-mark",
    ];

    private static readonly Lazy<string[]> Lf = new(() => Problems(project => project));

    private static readonly Lazy<string[]> CrLf = new(() => Problems(WithCrLf));

    [Fact]
    public void Line_ends_change_no_problem_and_no_place()
    {
        Assert.Contains(Lf.Value, IsCompared);
        Probe.AssertSame(Lf.Value.Where(IsCompared), CrLf.Value.Where(IsCompared));
    }

    [Fact]
    public void A_text_whose_bytes_are_pinned_is_found_changed_and_nothing_else() => Assert.All(Pinned, name =>
    {
        var (before, after) = (Lf.Value.Where(s => MatrixProjects.IsOf(name, s)), CrLf.Value.Where(s => MatrixProjects.IsOf(name, s)));
        Assert.NotEqual(before, after);
        Assert.All(before.Concat(after), s => Assert.Contains(" ART5005: ", s, StringComparison.Ordinal));
    });

    [Fact]
    public void The_article_has_the_same_entries_words_and_dates()
    {
        var article = Assert.Single(GeneratorRun.Of(SeedProjectSource.Real).LoadArticles());
        var crlf = Assert.Single(GeneratorRun.Of(WithCrLf(SeedProjectSource.Real)).LoadArticles());

        Assert.Equal(article.Text.Replace("\n", "\r\n", StringComparison.Ordinal), crlf.Text);
        Assert.Equal(article.ToJsonLd(), crlf.ToJsonLd().Replace(@"\r\n", @"\n", StringComparison.Ordinal));
        Assert.Equal(Words(article), Words(crlf));
        Assert.NotEmpty(Words(article));
    }

    private static bool IsCompared(string probed) => !Pinned.Any(name => MatrixProjects.IsOf(name, probed));

    private static string[] Problems(Func<SeedProjectSource, SeedProjectSource> change) =>
        [.. from p in MatrixProjects.Read(MatrixProjects.AllCases)
            from problem in Probe.Problems(change(p.Project))
            select $"{p.Name}: {problem}"];

    /// <summary>Like git: a file with a zero byte isn't text.</summary>
    private static SeedProjectSource WithCrLf(SeedProjectSource project) => project.Seeds.Keys
        .Where(path => !project.BytesOf(path).Contains((byte)0))
        .Aggregate(project, (changed, path) => changed.WithBytes(path, WithCrLf(project.BytesOf(path))));

    private static byte[] WithCrLf(byte[] bytes) =>
        [.. bytes.SelectMany((b, i) => b == '\n' && (i == 0 || bytes[i - 1] != '\r') ? new[] { (byte)'\r', b } : [b])];

    private static IEnumerable<string> Words(Article article) => article.Mentions.Select(m => $"{m.Entity.Id} {Folded(m.Text)}")
        .Concat(article.Quotes.Select(q => $"{q.Id} {q.Date} {string.Join('/', q.Passages.Select(Folded))}"))
        .Concat(article.Events.Select(e => $"{e.Id} {e.StartDate} {e.EndDate} {string.Join('/', e.Passages.Select(Folded))}"));

    private static string Folded(Passage passage) => Folded(passage.Text);

    private static string Folded(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
