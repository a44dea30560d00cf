using System.Globalization;
using ArticleGenerator;

namespace Newsroom.Searching;

/// <summary>A part of a paragraph around what was looked for, short enough for a list.</summary>
/// <param name="Article">The article whose text this is.</param>
/// <param name="Span">The part of the text.</param>
/// <param name="Hits">The places to highlight, in order; all are inside the part, and none overlaps another.</param>
public sealed record Snippet(Article Article, ArticleSpan Span, IReadOnlyList<ArticleSpan> Hits)
{
    // In UTF-16 units.
    private const int Before = 90;
    private const int After = 170;
    private const int ForAWord = 24;

    private ArticleSpan Paragraph => Article.Paragraphs.First(paragraph => paragraph.Contains(Span.Start));

    /// <summary>Whether words of the paragraph come before.</summary>
    public bool IsCutAtStart => Span.Start > Paragraph.Start;

    /// <summary>Whether words of the paragraph follow.</summary>
    public bool IsCutAtEnd => Span.End < Paragraph.End;

    /// <summary>The part around the first of some places in one paragraph.</summary>
    public static Snippet Around(Article article, ArticleSpan paragraph, IReadOnlyList<ArticleSpan> hits)
    {
        var start = EdgeBefore(article.Text, paragraph, hits[0].Start - Before);
        var end = EdgeAfter(article.Text, paragraph, hits[0].End + After);
        return new Snippet(article, new(start, end - start), [.. hits.Where(hit => hit.Start >= start && hit.End <= end)]);
    }

    /// <summary>The first place where an article names somebody or something, or null if it only means it.</summary>
    public static Snippet? OfFirstMention(NamedEntity entity)
    {
        if (entity.Mentions is not [var first, ..])
            return null;
        var paragraph = entity.Article.Paragraphs.First(paragraph => paragraph.Contains(first.Span.Start));
        return Around(entity.Article, paragraph, Apart(entity.Mentions.Select(mention => mention.Span)));
    }

    private static List<ArticleSpan> Apart(IEnumerable<ArticleSpan> spans)
    {
        var apart = new List<ArticleSpan>();
        foreach (var span in spans)
        {
            if (apart.Count == 0 || span.Start >= apart[^1].End)
                apart.Add(span);
        }

        return apart;
    }

    // A space is the best place to cut. Where a language writes none, any letter with its marks is whole.
    private static int EdgeBefore(string text, ArticleSpan paragraph, int at)
    {
        if (at - ForAWord <= paragraph.Start)
            return paragraph.Start;
        var space = text.IndexOf(' ', at, ForAWord);
        return space >= 0 ? space + 1 : StartOfLetter(text, paragraph, at);
    }

    private static int EdgeAfter(string text, ArticleSpan paragraph, int at)
    {
        if (at + ForAWord >= paragraph.End)
            return paragraph.End;
        var space = text.LastIndexOf(' ', at, ForAWord);
        return space >= 0 ? space : StartOfLetter(text, paragraph, at);
    }

    private static int StartOfLetter(string text, ArticleSpan paragraph, int at)
    {
        var letter = paragraph.Start;
        while (letter + StringInfo.GetNextTextElementLength(text, letter) is var next && next <= at)
            letter = next;
        return letter;
    }
}
