using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>A bug in ArticleGenerator that affects one article costs its annotations, and other articles nothing.</summary>
public sealed class UnexpectedErrorTests
{
    [Fact]
    public void An_article_that_cannot_be_checked_keeps_its_text()
    {
        var article = CheckedArticle.Read(Source("one"), _ => throw new InvalidOperationException("A mistake of ours."));

        var problem = Assert.Single(article.Problems);
        Assert.Equal(UnexpectedError.Rule, problem.Rule);
        Assert.Equal("one.yaml", problem.Location.Path);
        Assert.Contains("A mistake of ours.", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Report this", problem.Message, StringComparison.Ordinal);
        Assert.Equal("one.txt", article.Spec.TextPath);
        Assert.Empty(article.Spec.Entries);
    }

    [Fact]
    public void A_cancellation_isnt_a_mistake() =>
        Assert.Throws<OperationCanceledException>(() => CheckedArticle.Read(Source("one"), _ => throw new OperationCanceledException()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_article_that_cannot_be_written_is_written_without_its_annotations(bool hasMembers)
    {
        var failures = new List<(string Path, Exception Error)>();
        // No seed is known to cause this: an invalid name.
        var spec = SpecOf("broken");
        var fields = new FieldList(new FieldSpec[] { new LocalizedField("name", "und", null!) }.ToEquatableArray());
        var broken = spec with { Entries = new[] { spec.Entries[0] with { Fields = fields } }.ToEquatableArray() };
        var group = new ArticleGroup(
            0,
            new[] { SpecOf("before"), broken, SpecOf("behind") }.Select(s => new GroupedArticle(s, hasMembers)).ToEquatableArray());

        var code = ArticleGroupEmitter.Emit(
            group,
            new EmitOptions("Sample", "seeds", true, true, "Story"),
            (article, error) => failures.Add((article.TextPath, error))).ToString();

        Assert.Equal("broken.txt", Assert.Single(failures).Path);
        var tree = CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
        var types = tree.GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Select(c => c.Identifier.Text).Distinct();
        Assert.Equal(
            hasMembers ? ["BeforeArticle", "BeforePeople", "BrokenArticle", "BehindArticle", "BehindPeople"] : ["Articles", "_Data"],
            types);
        Assert.Contains("|f broken.txt", code, StringComparison.Ordinal);
    }

    private static ArticleSource Source(string name) =>
        new($"{name}.txt", "Ada met Bo.", $"{name}.yaml", $"id: {name}\npeople:\n  ada: Ada\n", "");

    private static ArticleSpec SpecOf(string name) => CheckedArticle.Check(Source(name)).Spec;
}
