using ArticleGenerator;

namespace Briefing;

/// <summary>Who said what, in the words of the article.</summary>
internal static class Voices
{
    public static IReadOnlyList<Item> In(Article article) => [.. article.Quotes.Select(Describe)];

    private static Item Describe(Quote quote) => new(
        Speakers(quote),
        quote.Type == QuoteType.Direct ? $"“{quote.Text}”" : quote.Text,
        [string.Join(" · ", Facts(quote)), .. Notes(quote)]);

    private static string Speakers(Quote quote) => quote.Speakers.Count == 0 ? "nobody named" : quote.Speakers.InEnglish(" and ");

    private static IEnumerable<string> Facts(Quote quote)
    {
        yield return quote.Type.InWords();
        yield return quote.Type == QuoteType.Direct
            ? $"{quote.Medium.InWords()} in {quote.InLanguage.InEnglish()}"
            : quote.Medium.InWords();
        if (quote.Addressees.Count > 0)
            yield return $"to {quote.Addressees.InEnglish()}";
        if (quote.Date is { } date)
            yield return date.InWords();
    }

    private static IEnumerable<string> Notes(Quote quote)
    {
        if (quote.Cue is { } cue)
            yield return $"cue: {cue}";
        else if (quote.Source is { } source)
            yield return $"source: {source}";
        if (quote.About.Count > 0)
            yield return $"about: {quote.About.InEnglish("; ")}";
        if (quote.IsBasedOn is { } original)
            yield return $"retells what {Speakers(original)} {original.Medium.InWords()}: {original.Id}";
    }
}
