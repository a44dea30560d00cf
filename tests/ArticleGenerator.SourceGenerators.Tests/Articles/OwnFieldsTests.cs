using System.Reflection;
using System.Text.Json;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>Fields that a project declares in INDEX.md: typed members in code, and their values.</summary>
public sealed class OwnFieldsTests
{
    private const string Declarations = """
        ---
        inLanguage: en
        fields:
          articles:
            section: notes | travel | the coast      # a closed vocabulary
            teaser: localized ?
            rating: integer 1..5 ?
            price: number 0.. ?
            featured: boolean = false
            topics: text [] ?
            scores: integer [] = 3
            embargo: date ?
            source-page: url ?
            hero_image: image ?
            photographer: person ?
            cast: person [] ?
            where: place ?
            sequel: article ?
            series: article [] ?
            moods: { values: [calm, stormy], list: true, optional: true, summary: "How it feels <b>&" }
            note: { type: text, default: "none yet", summary: What the editors say }
          people:
            party: labour | greens | none ?
            age: integer 0..150 ?
          organizations:
            party: text ?
          quotes:
            tone: text = dry
            answers: quote ?
          events:
            crowd: integer ?
          places:
            height: number ?
        ---

        - [Dawn](dawn.txt)
        - [Dusk](dusk.md)
        """;

    private static readonly SeedProjectSource Project = SeedProjectSource.Of(
        ("INDEX.md", Declarations),
        ("dawn.txt", "Ada met Bo in Rome for Acme. \"Good,\" she said. \"Very good,\" he said."),
        ("dawn.yaml", """
            section: the coast
            teaser: { en: At dawn, hi: भोर }
            rating: 4
            price: 4.50
            featured: true
            topics: [light, "a | b / c"]
            scores: [1, -2]
            embargo: 2026-04
            source-page: https://example.org/a
            hero_image: pictures/dawn.png
            photographer: ada
            cast: [bo, ada]
            where: rome
            sequel: dusk
            series: [dusk, dawn]
            moods: stormy
            people:
              ada: { name: Ada, party: greens, age: 40 }
              bo: { name: Bo }
            organizations:
              acme: { name: Acme, party: of its own }
            places:
              rome: { name: Rome, height: 21 }
            quotes:
              good: { text: Good, speaker: ada }
              better: { text: Very good, answers: good, tone: warm }
            events:
              meeting: { text: met Bo, crowd: 2 }
            """),
        ("dusk.md", """
            ---
            title: Dusk
            section: notes
            rating: 3
            weight: 10
            ---
            Cy.
            """));

