namespace ArticleGenerator.Html.Tests;

public sealed class PassageTests
{
    private const string Text = "one *two three* [four five](/u) `six seven`\n\n- eight\n- nine ![ten](t.png) &amp; eleven";

    [Theory]
    [InlineData("two", "<em>two</em>")]
    [InlineData("three* [four", "<em>three</em> <a href=\"/u\">four</a>")]
    [InlineData("one *two", "one <em>two</em>")]
    [InlineData("seven`\n\n- eight\n- nine", "<code>seven</code> eight nine")]
    [InlineData("nine ![ten](t.png) &amp;", "nine <img src=\"t.png\" loading=\"lazy\" alt=\"ten\" /> &amp;")]
    public void A_passage_is_cut_out_with_its_emphasis_and_links(string words, string html) =>
        Assert.Equal(html, Story.Markdown(Text).ToInlineHtml(Story.Place(Text, words)));

    [Fact]
    public void A_passage_has_the_marks_in_it_without_ids()
    {
        const string Words = "the lamp of Mara Quill burns";
        var article = new Article("story", Words)
        {
            People = [Story.Person(Words, "quill", "Mara Quill")],
            Quotes = [Story.Quote(Words, "lamp", "lamp of Mara")],
        };

        Assert.Equal(
            "<mark data-entry=\"lamp\" data-kind=\"quote\">of <mark data-entry=\"quill\" data-kind=\"person\">Mara</mark></mark>" +
            "<mark data-entry=\"quill\" data-kind=\"person\"> Quill</mark> <mark data-kind=\"highlight\">burns</mark>",
            article.ToInlineHtml(Story.Place(Words, "of Mara Quill burns"), new() { Highlights = [Story.Place(Words, "burns")] }));
    }

    [Fact]
    public void Lines_of_code_and_of_HTML_are_words_too()
    {
        const string Words = "```\nlet a = 1;\n```\n\n<div>\nmore\n</div>";

        Assert.Equal("a = 1;\n &lt;div&gt;\nmore", Story.Markdown(Words).ToInlineHtml(Story.Place(Words, "a = 1;\n```\n\n<div>\nmore")));
    }

    [Fact]
    public void An_empty_passage_is_nothing() => Assert.Empty(Story.Markdown(Text).ToInlineHtml(default));
}
