using System.Text;
using CommandLine;

namespace ArticleGenerator.Benchmarks;

/// <summary>What whole builds cost with the package and without, the compiler server hot.</summary>
[Verb("builds", HelpText = "Wall time of whole builds: empty, files, handwritten, typed, catalog.")]
internal sealed class BuildsCommand : ICommand
{
    private static readonly Stage[] Stages = [Stage.Full, Stage.NothingChanged, Stage.CodeEdit, Stage.SeedEdit];

    private static readonly ProjectVariant[] Variants =
    [
        ProjectVariant.Empty, ProjectVariant.Files, ProjectVariant.Handwritten,
        ProjectVariant.Typed, ProjectVariant.Used, ProjectVariant.Catalog,
    ];

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
        DotnetProject[] projects =
            [.. Articles.Order().Select(CorpusOf).SelectMany(corpus => Variants.Select(v => new DotnetProject(workspace, v, corpus)))];
        var series = new BuildSeries(projects, Stages);
        series.Measure(Repetitions);

        PrintSeconds(projects, series);
        PrintPerArticle(projects, series);
        PrintSizes(projects);
    }

    private void PrintSeconds(DotnetProject[] projects, BuildSeries series)
    {
        var table = new MarkdownTable(["project", "articles", .. StageNames.Of(Stages)]);
        foreach (var project in projects)
            table.Add([project.Name, project.Articles, .. Stages.Select(s => series.Seconds(project, s))]);
        table.Print(
            $"Seconds of `dotnet build --no-restore`, compiler server hot, min / median of {Repetitions}; " +
            $"{Environment.ProcessorCount} cores.");
    }

    private static void PrintPerArticle(DotnetProject[] projects, BuildSeries series)
    {
        var table = new MarkdownTable(["project", "articles", .. StageNames.Of(Stages)]);
        foreach (var project in projects.Where(p => p.Name != ProjectVariant.Empty.Name))
        {
            var empty = EmptyOf(project, projects);
            table.Add([project.Name, project.Articles, .. Stages.Select(s => series.PerArticle(empty, project, s, project.Articles))]);
        }

        table.Print("Milliseconds an article over the empty project, from the minima.");
    }

    private void PrintSizes(DotnetProject[] projects)
    {
        var table = new MarkdownTable(
            "project", "articles", "assembly bytes", "an article", "of that text", "beside the text (budget 2,048)");
        foreach (var project in projects)
        {
            var article = (project.AssemblySize - EmptyOf(project, projects).AssemblySize) / project.Articles;
            var text = project.HasArticles ? TextBytes(project.Articles) : 0;
            table.Add(project.Name, project.Articles, project.AssemblySize, article, text, article - text);
        }

        table.Print("Size of the assembly; an article is what it has over the empty project. Texts are UTF-8.");
    }

    private static DotnetProject EmptyOf(DotnetProject project, DotnetProject[] projects) =>
        projects.Single(p => p.Name == ProjectVariant.Empty.Name && p.Articles == project.Articles);

    private Corpus CorpusOf(int articles) => new(articles, quotations: Quotations);

    private long TextBytes(int articles)
    {
        var corpus = CorpusOf(articles);
        return corpus.Numbers.Sum(i => (long)Encoding.UTF8.GetByteCount(corpus.FilesOf(i).First().Text)) / articles;
    }
}
