using System.Globalization;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>Entries of shared files, in the articles that use them.</summary>
public sealed class SharedEntryTests
{
    private const string Who = """
        shared: true
        people:
          putin:
            name: { ru: Владимир Путин, en: Vladimir Putin }
            alternateName: Putin
            mentions: the president
            jobTitle: President
            affiliation: kremlin
            wikidata: Q7747
          modi: Narendra Modi
        organizations:
          kremlin: The Kremlin
        places:
          moscow: { name: Moscow, containedInPlace: russia }
          russia: Russia
        """;

    private const string Text = "Vladimir Putin met Narendra Modi in Moscow. The president thanked him. \"We agree\", Putin said.\n";

    [Theory]
    [InlineData("people: [putin]\n")]
    [InlineData("people: putin\n")]
    [InlineData("people:\n  - putin\n")]
    [InlineData("people:\n  putin:\n")]
    [InlineData("people:\n  putin: ~\n")]
    [InlineData("people: { putin: }\n")]
    [InlineData("people:\n  putin: {}\n")]
    [InlineData("people:\n  putin:\n    name:\n")]
    [InlineData("about: putin\n")]
    [InlineData("quotes:\n  agree: { text: We agree, speaker: putin }\n")]
    public void A_shared_entry_can_be_used_in_every_form(string annotation)
    {
        var article = Load(annotation);

        var putin = Assert.Single(article.People);
        Assert.Equal(("putin", "Vladimir Putin", "Q7747"), (putin.Id, putin.Name.In("en"), putin.Wikidata?.Value));
        Assert.Equal(["Vladimir Putin", "The president", "Putin"], putin.Mentions.Select(m => article.Slice(m.Span)));
        Assert.Equal("kremlin", Assert.Single(putin.Affiliations).Id);
        Assert.Empty(article.Organizations[0].Mentions);
        Assert.Empty(article.Places);
    }

    [Fact]
    public void What_the_article_says_wins_and_lists_of_names_add_up()
    {
        var article = Load("people:\n  putin: { jobTitle: guest, alternateName: [V. P., Putin], mentions: [him] }\n  modi:\n");

        var putin = article.People[0];
        Assert.Equal("guest", Assert.Single(putin.JobTitles).Value);
        Assert.Equal(["V. P.", "Putin"], putin.AlternateNames.Select(n => n.Value));
        Assert.Equal(["Vladimir Putin", "The president", "him", "Putin"], putin.Mentions.Select(m => article.Slice(m.Span)));
    }

    [Fact]
    public void A_reference_pulls_in_what_the_entry_refers_to_and_on()
    {
        var article = Load("events:\n  meeting: { text: met Narendra Modi, location: moscow, attendee: [putin, modi] }\n");

        Assert.Equal(["moscow", "russia"], article.Places.Select(p => p.Id).Order());
        Assert.Equal("russia", article.Places.Single(p => p.Id == "moscow").ContainedInPlace?.Id);
        Assert.Equal(["putin", "modi"], article.Events[0].Attendees.Select(a => a.Id));
    }

    [Fact]
    public void An_entry_with_a_name_of_its_own_is_of_the_article_alone()
    {
        var article = Load("people:\n  putin: Vladimir Putin\n");

        Assert.Null(article.People[0].Wikidata);
        Assert.Empty(article.Organizations);
    }

    [Fact]
    public void An_entry_of_the_article_takes_the_place_of_a_shared_one_that_is_referred_to()
    {
        var article = Load("people: [putin]\norganizations:\n  kremlin: { name: Kremlin, mentions: [] }\n");

        Assert.Equal("Kremlin", Assert.Single(article.People[0].Affiliations).Name.Value);
    }

    [Fact]
    public void What_a_shared_file_says_without_a_language_is_in_its_own()
    {
        var article = Load(
            "inLanguage: en\npeople: [putin]\n",
            "shared: true\ninLanguage: ru\npeople:\n  putin: { name: Владимир Путин, alternateName: [Putin, { en: Volodya }] }\n");

        Assert.Equal("Владимир Путин", article.People[0].Name.In("ru"));
        Assert.Equal(["ru", "ru", "en"], article.People[0].AlternateNames.Select(n => n.Language.Value).Prepend(Language(article)));
    }

