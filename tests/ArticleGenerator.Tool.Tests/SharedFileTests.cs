namespace ArticleGenerator.Tool.Tests;

/// <summary>What the commands make of shared files.</summary>
public sealed class SharedFileTests
{
    private const string Who = "shared: true\npeople:\n  ada: { name: Ada Holm, affiliation: lab }\norganizations:\n  lab: The Lab\n";

    [Fact]
    public async Task An_id_is_found_and_changed_in_shared_files_and_lists()
    {
        using var folder = Seeds();

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("refs", "ada"));
        Assert.Equal(
            "seeds/a.yaml:1:10: in 'people' of the article\nseeds/a.yaml:5:14: speaker of quote 'fun'\n"
            + "seeds/b.yaml:2:3: person, from a shared file\nseeds/who.yaml:3:3: shared person\n",
            folder.Output);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("rename", "ada", "ada-holm"));
        Assert.Equal("people: [ada-holm]\nquotes:\n  fun:\n    text: We had fun\n    speaker: ada-holm\n", folder["seeds/a.yaml"]);
        Assert.Equal("people:\n  ada-holm:\n", folder["seeds/b.yaml"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("rename", "lab", "the-lab"));
        Assert.Equal(
            "shared: true\npeople:\n  ada-holm: { name: Ada Holm, affiliation: the-lab }\norganizations:\n  the-lab: The Lab\n",
            folder["seeds/who.yaml"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Fact]
    public async Task A_draft_takes_people_from_shared_files_first()
    {
        using var folder = Seeds();
        folder["seeds/INDEX.md"] += "- [C](c.txt)\n";
        folder["seeds/b.yaml"] = "people:\n  holm: Ada Holm\n";
        folder["seeds/c.txt"] = "“Yes, at dawn,” said Ada Holm.";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("draft", "seeds/c.txt", "--write"));
        Assert.Contains("people:\n  ada:\n", folder["seeds/c.yaml"], StringComparison.Ordinal);
        Assert.Contains("speaker: ada\n", folder["seeds/c.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("name:", folder["seeds/c.yaml"], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Fact]
    public async Task A_file_that_INDEX_does_not_list_gives_no_ids_without_names()
    {
        using var folder = Seeds();
        folder["seeds/INDEX.md"] = "- [C](c.txt)\n";
        folder["seeds/c.txt"] = "“Yes, at dawn,” said Ada Holm.";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("draft", "seeds/c.txt", "--write"));
        Assert.Contains("name: Ada Holm\n", folder["seeds/c.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_shared_entry_names_is_covered()
    {
        using var folder = Seeds();

        await folder.RunAsync("cover", "seeds/a.txt");

        Assert.DoesNotContain("name", folder.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("Ada Holm", folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_file_is_listed_and_stays_listed()
    {
        using var folder = Seeds();

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("index"));
        folder["seeds/INDEX.md"] = "- [A](a.txt)\n- [B](b.txt)\n";
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("index", "--write"));
        Assert.Contains("](who.yaml)\n", folder["seeds/INDEX.md"], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    private static TemporaryFolder Seeds()
    {
        var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [Who](who.yaml)\n- [A](a.txt)\n- [B](b.txt)\n";
        folder["seeds/who.yaml"] = Who;
        folder["seeds/a.txt"] = "\"We had fun,\" said Ada Holm.\n";
        folder["seeds/a.yaml"] = "people: [ada]\nquotes:\n  fun:\n    text: We had fun\n    speaker: ada\n";
        folder["seeds/b.txt"] = "Ada Holm came.\n";
        folder["seeds/b.yaml"] = "people:\n  ada:\n";
        return folder;
    }
}