    [Fact]
    public void As_JSON_what_a_field_refers_to_is_an_id_and_a_vocabulary_has_words()
    {
        var article = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", """
                ---
                fields:
                  articles:
                    sibling: article ?
                    others: article []
                    lead: person ?
                    desk: city | harbor ?
                ---
                - one.txt
                - two.txt
                """),
            ("one.txt", "Ada spoke."),
            ("one.yaml", "sibling: two\nothers: [one, two]\nlead: ada\ndesk: harbor\npeople: { ada: Ada }\n"),
            ("two.txt", "All listened."),
            ("two.yaml", "sibling: one\nothers: []\n"))).LoadArticles()[0];
        var json = JsonSerializer.SerializeToNode(article, article.GetType())!;

        Assert.Equal(
            """two ["one","two"] ada harbor""",
            $"{json["Sibling"]} {json["Others"]!.ToJsonString()} {json["Lead"]} {json["Desk"]}");
    }

    [Fact]
    public async Task All_types_are_read_without_a_problem() => Assert.Empty(await GeneratorRun.Of(Project).Warnings());

    [Theory]
    [InlineData("typed", LanguageVersion.CSharp7_3)]
    [InlineData("typed", LanguageVersion.CSharp12)]
    [InlineData("catalog", LanguageVersion.CSharp7_3)]
    public void The_code_compiles_without_a_warning(string members, LanguageVersion version) =>
        Assert.Empty(GeneratorRun.Of(Project.WithProperty("ArticleMembers", members), version: version).CompileErrors);

    [Fact]
    public void Members_have_the_declared_types()
    {
        const string Code = """
            using System.Collections.Generic;
            using System.Linq;
            using ArticleGenerator;
            using Sample;
            class C
            {
                static object?[] M()
                {
                    DawnArticle story = Articles.Dawn;
                    ArticleSection section = story.Section;
                    LocalizedText? teaser = story.Teaser;
                    int? rating = story.Rating;
                    decimal? price = story.Price;
                    bool featured = story.Featured;
                    IReadOnlyList<string> topics = story.Topics;
                    IReadOnlyList<int> scores = story.Scores;
                    PartialDate? embargo = story.Embargo;
                    System.Uri? page = story.SourcePage;
                    string? image = story.HeroImage;
                    Person? photographer = story.Photographer;
                    IReadOnlyList<Person> cast = story.Cast;
                    Place? where = story.Where;
                    Story? sequel = story.Sequel;
                    IReadOnlyList<Story> series = story.Series;
                    IReadOnlyList<ArticleMoods> moods = story.Moods;
                    string note = story.Note;
                    PersonParty party = story.People.Ada.Party();
                    int? age = story.People.Ada.Age();
                    string? ofAcme = story.Organizations.Acme.Party();
                    string tone = story.Quotes.Good.Tone();
                    Quote? answers = story.Quotes.Better.Answers();
                    int? crowd = story.Events.Meeting.Crowd();
                    decimal? height = story.Places.Rome.Height();
                    return new object?[]
                    {
                        section == ArticleSection.TheCoast, teaser?.In("hi"), rating, price, featured,
                        string.Join(";", topics), string.Join(";", scores), embargo?.Edtf, page, image,
                        photographer?.Id, string.Join(";", cast.Select(p => p.Id)), where?.Id, sequel?.Id,
                        string.Join(";", series.Select(s => s.Id)), moods.Single() == ArticleMoods.Stormy, note,
                        party == PersonParty.Greens, age, story.People.Bo.Party() == PersonParty.Unspecified, ofAcme, tone,
                        story.Quotes.Better.Tone(), answers?.Id, crowd, height,
                        sequel?.Section == ArticleSection.Notes, sequel?.Rating, sequel?.Featured,
                        string.Join(";", sequel!.Scores), sequel.Note,
                    };
                }
            }
            """;
        var run = GeneratorRun.Of(Project, Code);

        Assert.Empty(run.CompileErrors.Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Equal(
            [
                true, "भोर", 4, 4.50m, true, "light;a | b / c", "1;-2", "2026-04", new Uri("https://example.org/a"), "pictures/dawn.png",
                "ada", "bo;ada", "rome", "dusk", "dusk;dawn", true, "none yet", true, 40, true, "of its own", "dry", "warm", "good", 2, 21m,
                true, 3, false, "3", "none yet",
            ],
            Values(run));
    }

    [Fact]
    public void Values_can_be_had_without_types()
    {
        var article = GeneratorRun.Of(Project).LoadArticles()[0];

        Assert.Equal(
            [
                "section", "teaser", "rating", "price", "featured", "topics", "scores", "embargo", "source-page", "hero_image",
                "photographer", "cast", "where", "sequel", "series", "moods", "note",
            ],
            article.Fields.Keys);
        Assert.Equal("the coast", article.Fields.Text("section"));
        Assert.Equal(["light", "a | b / c"], article.Fields["topics"]);
        Assert.Equal(["At dawn"], article.Fields["teaser"]);
        Assert.Equal(["bo", "ada"], article.Fields.Entries<Person>("cast").Select(person => person.Id));
        Assert.Empty(article.Fields.Entries<Place>("cast"));
        Assert.Null(article.Fields.Integer("section"));
        Assert.False(article.Fields.ContainsKey("headline"));
        Assert.Equal(2, article.Find("ada")!.Fields.Count);
        Assert.Empty(article.Find("bo")!.Fields);
    }

    [Fact]
    public void A_test_can_make_an_article_with_fields() => Assert.Equal(4, GeneratorRun.Of(Project, """
        using System.Collections.Generic;
        internal static class Code
        {
            private static readonly Dictionary<string, IReadOnlyList<string>> Fields = new() { ["rating"] = ["4"] };

            internal static int? Rating() =>
                new Sample.Story("visit", "Ada spoke.") { Fields = new ArticleGenerator.FieldValues(Fields) }.Rating;
        }
        """).Call<int?>("Code", "Rating"));

    [Fact]
    public void The_documentation_says_what_the_declaration_says()
    {
        var code = GeneratorRun.Of(Project).Source("Articles.Fields.g");

        Assert.Contains("/// <summary>How it feels &lt;b&gt;&amp;</summary>", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>What the editors say</summary>", code, StringComparison.Ordinal);
        Assert.Contains("By default: none yet. seeds/INDEX.md", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_fields_has_no_file_for_them() => Assert.DoesNotContain(
        GeneratorRun.Of(SeedProjectSource.Real).Result.GeneratedSources, s => s.HintName.Contains("Fields", StringComparison.Ordinal));

    [Fact]
    public async Task A_name_of_the_base_class_gives_way()
    {
        var project = SeedProjectSource.Of(
            ("INDEX.md", "---\nfields:\n  articles:\n    story: text ?\n    news: a | b ?\n---\n- a.txt\n"), ("a.txt", "Ada."));

        Assert.Empty(GeneratorRun.Of(project, "class C { string? s = Sample.Articles.A.Story_; }").CompileErrors
            .Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await GeneratorRun.Of(project).Warnings());
    }

    [Theory]
    [InlineData("rating: 7", "a.yaml(1,9): ART3004: 'rating' of the article must be a whole number from 1 to 5, not '7'.")]
    [InlineData("rating: 4.5", "a.yaml(1,9): ART3004: 'rating' of the article must be a whole number from 1 to 5, not '4.5'.")]
    [InlineData("rating: 4.0", "a.yaml(1,9): ART3004: 'rating' of the article must be a whole number from 1 to 5, not '4.0'. Write 4.")]
    [InlineData("price: 4,5", "a.yaml(1,8): ART3004: 'price' of the article must be a number, such as 4.5, not '4,5'. Write 4.5.")]
    [InlineData("price: 1e3", "a.yaml(1,8): ART3004: 'price' of the article must be a number, such as 4.5, not '1e3'.")]
    [InlineData("featured: yes", "a.yaml(1,11): ART3004: 'featured' of the article must be true or false, not 'yes'. Write true.")]
    [InlineData(
        "section: traval",
        "a.yaml(1,10): ART3005: 'section' of the article must be notes or travel, not 'traval'. Did you mean 'travel'?")]
    [InlineData("section: [notes]", "a.yaml(1,10): ART3004: 'section' of the article must be notes or travel, not a list.")]
    [InlineData("embargo: 2026-02-30", "a.yaml(1,10): ART6004: ")]
    [InlineData("page: example", "a.yaml(1,7): ART3010: ")]
    [InlineData(
        "image1: ../a.png",
        "a.yaml(1,9): ART3004: 'image1' of the article must be a path from the seeds folder, or a web address, not '../a.png'.")]
    [InlineData(
        "photographer: adda",
        "a.yaml(1,15): ART4001: 'photographer' of the article names 'adda', but no entry has this id. Did you mean 'ada'?")]
    [InlineData(
        "photographer: rome",
        "a.yaml(1,15): ART4002: 'photographer' of the article cannot be 'rome', which is a place. Write the id of a person.")]
    [InlineData(
        "sequel: c",
        "a.yaml(1,9): ART3021: 'sequel' of the article names the article 'c', but no published article has this id. Did you mean 'a'?")]
    [InlineData("sequel: A b", "a.yaml(1,9): ART3004: 'sequel' of the article must be the id of an article, not 'A b'.")]
    [InlineData("teaser: { engl: x }", "a.yaml(1,11): ART3009: ")]
    [InlineData("sectoin: notes", "a.yaml(1,1): ART3003: The article cannot have the key 'sectoin'. Did you mean 'section'?")]
    public async Task A_bad_value_is_reported_where_it_is(string line, string expected)
    {
        const string Fields = """
            ---
            fields:
              articles:
                section: notes | travel ?
                rating: integer 1..5 ?
                price: number ?
                featured: boolean ?
                embargo: date ?
                page: url ?
                image1: image ?
                photographer: person ?
                sequel: article ?
                teaser: localized ?
            ---
            - a.txt

            """;
        var project = SeedProjectSource.Of(
            ("INDEX.md", Fields), ("a.txt", "Ada in Rome."), ("a.yaml", line + "\npeople:\n  ada: Ada\nplaces:\n  rome: Rome\n"));
        var run = GeneratorRun.Of(project);

        Assert.StartsWith(expected, Assert.Single(await run.Warnings()), StringComparison.Ordinal);
        Assert.Empty(run.CompileErrors);
    }

    [Fact]
    public async Task What_has_to_be_there_and_is_not_costs_nothing_else()
    {
        var project = SeedProjectSource.Of(
            (
                "INDEX.md",
                "---\nfields:\n  articles:\n    section: notes | travel\n    topics: text []\n  people:\n    age: integer\n---\n"
                + "- a.txt\n- b.md\n- c.txt\n"),
            ("a.txt", "Ada."),
            ("a.yaml", "inLanguage: en\ntopics: []\npeople:\n  ada: Ada\n"),
            ("b.md", "---\ntitle: B\nsection: notes\ntopics: [a]\n---\nText."),
            ("c.txt", "Bo."));
        var run = GeneratorRun.Of(project);

        Assert.Equal(
            [
                "a.yaml(1,1): ART3002: The article has no 'section'. Add 'section: …' with notes or travel.",
                "a.yaml(4,3): ART3002: Person 'ada' has no 'age'. Add 'age: …' with a whole number.",
                "c.txt(1,1): ART3002: The article has no 'section'. Add 'section: …' with notes or travel.",
                "c.txt(1,1): ART3002: The article has no 'topics'. Add 'topics: …' with text, or [] for none.",
            ],
            await run.Warnings());
        Assert.Equal("Ada", Assert.Single(run.LoadArticles()[0].People).Name.Value);
    }

    [Fact]
    public async Task Front_matter_of_another_tool_is_checked_for_the_fields_alone()
    {
        var project = SeedProjectSource.Of(
            (
                "INDEX.md",
                "---\nfields:\n  articles:\n    section: notes | travel\n    rating: integer 1..5 ?\n    photographer: person ?\n---\n"
                + "- a.md\n"),
            ("a.md", "---\ntitle: A\nweight: x\nsection: note\nrating: 4\nphotographer: bo\n---\nBo saw Ada."),
            ("a.yaml", "rating: 2\npeople:\n  bo: Bo\n  ada: Ada\n"));
        var run = GeneratorRun.Of(project);

        Assert.Equal(
            ["a.md(4,10): ART3005: 'section' of the article must be notes or travel, not 'note'. Did you mean 'notes'?"],
            await run.Warnings());
        Assert.Equal("2", run.LoadArticles()[0].Fields.Text("rating"));
        Assert.Equal("Bo", run.LoadArticles()[0].Fields.Entry<Person>("photographer")!.Name.Value);
    }

    [Theory]
    [InlineData("rating: intger ?", "(4,13): ART3019", "ART3019")]
    [InlineData("rating: integer 5..1", "(4,21): ART3019", "ART3019")]
    [InlineData("rating: [a, b]", "(4,13): ART3019", "ART3019")]
    public async Task A_field_whose_declaration_cannot_be_read_is_reported_once_and_keeps_its_name(
        string declaration, string warning, string error)
    {
        var project = SeedProjectSource.Of(
            ("INDEX.md", $"---\nfields:\n  articles:\n    {declaration}\n  person:\n    age: integer\n---\n- a.txt\n- b.txt\n"),
            ("a.txt", "Ada."),
            ("a.yaml", "rating: 4\npeople:\n  ada: { name: Ada, age: 40 }\n"),
            ("b.txt", "Ada."),
            ("b.yaml", "rating: { a: b }\npeople:\n  ada: { name: Ada, age: [x] }\n"));
        var run = GeneratorRun.Of(
            project,
            "using Sample; class C { object M() { return Articles.A.Rating; } object N() { return Articles.A.People.Ada.Age(); } }");

        Assert.Collection(
            await run.Warnings(),
            first => Assert.StartsWith("INDEX.md" + warning, first, StringComparison.Ordinal),
            second => Assert.StartsWith("INDEX.md(5,3): ART3019: 'fields' cannot have the key 'person'", second, StringComparison.Ordinal));
        Assert.Collection(
            run.CompileErrors.Select(e => e.ToString()).Order(StringComparer.Ordinal),
            first => Assert.Contains("CS0619: 'Story.Rating' is obsolete: '" + error, first, StringComparison.Ordinal),
            second => Assert.Contains("CS0619: 'StoryFields.Age(Person)' is obsolete: 'ART3019", second, StringComparison.Ordinal));
    }

    /// <summary>An error about an unknown type would hide all warnings.</summary>
    [Theory]
    [InlineData("articles", "section: notes | travel = nots")]
    [InlineData("articles", "section: the coast | notes | | travel | notes")]
    [InlineData("articles", "section: [notes, travel]")]
    [InlineData("articles", "section: { values: [notes, travel], default: nots }")]
    [InlineData("articles", "section: { values: [notes, travel], type: text }")]
    [InlineData("article", "section: notes | travel")]
    public void A_vocabulary_whose_declaration_cannot_be_read_keeps_its_enum(string owner, string declaration)
    {
        var run = GeneratorRun.Of(
            Declaring(owner, declaration),
            "using Sample; class C { bool M(ArticleSection kept) { return Articles.A.Section == ArticleSection.Notes; } }");

        Assert.Equal(
            ["'ArticleSection'", "'ArticleSection'", "'Story.Section'"], run.CompileErrors.Select(Subject).Order(StringComparer.Ordinal));
        Assert.All(run.CompileErrors, error => Assert.Contains("is obsolete: 'ART3019: ", error.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_words_with_a_bad_default_keeps_its_type()
    {
        var run = GeneratorRun.Of(
            Declaring("articles", "moods: calm | stormy [] = clam"),
            "using Sample; class C { int M() { foreach (var mood in Articles.A.Moods) return (int)mood; return 0; } }");

        Assert.Equal(["'Story.Moods'"], run.CompileErrors.Select(Subject));
    }

    [Theory]
    [InlineData("section: notes, travel")]
    [InlineData("section:")]
    [InlineData("section: { valeus: [notes, travel] }")]
    public void An_enum_is_there_also_where_no_word_can_be_read(string declaration)
    {
        var run = GeneratorRun.Of(Declaring("articles", declaration), "class C { object M(Sample.ArticleSection kept) => kept; }");

        Assert.Contains(
            "CS0619: 'ArticleSection' is obsolete: 'ART3019: ", Assert.Single(run.CompileErrors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rating: integer 5..1")]
    [InlineData("rating: intger ?")]
    [InlineData("rating: { type: integer, minimum: x }")]
    public void A_field_that_isnt_a_vocabulary_takes_no_name_of_the_project(string declaration) => Assert.Empty(GeneratorRun.Of(
        Declaring("articles", declaration),
        "namespace Sample { enum ArticleRating { Good } class C { ArticleRating rating = ArticleRating.Good; object M() => rating; } }")
        .CompileErrors);

    [Fact]
    public void A_default_counts_also_where_the_field_may_be_missing()
    {
        var article = Assert.Single(GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "---\nfields:\n  articles:\n    open: boolean = true ?\n---\n- [A](a.txt)\n"), ("a.txt", "Ada."))).LoadArticles());

        Assert.Equal("true", article.Fields.Text("open"));
    }

    [Fact]
    public async Task A_missing_image_of_a_field_is_left_out_alone()
    {
        const string Fields = "---\nfields:\n  articles:\n    hero: image = none.svg\n    gallery: image [] ?\n  people:\n"
            + "    portrait: image ?\n---\n- [Who](who.yaml)\n- [A](a.txt)\n";
        var project = SeedProjectSource.Of(
            ("INDEX.md", Fields),
            ("a.txt", "Ada met Bo."),
            ("a.yaml", "gallery: [b.svg, c.svg, https://example.org/x.png]\npeople:\n  ada: { name: Ada, portrait: b.svg }\n  bo:\n"),
            ("b.svg", "<svg/>"),
            ("who.yaml", "shared: true\npeople:\n  bo: { name: Bo, portrait: bo.svg }\n"));
        var run = GeneratorRun.Of(project);
        var article = Assert.Single(run.LoadArticles());

        Assert.Equal(
            ["INDEX.md(4,19): ART3022", "a.yaml(1,18): ART3022", "who.yaml(3,29): ART3022"],
            (await run.Warnings()).Select(w => w[..w.IndexOf(": '", StringComparison.Ordinal)]));
        Assert.Null(article.Fields.Text("hero"));
        Assert.Equal(["b.svg", "https://example.org/x.png"], article.Fields["gallery"]);
        Assert.Equal(["b.svg", null], article.People.Select(person => person.Fields.Text("portrait")));
    }

    [Fact]
    public async Task A_name_that_is_taken_hides_nothing()
    {
        var project = SeedProjectSource.Of(
            (
                "INDEX.md",
                "---\nfields:\n  articles:\n    path: text ?\n    headline: text ?\n    a-b: text ?\n    a_b: text ?\n"
                + "  person:\n    name: text\n    roles: text ?\n---\n- a.txt\n"),
            ("a.txt", "Ada."),
            ("a.yaml", "path: x\na_b: y\nheadline: H\npeople:\n  ada: { name: Ada, roles: x }\n"));
        var run = GeneratorRun.Of(project);

        Assert.Equal(
            ["ART3019", "ART3020", "ART3020", "ART3020"],
            (await run.AnalyzerDiagnostics()).Where(d => d.Severity == DiagnosticSeverity.Warning).Select(d => d.Id).Order());
        Assert.Empty(run.CompileErrors);
        Assert.Equal("H", run.LoadArticles()[0].Headline.Value);
    }

    private static SeedProjectSource Declaring(string owner, string field) => SeedProjectSource.Of(
        ("INDEX.md", $"---\nfields:\n  {owner}:\n    {field}\n---\n- a.txt\n"), ("a.txt", "Ada."));

    private static string Subject(Diagnostic error) => error.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(' ')[0];

    private static object?[] Values(GeneratorRun run)
    {
        using var image = new MemoryStream();
        var resource = new ResourceDescription("ArticleGenerator.Texts", () => new MemoryStream(), isPublic: true);
        Assert.True(run.Compilation.Emit(image, manifestResources: [resource]).Success);
        return (object?[])Assembly.Load(image.ToArray()).GetType("C")!
            .GetMethod("M", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
    }
}
