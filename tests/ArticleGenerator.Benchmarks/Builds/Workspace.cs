namespace ArticleGenerator.Benchmarks;

/// <summary>
/// A folder outside the repository for the projects that are built, with the package in a feed of its own and a packages folder of its own:
/// the user's cache may hold another package of this version. Disposing ends the compiler server.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private readonly string folder;

    public Workspace(string? folder)
    {
        this.folder = Path.GetFullPath(folder ?? Path.Combine(Path.GetTempPath(), "article-generator-benchmarks"));
        Shell = new DeveloperShell(PathOf("packages"));
        Directory.CreateDirectory(this.folder);
        Isolate();
        Pack();
    }

    public DeveloperShell Shell { get; }

    /// <summary>The line of a project file that refers to the package.</summary>
    public string Reference(string attributes = "") =>
        $"""<PackageReference Include="ArticleGenerator" Version="{Version}" {attributes}/>""";

    public string PathOf(string path) => Path.Combine(folder, path);

    /// <summary>An empty folder, whatever an earlier run left there.</summary>
    public string NewFolder(string path)
    {
        if (Directory.Exists(PathOf(path)))
            Directory.Delete(PathOf(path), recursive: true);
        return Directory.CreateDirectory(PathOf(path)).FullName;
    }

    public void Dispose() => Shell.Dotnet(folder, "build-server", "shutdown");

    public static string RepositoryRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "ArticleGenerator.sln")))
            at = at.Parent ?? throw new BenchmarkException("The benchmarks run outside the repository.");

        return at.FullName;
    }

    private string Version =>
        Path.GetFileNameWithoutExtension(Directory.GetFiles(PathOf("feed"), "*.nupkg").Single())["ArticleGenerator.".Length..];

    private void Pack()
    {
        Progress.Say($"packing src/ArticleGenerator");
        NewFolder("packages/articlegenerator");
        var feed = NewFolder("feed");
        new DeveloperShell().Dotnet(RepositoryRoot(), "pack", "src/ArticleGenerator", "-c", "Release", "-o", feed, "-tl:off")
            .MustSucceed("dotnet pack");
    }

    // Whatever lies above the folder is kept out.
    private void Isolate()
    {
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(PathOf(file), "<Project />");

        File.WriteAllText(PathOf("nuget.config"), """
            <configuration>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }
}
