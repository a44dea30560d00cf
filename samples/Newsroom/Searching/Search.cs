using ArticleGenerator;

namespace Newsroom.Searching;

/// <summary>What an article holds of what was looked for: at most three passages, and how many more there are.</summary>
public sealed record Found(Article Article, IReadOnlyList<Snippet> Snippets, int More, IReadOnlyList<NamedEntity> Entities);

/// <summary>Finds words exactly as written, whatever their case.</summary>
public static class Search
{
    private const int MostSnippets = 3;

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
        var sought = Normalize(words);
        return sought.Length == 0
            ? []
            : [.. articles.Select(article => In(article, sought)).Where(found => found.Snippets.Count + found.Entities.Count > 0)];
    }

    /// <summary>The words as the texts have them.</summary>
    public static string Normalize(string words) => Nukta.Aggregate(
        words.Trim(),
        (text, letter) => text.Replace(letter.Letter, letter.Normalized, StringComparison.Ordinal));

    /// <summary>The places of words in a part of a text, from left to right.</summary>
    public static IEnumerable<ArticleSpan> PlacesIn(string text, ArticleSpan part, string sought)
    {
        var at = part.Start;
        while (sought.Length > 0 && text.IndexOf(sought, at, part.End - at, StringComparison.OrdinalIgnoreCase) is >= 0 and var found)
        {
            yield return new ArticleSpan(found, sought.Length);
            at = found + sought.Length;
        }
    }

    private static Found In(Article article, string sought)
    {
        var entities = article.Entities.Where(entity => IsCalled(entity, sought)).ToList();
        var inText = article.Paragraphs
            .Select(paragraph => (Paragraph: paragraph, Hits: PlacesIn(article.Text, paragraph, sought).ToList()))
            .Where(pair => pair.Hits.Count > 0)
            .Select(pair => Snippet.Around(article, pair.Paragraph, pair.Hits)).ToList();
        // The text may write a name in another script than the reader did.
        var snippets = inText.Count > 0 ? inText : [.. entities.Select(Snippet.OfFirstMention).OfType<Snippet>()];
        return new Found(article, [.. snippets.Take(MostSnippets)], Math.Max(0, snippets.Count - MostSnippets), entities);
    }

    private static bool IsCalled(NamedEntity entity, string sought) =>
        entity.Name.Concat(entity.AlternateNames).Any(name => name.Value.Contains(sought, StringComparison.OrdinalIgnoreCase));
}
