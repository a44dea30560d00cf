using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>A solution of content libraries, and an app over all of them that prints an article of each. Built for release.</summary>
internal sealed class ContentLibraries : IBuild
{
    private const string Target = "obj/Release/net10.0";

    private readonly Workspace workspace;
    private readonly string folder;
    private readonly string[] arguments;
    private readonly Corpus[] corpora;
    private Dictionary<string, BuiltAssembly> before = [];
    private string referenceOfFirst = "";
    private int edits;

    /// <param name="arguments">More of them for the build.</param>
    public ContentLibraries(Workspace workspace, string name, int libraries, int articlesOfEach, params string[] arguments)
    {
        this.workspace = workspace;
        this.arguments = arguments;
        Name = name;
        Articles = libraries * articlesOfEach;
        corpora = [.. Enumerable.Range(0, libraries).Select(i => new Corpus(articlesOfEach, (i * articlesOfEach) + 1))];
        folder = workspace.NewFolder(name.Replace(' ', '-'));
        Write();
        workspace.Shell.Dotnet(folder, "restore", "All.slnx").MustSucceed($"restore of {Name}");
    }

    public string Name { get; }

    public int Articles { get; }

    /// <summary>The projects whose code the last build compiled.</summary>
    public IReadOnlyList<string> Recompiled { get; private set; } = [];

    private IEnumerable<string> Libraries => corpora.Select((_, i) => $"Library{(i + 1).ToString("00", CultureInfo.InvariantCulture)}");

    private IEnumerable<string> Projects => Libraries.Append("App");

    public void Prepare(Stage stage)
    {
        if (stage == Stage.Full)
            Projects.ToList().ForEach(p => BuildOutput.Remove(Path.Combine(folder, p)));
        if (stage == Stage.SeedEdit)
            new SeedFiles(corpora[0]).Edit(Path.Combine(folder, Libraries.First()), ++edits);
        before = Built($"{Target}/{{0}}.dll");
        referenceOfFirst = ReferenceOfFirst();
    }

    public CommandRun Run() => workspace.Shell.Dotnet(
        folder, ["build", "All.slnx", "-c", "Release", "-graph", "-m", "--no-restore", "-tl:off", "-v:m", "-clp:NoSummary", .. arguments]);

    public void Verify(Stage stage)
    {
        var after = Built($"{Target}/{{0}}.dll");
        Recompiled = [.. Projects.Where(p => after[p].Written != before[p].Written)];
        string[] expected = stage switch
        {
            Stage.Full => [.. Projects],
            Stage.NothingChanged => [],
            _ => ReferenceOfFirst() == referenceOfFirst ? [Libraries.First()] : [Libraries.First(), "App"],
        };
        if (!Recompiled.SequenceEqual(expected))
        {
            throw new BenchmarkException(
                $"{Name}, {stage}: [{string.Join(", ", Recompiled)}] were compiled, not [{string.Join(", ", expected)}].");
        }
    }

    /// <summary>The first line of what the app prints, which is about its first article.</summary>
    public string StartApp() =>
        workspace.Shell.Dotnet(folder, "App/bin/Release/net10.0/App.dll").MustSucceed("the app").Output.Split('\n')[0].Trim();

    private string ReferenceOfFirst() => Built($"{Target}/ref/{{0}}.dll")[Libraries.First()].Hash;

    private Dictionary<string, BuiltAssembly> Built(string path) =>
        Projects.ToDictionary(p => p, p => BuiltAssembly.At(Path.Combine(folder, p, string.Format(CultureInfo.InvariantCulture, path, p))));

    private void Write()
    {
        File.WriteAllText(
            Path.Combine(folder, "All.slnx"),
            $"<Solution>{string.Concat(Projects.Select(p => $"""<Project Path="{p}/{p}.csproj" />"""))}</Solution>");
        foreach (var (library, corpus) in Libraries.Zip(corpora))
        {
            WriteProject(library, "Library", workspace.Reference());
            new SeedFiles(corpus).Write(Path.Combine(folder, library));
        }

        WriteProject("App", "Exe", string.Concat(Libraries.Select(l => $"""<ProjectReference Include="../{l}/{l}.csproj" />""")));
        File.WriteAllText(Path.Combine(folder, "App/Program.cs"), Program());
    }

    private void WriteProject(string name, string outputType, string items)
    {
        Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllText(Path.Combine(folder, name, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{outputType}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }

    private string Program() => $$"""
        using System.Diagnostics;

        internal static class Program
        {
            private static void Main()
            {
                var start = Stopwatch.GetTimestamp();
                var allocated = System.GC.GetAllocatedBytesForCurrentThread();
                var decoded = Decode(Library01.Articles.All[0]);
                var bytes = System.GC.GetAllocatedBytesForCurrentThread() - allocated;
                var time = Stopwatch.GetElapsedTime(start);
                System.Console.WriteLine(System.FormattableString.Invariant($"{time.TotalMilliseconds:0.0} | {bytes:N0}"));
                System.Console.WriteLine(decoded);
                {{string.Join("\n        ", Libraries.Select(l => $"System.Console.WriteLine({l}.Articles.All[^1].Headline);"))}}
            }

            private static int Decode(ArticleGenerator.Article article) =>
                article.Text.Length + article.People.Count + article.Places.Count + article.Quotes.Count + article.Events.Count;
        }
        """;
}
