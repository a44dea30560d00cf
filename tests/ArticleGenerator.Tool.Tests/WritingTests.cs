using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Tests;

/// <summary>The commands that change files: they do all of it or nothing, and lose nothing.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task A_folder_made_and_an_article_begun_are_clean()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("init"));
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("new", "It's \"fun\": [not] <b>", "--id", "fun"));
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check", "--hints"));
        Assert.Equal(
            ["seeds/.editorconfig", "seeds/.gitattributes", "seeds/INDEX.md", "seeds/fun.txt", "seeds/fun.yaml"], folder.Files);
    }

    [Fact]
    public async Task What_is_there_already_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "# Mine\n";
        folder["seeds/fun.txt"] = "Mine.";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("init"));
        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync("new", "Fun"));
        Assert.Equal(("# Mine\n", "Mine."), (folder["seeds/INDEX.md"], folder["seeds/fun.txt"]));
        Assert.DoesNotContain("seeds/fun.yaml", folder.Files);
    }

    [Fact]
    public async Task An_index_is_brought_in_step_and_keeps_its_prose()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] =
            "# News\n\nOf the week:\n\n- [Gone](gone.txt)\n- [One](one.txt)\n- [Moved](old-name.txt)\n\nThat is all.\n";
        folder["seeds/one.txt"] = "One";
        folder["seeds/old-names.txt"] = "Moved";
        folder["seeds/a b (c).md"] = "# A headline\n\nText.\n";

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("index"));
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("index", "--write"));
        Assert.Equal(
            "# News\n\nOf the week:\n\n<!-- - [Gone](gone.txt) -->\n- [One](one.txt)\n- [Moved](old-names.txt)\n\nThat is all.\n"
            + "- [A headline](<a b (c).md>)\n",
            folder["seeds/INDEX.md"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("index"));
    }

    [Fact]
    public async Task A_schema_has_the_keys_of_the_format_and_the_fields_of_the_project()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "---\nfields:\n  articles:\n    section: notes | C++ ?\n    rating: integer 1..5 ?\n    bad: intger\n"
            + "  people:\n    party: { type: text, list: true, optional: true, summary: The party }\n---\n";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("schema", "--output", "seed.json"));
        var schema = System.Text.Json.Nodes.JsonNode.Parse(folder["seed.json"])!;
        Assert.Equal(1, schema["properties"]!["rating"]!["minimum"]!.GetValue<int>());
        Assert.Contains(@"C\+\+", (string)schema["properties"]!["section"]!["anyOf"]![1]!["pattern"]!, StringComparison.Ordinal);
        Assert.Equal("The party", schema["$defs"]!["person"]!["properties"]!["party"]!["description"]!.GetValue<string>());
        Assert.NotNull(schema["properties"]!["bad"]);
        Assert.NotNull(schema["properties"]!["headline"]);

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("schema"));
        Assert.Equal(folder["seed.json"], folder.Output);
    }

    /// <summary>A shared file has no article, and an entry without a name may be a shared one, so neither lacks anything.</summary>
    [Fact]
    public async Task A_schema_asks_for_the_fields_that_have_to_be_there()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "---\nfields:\n  articles:\n    section: notes | travel\n    rating: integer ?\n"
            + "    free: boolean = false\n  people:\n    age: integer\n---\n- a.md\n";
        folder["seeds/a.md"] = "Text.";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("schema"));
        var schema = System.Text.Json.Nodes.JsonNode.Parse(folder.Output)!;
        Assert.Equal("[\"shared\"]", schema["if"]!["required"]!.ToJsonString());
        Assert.Equal("[\"section\"]", schema["else"]!["required"]!.ToJsonString());
        Assert.Equal("[\"name\"]", schema["$defs"]!["person"]!["if"]!["required"]!.ToJsonString());
        Assert.Equal("[\"age\"]", schema["$defs"]!["person"]!["then"]!["required"]!.ToJsonString());

        folder["seeds/a.yaml"] = "headline: A\n";
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("schema"));
        Assert.Null(System.Text.Json.Nodes.JsonNode.Parse(folder.Output)!["else"]);
    }

    [Fact]
    public async Task An_id_is_changed_in_all_seeds()
    {
        using var folder = TwoArticles();

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("refs", "ada"));
        Assert.Equal(
            "seeds/a.yaml:2:3: person\nseeds/a.yaml:6:14: speaker of quote 'fun'\nseeds/b.yaml:2:3: person\n", folder.Output);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("rename", "ada", "ada-lovelace"));
        Assert.Equal(
            "people:\n  ada-lovelace: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: ada-lovelace\n", folder["seeds/a.yaml"]);
        Assert.Equal("people:\n  ada-lovelace: Ada\n  bo: Bo\n", folder["seeds/b.yaml"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Theory]
    [InlineData("ada", "bo", "'bo' is already an id in 'seeds/b.yaml'")]
    [InlineData("ada", "ada lovelace", "Write 'ada-lovelace'")]
    [InlineData("adda", "anna", "Did you mean 'ada'?")]
    public async Task An_id_that_cannot_be_had_changes_nothing(string old, string id, string message)
    {
        using var folder = TwoArticles();
        var before = folder["seeds/a.yaml"];

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync("rename", old, id));
        Assert.Contains(message, folder.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder["seeds/a.yaml"]);
    }

    [Fact]
    public void A_file_that_has_changed_since_it_was_read_stops_all()
    {
        using var folder = TwoArticles();
        var changes = new FileChanges();
        changes.Set(Path.Combine(folder.Path, "seeds/a.txt"), folder["seeds/a.txt"], "New.");
        changes.Set(Path.Combine(folder.Path, "seeds/b.txt"), "What it never was.", "New.");

        Assert.Throws<UsageException>(changes.Write);
        Assert.NotEqual("New.", folder["seeds/a.txt"]);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_others_as_they_were()
    {
        using var folder = TwoArticles();
        var files = folder.Files.ToList();
        var before = folder["seeds/a.txt"];
        var changes = new FileChanges();
        changes.Set(Path.Combine(folder.Path, "seeds/a.txt"), before, "New.");
        changes.Set(Path.Combine(folder.Path, "seeds/b.txt/inside.txt"), null, "New.");

        Assert.ThrowsAny<IOException>(changes.Write);
        Assert.Equal(before, folder["seeds/a.txt"]);
        Assert.Equal(files, folder.Files);
    }

    [Fact]
    public void A_byte_order_mark_stays()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.txt");
        File.WriteAllText(path, "Old.", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var changes = new FileChanges();
        changes.Set(path, "Old.", "New.");

        changes.Write();

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "New."u8], File.ReadAllBytes(path));
    }

    private static TemporaryFolder TwoArticles()
    {
        var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [A](a.txt)\n- [B](b.txt)\n";
        folder["seeds/a.txt"] = "\"We had fun,\" said Ada.\n";
        folder["seeds/a.yaml"] = "people:\n  ada: Ada\nquotes:\n  fun:\n    text: We had fun\n    speaker: ada\n";
        folder["seeds/b.txt"] = "Ada met Bo.\n";
        folder["seeds/b.yaml"] = "people:\n  ada: Ada\n  bo: Bo\n";
        return folder;
    }
}
