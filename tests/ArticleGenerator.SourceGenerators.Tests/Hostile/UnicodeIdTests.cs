using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>
/// Ids that look alike, or are the same after normalization: each is there in its own spelling, or its file has a warning.
/// </summary>
public sealed class UnicodeIdTests
{
    // Few enough that no article has more mistakes than are shown.
    private const int LinesOfArticle = 180;

    // An article takes the compiler a hundred times as long as an entry.
    private const int LinesForAnArticle = 8;

    public static TheoryData<string> Suites => ["normalization", "confusables"];

    [Theory]
    [MemberData(nameof(Suites))]
    public void An_id_of_an_entry_is_there_or_refused(string suite)
    {
        var articles = Lines(suite).Chunk(LinesOfArticle).Select(Ids).ToArray();
        var run = Run([.. articles.SelectMany((ids, i) => new[] { ($"n{i}.txt", Text(ids)), ($"n{i}.yaml", Yaml(ids)) })]);

        var compiled = run.LoadArticles();
        for (var i = 0; i < articles.Length; i++)
        {
            var refused = InjectionTests.ReportedLines(Yaml(articles[i]), Text(articles[i]), i);
            var expected = articles[i].Where((_, j) => !refused.Contains(j + 1)).ToArray();
            Assert.Equal(expected, compiled[i].People.Select(p => p.Id));
            Assert.Equal(expected, IdsOfMembers(compiled[i]));
        }

        static string Text(string[] ids) => string.Concat(ids.Select((_, j) => $"Name{j}. "));
        static string Yaml(string[] ids) => "people:\n" + string.Concat(ids.Select((id, j) => $"  {NaughtyStrings.Quoted(id)}: Name{j}\n"));
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task An_id_of_an_article_is_there_or_warned_of(string suite)
    {
        // An id of white space counts as absent.
        var ids = Ids(Lines(suite).Where((_, i) => i % LinesForAnArticle == 0)).Where(id => !string.IsNullOrWhiteSpace(id)).ToArray();
        var run = Run(
            [.. ids.Select((id, i) => ($"n{i}.md", $"---\narticleSeed: 1\nid: {NaughtyStrings.Quoted(id)}\n---\nAda met Bo.\n"))]);

        var compiled = run.LoadArticles().Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var warned = (await run.AnalyzerDiagnostics())
            .Select(d => Path.GetFileNameWithoutExtension(d.Location.GetLineSpan().Path))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(
            ids.Select((id, i) => (id, i)),
            article => Assert.NotEqual(compiled.Contains(article.id), warned.Contains($"n{article.i}")));
    }

    private static IReadOnlyList<string[]> Lines(string suite) =>
        suite == "normalization" ? UnicodeSuites.Normalization : UnicodeSuites.Confusables;

    private static string[] Ids(IEnumerable<string[]> lines) => [.. lines.SelectMany(line => line).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> IdsOfMembers(Article article)
    {
        var people =
            article.GetType().GetProperties().Single(p => p.Name == "People" && p.DeclaringType == article.GetType()).GetValue(article)!;
        var members = people.GetType()
            .GetFields()
            .Where(p => p.DeclaringType == people.GetType() && !p.IsDefined(typeof(ObsoleteAttribute), inherit: false));
        return members.Select(m => ((Person)m.GetValue(people)!).Id);
    }

    private static GeneratorRun Run((string Path, string Text)[] seeds)
    {
        var index = string.Concat(seeds.Where(s => Core.SeedPath.IsText(s.Path)).Select(s => $"- {s.Path}\n"));
        // The last version without nullability, which costs the compiler time for each member and doesn't affect names.
        return GeneratorRun.Of(SeedProjectSource.Of([("INDEX.md", index), .. seeds]), version: LanguageVersion.CSharp7_3, isTracked: false);
    }
}
