using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>The ways to write an article, and the defaults for what a seed doesn't say.</summary>
public sealed class ArticleShapeTests
{
    [Fact]
    public void A_bare_text_is_an_article()
    {
        var article = Load(
            ("INDEX.md", "- [Ada meets Bo](news/ada_and%20bo.txt)\n"),
            ("news/ada_and bo.txt", "Ada met Bo.\n\nThey spoke.\n"));

        Assert.Equal(("ada-and-bo", "Ada meets Bo", "und"), (article.Id, article.Headline.Value, article.InLanguage.Value));
        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Empty(article.People);
    }

    [Fact]
    public async Task Front_matter_with_articleSeed_annotates_the_text_after_it()
    {
        const string Article =
            "---\narticleSeed: 1\ninLanguage: en\npeople:\n  ada: Ada\nquotes:\n  fun: { text: it was fun, speaker: ada }\n---\n" +
            "# A *good* day\n\n---\nAda said \"it was fun\".\n---\n";
        (string, string)[] seeds = [("INDEX.md", "- [x](day.md)\n"), ("day.md", Article)];
        var article = Load(seeds);

        Assert.Empty(await GeneratorRun.Of(SeedProjectSource.Of(seeds)).Warnings());
        Assert.StartsWith("# A *good* day", article.Text, StringComparison.Ordinal);
        Assert.Equal(("day", "en", QuoteType.Direct), (article.Id, article.InLanguage.Value, article.Quotes[0].Type));
        Assert.Equal("Ada", article.Slice(article.People[0].Mentions[0].Span));
    }

    [Fact]
    public void Front_matter_of_another_tool_is_read_and_no_text()
    {
        var article = Load(("INDEX.md", "- day.md\n"), ("day.md", "---\ntitle: x\ntags: [a, b]\n---\nAda met Bo.\n"));

        Assert.Equal("Ada met Bo.\n", article.Text);
        Assert.Equal(["a", "b"], article.Keywords);
    }

    [Fact]
    public void Short_forms_mean_what_the_long_ones_do()
    {
        var article = Load(
            ("INDEX.md", "- day.txt\n"),
            ("day.txt", "Ada met Bo in Moscow. \"It was fun\", she said."),
            ("day.yaml", """
                people:
                  ada: Ada
                  bo: { en: Bo, hi: बो }
                places:
                  moscow: { hi: मॉस्को, en: Moscow }
                quotes:
                  fun: It was fun
                events:
                  meeting: Ada met Bo
                """));

        Assert.Equal(["Ada", "Bo"], article.People.Select(p => p.Name.Value));
        Assert.Equal("Moscow", article.Places[0].Name.In("en"));
        Assert.Equal("It was fun", article.Quotes[0].Text);
        Assert.Equal("Ada met Bo", article.Events[0].Name.Value);
    }

    /// <summary>What programs write for "nothing" (PyYAML, js-yaml, JSON) isn't a text, whatever the kind of value.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("~")]
    public void Null_isnt_a_text(string nothing)
    {
        var keys = string.Concat(
            SeedFormat.Article.Keys.Where(k => k.Name is not ("articleSeed" or "people" or "draft")).Select(k => $"{k.Name}: {nothing}\n"));
        var entry = string.Concat(SeedFormat.Person.Keys.Where(k => k.Name != "name").Select(k => $", {k.Name}: {nothing}"));
        (string, string)[] Seeds(string yaml) =>
            [("INDEX.md", "- [Ada meets Bo](day.txt)\n"), ("day.txt", "Ada met Bo."), ("day.yaml", yaml)];

        Assert.Equal(
            Load(Seeds("people:\n  ada: Ada\n")).ToJsonLd(),
            Load(Seeds($"{keys}people:\n  ada: {{ name: Ada{entry} }}\n")).ToJsonLd());
    }

