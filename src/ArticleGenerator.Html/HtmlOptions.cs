using Markdig;

namespace ArticleGenerator.Html;

/// <summary>Options for rendering articles as HTML. Immutable and thread-safe: one instance can serve a whole site.</summary>
public sealed record HtmlOptions
{
    /// <summary>The defaults.</summary>
    internal static HtmlOptions Default { get; } = new();

    /// <summary>What is marked; everything by default. With <see cref="MarkKinds.None"/>, the HTML has no marks.</summary>
    public MarkKinds Marks { get; init; } = MarkKinds.All;

    /// <summary>
    /// The URL that an entry's marks link to; null (default) for no link. Marks of cues and dates aren't linked. Links in the article are
    /// kept, and links are never nested. Called once per piece of a mark, in the order of the text, inner marks first, and not for marks
    /// inside a link.
    /// </summary>
    public Func<Entry, string?>? EntryUrl { get; init; }

    /// <summary>
    /// The prefix of the <c>id</c> attribute on an entry's first mark: <c>entry-</c> by default, so that <c>#entry-quill</c> goes to it.
    /// Null writes no ids on marks.
    /// </summary>
    public string? EntryIdPrefix { get; init; } = "entry-";

    /// <summary>The prefix of the ids of headings and footnotes; empty by default. Set it if one page shows several articles.</summary>
    public string IdPrefix { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Additional attributes for marks, such as <c>class</c> or <c>title</c>; null (default) for none. Each replaces an attribute of the
    /// same name, and a null value removes it. Called once per piece of a mark.
    /// </summary>
    public Func<MarkPiece, IEnumerable<KeyValuePair<string, string?>>>? MarkAttributes { get; init; }

    /// <summary>
    /// Passages to mark in addition to the entries, such as search results, in UTF-16 units of <see cref="Article.Text"/>; none by default.
    /// </summary>
    public IReadOnlyList<ArticleSpan> Highlights { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The language of words in Latin letters in an article in another script, for a <c>lang</c> attribute of their own. Null (default)
    /// writes no <c>lang</c> for them.
    /// </summary>
    public LanguageTag? LatinLanguage { get; init; }

    /// <summary>
    /// Returns the URL of a link on the page, given the article and the link's URL in it; null removes the link and keeps its text. By
    /// default, URLs are unchanged.
    /// </summary>
    public Func<Article, string, string?>? LinkUrl { get; init; }

    /// <summary>
    /// Returns the URL of an image on the page, given the article and the image's URL in it: <c>lamp.svg</c> in <c>2024/lamp.md</c> may
    /// become <c>/posts/2024/lamp.svg</c>. Null replaces the image with its description. By default, URLs are unchanged.
    /// </summary>
    public Func<Article, string, string?>? ImageUrl { get; init; }

    /// <summary>
    /// Returns the width and height of an image in pixels, given the article and the image's URL in it; null if they aren't known. By
    /// default, only the article's own <see cref="Article.Image"/> has a size.
    /// </summary>
    public Func<Article, string, (int Width, int Height)?>? ImageSize { get; init; }

    /// <summary>Whether images have <c>loading="lazy"</c>; true by default.</summary>
    public bool LazyImages { get; init; } = true;

    /// <summary>
    /// The number of levels by which headings are lowered, from 0 (default) to 5: with 1, <c># Title</c> becomes an <c>h2</c>. No heading
    /// is lowered below <c>h6</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">When set: the value isn't from 0 to 5.</exception>
    public int HeadingOffset
    {
        get;
        init => field = value is >= 0 and <= 5
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "HeadingOffset must be from 0 to 5.");
    }

    /// <summary>
    /// Whether a heading at the very top is omitted if it repeats <see cref="Article.Headline"/>, for pages that show the headline
    /// themselves; false by default.
    /// </summary>
    public bool OmitHeadline { get; init; }

    /// <summary>
    /// Whether HTML in Markdown, including scripts, is passed through, and links and images may use any scheme. False by default: tags are
    /// shown as text, comments are omitted, and URLs with unsafe schemes, such as <c>javascript:</c>, aren't linked.
    /// </summary>
    public bool AllowHtml { get; init; }

    /// <summary>
    /// Adds Markdig extensions to those that are always on; null (default) for none. The resulting pipeline is cached per delegate
    /// instance, so use the same delegate for all options. In text that other extensions parse, marks may be missing or misplaced, because
    /// an extension may not record source positions.
    /// </summary>
    public Action<MarkdownPipelineBuilder>? Extend { get; init; }

    /// <summary>The reading speed for <see cref="RenderedArticle.ReadingTime"/>, in words per minute; 230 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When set: the value isn't positive.</exception>
    public int WordsPerMinute
    {
        get;
        init => field = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "WordsPerMinute must be positive.");
    } = 230;
}
