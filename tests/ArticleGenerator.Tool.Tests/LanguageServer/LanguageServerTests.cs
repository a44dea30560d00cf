using System.Text.Json;
using StreamJsonRpc;

namespace ArticleGenerator.Tool.Tests.LanguageServer;

/// <summary>What an editor sees of the language server.</summary>
public sealed class LanguageServerTests
{
    private const string Text = "\"We had fun,\" said Ada. Ada went home.\nBo stayed.\n";
    private const string Annotation =
        "people:\n  ada: { name: Ada, jobTitle: Engineer }\n  bo: Bo\n"
        + "quotes:\n  fun:\n    text: We had fun\n    speaker: ada\n    cue: said\n";

    private static readonly string[] Encodings = ["utf-8", "utf-16"];

    private const string Broken =
        "people:\n  ada: Ada\n  bo: Bo\nquotes:\n  fun:\n    text: We had fun\n    speaker: adda\n    cue: said\n";

    [Fact]
    public async Task A_problem_is_reported_while_it_is_typed_and_goes_with_it()
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");
        Assert.Empty(await editor.ProblemsAsync("seeds/a.yaml"));

        await editor.WriteAsync("seeds/a.yaml", Broken);
        Assert.Equal(["7:14 ART4001"], await editor.ProblemsAsync("seeds/a.yaml"));
        var problem = editor.Published("seeds/a.yaml")[0];
        Assert.Equal((2, "articles"), (problem.GetProperty("severity").GetInt32(), problem.GetProperty("source").GetString()));
        Assert.Contains("Did you mean 'ada'?", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.True(File.Exists(new Uri(problem.GetProperty("codeDescription").GetProperty("href").GetString()!).LocalPath));

        await editor.WriteAsync("seeds/a.yaml", Annotation);
        Assert.Empty(await editor.ProblemsAsync("seeds/a.yaml"));
    }

    [Fact]
    public async Task An_edit_of_the_text_shows_in_the_annotation()
    {
        using var folder = Seeds(Annotation);
        folder["seeds/INDEX.md"] += "- [B](b.txt)\n";
        folder["seeds/b.txt"] = "Ada.\n";
        folder["seeds/b.yaml"] = "people:\n  ada: Ada\n";
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.WriteAsync("seeds/a.txt", "Nothing of that. Ada. Bo.\n");

        Assert.Equal(["6:11 ART5001", "8:10 ART5001"], await editor.ProblemsAsync("seeds/a.yaml", 2));
    }

    [Fact]
    public async Task Edits_come_in_parts_and_count_what_was_agreed_on()
    {
        using var folder = Seeds("# 😀é\npeople:\n  ada: Ada\n  bo: Bo\n");
        await using var editor = await LanguageClient.StartAsync(folder, new { general = new { positionEncodings = Encodings } });
        Assert.Equal("utf-8", editor.Initialized.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
        await editor.OpenAsync("seeds/a.yaml");

        // A new line begins after the emoji (4 units) and the é (2), and then the key is misspelled.
        await editor.ChangeAsync("seeds/a.yaml", Change((0, 6), (0, 8), "\r\n"), Change((3, 2), (3, 99), "ada: { nmae: Ada }"));

        Assert.Contains("4:10 ART3003", await editor.ProblemsAsync("seeds/a.yaml"));
    }

    [Fact]
    public async Task Half_a_character_is_kept_until_the_other_half_comes()
    {
        using var folder = Seeds("# 😀\n" + Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");

        await editor.ChangeAsync("seeds/a.yaml", Change((0, 3), (0, 4), ""));
        await editor.ChangeAsync("seeds/a.yaml", Change((0, 2), (0, 3), "x"));
        await editor.ChangeAsync("seeds/a.yaml", Change((0, 3), (1, 0), "\nqeople:\n"));

        Assert.Contains("2:1 ART3003", await editor.ProblemsAsync("seeds/a.yaml"));
    }

    [Fact]
    public async Task A_client_that_asks_for_problems_gets_them_only_when_it_asks()
    {
        using var folder = Seeds(Broken);
        await using var editor = await LanguageClient.StartAsync(
            folder, new { textDocument = new { diagnostic = new { } }, workspace = new { diagnostics = new { refreshSupport = true } } });
        await editor.OpenAsync("seeds/a.yaml");
        var document = new { uri = editor.UriOf("seeds/a.yaml") };

        var report = await editor.RequestAsync("textDocument/diagnostic", new { textDocument = document });
        Assert.Equal("ART4001", Assert.Single(report.GetProperty("items").EnumerateArray()).GetProperty("code").GetString());
        var id = report.GetProperty("resultId").GetString();
        var again = await editor.RequestAsync("textDocument/diagnostic", new { textDocument = document, previousResultId = id });
        Assert.Equal("unchanged", again.GetProperty("kind").GetString());
        var all = await editor.RequestAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        Assert.Equal(3, all.GetProperty("items").GetArrayLength());
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Task.FromResult(editor.Published("seeds/a.yaml")));
    }

    [Theory]
    [MemberData(nameof(RuleCase.All), MemberType = typeof(RuleCase))]
    public async Task Unsaved_text_has_the_problems_that_the_compiler_reports(string name)
    {
        using var folder = RuleCase.Copy(name);
        await using var editor = await LanguageClient.StartAsync(folder, seeds: ["."]);
        foreach (var file in folder.Files.Where(folder.IsText).ToList())
        {
            await editor.OpenAsync(file);
            folder[file] = "Nothing that counts.";
        }

        var report = await editor.RequestAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });

