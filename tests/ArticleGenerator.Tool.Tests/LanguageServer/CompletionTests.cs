using System.Text.Json;

namespace ArticleGenerator.Tool.Tests.LanguageServer;

/// <summary>What the server offers where a writer stops to think.</summary>
public sealed class CompletionTests
{
    private const string Text =
        "Summit in Moscow\n\n\"We had fun: really,\" said Ada Lovelace on 4 December 2025. "
        + "\"It's #1 for us,\" she wrote at https://ada.example/x.\n\n"
        + "Bo Smith stayed. Ada Lovelace went home.\n";

    [Theory]
    [InlineData("¦", "articleSeed", "people", "quotes")]
    [InlineData("peo¦", "people")]
    [InlineData("people:\n  ada:\n    ¦", "name", "jobTitle", "affiliation")]
    [InlineData("people:\n  ada:\n    name: Ada\n    ¦", "jobTitle", "mentions")]
    [InlineData("people:\n  ada: { name: Ada, ¦", "jobTitle", "mentions")]
    [InlineData("quotes:\n  fun:\n    text: |\n      We had fun\n    ¦", "speaker", "cue")]
    [InlineData("quotes:\n  fun:\n    text: |\n      We had fun\n    ¦\n    speaker: ada\n", "cue", "source")]
    [InlineData("quotes:\n  fun:\n    text: { exact: We, ¦ }", "prefix", "suffix", "occurrence")]
    [InlineData("quotes:\n  fun:\n    text:\n      - ¦", "exact", "We had fun: really")]
    [InlineData("quotes:\n  fun:\n    type: ¦", "direct", "indirect", "narrated")]
    [InlineData("events:\n  e:\n    eventStatus: ¦", "held", "cancelled")]
    [InlineData("draft: ¦", "true", "false")]
    [InlineData("inLanguage: ¦", "hi", "en")]
    [InlineData("people:\n  ada:\n    name: { ¦", "hi", "en")]
    [InlineData("people:\n  ada:\n    name:\n      ¦", "hi", "en")]
    [InlineData("people:\n  ada:\n    nationality: ¦", "IN", "GB")]
    [InlineData("people:\n  ada:\n    name: ¦", "Ada Lovelace", "Bo Smith")]
    [InlineData("people:\n  ada:\n    mentions: [Ada Lovelace, ¦", "Bo Smith")]
    [InlineData("datePublished: ¦", "2025-12-04")]
    [InlineData("url: ¦", "https://ada.example/x")]
    [InlineData("people:\n  ada: Ada Lovelace\nquotes:\n  fun:\n    speaker: ¦", "ada")]
    [InlineData("people:\n  ada: Ada Lovelace\nquotes:\n  fun:\n    speaker:\n      - ¦", "ada")]
    [InlineData("people:\n  ada: Ada Lovelace\nquotes:\n  fun:\n    speaker: [¦", "ada")]
    [InlineData("people:\n  ada: Ada Lovelace\nabout: [¦]", "ada")]
    [InlineData("people:\n  ada: { name: Ada, affiliation: ¦ }\norganizations:\n  uni: Uni\n", "uni")]
    [InlineData("quotes:\n  fun:\n    text: ¦", "We had fun: really", "It's #1 for us")]
    [InlineData("quotes:\n  fun:\n    text: |\n      ¦", "We had fun: really")]
    [InlineData("quotes:\n  fun:\n    text: |\n      We h¦", "We had fun: really", "We had fun")]
    [InlineData("quotes:\n  fun:\n    text: We had fun\n    source: ¦", "said Ada Lovelace on 4 December 2025")]
    [InlineData("quotes:\n  fun:\n    text: We had fun\n    cue: ¦", "said", "wrote")]
    [InlineData("quotes:\n  fun:\n    text: We had fun\n    dateText: ¦", "4 December 2025")]
    [InlineData("quotes:\r\n  fun:\r\n    type: ¦", "direct")]
    [InlineData("people:\n  ¦", "bo")]
    public async Task What_is_allowed_at_the_cursor_is_offered(string annotation, params string[] expected)
    {
        var labels = await LabelsAsync(annotation);

        Assert.Empty(expected.Except(labels));
    }

