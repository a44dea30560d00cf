using ArticleGenerator;

namespace Newsroom.Reporting;

/// <summary>Who speaks in a story or in all of them, and every quote of theirs.</summary>
/// <param name="Speaker">The first speaker of each of the quotes, or null where a story names nobody.</param>
/// <param name="Quotes">The quotes, in the order of the texts.</param>
public sealed record Voice(Agent? Speaker, IReadOnlyList<Quote> Quotes)
{
    /// <summary>The voices of stories, those with the most quotes first.</summary>
    public static IReadOnlyList<Voice> In(IEnumerable<Article> stories) =>
    [
        .. stories.SelectMany(story => story.Quotes.OrderBy(StartOf))
            .GroupBy(quote => quote.Speaker is { } speaker ? (speaker.Kind, speaker.Id) : default)
            .Select(group => new Voice(group.First().Speaker, [.. group]))
            .OrderBy(voice => voice.Speaker is null).ThenByDescending(voice => voice.Quotes.Count),
    ];

    /// <summary>How much of a story its quotes cover, from 0 to 1. Quotes within quotes count once.</summary>
    public static double ShareOf(Article story)
    {
        var covered = new HashSet<int>();
        foreach (var span in story.Quotes.SelectMany(quote => quote.Spans))
            covered.UnionWith(Enumerable.Range(span.Start, span.Length));
        var length = story.Paragraphs.Sum(paragraph => paragraph.Length);
        return length == 0 ? 0 : (double)covered.Count / length;
    }

    private static int StartOf(Quote quote) => quote.Spans.Select(span => span.Start).FirstOrDefault();
}
