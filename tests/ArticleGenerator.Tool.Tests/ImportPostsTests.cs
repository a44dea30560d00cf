namespace ArticleGenerator.Tool.Tests;

/// <summary>Posts of other tools become seeds with all that they say. What can't become a seed is reported.</summary>
public sealed class ImportPostsTests
{
    [Fact]
    public async Task A_post_of_Jekyll_takes_date_and_slug_from_its_name()
    {
        using var folder = Site("_posts/2024-01-05-hello-world.md", "---\nlayout: post\ntitle: Hello\n---\n\nMara Quill writes.\n");

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "posts", "site"));
        Assert.Equal("1 post imported.\n", folder.Output);
        Assert.Equal(
            "---\ndate: 2024-01-05\nslug: hello-world\nlayout: post\ntitle: Hello\n---\n\nMara Quill writes.\n",
            folder["seeds/2024-01-05-hello-world.md"]);
        Assert.Equal("# Blog\n\n- [Hello](2024-01-05-hello-world.md)\n", folder["seeds/INDEX.md"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Fact]
    public async Task Front_matter_in_YAML_that_says_all_stays_as_it_is_to_the_byte()
    {
        const string Post = "---\r\ntitle:   'A  B'  # mine\r\ndate: 2024-01-05\r\n---\r\n\r\nText.\r\n";
        using var folder = Site("blog/a.md", Post);

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "posts", "site"));
        Assert.Equal(Post, folder["seeds/blog/a.md"]);
    }

    [Theory]
    [InlineData(
        "+++\ntitle = \"The trip: north\"\ndate = 2024-05-17T09:00:00+02:00\ntags = [\"no\", \"2024\"]\nweight = 10\n"
        + "[params]\nx = true\n+++\n",
        "---\ntitle: 'The trip: north'\ndate: 2024-05-17T09:00:00+02:00\ntags:\n- \"no\"\n- \"2024\"\nweight: 10\n"
        + "params:\n  x: true\n---\n")]
    [InlineData("{\n  \"title\": \"The trip: north\",\n  \"tags\": [\"a\"]\n}\n", "---\ntitle: 'The trip: north'\ntags:\n- a\n---\n")]
    public async Task Front_matter_in_TOML_or_JSON_becomes_YAML(string before, string after)
    {
        using var folder = Site("trip/index.md", before + "\nWe left.\n");

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "posts", "site"));
        Assert.Equal(after + "\nWe left.\n", folder["seeds/trip/index.md"]);
        Assert.Equal("# Blog\n\n- [The trip: north](trip/index.md)\n", folder["seeds/INDEX.md"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Fact]
    public async Task What_a_seed_cannot_have_is_reported()
    {
        using var folder = Site("a.md", "---\ntitle: A\n---\n\nOne.\n\nTwo {{< figure src=\"x.png\" >}}\n");
        folder["site/b.mdx"] = "import X from 'x'\n";
        folder["site/_index.md"] = "---\ntitle: All\n---\n";
        folder["site/broken.md"] = "---\ntitle: [A\n---\n\nText.\n";

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("import", "posts", "site"));
        Assert.Equal(
            """
            site/_index.md: a page that lists others isn't an article. Skipped.
            site/a.md:7: '{{< figure src="x.png" >}}' is a template tag of the other tool. It is kept as text.
            site/b.mdx: MDX has code in it. Skipped.
            site/broken.md:1: its front matter can't be read. Skipped.

            1 post imported, 4 issues.

            """,
            folder.Output);
    }

    [Fact]
    public async Task A_draft_stays_one()
    {
        using var folder = Site("_drafts/idea.md", "---\ntitle: An idea\n---\n\nLater.\n");

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "posts", "site"));
        Assert.Equal("1 post imported, 1 as draft.\n", folder.Output);
        Assert.StartsWith("---\ndraft: true\n", folder["seeds/idea.md"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_that_are_seeds_already_are_only_listed_the_newest_first()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [One](one.md)\n";
        folder["seeds/one.md"] = "---\ntitle: One\ndate: 2022-01-01\n---\n\n1\n";
        folder["seeds/two.md"] = "---\ntitle: Two\ndate: 2023-01-01\n---\n\n2\n";
        folder["seeds/three.md"] = "---\ntitle: Three\ndate: 2024-01-01\n---\n\n3\n";

        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "posts", "seeds"));
        Assert.Equal("- [One](one.md)\n- [Three](three.md)\n- [Two](two.md)\n", folder["seeds/INDEX.md"]);
        Assert.Equal(["seeds/INDEX.md", "seeds/one.md", "seeds/three.md", "seeds/two.md"], folder.Files);
    }

    [Fact]
    public async Task A_seed_with_TOML_is_converted_where_it_is_if_asked()
    {
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [One](one.md)\n";
        folder["seeds/one.md"] = "+++\ntitle = \"One\"\n+++\n\nText.\n";

        Assert.Equal(ExitCode.Findings, await folder.RunAsync("import", "posts", "seeds/one.md"));
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "posts", "--replace"));
        Assert.Equal("---\ntitle: One\n---\n\nText.\n", folder["seeds/one.md"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("check"));
    }

    [Fact]
    public async Task A_seed_with_other_content_is_not_overwritten_unless_asked()
    {
        using var folder = Site("a.md", "New.\n");
        folder["seeds/a.md"] = "Mine.\n";

        Assert.Equal(ExitCode.WrongUse, await folder.RunAsync("import", "posts", "site"));
        Assert.Equal(("Mine.\n", "# Blog\n"), (folder["seeds/a.md"], folder["seeds/INDEX.md"]));
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "posts", "site", "--replace", "--dry-run"));
        Assert.Equal("Mine.\n", folder["seeds/a.md"]);
        Assert.Equal(ExitCode.Clean, await folder.RunAsync("import", "posts", "site", "--replace"));
        Assert.Equal("New.\n", folder["seeds/a.md"]);
    }

    private static TemporaryFolder Site(string path, string post)
    {
        var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "# Blog\n";
        folder["site/" + path] = post;
        return folder;
    }
}