    [Fact]
    public async Task A_broken_shared_entry_is_reported_once_and_its_takers_point_there()
    {
        var project = Project("people: [putin]\n", "shared: true\npeople:\n\n  putin: { nmae: Putin }\n")
            .With("INDEX.md", "- [Who](who.yaml)\n- [Note](note.txt)\n- [Two](two.txt)\n")
            .With("two.txt", "Putin again.\n").With("two.yaml", "quotes:\n  again: { text: again, speaker: putin }\n");
        var run = GeneratorRun.Of(
            project, "class Code { object A => Sample.Articles.Note.People.Putin; object B => Sample.Articles.Two.People.Putin; }");

        var warning = Assert.Single(await run.Warnings());
        Assert.StartsWith("who.yaml(4,12): ART3003: ", warning, StringComparison.Ordinal);
        Assert.Equal(2, run.CompileErrors.Length);
        Assert.All(run.CompileErrors, error => Assert.Contains("seeds/who.yaml(4,12)", error.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_of_a_shared_entry_that_was_refused_is_left_out_alone()
    {
        var article = Load("people: [putin]\n", Who.Replace("Q7747", "7747", StringComparison.Ordinal));

        Assert.Null(article.People[0].Wikidata);
        Assert.Equal("President", article.People[0].JobTitles[0].Value);
    }

    [Fact]
    public void Titles_go_with_their_affiliations_where_one_was_refused()
    {
        var article = Load("people: [putin]\n", """
            shared: true
            people:
              putin: { name: Vladimir Putin, jobTitle: [host, President], affiliation: [nobody-here, kremlin] }
            organizations:
              kremlin: The Kremlin
            """);

        Assert.Equal(
            [("host", null), ("President", "kremlin")],
            article.People[0].Roles.Select(r => (r.JobTitle?.Value, r.Affiliation?.Id)));
    }

    [Fact]
    public void A_draft_takes_nothing() => Assert.Empty(
        GeneratorRun.Of(Project("draft: true\npeople: [putin]\n")).Result.GeneratedSources
            .Where(s => s.HintName.StartsWith("Note", StringComparison.Ordinal)));

    [Fact]
    public async Task What_only_a_draft_names_no_article_takes()
    {
        var messages = await GeneratorRun.Of(Project("draft: true\npeople: [putin]\n")).Messages();

        Assert.Contains(messages, m => m.StartsWith("who.yaml(3,3): ART4005: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Documentation_says_where_an_entry_comes_from()
    {
        var code = GeneratorRun.Of(Project("people:\n  putin:\n  modi: { jobTitle: guest }\n")).Source("Note");

        Assert.Equal(
            [
                "3 mentions. Shared, seeds/who.yaml(3,3)",
                "1 mention. seeds/note.yaml(3,3), shared in seeds/who.yaml(10,3)",
                "Not mentioned. Shared, seeds/who.yaml(12,3)",
            ],
            code.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("who.yaml", StringComparison.Ordinal))
                .Select(line => line["/// <remarks>".Length..^"</remarks>".Length]));
        Assert.Contains("seeds/note.yaml(3,3), shared in seeds/who.yaml(10,3)", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- [Note](note.txt)\n", "ART1003")]
    [InlineData("- [Who](who.yaml)\n- [Note](note.txt)\n", "ART1002")]
    public async Task A_file_that_does_not_serve_all_articles_is_one_mistake(string index, string rule)
    {
        var project = Project("people: [putin]\nabout: putin\nplaces:\n  moscow:\n").With("INDEX.md", index);
        project = rule == "ART1003" ? project : project.Replace("who.yaml", "shared: true\n", "");
        var run = GeneratorRun.Of(project, "class Code { object A => Sample.Articles.Note.People.Putin; }");

        var warning = Assert.Single(await run.Warnings());
        Assert.Contains(rule, warning, StringComparison.Ordinal);
        Assert.Contains(rule, Assert.Single(run.CompileErrors).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_shared_files_nothing_is_different()
    {
        var project = SeedProjectSource.Of(("INDEX.md", "- note.txt\n"), ("note.txt", Text), ("note.yaml", "people: [putin]\n"));

        Assert.Equal(
            ["note.yaml(1,9): ART3004: 'people' of the article must be entries below it, each with an id of its own " +
                "(modi: Narendra Modi), not a list."],
            await GeneratorRun.Of(project).Warnings());
    }

    [Fact]
    public async Task Several_articles_say_the_same_of_a_shared_entry_and_nothing_is_reported()
    {
        var project = Project("people: [putin]\n")
            .With("INDEX.md", "- who.yaml\n- note.txt\n- two.txt\n")
            .With("two.txt", "Putin again.\n").With("two.yaml", "people:\n  putin: { wikidata: Q7747 }\n");

        Assert.Empty(await GeneratorRun.Of(project).Warnings());
    }

    private static string Language(Article article) => article.People[0].Name.Single().Language.Value;

    private static Article Load(string annotation, string who = Who) => GeneratorRun.Of(Project(annotation, who)).LoadArticles().Single();

    private static SeedProjectSource Project(string annotation, string who = Who) => SeedProjectSource.Of(
        ("INDEX.md", "- [Who is who](who.yaml)\n- [Note](note.txt)\n"),
        ("who.yaml", who),
        ("note.txt", Text),
        ("note.yaml", annotation));
}