    [Theory]
    [InlineData("people:\n  ada:\n    name: Ada\n    ¦", "name")]
    [InlineData("people:\n  ada:\n    ¦\n    name: Ada\n", "name")]
    [InlineData("quotes:\n  fun:\n    ¦", "jobTitle", "headline")]
    [InlineData("¦\npeople:\n", "people", "speaker")]
    [InlineData("quotes:\n  fun:\n    type: direct # ¦", "indirect")]
    [InlineData("people:\n  ada: Ada\nplaces:\n  moscow: Moscow\nquotes:\n  fun:\n    speaker: ¦", "moscow", "fun")]
    [InlineData("people:\n  bo: Bo Smith\n  ¦", "bo")]
    public async Task What_isnt_allowed_at_the_cursor_isnt_offered(string annotation, params string[] unexpected)
    {
        var labels = await LabelsAsync(annotation);

        Assert.Empty(unexpected.Intersect(labels));
    }

    [Theory]
    [InlineData("quotes:\n  fun:\n    text: ¦", "We had fun: really", "    text: \"We had fun: really\"")]
    [InlineData("quotes:\n  fun:\n    text: It¦", "It's #1 for us", "    text: \"It's #1 for us\"")]
    [InlineData("quotes:\n  fun:\n    text: 'It¦", "It's #1 for us", "    text: 'It''s #1 for us'")]
    [InlineData("quotes:\n  fun:\n    text: |\n      It¦", "It's #1 for us", "      It's #1 for us")]
    [InlineData("quotes:\n  fun:\n    ¦", "text", "    text: |\n      ")]
    [InlineData("¦", "people", "people:\n  ")]
    [InlineData("quotes:\n  fun:\n    ty¦: direct", "type", "    type: direct")]
    [InlineData("people:\n  ada: Ada\nquotes:\n  fun:\n    speaker: a¦", "ada", "    speaker: ada")]
    [InlineData("people:\n  ¦", "bo", "  bo:\n    name: Bo Smith")]
    public async Task What_is_chosen_is_written_as_its_place_needs_it(string annotation, string label, string expected)
    {
        using var folder = Seeds();
        await using var editor = await LanguageClient.StartAsync(folder);
        var items = await CompleteAsync(editor, annotation);
        var item = items.GetProperty("items").EnumerateArray().First(i => i.GetProperty("label").GetString() == label);

        var changes = new Dictionary<string, object> { [editor.UriOf("a.yaml")] = new[] { item.GetProperty("textEdit") } };
        editor.Apply(JsonSerializer.SerializeToElement(new { changes }));

        Assert.EndsWith(expected, editor.TextOf("a.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Seeds\n\n- ¦", "- [b](b.txt)")]
    [InlineData("- [A](a.txt)\n- [B](¦", "- [B](b.txt")]
    public async Task INDEX_is_offered_the_files_that_it_does_not_list(string index, string expected)
    {
        using var folder = Seeds();
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.WriteAsync("INDEX.md", index.Replace("¦", "", StringComparison.Ordinal));
        var items = await editor.AtAsync("textDocument/completion", "INDEX.md", index);
        var item = items.GetProperty("items").EnumerateArray().First(i => i.GetProperty("label").GetString() == "b.txt");

        var changes = new Dictionary<string, object> { [editor.UriOf("INDEX.md")] = new[] { item.GetProperty("textEdit") } };
        editor.Apply(JsonSerializer.SerializeToElement(new { changes }));

        Assert.EndsWith(expected, editor.TextOf("INDEX.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("¦", "inLanguage", "publisher", "fields")]
    [InlineData("inLanguage: ¦", "hi", "en")]
    [InlineData("fields:\n  ¦", "articles", "people", "events")]
    [InlineData("fields:\n  articles:\n    rating: ¦", "integer", "text", "person")]
    [InlineData("fields:\n  articles:\n    rating: int¦", "integer")]
    [InlineData("fields:\n  articles:\n    rating:\n      ¦", "type", "values", "summary")]
    [InlineData("fields:\n  articles:\n    rating: { type: integer, ¦ }", "minimum", "optional")]
    [InlineData("fields:\n  articles:\n    rating: { type: ¦ }", "integer", "date")]
    [InlineData("fields:\n  articles:\n    rating:\n      optional: ¦", "true", "false")]
    public async Task Front_matter_of_INDEX_is_offered_what_a_declaration_can_say(string frontMatter, params string[] expected) =>
        Assert.Empty(expected.Except(await LabelsInIndexAsync(frontMatter)));

    [Theory]
    [InlineData("fields:\n  articles:\n    ¦", "articles", "integer", "type", "b.txt")]
    [InlineData("fields:\n  articles:\n  ¦", "articles")]
    [InlineData("fields:\n  articles:\n    rating: { type: integer, ¦ }", "type")]
    public async Task Front_matter_of_INDEX_is_offered_nothing_else(string frontMatter, params string[] unexpected) =>
        Assert.Empty(unexpected.Intersect(await LabelsInIndexAsync(frontMatter)));

    private static async Task<IReadOnlyList<string>> LabelsInIndexAsync(string frontMatter)
    {
        using var folder = Seeds();
        await using var editor = await LanguageClient.StartAsync(folder);
        var index = $"---\n{frontMatter}\n---\n- [A](a.txt)\n";
        await editor.WriteAsync("INDEX.md", index.Replace("¦", "", StringComparison.Ordinal));
        return LanguageClient.Labels(await editor.AtAsync("textDocument/completion", "INDEX.md", index));
    }

    [Theory]
    [InlineData("¦", "section", "sequel")]
    [InlineData("section: ¦", "notes", "travel")]
    [InlineData("featured: ¦", "true", "false")]
    [InlineData("sequel: ¦", "a", "b")]
    [InlineData("people:\n  bo: Bo\nphotographer: ¦", "bo")]
    [InlineData("people:\n  bo:\n    name: Bo\n    ¦", "party")]
    [InlineData("people:\n  bo:\n    party: ¦", "labour", "greens")]
    public async Task Keys_that_the_project_has_declared_are_offered_like_the_others(string annotation, params string[] expected)
    {
        using var folder = Seeds();
        folder["INDEX.md"] = "---\nfields:\n  articles:\n    section: notes | travel\n    featured: boolean = false\n"
            + "    sequel: article ?\n    photographer: person ?\n  people:\n    party: labour | greens ?\n---\n" + folder["INDEX.md"];
        await using var editor = await LanguageClient.StartAsync(folder);

        Assert.Empty(expected.Except(LanguageClient.Labels(await CompleteAsync(editor, annotation))));
    }

    private static async Task<IReadOnlyList<string>> LabelsAsync(string annotation)
    {
        using var folder = Seeds();
        await using var editor = await LanguageClient.StartAsync(folder);
        return LanguageClient.Labels(await CompleteAsync(editor, annotation));
    }

    private static async Task<JsonElement> CompleteAsync(LanguageClient editor, string annotation)
    {
        await editor.WriteAsync("a.yaml", annotation.Replace("¦", "", StringComparison.Ordinal));
        return await editor.AtAsync("textDocument/completion", "a.yaml", annotation);
    }

    private static TemporaryFolder Seeds()
    {
        var folder = new TemporaryFolder();
        folder["INDEX.md"] = "- [A](a.txt)\n- [B](b.txt)\n";
        folder["a.txt"] = Text;
        folder["a.yaml"] = "";
        folder["b.txt"] = "Bo Smith.\n";
        folder["b.yaml"] = "people:\n  bo: { name: Bo Smith }\n";
        return folder;
    }
}
