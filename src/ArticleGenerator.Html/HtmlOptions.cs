using Markdig;

namespace ArticleGenerator.Html;

/// <summary>How an article becomes HTML. One instance can serve all articles of a site; immutable and thread-safe.</summary>
public sealed record HtmlOptions
{
    /// <summary>What holds without options.</summary>
    internal static HtmlOptions Default { get; } = new();

    /// <summary>What is marked; all by default. <see cref="MarkKinds.None"/> gives HTML without marks.</summary>
    public MarkKinds Marks { get; init; } = MarkKinds.All;

    /// <summary>
    /// The address that the marks of an entry link to; null for no link, which is the default. A link of the article itself stays:
    /// what is inside it, or has one inside, isn't a link twice. Called once for each piece of a mark, in the order of the text, inner
    /// marks first, and not for marks inside a link.
    /// </summary>
    public Func<Entry, string?>? EntryUrl { get; init; }

    /// <summary>
    /// What is before the entry's id in the <c>id</c> attribute of its first mark: <c>entry-</c> by default, so that
    /// <c>#entry-quill</c> leads there. Null for no such attributes.
    /// </summary>
    public string? EntryIdPrefix { get; init; } = "entry-";

    /// <summary>
    /// What is before the ids of headings and footnotes; nothing by default. Needed where one page shows several articles.
    /// </summary>
    public string IdPrefix { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// More attributes for the elements of marks: <c>class</c>, <c>title</c>. An attribute that the mark has anyway is replaced; a value
    /// that is null leaves it out. Asked for once for each piece.
    /// </summary>
    public Func<MarkPiece, IEnumerable<KeyValuePair<string, string?>>>? MarkAttributes { get; init; }

    /// <summary>Passages to mark besides the entries, in UTF-16 units of <see cref="Article.Text"/>: what a search has found.</summary>
    public IReadOnlyList<ArticleSpan> Highlights { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The language of words in Latin letters in an article in another script, which get a <c>lang</c> attribute of their own.
    /// Null, the default: they get none.
    /// </summary>
    public LanguageTag? LatinLanguage { get; init; }

    /// <summary>
    /// The address that the page has in place of a link's address in the article; null takes the link away and leaves its words.
    /// By default addresses are as they are in the article.
    /// </summary>
    public Func<Article, string, string?>? LinkUrl { get; init; }

    /// <summary>
    /// The same for images: <c>lamp.svg</c> of <c>2024/lamp.md</c> may be <c>/posts/2024/lamp.svg</c> on the page. Null leaves only the
    /// description of the image.
    /// </summary>
    public Func<Article, string, string?>? ImageUrl { get; init; }

    /// <summary>
    /// The width and height in pixels of an image, by its address in the article; null where they aren't known. Without this, only the
    /// article's own <see cref="Article.Image"/> has them.
    /// </summary>
    public Func<Article, string, (int Width, int Height)?>? ImageSize { get; init; }

    /// <summary>Whether images have <c>loading="lazy"</c>; true by default.</summary>
    public bool LazyImages { get; init; } = true;

    /// <summary>
    /// How many levels lower headings are on the page: with 1, <c># Title</c> is an <c>h2</c>. From 0, the default, to 5; no heading gets
    /// below <c>h6</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">When set: it is another number.</exception>
    public int HeadingOffset
    {
        get;
        init => field = value is >= 0 and <= 5
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Headings can be 0 to 5 levels lower.");
    }

    /// <summary>
    /// Whether a heading at the very top is left out if it says the same as <see cref="Article.Headline"/>, which the page shows itself;
    /// false by default.
    /// </summary>
    public bool OmitHeadline { get; init; }

    /// <summary>
    /// Whether HTML in Markdown goes into the page, scripts too, and links lead anywhere. False by default: tags are shown as text,
    /// comments are left out, and addresses that run code, such as <c>javascript:</c>, give no link.
    /// </summary>
    public bool AllowHtml { get; init; }

    /// <summary>
    /// Adds extensions of Markdig. Give one delegate to all options: the pipeline that it makes is kept with it. Places of words are known
    /// to the extensions that are on by default, and may not be to others.
    /// </summary>
    public Action<MarkdownPipelineBuilder>? Extend { get; init; }

    /// <summary>How many words a reader reads in a minute: 230 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When set: it isn't positive.</exception>
    public int WordsPerMinute
    {
        get;
        init => field = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A reader reads at least one word a minute.");
    } = 230;
}
