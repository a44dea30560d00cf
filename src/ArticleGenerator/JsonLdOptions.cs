namespace ArticleGenerator;

/// <summary>
/// Information about an article that only the site has: addresses, and who publishes it. For
/// <see cref="Article.ToJsonLd(JsonLdOptions)"/>. Search engines require absolute URLs.
/// </summary>
public sealed class JsonLdOptions
{
    /// <summary>A type of schema.org for articles: <c>NewsArticle</c>, <c>BlogPosting</c>. Translations get it, too.</summary>
    public string Type { get; init; } = "Article";

    /// <summary>The address of the page that shows the article; null for <see cref="Article.Url"/>.</summary>
    public Uri? Page { get; init; }

    /// <summary>
    /// Gives the address of an image. By default it is <see cref="Image.Source"/>, resolved against <see cref="Page"/> if that is absolute.
    /// </summary>
    public Func<Image, Uri>? ImageAddress { get; init; }

    /// <summary>The image of articles that have none; null for no image.</summary>
    public Image? DefaultImage { get; init; }

    /// <summary>Gives the address of the page that shows a translation. By default it is <see cref="Article.Url"/>.</summary>
    public Func<Article, Uri?>? TranslationAddress { get; init; }

    /// <summary>Gives the address of a page about an author, named as in <see cref="Article.Authors"/>; null for none.</summary>
    public Func<string, Uri?>? AuthorAddress { get; init; }

    /// <summary>The publisher of articles that name none; null for none.</summary>
    public string? Publisher { get; init; }

    /// <summary>The home page of the publisher; null if there is none.</summary>
    public Uri? PublisherAddress { get; init; }

    /// <summary>The address of the publisher's logo; null if there is none.</summary>
    public Uri? PublisherLogo { get; init; }
}
