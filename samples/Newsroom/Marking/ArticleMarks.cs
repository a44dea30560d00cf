using ArticleGenerator;

namespace Newsroom.Marking;

/// <summary>All that an annotation says of the words of its text.</summary>
public static class ArticleMarks
{
    public static IReadOnlyList<Mark> Of(Article article) =>
    [
        .. article.Mentions.Select(mention => new Mark(mention.Span, MarkKind.Mention, mention.Entity)),
        .. article.Quotes.SelectMany(Of),
        .. article.Events.SelectMany(Of),
    ];

    private static IEnumerable<Mark> Of(Quote quote) =>
    [
        .. quote.Spans.Select(span => new Mark(span, MarkKind.Quote, quote)),
        .. One(quote.Cue, MarkKind.Cue, quote),
        .. One(quote.DateText, MarkKind.Date, quote),
    ];

    private static IEnumerable<Mark> Of(Event happening) =>
    [
        .. happening.Spans.Select(span => new Mark(span, MarkKind.Event, happening)),
        .. One(happening.DateText, MarkKind.Date, happening),
    ];

    private static IEnumerable<Mark> One(Passage? passage, MarkKind kind, Entry entry) =>
        passage is null ? [] : [new Mark(passage.Span, kind, entry)];
}
