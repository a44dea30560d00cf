using System.Text.RegularExpressions;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>Data flows one way, from bytes to C#: a folder may use only what stands before it.</summary>
public sealed partial class LayerTests
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
            Assert.All(later, layer => Assert.DoesNotContain($"ArticleGenerator.SourceGenerators.{layer}", file.Code, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_records_know_nothing_of_the_compiler() =>
        Assert.DoesNotContain(typeof(Article).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.", StringComparison.Ordinal));

    /// <summary>Strings go into C# by CSharpLiteral and XmlDoc alone, so nowhere else in the emitter is a quotation mark or a comment written around a value.</summary>
    [Fact]
    public void Text_of_a_seed_has_two_doors_into_code() =>
        Assert.All(Sources("Emit").Where(f => f.Name is not ("CSharpLiteral.cs" or "XmlDoc.cs")), file =>
        {
            Assert.DoesNotMatch(QuotedHole(), file.Code);
            Assert.DoesNotMatch(CommentHole(), file.Code);
        });

    private static IEnumerable<(string Name, string Code)> Sources(string folder) => Directory
        .EnumerateFiles(Repository.PathOf("src/ArticleGenerator.SourceGenerators/" + folder), "*.cs", SearchOption.AllDirectories)
        .Select(f => (Path.GetFileName(f), File.ReadAllText(f)));

    [GeneratedRegex("""\\"\{""")]
    private static partial Regex QuotedHole();

    [GeneratedRegex("""\$"//[^"]*\{""")]
    private static partial Regex CommentHole();
}