        // As in the cases, a hint is reported only if it is the rule that the case shows.
        bool IsCompared(string rule, int severity) => severity < 3 || name.StartsWith(rule, StringComparison.Ordinal);
        Assert.Equal(
            RuleCase.Expected(name).Order(StringComparer.Ordinal), editor.Problems(report, IsCompared).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_fix_ends_the_problem()
    {
        using var folder = Seeds(Broken);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");

        var actions = await editor.ActionsAsync("seeds/a.yaml", "ad¦da", "quickfix");
        var fix = actions.EnumerateArray().First();
        Assert.True(fix.GetProperty("isPreferred").GetBoolean());
        Assert.Equal("ART4001", fix.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        editor.Apply(fix.GetProperty("edit"));
        await editor.WriteAsync("seeds/a.yaml", editor.TextOf("seeds/a.yaml"));

        Assert.Empty(await editor.ProblemsAsync("seeds/a.yaml"));
    }

    [Fact]
    public async Task All_safe_fixes_are_made_in_a_file_and_in_all_seeds()
    {
        using var folder = Seeds(Broken.Replace("cue:", "ceu:", StringComparison.Ordinal));
        folder["seeds/INDEX.md"] += "- [B](b.txt)\n";
        folder["seeds/b.txt"] = "Ada.\n";
        folder["seeds/b.yaml"] = "peopel:\n  ada: Ada\n";
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");

        var all = Assert.Single((await editor.ActionsAsync("seeds/a.yaml", "¦people", "source.fixAll")).EnumerateArray().ToList());
        editor.Apply(all.GetProperty("edit"));
        Assert.Equal(Broken.Replace("adda", "ada", StringComparison.Ordinal), editor.TextOf("seeds/a.yaml"));
        Assert.Equal("peopel:\n  ada: Ada\n", editor.TextOf("seeds/b.yaml"));

        await editor.RequestAsync("workspace/executeCommand", new { command = "articles.fixAll" });
        await editor.UntilAsync(() => editor.TextOf("seeds/b.yaml") == "people:\n  ada: Ada\n");
    }

    [Theory]
    [InlineData("person", "people:\n  ada: { name: Ada, jobTitle: Engineer }\n  bo: Bo\n  went-home:\n    name: went home\nquotes:")]
    [InlineData("a place", "    cue: said\nplaces:\n  went-home:\n    name: went home\n")]
    [InlineData("quote", "    cue: said\n  went-home:\n    text: |\n      went home\n")]
    public async Task Selected_words_of_the_text_become_an_entry(string what, string expected)
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.txt");

        var actions = await editor.ActionsAsync("seeds/a.txt", "Ada ¦went home¦.", "refactor");
        var chosen = actions.EnumerateArray().Single(a => a.GetProperty("title").GetString()!.EndsWith(what, StringComparison.Ordinal));
        editor.Apply(chosen.GetProperty("edit"));

        Assert.Contains(expected, editor.TextOf("seeds/a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_after_a_key_become_a_block()
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");

        editor.Apply((await editor.ActionsAsync("seeds/a.yaml", "text: We ¦had", "refactor.rewrite"))[0].GetProperty("edit"));

        Assert.Contains("    text: |\n      We had fun\n    speaker: ada\n", editor.TextOf("seeds/a.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/a.yaml", "speaker: a¦da", "seeds/a.yaml: ada")]
    [InlineData("seeds/a.yaml", "text: We ¦had", "seeds/a.txt: We had fun")]
    [InlineData("seeds/a.yaml", "cue: ¦said", "seeds/a.txt: said")]
    [InlineData("seeds/a.yaml", "b¦o: Bo", "seeds/a.txt: Bo")]
    [InlineData("seeds/a.txt", "We h¦ad", "seeds/a.yaml: We had fun")]
    [InlineData("seeds/a.txt", "said A¦da", "seeds/a.yaml: ada")]
    [InlineData("seeds/INDEX.md", "a.¦txt", "seeds/a.txt: ", "seeds/a.yaml: ")]
    public async Task A_place_leads_to_what_is_meant(string path, string place, params string[] expected)
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync(path);

        Assert.Equal(expected, editor.Show(await editor.AtAsync("textDocument/definition", path, place)));
    }

    [Fact]
    public async Task An_id_is_found_and_renamed_in_all_seeds()
    {
        using var folder = Seeds(Annotation);
        folder["seeds/INDEX.md"] += "- [B](b.txt)\n";
        folder["seeds/b.txt"] = "Ada.\n";
        folder["seeds/b.yaml"] = "people:\n  ada: Ada\nabout: ada\n";
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");

        var references = await editor.AtAsync(
            "textDocument/references", "seeds/a.yaml", "speaker: a¦da", new { context = new { includeDeclaration = true } });
        Assert.Equal(
            ["seeds/a.txt: Ada", "seeds/a.txt: Ada", "seeds/a.yaml: ada", "seeds/a.yaml: ada", "seeds/b.yaml: ada", "seeds/b.yaml: ada"],
            editor.Show(references).Order(StringComparer.Ordinal));
        var prepared = await editor.AtAsync("textDocument/prepareRename", "seeds/a.yaml", "speaker: a¦da");
        Assert.Equal("ada", prepared.GetProperty("placeholder").GetString());

        editor.Apply(await editor.AtAsync("textDocument/rename", "seeds/a.yaml", "speaker: a¦da", new { newName = "ada-lovelace" }));
        Assert.Contains("  ada-lovelace: { name", editor.TextOf("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.Contains("speaker: ada-lovelace\n", editor.TextOf("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.Equal("people:\n  ada-lovelace: Ada\nabout: ada-lovelace\n", editor.TextOf("seeds/b.yaml"));
    }

    [Theory]
    [InlineData("bo", "'bo' is already an id in 'a.yaml'")]
    [InlineData("ada lovelace", "Write 'ada-lovelace'")]
    public async Task A_name_that_cannot_be_had_is_refused_with_the_reason(string name, string reason)
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");

        var error = await Assert.ThrowsAsync<RemoteInvocationException>(
            () => editor.AtAsync("textDocument/rename", "seeds/a.yaml", "speaker: a¦da", new { newName = name }));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/a.yaml", "spe¦aker", "Who said it.")]
    [InlineData("seeds/a.yaml", "text: We ¦had", "**We had fun**")]
    [InlineData("seeds/a.yaml", "speaker: a¦da", "Mentioned twice: line 1")]
    [InlineData("seeds/a.txt", "B¦o stayed", "person `bo`: Bo")]
    [InlineData("seeds/a.yaml", "2025-1¦1", "November 2025")]
    public async Task A_place_tells_what_it_is(string path, string place, string expected)
    {
        using var folder = Seeds("datePublished: 2025-11\n" + Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync(path);

        var hover = await editor.AtAsync("textDocument/hover", path, place);
        Assert.Contains(expected, hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_of_entries_are_tokens_of_the_text()
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.txt");

        var textDocument = new { uri = editor.UriOf("seeds/a.txt") };
        var tokens = await editor.RequestAsync("textDocument/semanticTokens/full", new { textDocument });

        // We had fun, Ada, Ada, Bo.
        Assert.Equal(
            [0, 1, 10, 3, 0, 0, 18, 3, 0, 0, 0, 5, 3, 0, 0, 1, 0, 2, 0, 0],
            tokens.GetProperty("data").EnumerateArray().Select(n => n.GetInt32()));
    }

    [Fact]
    public async Task Entries_are_symbols_with_counts_above_them_and_can_be_folded()
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");
        var document = new { textDocument = new { uri = editor.UriOf("seeds/a.yaml") } };

        var symbols = await editor.RequestAsync("textDocument/documentSymbol", document);
        Assert.Equal(["people: ada bo", "quotes: fun"], symbols.EnumerateArray().Select(s =>
            NameOf(s) + ": " + string.Join(' ', s.GetProperty("children").EnumerateArray().Select(NameOf))));
        var lenses = await editor.RequestAsync("textDocument/codeLens", document);
        Assert.Equal(
            ["2 mentions, 1 quote", "1 mention"],
            lenses.EnumerateArray().Select(l => l.GetProperty("command").GetProperty("title").GetString()));
        var foldings = await editor.RequestAsync("textDocument/foldingRange", document);
        Assert.Equal(
            ["0-2", "3-7", "4-7"], foldings.EnumerateArray().Select(f => $"{f.GetProperty("startLine")}-{f.GetProperty("endLine")}"));
        var found = await editor.RequestAsync("workspace/symbol", new { query = "FUN" });
        Assert.Equal("fun", NameOf(Assert.Single(found.EnumerateArray().ToList())));
    }

    [Fact]
    public async Task A_file_that_another_program_changes_is_read_again()
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(
            folder, new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } });
        folder["seeds/a.yaml"] = Broken;
        await TellOfAsync(editor, "seeds/a.yaml");
        Assert.Equal(["7:14 ART4001"], await editor.ProblemsAsync("seeds/a.yaml"));

        folder["seeds/.editorconfig"] = "root = true\n[*.yaml]\narticle_rule.ART4001 = none\n";
        await TellOfAsync(editor, "seeds/.editorconfig");
        Assert.Empty(await editor.ProblemsAsync("seeds/a.yaml", 0));
    }

    [Theory]
    [InlineData("seeds/.editorconfig", "root = true\n[*.yaml]\narticle_rule.ART4001 = error\n", 1)]
    [InlineData("seeds/.editorconfig", "root = true\n[*.yaml]\narticle_rule.ART4001 = suggestion\n", 3)]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.ART4001.severity = error\n", 1)]
    public async Task The_severity_is_that_of_the_configuration_files(string file, string settings, int severity)
    {
        using var folder = Seeds(Broken);
        folder[file] = settings;
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");

        await editor.ProblemsAsync("seeds/a.yaml", 1);
        Assert.Equal(severity, editor.Published("seeds/a.yaml")[0].GetProperty("severity").GetInt32());
    }

    [Fact]
    public async Task A_client_that_watches_no_files_need_not()
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.txt");
        await editor.ProblemsAsync("seeds/a.txt");

        folder["seeds/a.yaml"] = Broken;

        Assert.Equal(["7:14 ART4001"], await editor.ProblemsAsync("seeds/a.yaml"));
    }

    [Fact]
    public async Task The_server_reports_the_progress_of_the_first_check_and_when_marks_are_out_of_date()
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(
            folder, new { window = new { workDoneProgress = true }, workspace = new { semanticTokens = new { refreshSupport = true } } });
        await editor.OpenAsync("seeds/a.yaml");
        await editor.ProblemsAsync("seeds/a.yaml");
        var before = editor.Refreshes;

        await editor.WriteAsync("seeds/a.yaml", Broken);
        await editor.ProblemsAsync("seeds/a.yaml");

        await editor.UntilAsync(() => editor.Refreshes > before && editor.Progress.SequenceEqual(["begin", "end"]));
    }

    [Fact]
    public async Task Roots_and_seeds_folders_can_be_given_by_settings_and_change()
    {
        using var folder = Seeds(Broken);
        folder["other/deep/seeds/INDEX.md"] = "- [A](a.txt)\n";
        folder["other/deep/seeds/a.txt"] = "Ada.\n";
        folder["other/deep/seeds/a.yaml"] = "peopel:\n  ada: Ada\n";
        folder["docs/INDEX.md"] = "# Nothing of seeds\n";
        await using var editor = await LanguageClient.StartAsync(folder, seeds: ["seeds"]);
        Assert.Equal(["7:14 ART4001"], await editor.ProblemsAsync("seeds/a.yaml"));

        var added = new[] { new { uri = editor.UriOf("other"), name = "other" } };
        var none = Array.Empty<object>();
        await editor.NotifyAsync("workspace/didChangeWorkspaceFolders", new { @event = new { added, removed = none } });
        Assert.Equal(["1:1 ART3003"], await editor.ProblemsAsync("other/deep/seeds/a.yaml", 1));
        await editor.NotifyAsync("workspace/didChangeWorkspaceFolders", new { @event = new { added = none, removed = added } });
        Assert.Empty(await editor.ProblemsAsync("other/deep/seeds/a.yaml", 0));
    }

    [Fact]
    public async Task A_request_that_fails_is_answered_and_the_next_one_works()
    {
        using var folder = Seeds(Annotation);
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.yaml");

        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => editor.RequestAsync("textDocument/nothing", new { }));
        await Assert.ThrowsAnyAsync<RemoteRpcException>(() => editor.RequestAsync("textDocument/hover", new { textDocument = 1 }));
        Assert.NotEqual(JsonValueKind.Null, (await editor.AtAsync("textDocument/hover", "seeds/a.yaml", "spe¦aker")).ValueKind);
    }

