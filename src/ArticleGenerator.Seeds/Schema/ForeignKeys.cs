namespace ArticleGenerator.Seeds.Schema;

/// <summary>
/// The keys that Hugo, Jekyll, Astro, Eleventy and Docusaurus have in front matter: those with data about an article, by meaning, and those
/// that only the tools need. As in Hugo, letter case is ignored.
/// </summary>
internal static class ForeignKeys
{
    public static readonly string[] Titles = ["title"];
    public static readonly string[] Summaries = ["description", "summary", "excerpt"];
    public static readonly string[] Published = ["date", "pubDate", "pubDatetime", "publishedAt", "publishDate", "published"];
    public static readonly string[] Modified =
        ["lastmod", "updated", "updatedDate", "updatedAt", "modified", "modDatetime", "last_modified_at", "last_update", "lastUpdated"];
    public static readonly string[] Keywords = ["tags", "tag", "categories", "category", "keywords"];
    public static readonly string[] Authors = ["author", "authors"];
    public static readonly string[] Languages = ["lang", "language", "locale"];
    public static readonly string[] Slugs = ["slug"];

    public static readonly string[] Images =
        ["image", "cover", "hero", "heroImage", "coverImage", "cover_image", "featured_image", "feature_image", "images", "thumbnail"];

    /// <summary>In the keys of an image: its path or its address.</summary>
    public static readonly string[] ImageSources = ["src", "image", "url", "path", "file"];

    public static readonly string[] ImageTexts = ["heroImageAlt", "imageAlt", "image_alt", "coverAlt", "cover_alt", "coverImageAlt"];

    /// <summary>If one of these is true, lists and feeds omit the post.</summary>
    public static readonly string[] Hiding = ["unlisted", "hidden", "headless", "eleventyExcludeFromCollections"];

    public static readonly string[] Expiry = ["expiryDate", "unpublishDate"];

    private static readonly HashSet<string> All = new(
        Titles.Concat(Summaries).Concat(Published).Concat(Modified).Concat(Keywords).Concat(Authors).Concat(Languages).Concat(Slugs)
            .Concat(Images).Concat(ImageTexts).Concat(Hiding).Concat(Expiry).Concat(OfToolsAlone()),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of these tools has such a key, so that it isn't a misspelled one.</summary>
    public static bool Has(string key) => All.Contains(key);

    private static string[] OfToolsAlone() =>
    [
        // Several.
        "layout", "template", "type", "permalink", "aliases", "redirect_from", "redirect_to", "weight", "order", "featured", "pinned",
        "toc", "comments", "comment", "math", "mathjax", "katex", "mermaid", "share", "series", "subtitle", "sitemap", "robots",
        "noindex", "canonical", "canonicalURL", "canonical_url", "head", "css", "js", "og_image", "ogImage",
        "socialImage", "reading_time", "readingTime",
        // Hugo.
        "build", "cascade", "isCJKLanguage", "linkTitle", "markup", "menu", "menus", "outputs", "params",
        "resources", "translationKey", "videos", "audio", "showToc", "tocopen", "hideMeta", "ShowReadingTime",
        // Jekyll.
        "excerpt_separator", "render_with_liquid", "header", "classes", "sidebar", "author_profile", "read_time", "tagline",
        // Astro.
        "editPost", "editUrl", "hideEditPost", "timezone", "tableOfContents", "prev", "next",
        "pagefind", "banner",
        // Eleventy.
        "pagination", "eleventyNavigation", "eleventyComputed", "eleventyImport",
        "templateEngineOverride", "override:tags", "dynamicPermalink",
        // Docusaurus.
        "sidebar_label", "sidebar_position", "sidebar_class_name", "sidebar_custom_props", "sidebar_key", "hide_title",
        "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level", "pagination_label", "pagination_next",
        "pagination_prev", "displayed_sidebar", "parse_number_prefixes", "custom_edit_url", "title_meta", "truncate",
        // VitePress.
        "outline", "aside", "footer", "navbar",
    ];
}
