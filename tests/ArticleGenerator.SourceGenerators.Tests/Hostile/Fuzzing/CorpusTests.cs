using ArticleGenerator.Fuzzing;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>The inputs that fuzzing begins with, and those that once revealed a bug.</summary>
public sealed class CorpusTests
{
    private static readonly string Project = Repository.PathOf("tests/ArticleGenerator.Fuzzing");

    private static readonly string[] Folders = ["corpus", "regressions"];

    public static TheoryData<string> Inputs =>
    [
        .. Folders.Select(f => Path.Combine(Project, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).Select(f => Path.GetRelativePath(Project, f))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_keeps_what_is_promised(string path) =>
        FuzzTargets.All[Path.GetFileName(Path.GetDirectoryName(path)!)](File.ReadAllBytes(Path.Combine(Project, path)));
}
