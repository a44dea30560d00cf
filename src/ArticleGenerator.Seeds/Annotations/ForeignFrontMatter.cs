using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>
/// What the front matter of Hugo, Jekyll, Astro, Eleventy and Docusaurus says of an article. Theirs is the file: it is never asked to
/// change, and what is not understood is passed over.
/// </summary>
internal sealed class ForeignFrontMatter
{
    private static readonly string[] Titles = ["title"];
    private static readonly string[] Summaries = ["description", "summary", "excerpt"];
    private static readonly string[] Published = ["date", "pubDate", "publishedAt", "publishDate", "published"];
    private static readonly string[] Modified = ["lastmod", "updated", "updatedDate", "modified", "last_modified_at"];
    private static readonly string[] Keyword = ["tags", "tag", "categories", "category", "keywords"];
    private static readonly string[] Writers = ["author", "authors"];
    private static readonly string[] Languages = ["lang", "language", "locale"];

    private readonly IReadOnlyList<YamlPair> pairs;

    private ForeignFrontMatter(IReadOnlyList<YamlPair> pairs) => this.pairs = pairs;

    public static ForeignFrontMatter None { get; } = new([]);

    /// <summary>All that it says, also what is no key of these tools.</summary>
    public IReadOnlyList<YamlPair> Pairs => pairs;

    public string? Headline => TextOf(Titles);

    public string? Abstract => TextOf(Summaries);

    public string? DatePublished => DateOf(Published);

    public string? DateModified => DateOf(Modified);

    /// <summary>A language tag: some write a low line between its parts.</summary>
    public string? InLanguage =>
        TextOf(Languages)?.Replace('_', '-') is { } tag && LanguageTags.CanBeLanguage(tag) ? tag : null;

    /// <summary>An id made from the slug; null where there is none, or nothing of it can be one.</summary>
    public string? Id => TextOf(["slug"]) is { } slug && SeedId.Fix(CanonicalForm.Compose(slug)) is { Length: > 0 } id ? id : null;

    /// <summary>Tags and categories, each once.</summary>
    public IEnumerable<string> Keywords => ValuesOf(Keyword)
        .SelectMany(value => value is YamlScalar ? TextsIn(value).SelectMany(text => text.Split(',')) : TextsIn(value))
        .Select(word => word.Trim())
        .Where(word => word.Length > 0)
        .Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Authors => ValuesOf(Writers).SelectMany(TextsIn);

    /// <summary>Dates that cannot be read.</summary>
    public IEnumerable<YamlScalar> UnreadDates =>
        from value in new[] { Published, Modified }.SelectMany(ValuesOf)
        let text = value as YamlScalar
        where text is { Value.Length: > 0 } && !IsNothing(text) && text.Value is not ("true" or "false")
        where ForeignDate.Read(text.Value) is null
        select text;

    public static ForeignFrontMatter Read(ArticleSource source)
    {
        if (source is not { IsMarkdown: true, IsTextUtf8: true, HasFrontMatterAnnotation: false }
            || FrontMatter.Format(source.TextFile) != FrontMatterFormat.Yaml)
        {
            return None;
        }

        var (start, length) = FrontMatter.Content(source.TextFile);
        return length > 0 && YamlReader.Read(source.TextFile, start, length, source.Limits).Root is { } root ? new(root.Pairs) : None;
    }

    /// <summary>The values behind the names that are there, in the order of the names. Letter case does not count, as in Hugo.</summary>
    private IEnumerable<YamlNode> ValuesOf(string[] names) =>
        from name in names
        from pair in pairs
        where string.Equals(pair.Key.Value, name, StringComparison.OrdinalIgnoreCase)
        select pair.Value;

    private string? TextOf(string[] names) => ValuesOf(names).OfType<YamlScalar>()
        .Where(text => !IsNothing(text))
        .Select(text => text.Value.Trim())
        .FirstOrDefault(text => text.Length > 0);

    private string? DateOf(string[] names) =>
        ValuesOf(names).OfType<YamlScalar>().Select(text => ForeignDate.Read(text.Value)).FirstOrDefault(date => date is not null);

    /// <summary>A text, the texts of a list, or the name of a map.</summary>
    private static IEnumerable<string> TextsIn(YamlNode node) => node switch
    {
        YamlScalar text when !IsNothing(text) && text.Value.Trim().Length > 0 => [text.Value.Trim()],
        YamlSequence list => list.Items.SelectMany(TextsIn),
        YamlMapping map => map.Pairs.Where(pair => pair.Key.Value is "name").SelectMany(pair => TextsIn(pair.Value)),
        _ => [],
    };

    private static bool IsNothing(YamlScalar text) =>
        text.Style == YamlScalarStyle.Plain && text.Value is "" or "~" or "null" or "Null" or "NULL";
}
