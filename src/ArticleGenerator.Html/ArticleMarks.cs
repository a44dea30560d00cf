namespace ArticleGenerator.Html;

/// <summary>Collects the marks of an article that the options ask for, in the order of the text.</summary>
internal static class ArticleMarks
{
    public static IReadOnlyList<Mark> Of(Article article, HtmlOptions options) =>
    [
        .. All(article, options)
            .Where(mark => !mark.Span.IsEmpty)
            .OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length),
    ];

    private static IEnumerable<Mark> All(Article article, HtmlOptions options)
    {
        var kinds = options.Marks;
        var marks = article.Mentions.Select(mention => new Mark(mention.Span, KindOf(mention.Entity), mention.Entity))
            .Concat(article.Quotes.SelectMany(quote => Of(quote, article)))
            .Concat(article.Events.SelectMany(Of))
            .Concat(options.Highlights.Select(span => new Mark(span, MarkKinds.Highlight)))
            .Where(mark => kinds.HasFlag(mark.Kind));
        return options.LatinLanguage is { } latin ? marks.Concat(LatinRuns(article, latin)) : marks;
    }

    private static IEnumerable<Mark> Of(Quote quote, Article article) =>
    [
        .. quote.Passages.Select(passage => new Mark(passage.Span, MarkKinds.Quote, quote)
        {
            Language = quote.InLanguage == article.InLanguage ? null : quote.InLanguage.Value,
        }),
        .. One(quote.Cue, MarkKinds.Cue, quote, null),
        .. One(quote.DateText, MarkKinds.Date, quote, quote.Date),
    ];

    private static IEnumerable<Mark> Of(Event happening) =>
    [
        .. happening.Passages.Select(passage => new Mark(passage.Span, MarkKinds.Event, happening)),
        .. One(happening.DateText, MarkKinds.Date, happening, happening.StartDate),
    ];

    private static IEnumerable<Mark> One(Passage? passage, MarkKinds kind, Entry entry, PartialDate? date) =>
        passage is null ? [] : [new Mark(passage.Span, kind, entry) { DateTime = date?.Iso8601 }];

    // A quote in another language has its own 'lang', and its letters are those of that language.
    private static IEnumerable<Mark> LatinRuns(Article article, LanguageTag language)
    {
        var foreign = article.Quotes.Where(quote => quote.InLanguage != article.InLanguage).SelectMany(quote => quote.Spans).ToList();
        return Words.LatinRuns.Prevail(article.Text)
            ? []
            : Words.LatinRuns.Of(article.Text)
                .Where(run => !foreign.Exists(quote => quote.Start < run.End && run.Start < quote.End))
                .Select(run => new Mark(new(run.Start, run.End - run.Start), MarkKinds.None) { Language = language.Value });
    }

    private static MarkKinds KindOf(NamedEntity entity) => entity.Kind switch
    {
        EntryKind.Organization => MarkKinds.Organization,
        EntryKind.Place => MarkKinds.Place,
        _ => MarkKinds.Person,
    };
}
