using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>Data flows one way, from bytes to C#: a folder may use only what stands before it.</summary>
public sealed class LayerTests
{
    private static readonly string[] Layers = ["Parsing", "Rules", "Model", "Emit"];

    public static TheoryData<string> Folders => [.. Layers];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_no_later_one_and_nothing_of_Roslyn(string folder)
    {
        var later = Layers.SkipWhile(l => l != folder).Skip(1).Append("Inputs").Append("Diagnostics");

        Assert.All(Sources(folder), file =>
        {
            Assert.DoesNotContain("Microsoft.CodeAnalysis", file.Code, StringComparison.Ordinal);
            Assert.All(
                later,
                layer => Assert.DoesNotContain($"ArticleGenerator.SourceGenerators.{layer}", file.Code, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_records_know_nothing_of_the_compiler() =>
        Assert.DoesNotContain(
            typeof(Article).Assembly.GetReferencedAssemblies(),
            a => a.Name!.StartsWith("Microsoft.", StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Code)> Sources(string folder) => Directory
        .EnumerateFiles(Repository.PathOf("src/ArticleGenerator.SourceGenerators/" + folder), "*.cs", SearchOption.AllDirectories)
        .Select(f => (Path.GetFileName(f), File.ReadAllText(f)));
}
