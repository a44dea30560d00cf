using ArticleGenerator.Html.Words;

namespace ArticleGenerator.Html;

/// <summary>An article as HTML, and what a page shows around it. Immutable and thread-safe.</summary>
public sealed class RenderedArticle
{
    private readonly string paragraphs;

    internal RenderedArticle(
        string html, IReadOnlyList<RenderedBlock> blocks, IReadOnlyList<RenderedHeading> headings, string paragraphs) =>
        (Html, Blocks, Headings, this.paragraphs) = (html, blocks, headings, paragraphs);

    /// <summary>The HTML of the text, to put into the element of the page that holds it.</summary>
    public string Html { get; }

    /// <summary>
    /// The HTML in pieces, for a page that puts something between them or next to them: paragraphs, headings, lists, tables, and the
    /// footnotes last.
    /// </summary>
    public IReadOnlyList<RenderedBlock> Blocks { get; }

    /// <summary>The headings at the level of the article itself, in its order. Those in a list or a quotation are not among them.</summary>
    public IReadOnlyList<RenderedHeading> Headings { get; }

    /// <summary>A list in lists of links to the <see cref="Headings"/>, as HTML; empty if there are none.</summary>
    public string TableOfContents => ContentsList.Of(Headings);

    /// <summary>
    /// How many words a reader reads, with headings and footnotes, without code. In Chinese and Japanese, two characters count as a word;
    /// in Thai, Lao, Khmer and Burmese, four letters do.
    /// </summary>
    public int WordCount { get; internal init; }

    /// <summary>How long it takes to read them, by <see cref="HtmlOptions.WordsPerMinute"/>.</summary>
    public TimeSpan ReadingTime { get; internal init; }

    /// <summary>
    /// The beginning of the running text, without headings, code and tables, as plain text: to be escaped like any other. It ends with a
    /// sentence if one ends in its second half, otherwise with a word and <c>…</c>.
    /// </summary>
    /// <param name="words">How many words at most, counted as in <see cref="WordCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number isn't positive.</exception>
    public string Excerpt(int words = 50)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(words);
        return Words.Excerpt.Of(paragraphs, words);
    }

    /// <summary>The HTML.</summary>
    public override string ToString() => Html;
}
