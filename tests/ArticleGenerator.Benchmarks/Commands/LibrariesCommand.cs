using CommandLine;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// What an archive costs that is cut into content libraries: to build, to build again after an edit, and to start a program over.
/// </summary>
[Verb("libraries", HelpText = "Builds of a solution of content libraries, and the first article of an app over them.")]
internal sealed class LibrariesCommand : ICommand
{
    private static readonly Stage[] Stages = [Stage.Full, Stage.NothingChanged, Stage.SeedEdit];

    [Option("libraries", Default = 10)]
    public int Libraries { get; set; }

    [Option("articles", Default = 1_000, HelpText = "In each library.")]
    public int Articles { get; set; }

    [Option("repetitions", Default = 1)]
    public int Repetitions { get; set; }

    [Option("generator-cache", HelpText = "Also with the compiler's feature enable-generator-cache.")]
    public bool GeneratorCache { get; set; }

    [Option("catalog", HelpText = "Also with ArticleMembers set to catalog.")]
    public bool Catalog { get; set; }

    [Option("peers", HelpText = "Also Velite, Content Collections and Astro, over as many articles.")]
    public bool Peers { get; set; }

    [Option("work", HelpText = "Where the solutions are written; default: in the temporary folder.")]
    public string? Work { get; set; }

    public void Run()
    {
        using var workspace = new Workspace(Work);
        var small = new ContentLibraries(workspace, "one small library", 1, 10);
        var large = new ContentLibraries(workspace, "libraries", Libraries, Articles);
        IBuild[] builds = [small, large, .. Others(workspace)];
        var series = new BuildSeries(builds, Stages);
        series.Measure(Repetitions);

        PrintBuilds(builds, series);
        PrintStarts([small, large]);
    }

    private IEnumerable<IBuild> Others(Workspace workspace)
    {
        if (Catalog)
            yield return new ContentLibraries(workspace, "libraries, catalog", Libraries, Articles, "-p:ArticleMembers=catalog");
        if (GeneratorCache)
        {
            yield return new ContentLibraries(
                workspace, "libraries with generator cache", Libraries, Articles, "-p:Features=enable-generator-cache");
        }

        if (!Peers)
            yield break;
        foreach (var tool in PeerTool.Installed(workspace))
            yield return new PeerProject(workspace, tool, new Corpus(Libraries * Articles));
    }

    private void PrintBuilds(IBuild[] builds, BuildSeries series)
    {
        var table = new MarkdownTable(["solution", "articles", .. StageNames.Of(Stages), "compiled after the edit"]);
        foreach (var build in builds)
        {
            table.Add([
                build.Name,
                build.Articles,
                .. Stages.Select(s => series.Seconds(build, s)),
                string.Join(", ", (build as ContentLibraries)?.Recompiled ?? []),
            ]);
        }

        table.Print(
            $"{Libraries} libraries of {Articles} articles: " +
            $"seconds of `dotnet build -c Release -graph -m --no-restore`, compiler server hot, min / median of {Repetitions}.");
    }

    private static void PrintStarts(ContentLibraries[] solutions)
    {
        const int Starts = 5;
        var table = new MarkdownTable("app over", "articles", "ms", "bytes allocated");
        foreach (var solution in solutions)
        {
            var fastest = Enumerable.Range(0, Starts)
                .Select(_ => solution.StartApp().Split(" | "))
                .MinBy(line => double.Parse(line[0], System.Globalization.CultureInfo.InvariantCulture))!;
            table.Add([solution.Name, solution.Articles, .. fastest]);
        }

        table.Print($"From Main to the first article, decoded with its text: the fastest of {Starts} starts.");
    }
}
