using System.Reflection;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>
/// A project with <c>ArticleMembers</c> set to <c>used</c>: the articles that it names have types, and all others have only their records.
/// </summary>
public sealed class UsedMembersTests
{
    private static readonly SeedProjectSource Used = SeedProjectSource.Of(
        ("INDEX.md", "- [Dawn](dawn.txt)\n- [Dusk](dusk.txt)\n- [Noon](noon.txt)\n"),
        ("dawn.txt", "Ada met Bo in Rome. \"Good,\" she said of Acme."),
        ("dawn.yaml", """
            inLanguage: en
            people:
              ada: Ada
            organizations:
              acme: Acme
            places:
              rome: Rome
            quotes:
              good:
                text: Good
                speaker: ada
            events:
              meeting:
                text: met Bo
                startDate: 2025
            """),
        ("dusk.txt", "Cy met Di."),
        ("dusk.yaml", "people:\n  cy: Cy\n"),
        ("noon.txt", "Ed.")).WithProperty("ArticleMembers", "used");

    [Theory]
    [InlineData("var x = Articles.Dawn.People.Ada;")]
    [InlineData("System.GC.KeepAlive(nameof(Articles.Dawn));")]
    [InlineData("DawnPeople? people = null;")]
    [InlineData("System.GC.KeepAlive($\"{Articles.@Dawn.Headline} // \");")]
    [InlineData("var x = \"// \" + Articles.Dawn.Headline;")]
    [InlineData("var x = Articles.D\\u0061wn;")]
    [InlineData("var x = Articles.Da\u200Cwn;")]
    public void What_code_names_has_a_type(string statement) =>
        Assert.Equal(["DawnArticle"], ArticlesWithTypes($"using Sample; class C {{ void M() {{ {statement} }} }}"));

    [Theory]
    [InlineData("using D = Sample.DawnArticle; class C { D? d; }")]
    [InlineData("using static Sample.Articles; class C { string M() => Dawn.Id; }")]
    [InlineData("namespace Sample { partial class DawnArticle { public int Own => 1; } }")]
    [InlineData("namespace Sample { /// <summary>See <see cref=\"Articles.Dawn\"/>.</summary>\npublic class C { } }")]
    public void So_has_what_it_names_in_another_way(string code) => Assert.Equal(["DawnArticle"], ArticlesWithTypes(code));

    [Theory]
    [InlineData("// Articles.Dawn")]
    [InlineData("/* Articles.Dawn */")]
    [InlineData("class C { const string S = \"Articles.Dawn\"; }")]
    [InlineData("/// <summary>Dawn, <Dawn/>.</summary>\nclass C { }")]
    [InlineData("#if NEVER\nclass C { object o = Sample.Articles.Dawn; }\n#endif")]
    [InlineData("class C { int Dawned, DawnArticles, dawn; }")]
    public void Words_of_comments_and_strings_and_other_names_name_nothing(string code) => Assert.Empty(ArticlesWithTypes(code));

    [Theory]
    [InlineData("Pages/Home.razor", "<h1>@Articles.Dawn.Headline</h1>", true)]
    [InlineData("Pages/Home.cshtml", "@using static Sample.Articles\n<p>@Dawn.Headline</p>", true)]
    [InlineData("Pages/Home.razor", "@code { DawnPeople people; }", true)]
    [InlineData("Pages/Home.razor", "@* once *@<p>@Articles.Dawn.Headline</p>", true)]
    [InlineData("Pages/Home.razor", "@code { string s = \"x@*\"; } @Articles.Dawn @* later *@", true)]
    [InlineData("Pages/Home.razor", "<p>dawn</p>\n@* @Articles.Dawn\n *@", false)]
    [InlineData("Pages/Home.html", "<h1>@Articles.Dawn.Headline</h1>", false)]
    public void Pages_name_articles_too(string path, string page, bool isNamed) =>
        Assert.Equal(isNamed ? ["DawnArticle"] : [], TypesOfArticles(GeneratorRun.Of(Used.With("../" + path, page))));

    [Fact]
    public void The_records_are_the_same_with_and_without_types()
    {
        const string Code = "class C { object o = Sample.Articles.Dawn; }";
        var (typed, used) = (GeneratorRun.Of(Used.WithProperty("ArticleMembers", "typed")), GeneratorRun.Of(Used, Code));

        Assert.Equal(typed.LoadArticles().Select(Told), used.LoadArticles().Select(Told));
        Assert.Equal(["DawnArticle", "_Untyped", "_Untyped"], used.LoadArticles().Select(a => a.GetType().Name));
    }

