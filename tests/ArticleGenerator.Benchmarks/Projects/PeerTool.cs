namespace ArticleGenerator.Benchmarks;

/// <summary>Another tool that makes checked data of articles.</summary>
/// <param name="Config">The folder of its project in peers/.</param>
/// <param name="Script">In node_modules.</param>
/// <param name="Result">What it writes.</param>
/// <param name="Mark">Stands once an article in the result.</param>
internal sealed record PeerTool(string Name, string Config, string Script, string[] Arguments, string Result, string Mark)
{
    public static IReadOnlyList<PeerTool> All { get; } =
    [
        new("Velite", "velite", "velite/bin/velite.js", ["build", "--strict"], ".velite/articles.json", "\"headline\":"),
        new(
            "Content Collections",
            "content-collections",
            "@content-collections/cli/dist/index.js",
            ["build"],
            ".content-collections/generated/allArticles.js",
            "\"headline\":"),
        new("astro sync", "astro", "astro/bin/astro.mjs", ["sync"], ".cache/data-store.json", "\"headline\":"),
        new("astro build", "astro", "astro/bin/astro.mjs", ["build"], "dist/index.html", "<li>"),
    ];

    /// <summary>What was written by hand of the peers.</summary>
    public static string Folder => Path.Combine(Workspace.RepositoryRoot(), "tests/ArticleGenerator.Benchmarks/peers");

    public static string Modules => Path.Combine(Folder, "node_modules");

    /// <summary>The one that npm installed: Astro needs a newer one than many machines have.</summary>
    public static string Node => Path.Combine(Modules, "node/bin", OperatingSystem.IsWindows() ? "node.exe" : "node");

    /// <summary>All of them, with what they import above the projects of the workspace; or none, with a word why.</summary>
    public static IReadOnlyList<PeerTool> Installed(Workspace workspace)
    {
        if (File.Exists(Node))
        {
            LinkModules(workspace.PathOf("peers"));
            return All;
        }

        Console.Error.WriteLine(
            "Only dotnet is measured: the other tools are not there. Run `npm install` in tests/ArticleGenerator.Benchmarks/peers.");
        return [];
    }

    private static void LinkModules(string projects)
    {
        var link = Path.Combine(projects, "node_modules");
        Directory.CreateDirectory(projects);
        if (Directory.Exists(link))
            Directory.Delete(link);
        Directory.CreateSymbolicLink(link, Modules);
    }
}