    [Fact]
    public void What_is_written_without_a_language_is_in_that_of_the_article()
    {
        var article = Load(
            ("INDEX.md", "---\ninLanguage: en\nfields: { articles: { teaser: localized = Soon } }\n---\n- [Ada meets Bo](day.txt)\n"),
            ("day.txt", "Ada met Bo."),
            (
                "day.yaml",
                "kicker: Society\nimage: { src: https://a.example/a.jpg, alt: Two people }\n"
                + "people:\n  ada: { name: Ada, alternateName: [{ und: A. }], jobTitle: [Chair, { fr: Maire }] }\n"));
        var ada = article.People[0];

        Assert.All(
            new[]
            {
                article.Headline, article.Kicker!, article.Image!.Alt!, article.Fields.LocalizedText("teaser")!, ada.Name, ada.JobTitles[0],
            },
            text => Assert.Equal("en", text[0].Language.Value));
        Assert.Equal(("und", "fr"), (ada.AlternateNames[0].Language.Value, ada.JobTitles[1][0].Language.Value));
        Assert.Contains(
            "\"jobTitle\":[\"Chair\",{\"@language\":\"fr\",\"@value\":\"Maire\"}]", article.ToJsonLd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_language_is_known_none_is_claimed()
    {
        var article = Load(("INDEX.md", "- [Ada meets Bo](day.txt)\n"), ("day.txt", "Ada met Bo."));

        Assert.Equal(new LocalizedString(LanguageTag.Undetermined, "Ada meets Bo"), Assert.Single(article.Headline));
    }

    [Fact]
    public void The_name_of_a_file_is_in_no_language()
    {
        var article = Load(("INDEX.md", "---\ninLanguage: en\n---\n- day.txt\n"), ("day.txt", "Ada met Bo."));

        Assert.Equal(new LocalizedString(LanguageTag.Undetermined, "day"), Assert.Single(article.Headline));
    }

    [Fact]
    public void Null_in_INDEX_md_isnt_a_default()
    {
        var article = Load(
            ("INDEX.md", "---\ninLanguage: null\npublisher: Null\n---\n- day.txt\n"),
            ("day.txt", "Ada met Bo."));

        Assert.Equal(("und", null), (article.InLanguage.Value, article.Publisher));
    }

    [Fact]
    public void An_interval_in_startDate_is_start_and_end()
    {
        var article = Load(
            ("INDEX.md", "- day.txt\n"),
            ("day.txt", "They met for two days. It ended in 2025."),
            (
                "day.yaml",
                "events:\n  talks: { text: met for two days, startDate: 2026-06-23/2026-06-24 }\n" +
                "  end: { text: It ended, startDate: ../2025 }\n"));

        Assert.Equal(("2026-06-23", "2026-06-24"), (article.Events[0].StartDate?.Edtf, article.Events[0].EndDate?.Edtf));
        Assert.Equal((null, "2025"), (article.Events[1].StartDate?.Edtf, article.Events[1].EndDate?.Edtf));
    }

    [Fact]
    public void Several_titles_per_language_are_as_many_titles()
    {
        var ada = Load(
            ("INDEX.md", "- day.txt\n"),
            ("day.txt", "Ada met Bo."),
            ("day.yaml", "people:\n  ada: { name: Ada, jobTitle: { en: [Chair, Mayor], hi: [अध्यक्ष, महापौर] } }\n")).People[0];

        Assert.Equal([("Chair", "अध्यक्ष"), ("Mayor", "महापौर")], ada.JobTitles.Select(t => (t.In("en"), t.In("hi"))));
    }

    [Theory]
    [InlineData("[Chair, Mayor]", "[board, nowhere]", "Chair, Board", "Mayor")]
    [InlineData("[Chair, Mayor]", "[nowhere, city]", "Chair", "Mayor, City")]
    [InlineData("[Chair, { xx_yy: Mayor }, Judge]", "[board, city, nowhere]", "Chair, Board", "City", "Judge")]
    [InlineData("[Chair, Mayor]", "[board, nowhere, city]", "Chair", "Mayor", "Board", "City")]
    [InlineData("[Chair, Mayor]", "[board]", "Chair", "Mayor", "Board")]
    public void Titles_and_affiliations_go_together_as_they_were_written(string titles, string affiliations, params string[] roles)
    {
        var ada = Load(
            ("INDEX.md", "- day.txt\n"),
            ("day.txt", "Ada of the Board met Bo of the City."),
            (
                "day.yaml",
                $"people:\n  ada: {{ name: Ada, jobTitle: {titles}, affiliation: {affiliations} }}\norganizations:\n  board: Board\n" +
                "  city: City\n")).People[0];

        Assert.Equal(roles, ada.Roles.Select(r => r.ToString()));
    }

    /// <summary>A library for other languages declares that it is one, and the generated code must not break the promise.</summary>
    [Fact]
    public void Generated_code_is_compliant_where_an_assembly_says_that_it_is()
    {
        var project = SeedProjectSource.Of(
            ("INDEX.md", "- 2nd.txt\n"),
            ("2nd.txt", "Ada met Bo, and Cy and Di said: \"Fine.\""),
            ("2nd.yaml", "people:\n  a-b: Ada\n  ab: Bo\n  2nd: Cy\nquotes:\n  fine: Fine.\nevents:\n  met: Ada met Bo\n"));

        Assert.Empty(GeneratorRun.Of(project, "[assembly: System.CLSCompliant(true)]").CompileErrors);
    }

    [Theory]
    [InlineData("# Why C#\n", "Why C#")]
    [InlineData("## Under\n# Over ##\n", "Over")]
    [InlineData("#No heading\n", "day")]
    [InlineData("#\n# Not empty\n", "Not empty")]
    [InlineData("Under *a line*\n=====\n", "Under a line")]
    [InlineData("Smaller\n---\n\n# Larger\n", "Larger")]
    [InlineData("<!--\n# Not shown\n-->\n# Shown\n", "Shown")]
    [InlineData("~~~\n```\n# Code\n~~~\n# No code\n", "No code")]
    [InlineData("    # Code\n\n# No code\n", "No code")]
    [InlineData("- # In a list\n\n# Alone\n", "Alone")]
    [InlineData("# \\# and **Bo** & `C#` &amp; so on\n", "# and Bo & C# & so on")]
    public void The_headline_of_Markdown_is_its_first_heading(string text, string headline) =>
        Assert.Equal(headline, Load(("INDEX.md", "- day.md\n"), ("day.md", text)).Headline.Value);

    [Theory]
    [InlineData("”Det gick bra”, sade hon.", QuoteType.Direct)]
    [InlineData("’Det gick bra’, sade hon.", QuoteType.Direct)]
    [InlineData("»Det gick bra«, sade hon.", QuoteType.Direct)]
    [InlineData("Hon sade att Det gick bra.", QuoteType.Indirect)]
    [InlineData("“Det gick bra—” sade hon.", QuoteType.Direct)]
    [InlineData("“… Det gick bra” sade hon.", QuoteType.Direct)]
    [InlineData("« Det gick bra ! » sade hon.", QuoteType.Direct)]
    [InlineData("“¿Det gick bra?” sade hon.", QuoteType.Direct)]
    [InlineData("— Det gick bra, sade hon.", QuoteType.Direct)]
    [InlineData("—Det gick bra —sade hon.", QuoteType.Direct)]
    [InlineData("– Ja, sade hon. – Det gick bra.", QuoteType.Direct)]
    [InlineData("– Ja, – sade hon. – Det gick bra.", QuoteType.Direct)]
    [InlineData("—Ja —sade hon—. Det gick bra.", QuoteType.Direct)]
    [InlineData("—Ja —sade hon och Det gick bra.", QuoteType.Indirect)]
    [InlineData("— Ja.\nDet gick bra.", QuoteType.Indirect)]
    [InlineData("Ja — Det gick bra.", QuoteType.Indirect)]
    public void A_quote_is_direct_between_the_quotation_marks_of_any_language(string text, QuoteType type) =>
        Assert.Equal(
            type,
            Load(("INDEX.md", "- day.txt\n"), ("day.txt", text), ("day.yaml", "quotes:\n  good: Det gick bra\n")).Quotes[0].Type);

    [Theory]
    [InlineData("“Det gick bra,”", QuoteType.Direct)]
    [InlineData("“Det gick bra", QuoteType.Direct)]
    [InlineData("Det gick bra,”", QuoteType.Direct)]
    [InlineData("‘Det gick bra,’", QuoteType.Direct)]
    [InlineData("“Det gick bra,” sade hon", QuoteType.Indirect)]
    [InlineData("“Det gick bra,” sade hon till “Ada”", QuoteType.Indirect)]
    public void A_quote_that_was_copied_with_its_marks_is_direct(string words, QuoteType type) =>
        Assert.Equal(
            type,
            Load(
                ("INDEX.md", "- day.txt\n"),
                ("day.txt", words[0] == '‘' ? "‘Det gick bra,’ sade hon." : "“Det gick bra,” sade hon till “Ada”."),
                ("day.yaml", $"quotes:\n  good:\n    text: |\n      {words}\n")).Quotes[0].Type);

    [Theory]
    [InlineData("Det gick bra", QuoteType.Direct)]
    [InlineData("— Ja", QuoteType.Direct)]
    [InlineData("Hon kom", QuoteType.Indirect)]
    [InlineData("sade hon", QuoteType.Indirect)]
    public void A_dialogue_in_Markdown_goes_over_line_ends(string words, QuoteType type) =>
        Assert.Equal(
            type,
            Load(
                ("INDEX.md", "- day.md\n"),
                ("day.md", "Hon kom.\n\n— Ja.\nDet gick bra, — sade hon.\n"),
                ("day.yaml", $"quotes:\n  good: {words}\n")).Quotes[0].Type);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Entries_of_Markdown_have_the_words_that_a_reader_sees(string lineEnd)
    {
        const string Text = "Then **Mara** Quill (AT&amp;T)\n\n> “the *lamp*\n> burns,” [said](/quill) Mara Quill\n";
        const string Annotation =
            "people:\n  quill: Mara Quill\norganizations:\n  att: AT&T\n"
            + "quotes:\n  lamp: { text: the lamp burns, source: said Mara Quill }\nevents:\n  met: Mara Quill (AT&T)\n";
        var article = Load(
            ("INDEX.md", "- day.md\n"), ("day.md", Text.ReplaceLineEndings(lineEnd)), ("day.yaml", Annotation.ReplaceLineEndings(lineEnd)));

        Assert.Equal(["Mara Quill", "Mara Quill"], article.People[0].Mentions.Select(m => m.Text));
        Assert.Equal(
            ["Mara** Quill", "Mara Quill"], article.People[0].Mentions.Select(m => article.Slice(m.Span)));
        Assert.Equal(["AT&T"], article.Organizations[0].Mentions.Select(m => m.Text));
        Assert.Equal($"the lamp{lineEnd}burns", article.Quotes[0].Text);
        Assert.Equal("said Mara Quill", article.Quotes[0].Source?.Text);
        Assert.Equal(QuoteType.Direct, article.Quotes[0].Type);
        Assert.Equal(["Mara Quill (AT&T)"], article.Events[0].Passages.Select(passage => passage.Text));
        Assert.Contains("the lamp", article.ToJsonLd(), StringComparison.Ordinal);
        Assert.DoesNotContain("the *lamp*", article.ToJsonLd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_of_the_index_speaks_for_articles_that_are_silent()
    {
        var project = SeedProjectSource.Of(
            ("INDEX.md", "---\ninLanguage: en\npublisher: The Daily\n---\n- a.txt\n- b.txt\n"),
            ("a.txt", "A."), ("b.txt", "B."), ("b.yaml", "inLanguage: hi\npublisher: B Press\n"));
        var run = GeneratorRun.Of(project);

        Assert.Empty(await run.Warnings());
        Assert.Equal([("en", "The Daily"), ("hi", "B Press")], run.LoadArticles().Select(a => (a.InLanguage.Value, a.Publisher!)));
    }

    [Fact]
    public async Task A_mistake_in_the_front_matter_of_the_index_is_reported_there()
    {
        var run = GeneratorRun.Of(
            SeedProjectSource.Of(("INDEX.md", "---\ninLanguage: en_GB\nheading: Seeds\n---\n- a.txt\n"), ("a.txt", "A.")));

        Assert.Equal(
            [
                "INDEX.md(2,13): ART3009: 'inLanguage' of INDEX.md is 'en_GB', which isn't a language tag. Write en-GB.",
                "INDEX.md(3,1): ART3003: INDEX.md cannot have the key 'heading'. "
                    + "The keys of INDEX.md are inLanguage, publisher and fields.",
            ],
            await run.Warnings());
    }

    [Fact]
    public void Articles_are_in_the_order_of_the_index()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(("INDEX.md", "1. b.txt\n2. a.txt\n"), ("a.txt", "A."), ("b.txt", "B.")));

        Assert.Equal(["b", "a"], run.LoadArticles().Select(a => a.Id));
    }

    [Fact]
    public void What_the_index_does_not_list_is_not_published()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(("INDEX.md", "- a.txt\n"), ("a.txt", "A."), ("secret.txt", "Secret words.")));

        Assert.Empty(
            run.Compilation.GetSymbolsWithName(
                name => name.Contains("ecret", StringComparison.Ordinal),
                cancellationToken: TestContext.Current.CancellationToken));
        Assert.All(
            run.Result.GeneratedSources,
            s => Assert.DoesNotContain("Secret words", s.SourceText.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_without_seeds_gets_nothing() =>
        Assert.Empty(GeneratorRun.Of(SeedProjectSource.Of()).Result.GeneratedSources);

    private static Article Load(params (string, string)[] seeds) =>
        Assert.Single(GeneratorRun.Of(SeedProjectSource.Of(seeds)).LoadArticles());
}
