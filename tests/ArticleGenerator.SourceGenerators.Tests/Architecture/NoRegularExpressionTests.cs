using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>
/// The time that a regular expression takes may grow without bounds on a stranger's input. The compiler and programs load none; the tool
/// has one that can't backtrack, for the globs of <c>.editorconfig</c>.
/// </summary>
public sealed class NoRegularExpressionTests
{
    [Fact]
    public void No_source_of_the_product_uses_a_regular_expression() => Assert.All(
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "ArticleGenerator.Tool")),
        file => Assert.DoesNotContain("RegularExpressions", File.ReadAllText(file), StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(ArticleSourceGenerator))]
    public void No_assembly_of_the_product_refers_to_them(Type type) =>
        Assert.DoesNotContain(
            type.Assembly.GetReferencedAssemblies(),
            a => a.Name!.Contains("RegularExpressions", StringComparison.Ordinal));
}