    [Fact]
    public async Task Front_matter_gets_the_same_as_an_annotation_in_its_own_file()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [A](a.md)\n";
        folder["seeds/a.md"] =
            "---\narticleSeed: 1\npeople:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: ada\n---\n"
            + "\"We had fun,\" said Ada.\n";
        await using var editor = await LanguageClient.StartAsync(folder);
        await editor.OpenAsync("seeds/a.md");
        Assert.Empty(await editor.ProblemsAsync("seeds/a.md"));

        Assert.Equal(["seeds/a.md: ada"], editor.Show(await editor.AtAsync("textDocument/definition", "seeds/a.md", "speaker: a¦da")));
        Assert.Equal(["seeds/a.md: ada"], editor.Show(await editor.AtAsync("textDocument/definition", "seeds/a.md", "said A¦da")));
        Assert.Contains("cue", LanguageClient.Labels(await editor.AtAsync("textDocument/completion", "seeds/a.md", "    ¦speaker")));
    }

    private static object Change((int Line, int Character) start, (int Line, int Character) end, string text) => new
    {
        range = new
        {
            start = new { line = start.Line, character = start.Character },
            end = new { line = end.Line, character = end.Character },
        },
        text,
    };

    private static string? NameOf(JsonElement symbol) => symbol.GetProperty("name").GetString();

    private static Task TellOfAsync(LanguageClient editor, string path) =>
        editor.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.UriOf(path), type = 2 } } });

    private static TemporaryFolder Seeds(string annotation)
    {
        var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [Fun](a.txt)\n";
        folder["seeds/a.txt"] = Text;
        folder["seeds/a.yaml"] = annotation;
        return folder;
    }
}
