using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGenerator.SourceGenerators.Tests.Incremental;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>The catalog's lists across articles, and its members for shared entries.</summary>
public sealed class ProfileTests
{
    private static readonly SeedProjectSource Project = SeedProjectSource.Of(
        ("INDEX.md", "- [Who](who.yaml)\n- [One](one.txt)\n- [Two](two.txt)\n"),
        ("one.txt", "Ada Berg spoke in Rome. \"Hello\", she said."),
        ("one.yaml", "people: [ada]\nquotes:\n  hello: { text: Hello, speaker: ada }\nplaces:\n  rome: Rome\n"),
        ("two.txt", "Ada Berg and Di left."),
        ("two.yaml", "people:\n  ada:\n  di: Di\n"),
        ("who.yaml", """
            shared: true
            people:
              ada: { name: { en: Ada Berg, de: Ada B. } }
              count: Count Zero
            organizations:
              lab: The Lab

            """));

    [Fact]
    public void A_shared_entry_is_a_member_across_articles() => Assert.Equal(
        ["Ada Berg (ada)", "one two", "Hello", "ada di", "rome", "Count Zero 0", "The Lab 0", "1 0"],
        Lines("""
            using Sample;
            internal static class Code
            {
                internal static string[] Lines() =>
                [
                    Articles.People.Ada.ToString(),
                    string.Join(" ", Articles.People.Ada.Articles.Select(article => article.Id)),
                    Articles.People.Ada.Quotes[0].Text,
                    string.Join(" ", Articles.People.Select(profile => profile.Id)),
                    Articles.Places[0].Id,
                    Articles.People.Count_.Name + " " + Articles.People.Count_.Articles.Count,
                    Articles.Organizations.Lab.Name + " " + Articles.Organizations.Count,
                    Articles.Quotes.Count + " " + Articles.Events.Count,
                ];
            }
            """));

    [Fact]
    public void An_article_called_like_a_list_of_the_catalog_has_another_name() => Assert.Empty(
        GeneratorRun.Of(
            SeedProjectSource.Of(("INDEX.md", "- people.txt\n- shared.txt\n"), ("people.txt", "One."), ("shared.txt", "Two.")),
            "class C { object[] All => [Sample.Articles.People_, Sample.Articles.People, Sample.Articles.Shared]; }").CompileErrors);

    [Fact]
    public void Two_shared_entries_that_code_would_call_alike_have_one_member()
    {
        var two = Project
            .With("INDEX.md", "- [Who](who.yaml)\n- [Cast](cast.yaml)\n- [One](one.txt)\n- [Two](two.txt)\n")
            .With("cast.yaml", "shared: true\npeople:\n  a-da: Another Ada\n  ada-: Third\n");

        Assert.Empty(GeneratorRun.Of(two, "class C { object A => Sample.Articles.People.Ada; }").CompileErrors);
    }

    [Fact]
    public void A_name_that_changes_rewrites_the_catalog_and_a_line_that_moves_does_not()
    {
        var who = Project.Seeds["who.yaml"];

        Assert.Equal(Modified, CatalogAfter(who.Replace("The Lab", "A Lab", StringComparison.Ordinal)));
        Assert.NotEqual(Modified, CatalogAfter(who + "# The end\n"));
        Assert.NotEqual(Modified, CatalogAfter("# All\n" + who));

        static IncrementalStepRunReason CatalogAfter(string who) =>
            GeneratorRun.Edit(Project, Project.With("who.yaml", who)).After.GetRunResult().Results.Single()
                .TrackedSteps[Steps.Catalog].SelectMany(step => step.Outputs).Single().Reason;
    }

    [Fact]
    public void An_article_with_members_is_JSON_like_any_other()
    {
        var article = GeneratorRun.Of(Project).LoadArticles()[0];
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);

        Assert.True(JsonNode.DeepEquals(
            JsonSerializer.SerializeToNode(article, options), JsonSerializer.SerializeToNode(article, article.GetType(), options)));
    }

    private static string[] Lines(string code) => GeneratorRun.Of(Project, "using System.Linq;\n" + code).Call<string[]>("Code", "Lines");
}
