using System.Globalization;
using System.Text;

namespace ArticleGenerator.Tool.Tests;

/// <summary>How near drafts come to the finished annotations of this repository. The table in docs/tool/draft.md is made here.</summary>
public sealed class DraftScoreTests
{
    private static readonly string[] Articles =
    [
        "seeds/000_03b18ca955abb4e3", "samples/Coast/seeds/ferry", "samples/Coast/seeds/lighthouse", "samples/Coast/seeds/logbook",
    ];

    [Fact]
    public void A_finished_annotation_is_all_right()
    {
        var (text, yaml, shared) = Read(Articles[1]);

        Assert.All(
            DraftScore.Compare("a.txt", text, yaml, yaml, shared),
            row => Assert.Equal((1, 1), (row.Score.Precision, row.Score.Recall)));
    }

    [Fact]
    public async Task The_docs_tell_how_good_drafts_are()
    {
        var scores = new Dictionary<string, Score>(StringComparer.Ordinal);
        foreach (var article in Articles)
        {
            foreach (var (what, score) in await ScoreAsync(article))
                scores[what] = scores.GetValueOrDefault(what) + score;
        }

        var page = TemporaryFolder.InRepository("docs/tool/draft.md");
        var before = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        var after = Between(before, Table(scores));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            await File.WriteAllTextAsync(page, after, TestContext.Current.CancellationToken);
        else
            Assert.Equal(after, before);
    }

    /// <summary>A draft of the text alone, with the language and the day of the finished annotation.</summary>
    private static async Task<IReadOnlyList<(string What, Score Score)>> ScoreAsync(string article)
    {
        var (text, finished, shared) = Read(article);
        using var folder = new TemporaryFolder();
        folder["article.txt"] = text;
        var date = finished.Split('\n').First(line => line.StartsWith("referenceDate:", StringComparison.Ordinal)
            || line.StartsWith("datePublished:", StringComparison.Ordinal)).Split(' ')[1];
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("draft", "article.txt", "--date", date));
        return DraftScore.Compare("article.txt", text, folder.Output, finished, shared);
    }

    private static (string Text, string Yaml, string Shared) Read(string article)
    {
        var shared = Path.Combine(Path.GetDirectoryName(TemporaryFolder.InRepository(article + ".txt"))!, "who.yaml");
        return (
            File.ReadAllText(TemporaryFolder.InRepository(article + ".txt")),
            File.ReadAllText(TemporaryFolder.InRepository(article + ".yaml")),
            File.Exists(shared) ? File.ReadAllText(shared) : "");
    }

    private static string Table(Dictionary<string, Score> scores)
    {
        var table = new StringBuilder("| What | Right | Proposed | In the annotation | Precision | Recall |\n");
        table.Append("|---|---:|---:|---:|---:|---:|\n");
        foreach (var (what, score) in scores)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {what} | {score.Right} | {score.Proposed} | {score.Wanted} | {score.Precision:P0} | {score.Recall:P0} |\n");
        }

        return table.ToString();
    }

    private static string Between(string page, string table)
    {
        const string Start = "<!-- scores: made by DraftScoreTests; UPDATE_DOCS=1 renews them -->\n";
        const string End = "<!-- end of scores -->";
        var from = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return $"{page[..from]}\n{table}\n{page[page.IndexOf(End, StringComparison.Ordinal)..]}";
    }
}
