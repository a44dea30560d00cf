using CommandLine;

namespace ArticleGenerator.Benchmarks;

/// <summary>The same articles, built by other tools and by <c>dotnet build</c>, in one run.</summary>
[Verb("peers", HelpText = "Velite, Content Collections and Astro beside dotnet build, over the same articles.")]
internal sealed class PeersCommand : ICommand
{
    private static readonly Stage[] Stages = [Stage.Full, Stage.NothingChanged, Stage.SeedEdit];
    private static readonly string[] Columns = ["cold", "warm", "after one edit"];

    [Option("articles", Separator = ',', Default = new[] { 100, 1_000 }, HelpText = "Numbers of articles.")]
    public IEnumerable<int> Articles { get; set; } = [];

    [Option("quotations", Default = 3, HelpText = "How many quotes an article has, from 3 to 90.")]
    public int Quotations { get; set; }

    [Option("repetitions", Default = 3)]
    public int Repetitions { get; set; }

    [Option("work", HelpText = "Where the projects are written; default: in the temporary folder.")]
    public string? Work { get; set; }

    public void Run()
    {
        using var workspace = new Workspace(Work);
        var tools = PeerTool.Installed(workspace);
        IBuild[] builds = [.. Articles.Order().SelectMany(n => BuildsOf(workspace, tools, new Corpus(n, quotations: Quotations)))];
        var series = new BuildSeries(builds, Stages);
        series.Measure(Repetitions);

        PrintSeconds(builds, series);
        if (Articles.Count() > 1)
            PrintPerArticle(builds, series);
    }

    private static IEnumerable<IBuild> BuildsOf(Workspace workspace, IReadOnlyList<PeerTool> tools, Corpus corpus) =>
    [
        .. tools.Select(tool => new PeerProject(workspace, tool, corpus)),
        new DotnetProject(workspace, ProjectVariant.Typed, corpus),
        new DotnetProject(workspace, ProjectVariant.Used, corpus),
        new DotnetProject(workspace, ProjectVariant.Catalog, corpus),
    ];

    private void PrintSeconds(IBuild[] builds, BuildSeries series)
    {
        Print(builds, series.Seconds,
            $"Wall seconds, min / median of {Repetitions}, after {BuildSeries.WarmUps} warm-up builds of the smallest projects; " +
            $"{Environment.ProcessorCount} cores. No other tool compiles or looks into the text.");
        Print(builds, series.CpuSeconds, "Seconds that all cores worked meanwhile.");
    }

    private static void Print(IBuild[] builds, Func<IBuild, Stage, string> seconds, string title)
    {
        var table = new MarkdownTable(["tool", "articles", .. Columns]);
        foreach (var build in builds.OrderBy(b => Array.FindIndex(builds, first => first.Name == b.Name)))
            table.Add([Title(build), build.Articles, .. Stages.Select(s => seconds(build, s))]);
        table.Print(title);
    }

    private static void PrintPerArticle(IBuild[] builds, BuildSeries series)
    {
        PrintPerArticle(builds, series.PerArticle, "Milliseconds for one more article, from the minima.");
        PrintPerArticle(builds, series.CpuPerArticle, "The same of the cores.");
    }

    private static void PrintPerArticle(IBuild[] builds, Func<IBuild, IBuild, Stage, int, string> perArticle, string title)
    {
        var table = new MarkdownTable(["tool", "from", "to", .. Columns]);
        foreach (var sizes in builds.GroupBy(Title).Select(group => group.ToArray()))
        {
            foreach (var (less, more) in sizes.Zip(sizes[1..]))
            {
                table.Add([
                    Title(less),
                    less.Articles,
                    more.Articles,
                    .. Stages.Select(s => perArticle(less, more, s, more.Articles - less.Articles)),
                ]);
            }
        }

        table.Print(title);
    }

    private static string Title(IBuild build) => build is DotnetProject ? $"dotnet build, {build.Name}" : build.Name;
}
