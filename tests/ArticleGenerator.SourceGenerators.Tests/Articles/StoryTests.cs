using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>The base class of a project's articles, and its name if the project's own code has a class of that name.</summary>
public sealed class StoryTests
{
    private static readonly SeedProjectSource Project = SeedProjectSource.Of(
        ("INDEX.md", "- [Dawn](dawn.txt)\n- [News](news.txt)\n"),
        ("dawn.txt", "Ada met Bo."),
        ("dawn.yaml", "people:\n  ada: Ada\n"),
        ("news.txt", "Cy."));

    [Theory]
    [InlineData("typed")]
    [InlineData("used")]
    [InlineData("catalog")]
    public void What_a_user_adds_to_it_all_articles_have(string members)
    {
        const string Code = """
            namespace Sample
            {
                partial class Story { public int Minutes { get { return Text.Length / 1000 + 1; } } }
                class Use
                {
                    int M() { Story found; return Articles.TryGet("dawn", out found) ? found.Minutes + Articles.All[1].Minutes : 0; }
                    System.Collections.Generic.IReadOnlyList<ArticleGenerator.Article> All() { return Articles.All; }
                }
            }
            """;

        Assert.Empty(Errors(Run(Code, members: members, version: LanguageVersion.CSharp7_3)));
        Assert.All(Run("", members: members).LoadArticles(), article => Assert.Equal("Story", article.GetType().BaseType!.Name));
    }

    [Theory]
    [InlineData("namespace Sample { partial class Story { } }")]
    [InlineData("namespace Sample { public abstract partial class Story : System.IDisposable { public void Dispose() { } } }")]
    [InlineData("namespace Sample { partial class Story : ArticleGenerator.Article { } }")]
    [InlineData("namespace Sample { class Story<T> { } class Other { class Story { } } }")]
    [InlineData("namespace Other { class Story { } } namespace Sample.Inner { class Story { } } class Story { }")]
    public async Task A_part_of_it_and_what_is_elsewhere_do_no_harm(string code)
    {
        var run = Run(code);

        Assert.Empty(Errors(run));
        Assert.Empty(await run.Warnings(withGenerated: true));
        Assert.Contains("class Story :", run.Source("Articles.g"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class Story { }", "a class of that name that cannot be a part of it")]
    [InlineData("internal partial class Story { }", "a class of that name that cannot be a part of it")]
    [InlineData("static partial class Story { }", "a class of that name that cannot be a part of it")]
    [InlineData("partial class Story(int n) { int N => n; }", "a class of that name that cannot be a part of it")]
    [InlineData("partial class Story : Base { } class Base { }", "a class of that name that cannot be a part of it")]
    [InlineData("record Story(int Id);", "another type of that name")]
    [InlineData("enum Story { One }", "another type of that name")]
    [InlineData("delegate void Story();", "another type of that name")]
    [InlineData("namespace Story { class C { } }", "a namespace of that name")]
    public async Task Another_type_of_that_name_is_left_alone_and_reported(string code, string reason)
    {
        var run = Run($"namespace Sample {{ {code} class C {{ Story_? story = Articles.All[0]; }} }}");

        Assert.Empty(Errors(run));
        var warning = Assert.Single(await run.Warnings(withGenerated: true));
        Assert.StartsWith("(1,1): ART9015: The base class of the articles cannot be called 'Story': the project has " + reason, warning);
        Assert.Contains("It is called 'Story_' instead.", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SiteArticle", "SiteArticle", null)]
    [InlineData(" Nachrichtenstück ", "Nachrichtenstück", null)]
    [InlineData("NewsArticle", "NewsArticle_", "an article's class has that name")]
    [InlineData("DawnPeople", "DawnPeople_", "an article's class has that name")]
    [InlineData("Articles", "Articles_", "the catalog has that name")]
    [InlineData("PeopleProfiles", "PeopleProfiles_", "the catalog has that name")]
    [InlineData("class", "Story", "that isn't a valid C# name")]
    [InlineData("record", "Story", "that isn't a valid C# name")]
    [InlineData("A.B", "Story", "that isn't a valid C# name")]
    [InlineData("X { } class Y", "Story", "that isn't a valid C# name")]
    public async Task A_project_can_call_it_otherwise(string wanted, string used, string? reason)
    {
        var run = Run("", ("ArticleTypeName", wanted));

        Assert.Empty(run.CompileErrors);
        Assert.Contains($"public partial class {used} :", run.Source("Articles.g"), StringComparison.Ordinal);
        var warnings = await run.Warnings(withGenerated: true);
        Assert.Equal(reason is null ? 0 : 1, warnings.Length);
        Assert.All(warnings, w => Assert.Contains($"'{wanted}': {reason}. It is called '{used}'", w, StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_this_name_in_no_namespace_too() =>
        Assert.Empty(Errors(Run("class C { Story? story = Articles.All[0]; }", ("RootNamespace", ""))));

    private static GeneratorRun Run(
        string code,
        (string Name, string Value)? property = null,
        string members = "typed",
        LanguageVersion version = LanguageVersion.CSharp12)
    {
        var project = Project.WithProperty("ArticleMembers", members);
        return GeneratorRun.Of(
            property is { } set ? project.WithProperty(set.Name, set.Value) : project, code, version);
    }

    private static IEnumerable<Diagnostic> Errors(GeneratorRun run) =>
        run.CompileErrors.Where(d => d.Severity == DiagnosticSeverity.Error);
}
