using System.Text.Json;

namespace ArticleGenerator.Tool.Tests.LanguageServer;

/// <summary>Shared entries in an editor.</summary>
public sealed class SharedEntryTests
{
    private const string Who = "shared: true\npeople:\n  ada: Ada Holm\n  bo: Bo Smith\nplaces:\n  oslo: Oslo\n";

    private static readonly string[] Creating = ["create"];

    [Theory]
    [InlineData("people: [a¦da]\n", "who.yaml: ada")]
    [InlineData("people:\n  a¦da:\n", "who.yaml: ada")]
    [InlineData("about: a¦da\n", "who.yaml: ada")]
    [InlineData("people:\n  ada: { mentions: she }\nabout: a¦da\n", "a.yaml: ada")]
    [InlineData("people:\n  ada: Ada Holm\nabout: a¦da\n", "a.yaml: ada")]
    public async Task An_id_leads_to_its_shared_entry(string annotation, string expected)
    {
        using var folder = Seeds(annotation.Replace("¦", "", StringComparison.Ordinal));
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("a.yaml");

        Assert.Equal([expected], editor.Show(await editor.AtAsync("textDocument/definition", "a.yaml", annotation.Trim())));
    }

    [Fact]
    public async Task A_marked_word_leads_to_its_shared_entry_and_hovering_names_the_file()
    {
        using var folder = Seeds("people: [ada]\n");
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("a.txt");
        await editor.OpenAsync("a.yaml");

        Assert.Equal(["who.yaml: ada"], editor.Show(await editor.AtAsync("textDocument/definition", "a.txt", "A¦da Holm")));
        var hover = await editor.AtAsync("textDocument/hover", "a.yaml", "[a¦da]");
        Assert.Equal(
            "person `ada`: Ada Holm\n\nMentioned once: line 1\n\nShared: line 3 of `who.yaml`",
            hover.GetProperty("contents").GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("people: [¦", "ada", "people: [ada")]
    [InlineData("people: ¦", "bo", "people: bo")]
    [InlineData("people:\n  - a¦", "ada", "people:\n  - ada")]
    [InlineData("people: [ada, ¦", "bo", "people: [ada, bo")]
    [InlineData("people:\n  ¦", "ada", "people:\n  ada:")]
    [InlineData("quotes:\n  fun:\n    text: fun\n    speaker: ¦", "ada", "    speaker: ada")]
    [InlineData("events:\n  e:\n    text: fun\n    location: ¦", "oslo", "    location: oslo")]
    public async Task Shared_ids_are_offered_and_written_as_their_place_needs_it(string annotation, string label, string expected)
    {
        using var folder = Seeds("");
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.WriteAsync("a.yaml", annotation.Replace("¦", "", StringComparison.Ordinal));
        var items = await editor.AtAsync("textDocument/completion", "a.yaml", annotation);
        var item = items.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("label").GetString() == label);
        Assert.EndsWith("shared in who.yaml", item.GetProperty("detail").GetString(), StringComparison.Ordinal);

        var changes = new Dictionary<string, object> { [editor.UriOf("a.yaml")] = new[] { item.GetProperty("textEdit") } };
        editor.Apply(JsonSerializer.SerializeToElement(new { changes }));

        Assert.EndsWith(expected, editor.TextOf("a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_the_shared_file_shows_in_the_articles_that_take_from_it()
    {
        using var folder = Seeds("people: [ada]\n");
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("a.yaml");
        Assert.Empty(await editor.ProblemsAsync("a.yaml"));

        await editor.WriteAsync("who.yaml", Who.Replace("ada:", "adda:", StringComparison.Ordinal));
        Assert.Equal(["1:10 ART4001"], await editor.ProblemsAsync("a.yaml", count: 1));

        await editor.WriteAsync("who.yaml", Who.Replace("Ada Holm", "Ada Berg", StringComparison.Ordinal));
        await editor.UntilAsync(() => editor.Published("a.yaml").GetRawText().Contains("ART5003", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_id_is_renamed_in_the_shared_file_and_in_lists()
    {
        using var folder = Seeds("people: [ada]\nabout: ada\n");
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("a.yaml");

        editor.Apply(await editor.AtAsync("textDocument/rename", "a.yaml", "[a¦da]", new { newName = "holm" }));

        Assert.Equal("people: [holm]\nabout: holm\n", editor.TextOf("a.yaml"));
        Assert.Equal(Who.Replace("ada:", "holm:", StringComparison.Ordinal), editor.TextOf("who.yaml"));
    }

    [Theory]
    [InlineData("people: [ada, bo]\n")]
    [InlineData("people:\n  - ada\n  - bo\n")]
    public async Task Selected_words_become_an_entry_next_to_a_list_of_ids(string annotation)
    {
        using var folder = Seeds(annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("a.txt");

        var actions = await editor.ActionsAsync("a.txt", "had ¦fun¦ in", "refactor");
        var person = actions.EnumerateArray().Single(a => a.GetProperty("title").GetString()!.EndsWith("person", StringComparison.Ordinal));
        editor.Apply(person.GetProperty("edit"));

        Assert.Equal("people:\n  ada:\n  bo:\n  fun:\n    name: fun\n", editor.TextOf("a.yaml"));
    }

    [Fact]
    public async Task A_shared_file_is_offered_its_own_keys()
    {
        using var folder = Seeds("people: [ada]\n");
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.WriteAsync("who.yaml", Who + "i");
        var labels = LanguageClient.Labels(await editor.AtAsync("textDocument/completion", "who.yaml", "Oslo\ni¦"));

        Assert.Contains("inLanguage", labels);
        Assert.DoesNotContain("quotes", labels);
    }

    [Theory]
    [InlineData("visit.People.Ada", "a.yaml: ada|b.yaml: ada")]
    [InlineData("Articles.TheBridge.People.Ada", "b.yaml: ada")]
    [InlineData("Articles.A.People.Ada", "a.yaml: ada")]
    [InlineData("a.Places.NewOslo", "b.yaml: new-oslo")]
    [InlineData("a.People.Bo", "who.yaml: bo")]
    [InlineData("Articles.TheBridge", "b.yaml: ")]
    [InlineData("a.Quotes.Ada", "")]
    [InlineData("Ada", "")]
    public async Task A_member_of_code_leads_to_its_entry(string member, string expected)
    {
        using var folder = Seeds("people:\n  ada: { mentions: she }\n");
        folder["INDEX.md"] += "- [B](b.txt)\n";
        folder["b.txt"] = "Ada Berg stayed in New Oslo.\n";
        folder["b.yaml"] = "id: the-bridge\npeople:\n  ada: Ada Berg\nplaces:\n  new-oslo: New Oslo\n";
        await using var editor = await LanguageClient.StartAsync(folder);

        var found = editor.Show(await editor.RequestAsync("articles/member", new { member }));

        Assert.Equal(expected, string.Join('|', found.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("people:\n  c¦y: Cy Berg\n", "people:\n  cy:\n", "  cy: Cy Berg\n")]
    [InlineData("people:\n  c¦y: { en: Cy Berg }\n", "people:\n  cy:\n", "  cy: { en: Cy Berg }\n")]
    [InlineData(
        "people:\n  c¦y: { name: Cy Berg, mentions: [he], jobTitle: Poet }\nabout: cy\n",
        "people:\n  cy: { mentions: [he] }\nabout: cy\n",
        "  cy: { name: Cy Berg, jobTitle: Poet }\n")]
    [InlineData(
        "people:\n    c¦y: # the poet\n        # As in the lead.\n        mentions:\n        - he\n        name: Cy Berg # not Bergh\n"
        + "        description: |\n            A poet.\n\n            Lives in Oslo.\n    # The painter.\n    di: Di Ek\n",
        "people:\n    cy: # the poet\n        # As in the lead.\n        mentions:\n        - he\n    # The painter.\n    di: Di Ek\n",
        "  cy:\n      name: Cy Berg # not Bergh\n      description: |\n          A poet.\n\n          Lives in Oslo.\n")]
    [InlineData(
        "people:\n  c¦y:\n    name: Cy Berg\n    affiliation: club\norganizations:\n  club: the club\n",
        "people:\n  cy:\n    affiliation: club\norganizations:\n  club: the club\n",
        "  cy:\n    name: Cy Berg\n")]
    public async Task An_entry_moves_to_the_shared_file_but_for_what_only_the_article_says(string annotation, string left, string moved)
    {
        using var folder = Seeds(annotation.Replace("¦", "", StringComparison.Ordinal));
        folder["a.txt"] = "Cy Berg and Di Ek had fun at the club. Later, he left Ada Holm.\n";

        await MoveAsync(folder, annotation, "Move 'cy' to the shared file 'who.yaml'", "a.yaml", "who.yaml");

        Assert.Equal(left, folder["a.yaml"]);
        Assert.Equal(Who.Replace("places:", moved + "places:", StringComparison.Ordinal), folder["who.yaml"]);
    }

    [Fact]
    public async Task A_shared_file_is_made_and_listed_if_there_is_none()
    {
        using var folder = Seeds("inLanguage: en\npeople:\n  cy: Cy Berg\n");
        folder["INDEX.md"] = "- [A](a.txt)\n";
        folder["a.txt"] = "Cy Berg had fun.\n";
        File.Delete(Path.Combine(folder.Path, "who.yaml"));

        await MoveAsync(folder, "  c¦y:", "Move 'cy' to a new shared file 'shared.yaml'", "a.yaml", "shared.yaml", "INDEX.md");

        Assert.Equal("shared: true\ninLanguage: en\npeople:\n  cy: Cy Berg\n", folder["shared.yaml"]);
        Assert.Equal("- [A](a.txt)\n- [Shared entries](shared.yaml)\n", folder["INDEX.md"]);
        Assert.Equal("inLanguage: en\npeople:\n  cy:\n", folder["a.yaml"]);
    }

    [Theory]
    [InlineData("people: [a¦da]\n")]
    [InlineData("people:\n  a¦da: Ada Holm\n")]
    [InlineData("people: { c¦y: Cy Berg }\n")]
    [InlineData("inLanguage: en\npeople:\n  c¦y: Cy Berg\n")]
    [InlineData("quotes:\n  c¦y: had fun\n")]
    public async Task An_entry_does_not_move_where_that_would_change_what_is_said(string annotation)
    {
        using var folder = Seeds(annotation.Replace("¦", "", StringComparison.Ordinal));
        folder["who.yaml"] = "inLanguage: de\n" + Who;
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("a.yaml");

        Assert.Empty((await editor.ActionsAsync("a.yaml", annotation.Trim(), "refactor.move")).EnumerateArray());
    }

    /// <summary>Applies a move to the files, and checks them.</summary>
    private static async Task MoveAsync(TemporaryFolder folder, string words, string title, params string[] files)
    {
        Assert.Equal(Tool.ExitCode.Clean, await folder.RunAsync("check"));
        await using (var editor = await LanguageClient.StartAsync(
            folder, new { workspace = new { workspaceEdit = new { documentChanges = true, resourceOperations = Creating } } }))
        {
            await editor.OpenAsync("a.yaml");
            var move = Assert.Single((await editor.ActionsAsync("a.yaml", words.Trim(), "refactor")).EnumerateArray());
            Assert.Equal(title, move.GetProperty("title").GetString());
            editor.Apply(move.GetProperty("edit"));
            foreach (var file in files)
                folder[file] = editor.TextOf(file);
        }

        Assert.Equal(Tool.ExitCode.Clean, await folder.RunAsync("check"));
    }

    private static TemporaryFolder Seeds(string annotation)
    {
        var folder = new TemporaryFolder();
        folder["INDEX.md"] = "- [Who](who.yaml)\n- [A](a.txt)\n";
        folder["who.yaml"] = Who;
        folder["a.txt"] = "Ada Holm had fun in Oslo.\n";
        folder["a.yaml"] = annotation;
        return folder;
    }
}
