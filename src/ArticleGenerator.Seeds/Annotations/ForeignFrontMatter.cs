using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>
/// What the front matter of Hugo, Jekyll, Astro, Eleventy and Docusaurus says of an article. Theirs is the file: it is never asked to
/// change, and what is not understood is passed over.
/// </summary>
internal sealed class ForeignFrontMatter
{
    private readonly IReadOnlyList<YamlPair> pairs;

    private readonly string name;

    private ForeignFrontMatter(IReadOnlyList<YamlPair> pairs, string name) => (this.pairs, this.name) = (pairs, name);

    public static ForeignFrontMatter None { get; } = new([], "");

    /// <summary>All pairs, including keys that these tools don't have.</summary>
    public IReadOnlyList<YamlPair> Pairs => pairs;

    public string? Headline => TextOf(ForeignKeys.Titles);

    public string? Abstract => TextOf(ForeignKeys.Summaries);

    /// <summary>A date in the front matter, else that at the beginning of the name: <c>2024-01-05-lamp.md</c>.</summary>
    public string? DatePublished => DateOf(ForeignKeys.Published) ?? DateInName;

    private string? DateInName =>
        name is [_, _, _, _, '-', _, _, '-', _, _, '-', _, ..] && name.Take(10).All(c => c is '-' or (>= '0' and <= '9'))
            ? ForeignDate.Read(name.Substring(0, 10))
            : null;

    public string? DateModified => DateOf(ForeignKeys.Modified);

    /// <summary>A language tag: some write a low line between its parts.</summary>
    public string? InLanguage =>
        TextOf(ForeignKeys.Languages)?.Replace('_', '-') is { } tag && LanguageTags.CanBeLanguage(tag) ? tag : null;

    /// <summary>An id made from the slug; null where there is none, or nothing of it can be one.</summary>
    public string? Id => TextOf(ForeignKeys.Slugs) is { } slug && SeedId.Fix(CanonicalForm.Compose(slug)) is { Length: > 0 } id ? id : null;

    /// <summary>Tags and categories, each once.</summary>
    public IEnumerable<string> Keywords => ValuesOf(ForeignKeys.Keywords)
        .SelectMany(value => value is YamlScalar ? TextsIn(value).SelectMany(text => text.Split(',')) : TextsIn(value))
        .Select(word => word.Trim())
        .Where(word => word.Length > 0)
        .Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Authors => ValuesOf(ForeignKeys.Authors).SelectMany(TextsIn);

    /// <summary>Its image: the first of a list, and of a map what is its path or address there.</summary>
    public ForeignImage? Image =>
        ValuesOf(ForeignKeys.Images).Select(ImageIn).FirstOrDefault(image => image is not null) is { } image
            ? image with { Alt = image.Alt ?? TextOf(ForeignKeys.ImageTexts) }
            : null;

    /// <summary>What keeps the post from some or all readers where its tool shows it.</summary>
    /// <param name="now">In UTC; a date after it has not come yet.</param>
    public IEnumerable<YamlPair> Hiding(DateTime now) =>
        from pair in pairs
        let text = pair.Value as YamlScalar
        where text is { Value.Length: > 0 }
        where (Is(pair, ForeignKeys.Hiding) && text.Value is "true" or "True")
            || (Is(pair, ForeignKeys.Expiry) && ForeignDate.Read(text.Value) is not null)
            || (Is(pair, ForeignKeys.Published) && ForeignDate.Read(text.Value) is { } date && IsAfter(date, now))
        select pair;

    private static bool Is(YamlPair pair, string[] names) => names.Contains(pair.Key.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>By the day: what a time of day means, only the zone of its writer tells.</summary>
    private static bool IsAfter(string edtf, DateTime now) =>
        edtf.Length >= 10 && string.CompareOrdinal(edtf, 0, now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0, 10) > 0;

    /// <summary>Dates that cannot be read.</summary>
    public IEnumerable<YamlScalar> UnreadDates =>
        from text in new[] { ForeignKeys.Published, ForeignKeys.Modified }.SelectMany(ValuesOf).SelectMany(DatesIn)
        where text.Value.Length > 0 && !IsNothing(text) && text.Value is not ("true" or "false")
        where ForeignDate.Read(text.Value) is null
        select text;

    /// <param name="annotation">The annotation that counts. If it is the front matter, what is theirs stands between its own keys.</param>
    public static ForeignFrontMatter Read(ArticleSource source, Annotation annotation)
    {
        if (source is not { IsMarkdown: true, IsTextUtf8: true })
            return None;
        if (source.HasFrontMatterAnnotation)
            return source.SidecarFile is null ? new(annotation.Article.Foreign, source.Name) : None;
        if (FrontMatter.Format(source.TextFile) != FrontMatterFormat.Yaml)
            return None;

        var (start, length) = FrontMatter.Content(source.TextFile);
        return length > 0 && YamlReader.Read(source.TextFile, start, length, source.Limits).Root is { } root
            ? new(root.Pairs, source.Name)
            : None;
    }

    /// <summary>What other tools read of the front matter of INDEX.md.</summary>
    public static ForeignFrontMatter OfIndex(Annotation frontMatter) => new(frontMatter.Article.Foreign, "");

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
        ValuesOf(names).SelectMany(DatesIn)
            .Select(text => ForeignDate.Read(text.Value))
            .FirstOrDefault(date => date is not null);

    /// <summary>A date, or that between the keys of Docusaurus.</summary>
    private static IEnumerable<YamlScalar> DatesIn(YamlNode node) => node switch
    {
        YamlScalar text => [text],
        YamlMapping map => map.Pairs.Where(pair => pair.Key.Value == "date").Select(pair => pair.Value).OfType<YamlScalar>(),
        _ => [],
    };

    /// <summary>A text, the texts of a list, or the name of a map.</summary>
    private static IEnumerable<string> TextsIn(YamlNode node) => node switch
    {
        YamlScalar text when !IsNothing(text) && text.Value.Trim().Length > 0 => [text.Value.Trim()],
        YamlSequence list => list.Items.SelectMany(TextsIn),
        YamlMapping map => map.Pairs.Where(pair => pair.Key.Value is "name").SelectMany(pair => TextsIn(pair.Value)),
        _ => [],
    };

    private static ForeignImage? ImageIn(YamlNode node) => node switch
    {
        YamlScalar text when text.Value.IndexOfAny(['.', '/']) >= 0 => new(text, null, null),
        YamlSequence list => list.Items.Select(ImageIn).FirstOrDefault(image => image is not null),
        YamlMapping map => ForeignKeys.ImageSources
            .SelectMany(key => map.Pairs.Where(pair => pair.Key.Value == key))
            .Select(pair => ImageIn(pair.Value))
            .FirstOrDefault(image => image is not null) is { } image
                ? image with { Alt = image.Alt ?? TextBehind(map, "alt"), Caption = image.Caption ?? TextBehind(map, "caption") }
                : null,
        _ => null,
    };

    private static string? TextBehind(YamlMapping map, string key) =>
        map.Pairs.Where(pair => pair.Key.Value == key).SelectMany(pair => TextsIn(pair.Value)).FirstOrDefault();

    private static bool IsNothing(YamlScalar text) =>
        text.Style == YamlScalarStyle.Plain && text.Value is "" or "~" or "null" or "Null" or "NULL";
}
