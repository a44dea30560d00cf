using System.Globalization;
using CommandLine;

namespace ArticleGenerator.Benchmarks;

/// <summary>How much memory one compiler process takes, cold.</summary>
[Verb("memory", HelpText = "Peak memory of one csc process over the typed project (Linux).")]
internal sealed class MemoryCommand : ICommand
{
    [Option("articles", Separator = ',', Default = new[] { 100, 1_000, 2_500, 3_000 }, HelpText = "Numbers of articles.")]
    public IEnumerable<int> Articles { get; set; } = [];

    [Option("work", HelpText = "Where the projects are written; default: in the temporary folder.")]
    public string? Work { get; set; }

    public void Run()
    {
        if (!OperatingSystem.IsLinux())
        {
            Console.Error.WriteLine("Peak memory is read from /proc, which this system does not have: run it on Linux.");
            return;
        }

        using var workspace = new Workspace(Work);
        var table = new MarkdownTable("project", "articles", "peak MB", "seconds of the build");
        foreach (var articles in Articles.Order())
            AddRow(table, new DotnetProject(workspace, ProjectVariant.Typed, new Corpus(articles)));
        table.Print("Highest resident memory of the csc process, `UseSharedCompilation=false`.");
    }

    private static void AddRow(MarkdownTable table, DotnetProject project)
    {
        project.Prepare(Stage.Full);
        using var peak = new CompilerMemory();
        var run = project.Run([peak.Mark, ("UseSharedCompilation", "false")]).MustSucceed($"{project.Name}, {project.Articles} articles");
        project.Verify(Stage.Full);
        var megabytes = peak.Stop() / 1024.0;
        Progress.Say($"{project.Articles} articles: {megabytes:0} MB");
        table.Add(
            project.Name,
            project.Articles,
            megabytes.ToString("0", CultureInfo.InvariantCulture),
            run.Seconds.ToString("0.00", CultureInfo.InvariantCulture));
    }
}