    [Fact]
    public void Whatever_generated_code_calls_an_article_names_it()
    {
        var names = Names(GeneratorRun.Of(Used.WithProperty("ArticleMembers", "typed"))).Where(n => n.Contains("Dawn")).ToArray();

        Assert.True(names.Length > 5);
        Assert.All(names, name => Assert.Equal(["DawnArticle"], ArticlesWithTypes($"class C {{ int {name}; }}")));
    }

    [Theory]
    [InlineData(8 * 1024)]
    [InlineData(16 * 1024)]
    public void A_name_is_found_anywhere_in_a_long_file(int place) => Assert.All(
        Enumerable.Range(place - 20, 30),
        before => Assert.Equal(
            ["DawnArticle"],
            ArticlesWithTypes($"/*{new string('x', before / 2)} {new string('y', before - (before / 2))}*/class C {{ object Dawn; }}")));

    [Fact]
    public void A_name_that_the_catalog_has_already_is_found()
    {
        var project = SeedProjectSource.Of(
            ("INDEX.md", "- all.txt\n- data.txt\n- to-string.txt\n- other.txt"),
            ("all.txt", "Ada."),
            ("data.txt", "Bo."),
            ("to-string.txt", "Cy."),
            ("other.txt", "Di.")).WithProperty("ArticleMembers", "used");

        var run = GeneratorRun.Of(
            project, "class C { object[] o = { Sample.Articles.All_, Sample.Articles.Data, Sample.Articles.ToString_ }; }");

        Assert.Equal(["AllArticle", "DataArticle", "ToStringArticle"], TypesOfArticles(run));
        Assert.Equal(4, run.LoadArticles().Count);
    }

    [Fact]
    public void An_ignored_article_gives_its_message_to_the_code_that_names_it_only()
    {
        var project = Used.With("INDEX.md", "- [Dawn](dawn.txt)\n- [Dusk](dusk.txt)\n- [Gone](gone.txt)\n- [Lost](lost.txt)\n");

        var run = GeneratorRun.Of(project, "class C { object o = Sample.Articles.Gone; }");

        Assert.Contains(run.CompileErrors, e => e.Id == "CS0619" && e.GetMessage().Contains("ART1002", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Result.GeneratedSources, s => s.SourceText.ToString().Contains("LostArticle", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("used", 0)]
    [InlineData("USED", 0)]
    [InlineData("1", 3)]
    public void The_value_is_a_word(string value, int types) =>
        Assert.Equal(types, TypesOfArticles(GeneratorRun.Of(Used.WithProperty("ArticleMembers", value))).Count());

    [Theory]
    [InlineData("class C { object o = Sample.Articles.Dawn; }", OutputKind.DynamicallyLinkedLibrary, false)]
    [InlineData("class C { }", OutputKind.DynamicallyLinkedLibrary, true)]
    [InlineData("class C { static void Main() { } }", OutputKind.ConsoleApplication, false)]
    public async Task A_library_that_names_none_gets_the_message(string code, OutputKind kind, bool isTold)
    {
        var run = GeneratorRun.Of(Used, code);
        var compilation = run.Compilation.WithOptions(run.Compilation.Options.WithOutputKind(kind));

        Assert.Equal(isTold ? ["ART9014"] : [], (await run.AnalyzerDiagnostics(compilation))
            .Where(d => d.Severity == DiagnosticSeverity.Warning)
            .Select(d => d.Id));
    }

    private static IEnumerable<string> ArticlesWithTypes(string code) => TypesOfArticles(GeneratorRun.Of(Used, code));

    private static IEnumerable<string> TypesOfArticles(GeneratorRun run)
    {
        Assert.DoesNotContain(run.CompileErrors, e => e.Severity == DiagnosticSeverity.Error);
        return Classes(run).Where(name => name.EndsWith("Article", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(GeneratorRun run) => Classes(run)
        .Concat(CSharpSyntaxTree.ParseText(run.Source(CatalogEmitter.HintName)).GetRoot().DescendantNodes()
            .OfType<PropertyDeclarationSyntax>().Select(p => p.Identifier.Text))
        .Distinct();

    private static IEnumerable<string> Classes(GeneratorRun run) => run.Driver.GetRunResult().GeneratedTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<ClassDeclarationSyntax>().Select(c => c.Identifier.Text);

    private static string Told(Article article) =>
        string.Join('\n', article.Entries.Select(e => $"{e}").Prepend($"{article} {article.Text}"));
}
