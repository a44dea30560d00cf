namespace ArticleGenerator.Html.Tests;

/// <summary>An article that a stranger wrote runs nothing in the page.</summary>
public sealed class SafetyTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](&#x2028;javascript:alert(1))")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](data:image/svg+xml,<svg/onload=alert(1)>)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:text/html,x)")]
    [InlineData("[![x](data:text/html,x)](javascript:x)")]
    public void An_address_that_runs_code_doesnt_become_a_link(string markdown)
    {
        var page = Page.Of(Story.Markdown(markdown).ToHtml());

        Assert.Empty(page.QuerySelectorAll("a, img"));
        Assert.NotEmpty(page.Body!.TextContent.Trim());
    }

    [Theory]
    [InlineData("[x](https://example.org)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("[x](/javascript:x)")]
    [InlineData("[x](#data:x)")]
    [InlineData("[x](data:image/png;base64,AAAA)")]
    [InlineData("<https://example.org>")]
    [InlineData("<a@example.org>")]
    [InlineData("www.example.org")]
    public void Any_other_address_is_one(string markdown) =>
        Assert.Single(Page.Of(Story.Markdown(markdown).ToHtml()).QuerySelectorAll("a"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b onclick=alert(1)>b</b> c")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<div>\n*a*\n</div>")]
    [InlineData("- <iframe src=x></iframe>")]
    [InlineData("> <style>*{}</style>")]
    [InlineData("<!-- a --><script>alert(1)</script>")]
    [InlineData("<![CDATA[<script>]]>")]
    [InlineData("<?php <script> ?>")]
    [InlineData("![<script>alert(1)</script>](x.png)")]
    [InlineData("```\"><script>\n<script>\n```")]
    [InlineData("[x](/u \"\"><script>\")")]
    [InlineData("# <script>")]
    [InlineData("a[^1]\n\n[^1]: <script>x</script>")]
    public void HTML_is_text(string markdown)
    {
        var page = Page.Of(Story.Markdown(markdown).ToHtml());

        Assert.Empty(page.Body!.QuerySelectorAll(
            "script, b, div:not(.footnotes), iframe, style, [onclick], [onerror], img:not([src='x.png'])"));
    }

    [Fact]
    public void HTML_of_a_plain_text_is_text_too() =>
        Assert.Equal(
            "<p>&lt;script&gt; &amp;amp; &quot;x&quot; *y*</p>\n",
            Story.Plain("<script> &amp; \"x\" *y*").ToHtml(new() { AllowHtml = true }));

    [Theory]
    [InlineData("one <!-- two --> three", "<p>one  three</p>\n")]
    [InlineData("one\n\n<!--more-->\n\ntwo", "<p>one</p>\n<p>two</p>\n")]
    [InlineData("<!-- a\nb\n\nc --> d <!-- e -->", "<p>d</p>\n")]
    [InlineData("- <!-- a -->\n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n")]
    public void Comments_are_left_out(string markdown, string html) => Assert.Equal(html, Story.Markdown(markdown).ToHtml());

    [Fact]
    public void A_site_can_let_HTML_through() => Assert.Equal(
        "<p>a <b>b</b> <a href=\"javascript:x\">c</a></p>\n",
        Story.Markdown("a <b>b</b> [c](javascript:x)").ToHtml(new() { AllowHtml = true }));

    [Fact]
    public void Ids_and_addresses_of_entries_are_escaped()
    {
        const string Text = "Ada";
        var article = new Article("story", Text) { People = [Story.Person(Text, "\"><script>", "Ada")] };
        var page = Page.Of(article.ToHtml(new() { EntryUrl = entry => "/" + entry.Id }));
        var unsafePage = Page.Of(article.ToHtml(new() { EntryUrl = _ => "javascript:x" }));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("\"><script>", page.QuerySelector("mark")!.GetAttribute("data-entry"));
        Assert.Empty(unsafePage.QuerySelectorAll("a"));
    }

    /// <summary>A text that Markdig refuses, as too deep, is shown as paragraphs; one that is only odd, as Markdown.</summary>
    [Theory]
    [InlineData("> ", 5_000)]
    [InlineData("- ", 2_000)]
    [InlineData("[", 4_000)]
    [InlineData("*a ", 4_000)]
    [InlineData("**a_ ", 4_000)]
    [InlineData("<b>", 4_000)]
    [InlineData("`a``", 4_000)]
    [InlineData("![", 2_000)]
    [InlineData("[a](", 4_000)]
    [InlineData("a|", 5_000)]
    [InlineData("*a **b ", 200)]
    public void Hostile_Markdown_is_rendered(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count)) + "Mara";
        var article = new Article("story", text)
        {
            Path = "story.md",
            People = [Story.Person(text, "mara", "Mara")],
            Quotes = [Story.Quote(text, "all", text)],
        };

        Assert.Equal("Mara", Page.Of(article.ToHtml()).WordsOf("mara", "person"));
    }

    [Fact]
    public void A_thousand_quotes_inside_each_other_are_rendered()
    {
        var text = new string('a', 2_000);
        var quotes = Enumerable.Range(0, 1_000)
            .Select(i => new Quote("story", $"q{i}", "a") { Passages = [new("a", new(i, 2_000 - i - i))] });
        var article = new Article("story", text) { Quotes = [.. quotes] };

        Assert.Equal(text, Page.Of(article.ToHtml(new() { EntryUrl = entry => "#" + entry.Id })).Body!.TextContent.Trim());
    }
}
