using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ArticleGenerator.Html.Tests;

/// <summary>Marks are all that is added to what Markdig makes of the text.</summary>
public sealed partial class HtmlWithoutMarksTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks()
        .Build();

    private static readonly string[] Pieces =
    [
        "*", "**", "***", "_", "__", "~~", "a", "b c", "é", "😀", " ", " ", "\n", "\n\n", "> ", "- ", "  ", "    ", "# ",
        "`", "``", "```\n", "[", "]", "(/u)", "![", "<b>", "</b>", "<a href=x>", "</a>", "<!--", "-->", "<http://x.y>", "http://x.y ",
        "&amp;", "\\*", "\\_", ".", "(", ")", "!", "1. ", "[^1]", "\n\n[^1]: ", "|", "\n|---|---|\n", "- [ ] ", "<div>\n",
    ];

    [Fact]
    public void Without_marks_it_is_what_Markdig_makes() => Assert.All(SpecExamples.All, markdown => Assert.Equal(
        Markdown.ToHtml(markdown, Pipeline),
        HeadingIds().Replace(
            Example(markdown).ToHtml(new HtmlOptions { Marks = MarkKinds.None, AllowHtml = true, LazyImages = false }), "")));

    [Fact]
    public void Marks_taken_away_leave_what_is_there_without_them()
    {
        var random = new Random(2);
        Assert.All(SpecExamples.All.Concat(RandomMarkdown(random, 1_000)), markdown =>
        {
            var article = WithPassages(markdown, random);

            Assert.Equal(article.ToHtml(new HtmlOptions { Marks = MarkKinds.None }), Marks().Replace(article.ToHtml(), ""));
        });
    }

    /// <summary>Also with the links of entries: a browser closes a link where another starts.</summary>
    [Fact]
    public void The_HTML_is_well_formed_and_no_link_is_in_a_link()
    {
        var random = new Random(3);
        var options = new HtmlOptions { EntryUrl = entry => "/entries/" + entry.Id };
        Assert.All(SpecExamples.All.Concat(RandomMarkdown(random, 1_000)), markdown =>
        {
            var html = WithPassages(markdown, random).ToHtml(options);

            Assert.Equal(Tags().Count(html), Page.Of(html).Body!.QuerySelectorAll("mark, a").Length);
            Assert.True(IsNestedRight(html), html);
        });
    }

    /// <summary>Where the article's own HTML is let through, a mark never crosses one of its tags.</summary>
    [Fact]
    public void A_mark_crosses_no_tag_of_the_article()
    {
        var random = new Random(4);
        var article = WithPassages("one <b>two three</b> four <i>five *six* seven</i> eight", random);

        Assert.True(IsNestedRight(article.ToHtml(new HtmlOptions { AllowHtml = true })));
    }

    private static Article Example(string markdown) => new("example", markdown) { Path = "example.md" };

    private static Article WithPassages(string markdown, Random random)
    {
        var words = Core.ReadableText.Read(markdown).Words;
        return MarkedExample.WithMentions(markdown, Enumerable.Range(0, 8)
            .Select(_ => MarkedExample.Stretch(random, words)).Where(stretch => stretch.Length > 0));
    }

    private static IEnumerable<string> RandomMarkdown(Random random, int count) => Enumerable.Range(0, count)
        .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => Pieces[random.Next(Pieces.Length)])));

    private static bool IsNestedRight(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in AnyTag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (name is "img" or "hr" or "br" or "input" or "col")
                continue;
            if (!tag.Value.StartsWith("</", StringComparison.Ordinal))
                open.Push(name);
            else if (!open.TryPop(out var last) || last != name)
                return false;
        }

        return open.Count == 0;
    }

    [GeneratedRegex("(?<=<h[1-6]) id=\"[^\"]*\"")]
    private static partial Regex HeadingIds();

    [GeneratedRegex("</?(mark|time)( [^>]*)?>")]
    private static partial Regex Marks();

    [GeneratedRegex("<(mark|a)[ >]")]
    private static partial Regex Tags();

    [GeneratedRegex("</?(?<name>[a-z][a-z0-9]*)( [^>]*)?>")]
    private static partial Regex AnyTag();
}
