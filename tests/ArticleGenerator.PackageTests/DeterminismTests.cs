namespace ArticleGenerator.PackageTests;

/// <summary>The same seeds give the same bytes, whatever the machine is set to and whatever git did to line ends.</summary>
public sealed class DeterminismTests(PackedPackage package)
{
    private const string Text = "000_03b18ca955abb4e3.txt";

    [Fact]
    public async Task Two_folders_two_cultures_and_two_kinds_of_line_ends_give_one_assembly()
    {
        var turkish = await Build("tr_TR.UTF-8", "\n");
        var hindi = await Build("hi_IN.UTF-8", "\r\n");

        Assert.Equal(Generated(turkish), Generated(hindi));
        Assert.NotEmpty(Generated(turkish));
        Assert.Equal(await Assembly(turkish), await Assembly(hindi));
    }

    private async Task<ConsumerProject> Build(string culture, string lineEnd)
    {
        var project = package.NewProject(
            "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>" +
            "<CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath><DebugType>none</DebugType>");
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(PackedPackage.RepositoryRoot(), "seeds")))
        {
            var name = Path.GetFileName(seed);
            var text = await File.ReadAllTextAsync(seed);
            project.Write("seeds/" + name, name == Text ? text : text.Replace("\n", lineEnd, StringComparison.Ordinal));
        }

        project.Write(
            "Program.cs",
            "using System;\n\nConsole.WriteLine(App.Articles.All[0]);\n".Replace("\n", lineEnd, StringComparison.Ordinal));
        (await project.BuildUnder(culture)).MustSucceed();
        return project;
    }

    private static IEnumerable<(string, string)> Generated(ConsumerProject project) => Directory
        .EnumerateFiles(project.PathOf("generated/ArticleGenerator.SourceGenerators"), "*.cs", SearchOption.AllDirectories)
        .Select(file => (Path.GetFileName(file), File.ReadAllText(file))).Order();

    private static Task<byte[]> Assembly(ConsumerProject project) =>
        File.ReadAllBytesAsync(project.PathOf("bin/Debug/net10.0/App.dll"), TestContext.Current.CancellationToken);
}
