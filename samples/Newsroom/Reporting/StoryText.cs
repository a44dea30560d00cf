using ArticleGenerator;
using ArticleGenerator.Html;
using Newsroom.Words;

namespace Newsroom.Reporting;

/// <summary>The text of a story as HTML.</summary>
internal static class StoryText
{
    private static readonly HtmlOptions Highlighted = new() { Marks = MarkKinds.Highlight };

    /// <summary>
    /// The whole text with its entries marked; the style sheet shows the marks on demand. Where the text first names somebody or something,
    /// it links to the profile, as readers know it from other papers.
    /// </summary>
    public static RenderedArticle Of(Article article)
    {
        var linked = new HashSet<Entry>();
        return article.Render(new HtmlOptions
        {
            Marks = MarkKinds.All & ~MarkKinds.Cue,
            EntryIdPrefix = "text_",
            EntryUrl = entry => entry is NamedEntity named && linked.Add(entry) ? Address.Of(named) : null,
            LatinLanguage = Reader.Language,
            IdPrefix = "heading_",
            HeadingOffset = 1,
        });
    }

    /// <summary>A part of the text with places highlighted.</summary>
    public static string Of(Article article, ArticleSpan part, IReadOnlyList<ArticleSpan> places) =>
        article.ToInlineHtml(part, Highlighted with { Highlights = places });
}
