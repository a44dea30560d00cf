using ArticleGenerator.PackageTests;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace ArticleGenerator.PackageTests;

/// <summary>
/// The package, packed once for all tests into a feed of its own, and the projects that use it. Nothing else can be restored from
/// there.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("article-generator-").FullName;
    private int projects;

    /// <summary>The packed file.</summary>
    public string File { get; private set; } = "";

    /// <summary>The output of <c>dotnet pack</c>.</summary>
    public string Log { get; private set; } = "";

    private string Feed => Path.Combine(folder, "feed");

    public async ValueTask InitializeAsync()
    {
        var result = await CommandLine.Dotnet(RepositoryRoot(), null, "pack", "src/ArticleGenerator", "-o", Feed, "-tl:off");
        Log = result.MustSucceed().Output;
        File = Assert.Single(Directory.GetFiles(Feed));

        // Whatever lies above the temporary folder is kept out.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A new console project that references the package and has a program that does nothing.</summary>
    /// <param name="properties">Lines for its <c>PropertyGroup</c>.</param>
    /// <param name="name">The name of its folder; one of its own, if left out.</param>
    internal ConsumerProject NewProject(string properties = "", string? name = null)
    {
        name ??= $"p{Interlocked.Increment(ref projects)}";
        var project = new ConsumerProject(Path.Combine(folder, name), Path.Combine(folder, "packages"));
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="ArticleGenerator" Version="{Version}" /></ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", "return;");
        return project;
    }

    private string Version => Path.GetFileNameWithoutExtension(File)["ArticleGenerator.".Length..];

    internal static string RepositoryRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(at.FullName, "ArticleGenerator.sln")))
            at = at.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return at.FullName;
    }

    private void Write(string path, string text) => System.IO.File.WriteAllText(Path.Combine(folder, path), text);
}
