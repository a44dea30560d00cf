using ArticleGenerator.Html.Words;

namespace ArticleGenerator.Html;

/// <summary>An article as HTML, with its headings, excerpt and reading time. Immutable and thread-safe.</summary>
public sealed class RenderedArticle
{
    private readonly string paragraphs;

    internal RenderedArticle(
        string html, IReadOnlyList<RenderedBlock> blocks, IReadOnlyList<RenderedHeading> headings, string paragraphs) =>
        (Html, Blocks, Headings, this.paragraphs) = (html, blocks, headings, paragraphs);

    /// <summary>The HTML of the text, to insert into the page.</summary>
    public string Html { get; }

    /// <summary>
    /// The HTML block by block, for a page that puts something between blocks or next to them: paragraphs, headings, lists and tables. The
    /// footnotes are the last block.
    /// </summary>
    public IReadOnlyList<RenderedBlock> Blocks { get; }

    /// <summary>The headings, in the order of the text. Headings inside lists and block quotes aren't included.</summary>
    public IReadOnlyList<RenderedHeading> Headings { get; }

    /// <summary>A nested list of links to the <see cref="Headings"/>, as HTML; empty if there are none.</summary>
    public string TableOfContents => ContentsList.Of(Headings);

    /// <summary>
    /// The number of words, including headings and footnotes, without code blocks. In Chinese and Japanese, two characters count as a word;
    /// in Thai, Lao, Khmer and Burmese, four letters do.
    /// </summary>
    public int WordCount { get; internal init; }

    /// <summary>The time to read the text: <see cref="WordCount"/> divided by <see cref="HtmlOptions.WordsPerMinute"/>.</summary>
    public TimeSpan ReadingTime { get; internal init; }

    /// <summary>
    /// Returns the beginning of the running text as plain text, without headings, code blocks, tables and footnotes. Not HTML-escaped. A
    /// longer text is cut after the last sentence that ends in the second half of the excerpt or, if there is none, after a word, with
    /// <c>…</c>.
    /// </summary>
    /// <param name="words">The maximum number of words, counted as in <see cref="WordCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="words"/> isn't positive.</exception>
    public string Excerpt(int words = 50)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(words);
        return Words.Excerpt.Of(paragraphs, words);
    }

    /// <summary>Returns <see cref="Html"/>.</summary>
    public override string ToString() => Html;
}
