using ArticleGenerator;

namespace Newsroom.Searching;

/// <summary>A passage of an article that holds what was looked for.</summary>
public sealed record Hit(ArticleSpan Paragraph, ArticleSpan Span);

/// <summary>What an article holds of what was looked for.</summary>
public sealed record Found(Article Article, IReadOnlyList<Hit> Hits, IReadOnlyList<NamedEntity> Entities);

/// <summary>Finds words as they stand, whatever their case.</summary>
public static class Search
{
    // Eight letters of Devanagari have a code point of their own, which keyboards write and normalized text does not hold.
    private static readonly (string Letter, string Normalized)[] Nukta =
    [
        ("\u0958", "\u0915\u093C"), ("\u0959", "\u0916\u093C"), ("\u095A", "\u0917\u093C"), ("\u095B", "\u091C\u093C"),
        ("\u095C", "\u0921\u093C"), ("\u095D", "\u0922\u093C"), ("\u095E", "\u092B\u093C"), ("\u095F", "\u092F\u093C"),
    ];

    /// <summary>
    /// The articles with the words in their text, or in the names of who and what is in them; none if no words are given.
    /// </summary>
    public static IReadOnlyList<Found> In(IEnumerable<Article> articles, string words)
    {
        var sought = Nukta.Aggregate(
            words.Trim(),
            (text, letter) => text.Replace(letter.Letter, letter.Normalized, StringComparison.Ordinal));
        return sought.Length == 0
            ? []
            : [.. articles.Select(article => In(article, sought)).Where(found => found.Hits.Count + found.Entities.Count > 0)];
    }

    private static Found In(Article article, string sought)
    {
        var entities = article.Entities.Where(entity => IsCalled(entity, sought)).ToList();
        var hits = article.Paragraphs.Select(paragraph => FirstIn(article, paragraph, sought)).OfType<Hit>().ToList();
        return new Found(
            article,
            hits.Count > 0
                ? hits
                : [.. entities.SelectMany(entity => entity.Mentions.Take(1)).Select(mention => At(article, mention.Span))],
            entities);
    }

    // The text may write a name in another script than the reader did.
    private static Hit At(Article article, ArticleSpan span) =>
        new(article.Paragraphs.First(paragraph => paragraph.Contains(span.Start)), span);

    private static Hit? FirstIn(Article article, ArticleSpan paragraph, string sought)
    {
        var start = article.Text.IndexOf(sought, paragraph.Start, paragraph.Length, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : new Hit(paragraph, new ArticleSpan(start, sought.Length));
    }

    private static bool IsCalled(NamedEntity entity, string sought) =>
        entity.Name.Concat(entity.AlternateNames).Any(name => name.Value.Contains(sought, StringComparison.OrdinalIgnoreCase));
}
