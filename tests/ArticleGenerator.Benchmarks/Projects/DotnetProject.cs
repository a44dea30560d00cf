using System.Security.Cryptography;

namespace ArticleGenerator.Benchmarks;

/// <summary>A project on disk, restored, that <c>dotnet build</c> builds.</summary>
internal sealed class DotnetProject : IBuild
{
    private readonly Workspace workspace;
    private readonly ProjectVariant variant;
    private readonly IProjectContent content;
    private readonly string folder;
    private readonly string named;
    private int edits;
    private BuiltAssembly before = BuiltAssembly.None;

    public DotnetProject(Workspace workspace, ProjectVariant variant, Corpus corpus)
    {
        this.workspace = workspace;
        this.variant = variant;
        Articles = corpus.Count;
        content = variant.Content(corpus);
        named = string.Concat(variant.Named(corpus).Select(number => $"_ = Corpus.Articles.Article{Corpus.Stem(number)}.People.Count; "));
        folder = workspace.NewFolder($"{variant.Name}-{corpus.Count}");
        Write();
        workspace.Shell.Dotnet(folder, "restore").MustSucceed($"restore of {Name}");
    }

    public string Name => variant.Name;

    public int Articles { get; }

    public bool HasArticles => variant.HasArticles;

    public long AssemblySize => new FileInfo(Path.Combine(folder, "bin/Debug/net10.0/App.dll")).Length;

    public void Prepare(Stage stage)
    {
        if (stage == Stage.Full)
            BuildOutput.Remove(folder);
        if (stage == Stage.CodeEdit)
            WriteProgram(++edits);
        if (stage == Stage.SeedEdit)
            content.Edit(folder, ++edits);
        before = Built();
    }

    public CommandRun Run() => Run([]);

    public CommandRun Run(IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> arguments) =>
        workspace.Shell.Run(folder, "dotnet", environment, ["build", "--no-restore", "-tl:off", "-v:m", "-clp:NoSummary", .. arguments]);

    public void Verify(Stage stage)
    {
        var after = Built();
        var isRight = stage switch
        {
            Stage.NothingChanged => after == before,
            Stage.SeedEdit when !variant.HasArticles => after.Hash == before.Hash,
            _ => after.Hash != before.Hash,
        };
        if (!isRight)
            throw new BenchmarkException($"{Name}, {Articles} articles, {stage}: the assembly is {after}, and was {before}.");
    }

    private BuiltAssembly Built() => BuiltAssembly.At(Path.Combine(folder, "obj/Debug/net10.0/App.dll"));

    private void Write()
    {
        File.WriteAllText(Path.Combine(folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Corpus</RootNamespace>
                {variant.Properties}
              </PropertyGroup>
              <ItemGroup>
                {variant.Items(workspace)}
              </ItemGroup>
            </Project>
            """);
        WriteProgram(edit: 0);
        content.Write(folder);
    }

    private void WriteProgram(int edit) => File.WriteAllText(
        Path.Combine(folder, "Program.cs"),
        FormattableString.Invariant($"internal static class Program {{ private static int Main() {{ {named}return {edit}; }} }}"));
}

/// <summary>The assembly that a build left, or left alone.</summary>
internal sealed record BuiltAssembly(DateTime Written, string Hash)
{
    public static BuiltAssembly None { get; } = new(default, "");

    public static BuiltAssembly At(string path) =>
        File.Exists(path) ? new(File.GetLastWriteTimeUtc(path), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))) : None;
}
