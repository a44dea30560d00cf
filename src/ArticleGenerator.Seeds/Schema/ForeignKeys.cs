namespace ArticleGenerator.Seeds.Schema;

/// <summary>
/// The keys that Hugo, Jekyll, Astro, Eleventy and Docusaurus have in front matter: those that say something of an article, by what they
/// say, and those that only the tools need. As in Hugo, letter case does not count.
/// </summary>
internal static class ForeignKeys
{
    public static readonly string[] Titles = ["title"];
    public static readonly string[] Summaries = ["description", "summary", "excerpt"];
    public static readonly string[] Published = ["date", "pubDate", "pubDatetime", "publishedAt", "publishDate", "published"];
    public static readonly string[] Modified =
        ["lastmod", "updated", "updatedDate", "updatedAt", "modified", "modDatetime", "last_modified_at"];
    public static readonly string[] Keywords = ["tags", "tag", "categories", "category", "keywords"];
    public static readonly string[] Authors = ["author", "authors"];
    public static readonly string[] Languages = ["lang", "language", "locale"];
    public static readonly string[] Slugs = ["slug"];

    private static readonly HashSet<string> All = new(
        Titles.Concat(Summaries).Concat(Published).Concat(Modified).Concat(Keywords).Concat(Authors).Concat(Languages).Concat(Slugs)
            .Concat(OfToolsAlone()),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of these tools has such a key, so that it is none that was misspelt.</summary>
    public static bool Has(string key) => All.Contains(key);

    private static string[] OfToolsAlone() =>
    [
        // Several.
        "layout", "template", "type", "permalink", "aliases", "redirect_from", "redirect_to", "weight", "order", "featured", "pinned", "toc",
        "comments", "comment", "math", "mathjax", "katex", "mermaid", "share", "series", "subtitle", "unlisted", "hidden", "sitemap", "robots",
        "noindex", "canonical", "canonicalURL", "canonical_url", "head", "css", "js", "thumbnail", "images", "og_image", "ogImage",
        "socialImage", "reading_time", "readingTime",
        // Hugo.
        "build", "cascade", "expiryDate", "headless", "isCJKLanguage", "linkTitle", "markup", "menu", "menus", "outputs", "params",
        "resources", "translationKey", "videos", "audio", "showToc", "tocopen", "hideMeta", "ShowReadingTime",
        // Jekyll.
        "excerpt_separator", "render_with_liquid", "header", "classes", "sidebar", "author_profile", "read_time", "tagline",
        // Astro.
        "heroImage", "heroImageAlt", "editPost", "editUrl", "hideEditPost", "timezone", "tableOfContents", "lastUpdated", "prev", "next",
        "pagefind", "banner",
        // Eleventy.
        "pagination", "eleventyNavigation", "eleventyExcludeFromCollections", "eleventyComputed", "eleventyImport",
        "templateEngineOverride", "override:tags", "dynamicPermalink",
        // Docusaurus.
        "sidebar_label", "sidebar_position", "sidebar_class_name", "sidebar_custom_props", "sidebar_key", "hide_title",
        "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level", "pagination_label", "pagination_next",
        "pagination_prev", "displayed_sidebar", "parse_number_prefixes", "custom_edit_url", "title_meta", "last_update", "truncate",
        // VitePress.
        "outline", "aside", "footer", "navbar",
    ];
}
