using Markdig;

namespace ArticleGenerator.Html.Tests;

/// <summary>What a page needs besides the marks.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("~~a~~", "<p><del>a</del></p>\n")]
    [InlineData("- [x] a", "<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> a</li>\n")]
    [InlineData("a | b\n--|:-:\n1 | 2", "<th style=\"text-align: center;\">b</th>")]
    [InlineData("```csharp\nvar a = 1;\n```", "<pre><code class=\"language-csharp\">var a = 1;\n</code></pre>\n")]
    [InlineData("\"a\" -- 'b'...", "<p>&quot;a&quot; -- 'b'...</p>\n")]
    [InlineData("https://example.org", "<p><a href=\"https://example.org\">https://example.org</a></p>\n")]
    public void Markdown_has_its_usual_extensions_and_keeps_its_signs(string markdown, string html) =>
        Assert.Contains(html, Story.Markdown(markdown).ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void Footnotes_lead_there_and_back_in_each_of_several_articles_on_a_page()
    {
        var article = Story.Markdown("# x\n\na[^n]\n\n[^n]: b");
        var page = Page.Of(article.ToHtml() + article.ToHtml(new() { IdPrefix = "a-" }) + article.ToHtml(new() { IdPrefix = "b-" }));

        Assert.Equal(
            ["x", "fnref:1", "fn:1", "a-x", "a-fnref:1", "a-fn:1", "b-x", "b-fnref:1", "b-fn:1"],
            page.QuerySelectorAll("[id]").Select(e => e.Id));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Each_line_of_a_plain_text_is_a_paragraph() =>
        Assert.Equal("<p># one *two*</p>\n<p>three &amp; four</p>\n", Story.Plain("\n# one *two*\r\n\r\nthree & four\n").ToHtml());

    [Fact]
    public void Headings_have_ids_in_any_script_and_each_its_own()
    {
        var headings = Story.Markdown(
            "# The *lamp*, lit\n\n## दीपक फिर जला\n\n## 灯塔\n\n## The lamp lit\n\n" +
            "## !\n\n## ?\n\n## Don't & won’t\n\n> ## The lamp, lit").Render().Headings;

        Assert.Equal(
            ["the-lamp-lit", "दीपक-फिर-जला", "灯塔", "the-lamp-lit-1", "section", "section-1", "dont-wont"],
            headings.Select(heading => heading.Id));
        Assert.Equal("The lamp, lit", headings[0].Text);
        Assert.Equal([1, 2, 2, 2, 2, 2, 2], headings.Select(heading => heading.Level));
    }

    [Fact]
    public void No_heading_takes_the_id_of_an_entry()
    {
        const string Text = "# Entry quill\n\nQuill";
        var page = Page.Of(new Article("story", Text) { Path = "story.md", People = [Story.Person(Text, "quill", "Quill")] }.ToHtml());

        Assert.Equal("mark", page.GetElementById("entry-quill")!.LocalName);
        Assert.Equal("h1", page.GetElementById("entry-quill-1")!.LocalName);
    }

    [Fact]
    public void The_table_of_contents_is_lists_in_lists() => Assert.Equal(
        """
        <ul>
        <li><a href="#a-b">A &amp; b</a><ul>
        <li><a href="#%E7%81%AF">灯</a></li>
        <li><a href="#c">C</a><ul>
        <li><a href="#d">D</a></li>
        </ul>
        </li>
        </ul>
        </li>
        <li><a href="#e">E</a></li>
        </ul>

        """,
        Story.Markdown("## A & b\n\n#### 灯\n\n### C\n\n#### D\n\n# E").Render().TableOfContents);

    [Fact]
    public void Without_headings_there_is_no_table_of_contents() => Assert.Empty(Story.Markdown("a").Render().TableOfContents);

    [Fact]
    public void Headings_can_be_lower_on_the_page() => Assert.Equal(
        [2, 6],
        Story.Markdown("# a\n\n###### b").Render(new() { HeadingOffset = 1 }).Headings.Select(heading => heading.Level));

    [Fact]
    public void A_heading_that_is_the_headline_can_be_left_out()
    {
        const string Text = "# The *lamp*\n\n# The lamp";
        var article = new Article("story", Text) { Path = "story.md", Headline = "The lamp" };

        Assert.Equal("<h1 id=\"the-lamp\">The lamp</h1>\n", article.ToHtml(new() { OmitHeadline = true }));
        Assert.Equal(2, article.Render().Headings.Count);
        Assert.Single(Story.Markdown("# Else").Render(new() { OmitHeadline = true }).Headings);
    }

    [Fact]
    public void Blocks_are_the_page_in_pieces_each_with_its_place()
    {
        const string Text = "# One\n\ntwo\nthree\n\n- four\n- five[^1]\n\n[^1]: six";
        var page = Story.Markdown(Text).Render();

        Assert.Equal(page.Html, string.Concat(page.Blocks.Select(block => block.Html)));
        Assert.Equal(["# One", "two\nthree", "- four\n- five[^1]", ""], page.Blocks.Select(block => Words(Text, block)));
        Assert.Equal("<p>two\nthree</p>\n", page.Blocks[1].Html);
        Assert.Equal(["one", "two"], Story.Plain("one\n\ntwo").Render().Blocks.Select(block => Words("one\n\ntwo", block)));

        static string Words(string text, RenderedBlock block) => text.Substring(block.Span.Start, block.Span.Length);
    }

    [Fact]
    public void A_code_block_that_nothing_closes_is_a_block_to_its_end() =>
        Assert.Equal(new ArticleSpan(3, 8), Story.Markdown("a\n\n```\nb\n\nc\n").Render().Blocks[1].Span);

    [Fact]
    public void Images_have_their_size_and_wait_until_they_are_seen()
    {
        var article = new Article("story", "![a](../img/a%20b.png) ![b](b.png \"c\")")
        {
            Path = "2024/story.md",
            Image = new Image("img/a b.png") { Width = 640, Height = 480 },
        };

        Assert.Equal(
            "<p><img src=\"../img/a%20b.png\" width=\"640\" height=\"480\" loading=\"lazy\" alt=\"a\" /> " +
            "<img src=\"b.png\" loading=\"lazy\" alt=\"b\" title=\"c\" /></p>\n",
            article.ToHtml());
        Assert.Contains(
            "<img src=\"b.png\" width=\"3\" height=\"4\" alt=\"b\"",
            article.ToHtml(new() { LazyImages = false, ImageSize = (_, _) => (3, 4) }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_rewrites_addresses()
    {
        var options = new HtmlOptions
        {
            LinkUrl = (article, url) => url.StartsWith('/') ? null : $"/{article.Id}/{url}",
            ImageUrl = (article, url) => url == "gone.png" ? null : $"/img/{url}",
        };

        Assert.Equal(
            "<p><a href=\"/story/b\">a</a> <em>c</em> <img src=\"/img/e.png\" loading=\"lazy\" alt=\"d\" /> f</p>\n",
            Story.Markdown("[a](b) [*c*](/d) ![d](e.png) ![f](gone.png)").ToHtml(options));
        Assert.Equal("<p>a</p>\n", Story.Markdown("[a](b)").ToHtml(new() { LinkUrl = (_, _) => "javascript:x" }));
    }

    [Fact]
    public void A_site_adds_extensions_of_Markdig()
    {
        var options = new HtmlOptions { Extend = builder => builder.UseDefinitionLists() };

        Assert.Contains("<dt>a</dt>", Story.Markdown("a\n:   b").ToHtml(options), StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>", Story.Markdown("a\n:   b").ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlOptions { HeadingOffset = 6 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlOptions { WordsPerMinute = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Story.Plain("a").Render().Excerpt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Story.Plain("a").ToInlineHtml(new(0, 2)));
    }
}
