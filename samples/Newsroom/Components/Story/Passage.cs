using ArticleGenerator;
using Newsroom.Marking;

namespace Newsroom.Components.Story;

/// <summary>What pieces of a text have around them.</summary>
/// <param name="Article">Whose text it is.</param>
/// <param name="IsLatin">Whether Latin letters are the rule in this passage; if not, they are marked as another language.</param>
/// <param name="Link">Where each word leads to, because the link around them had to be taken apart.</param>
public sealed record Passage(Article Article, bool IsLatin, string? Link = null)
{
    private readonly Dictionary<Entry, int> numbers = Numbered(Article.Quotes).Concat(Numbered(Article.Events)).ToDictionary();

    public Passage(Article article)
        : this(article, LatinRuns.Prevail(article.Text))
    {
    }

    /// <summary>The number of a quote or of an event, in the order of the text.</summary>
    public int NumberOf(Entry entry) => numbers[entry];

    private static IEnumerable<KeyValuePair<Entry, int>> Numbered(IEnumerable<Entry> entries) =>
        entries.OrderBy(entry => entry.Spans.Select(span => span.Start).FirstOrDefault())
            .Select((entry, index) => KeyValuePair.Create(entry, index + 1));
}
