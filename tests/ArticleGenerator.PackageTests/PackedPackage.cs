using ArticleGenerator.PackageTests;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace ArticleGenerator.PackageTests;

/// <summary>
/// The package, packed once for all tests into a feed of its own with the others that are released, and the projects that use it. Nothing
/// else can be restored from there, but by the projects that are told to use the sources of the machine as well.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("article-generator-").FullName;
    private readonly string openFolder = Directory.CreateTempSubdirectory("article-generator-open-").FullName;
    private BuildServers? servers;
    private ConsumerProject? restored;
    private int projects;

    /// <summary>The packed file.</summary>
    public string File { get; private set; } = "";

    /// <summary>The package of the templates.</summary>
    public string Templates => Path.Combine(Feed, $"ArticleGenerator.Templates.{Version}.nupkg");

    /// <summary>The package of the tool.</summary>
    public string Tool => Path.Combine(Feed, $"ArticleGenerator.Tool.{Version}.nupkg");

    /// <summary>The output of <c>dotnet pack</c>.</summary>
    public string Log { get; private set; } = "";

    /// <summary>What makes a build use the compiler server of these tests.</summary>
    internal IEnumerable<(string Name, string? Value)> CompilerVariables => servers!.CompilerVariables;

    private string Feed => Path.Combine(folder, "feed");

    public async ValueTask InitializeAsync()
    {
        var origin = Path.Combine(RepositoryRoot(), "tests/ArticleGenerator.PackageTests/GitHubOrigin.targets");
        servers = await BuildServers.Start(folder);
        var result = await CommandLine.Finish(CommandLine.Start(
            RepositoryRoot(),
            servers.CompilerVariables,
            "pack", "src/Packages.slnf", "-o", Feed, "-tl:off",
            $"-p:CustomAfterMicrosoftCommonTargets={origin}",
            $"-p:CustomAfterMicrosoftCommonCrossTargetingTargets={origin}"));
        Log = result.MustSucceed().Output;
        File = Assert.Single(Directory.GetFiles(Feed, "ArticleGenerator.0*.nupkg"));

        Prepare(folder, "<clear />");
        Prepare(openFolder, "");
        var first = NewProject();
        await first.Restore();
        restored = first;
    }

    public ValueTask DisposeAsync()
    {
        servers?.Dispose();
        Directory.Delete(folder, recursive: true);
        Directory.Delete(openFolder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The line of a project file that refers to the package.</summary>
    internal string Reference => $"""<PackageReference Include="ArticleGenerator" Version="{Version}" />""";

    /// <summary>
    /// A new console project that references the package and has a program that does nothing. Its packages are those that the first such
    /// project restored, unless its folder has a name to be tried.
    /// </summary>
    /// <param name="properties">Lines for its <c>PropertyGroup</c>.</param>
    /// <param name="name">The name of its folder; one of its own, if left out.</param>
    internal ConsumerProject NewProject(string properties = "", string? name = null)
    {
        var project = NewFolder(name);
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>{Reference}</ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", "return;");
        if (name is null && restored is not null)
            project.RestoreAs(restored);
        return project;
    }

    /// <summary>A new folder that can restore the package and nothing else.</summary>
    internal ConsumerProject NewFolder(string? name = null) => In(folder, name ?? NextName());

    /// <summary>A new folder that can restore what the machine can, too: frameworks, other packages.</summary>
    internal ConsumerProject NewOpenFolder() => In(openFolder, NextName());

    private ConsumerProject In(string root, string name) =>
        new(Path.Combine(root, name), Path.Combine(root, "packages"), Feed, servers!);

    /// <summary>A new folder that can restore what the machine can, with what a template writes.</summary>
    internal async Task<ConsumerProject> NewFromTemplate(string template, string name)
    {
        var project = NewOpenFolder();
        (string, string?)[] settings = [("DOTNET_CLI_HOME", Path.Combine(folder, "home", template))];
        await New("install", Templates, "--force");
        await New(template, "-o", project.PathOf(""), "-n", name, "--no-restore");
        return project;

        async Task New(params string[] arguments) =>
            (await CommandLine.Finish(CommandLine.Start(folder, settings, ["new", .. arguments]))).MustSucceed();
    }

    private string NextName() => $"p{Interlocked.Increment(ref projects)}";

    private string Version => Path.GetFileNameWithoutExtension(File)["ArticleGenerator.".Length..];

    internal static string RepositoryRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(at.FullName, "ArticleGenerator.sln")))
            at = at.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return at.FullName;
    }

    // Whatever lies above the temporary folder is kept out.
    private void Prepare(string root, string clear)
    {
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>{clear}<add key="feed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);

        void Write(string path, string text) => System.IO.File.WriteAllText(Path.Combine(root, path), text);
    }
}
