using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>Content is data: whatever a seed says, the code made from it has the members it should have and no others.</summary>
public sealed class InjectionTests
{
    public static TheoryData<string> NaughtyTexts =>
    [
        "\"; } public class Evil { } string s = \"", "*/ } class Evil { } /*", "\u0085public class Evil { }", "\u2028public class Evil { }", "\u2029} class Evil { }",
        "</summary><script>alert(1)</script>", "]]><evil/>", "<include file='x' path='y'/>", "<see cref=\"T:Evil\"/>", "\\u0022; class Evil { }", "{0} {1:X} {{",
        "#if false\n#line 1 \"evil.cs\"\n#pragma warning disable", "\u202Eevil\u2066", "\uFFFE\uFFFF", "a | b / c \\ d \\n", "$\"{Evil()}\"", "\"\"\"\"", "🇮🇳 é क़",
    ];

    [Theory]
    [MemberData(nameof(NaughtyTexts))]
    public void A_text_in_any_place_adds_nothing_to_the_code(string text)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- [one](one.txt)\n"),
            ("one.txt", $"Ada said: {text} And Bo left."),
            ("one.yaml", $$"""
                headline: {{Quoted(text)}}
                kicker: {{Quoted(text)}}
                author: [{{Quoted(text)}}]
                people:
                  ada: { name: Ada, alternateName: {{Quoted(text)}}, description: {{Quoted(text)}}, jobTitle: {{Quoted(text)}} }
                quotes:
                  said: { text: "Ada said", speaker: ada }
                events:
                  left: { text: Bo left, name: {{Quoted(text)}}, type: {{Quoted(text)}} }
                """)));

        Assert.Empty(run.CompileErrors);
        Assert.Equal(
            ["Articles", "OneArticle", "OneArticle", "OneEvents", "OnePeople", "OneQuotes"],
            run.Driver.GetRunResult().GeneratedTrees.SelectMany(t => t.GetRoot().DescendantNodes()).OfType<TypeDeclarationSyntax>().Select(t => t.Identifier.Text).Order(StringComparer.Ordinal));
        Assert.All(run.Driver.GetRunResult().GeneratedTrees, t => Assert.DoesNotContain(t.GetRoot().DescendantTrivia(descendIntoTrivia: true), trivia => trivia.IsDirective && !trivia.ToString().StartsWith("#nullable", StringComparison.Ordinal)));
        Assert.Equal(text, run.LoadArticles().Single().Headline.Value);
    }

    [Theory]
    [InlineData("count", "Count_")]
    [InlineData("get-enumerator", "GetEnumerator_")]
    [InlineData("equals", "Equals_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("one-people", "OnePeople_")]
    [InlineData("class", "Class")]
    [InlineData("2nd", "_2nd")]
    [InlineData("पुतिन", "पुतिन")]
    [InlineData("普京", "普京")]
    public void An_id_becomes_a_name_that_is_free(string id, string member)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(("INDEX.md", "- one.txt\n"), ("one.txt", "Ada met Bo."), ("one.yaml", $"people:\n  {id}: Ada\n")));

        Assert.Empty(run.CompileErrors);
        Assert.Contains($" {member} => this[0];", run.Source("One."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all", "All_")]
    [InlineData("try-get", "TryGet_")]
    [InlineData("articles", "Articles_")]
    [InlineData("catalog", "Catalog_")]
    public void An_article_id_becomes_a_name_that_is_free(string id, string member)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(("INDEX.md", "- one.txt\n"), ("one.txt", "Ada met Bo."), ("one.yaml", $"id: {id}\n")));

        Assert.Empty(run.CompileErrors);
        Assert.Contains($" {member} => (", run.Source("Articles.g"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it's & <odd>.txt")]
    [InlineData("– emoji 🎉 #1.txt")]
    [InlineData("नमस्ते.txt")]
    [InlineData("...txt")]
    public void A_file_name_is_only_a_name(string path)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(("INDEX.md", $"- [x](<{path.Replace("<", "\\<", StringComparison.Ordinal).Replace(">", "\\>", StringComparison.Ordinal)}>)\n"), (path, "Ada met Bo.")));

        Assert.Empty(run.CompileErrors);
    }

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(c => c is '"' or '\\' || char.IsControl(c) || char.IsSurrogate(c) || c >= 0x2000 ? $"\\u{(int)c:X4}" : c.ToString())) + "\"";
}
