using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>
/// What the front matter of Hugo, Jekyll, Astro, Eleventy and Docusaurus says about an article. The file belongs to those tools: it never
/// has to change, and what isn't understood is ignored.
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

    /// <summary>The date in the front matter, or the one at the start of the name: <c>2024-01-05-lamp.md</c>.</summary>
    public string? DatePublished => DateOf(ForeignKeys.Published) ?? DateInName;

    private string? DateInName =>
        name is [_, _, _, _, '-', _, _, '-', _, _, '-', _, ..] && name.Take(10).All(c => c is '-' or (>= '0' and <= '9'))
            ? ForeignDate.Read(name.Substring(0, 10))
            : null;

    public string? DateModified => DateOf(ForeignKeys.Modified);

    /// <summary>The language tag: some authors write an underscore between its parts.</summary>
    public string? InLanguage =>
        TextOf(ForeignKeys.Languages)?.Replace('_', '-') is { } tag && LanguageTags.CanBeLanguage(tag) ? tag : null;

    /// <summary>An id made from the slug; null if there is none, or if it has nothing an id can have.</summary>
    public string? Id => TextOf(ForeignKeys.Slugs) is { } slug && SeedId.Fix(CanonicalForm.Compose(slug)) is { Length: > 0 } id ? id : null;

    /// <summary>Tags and categories, without duplicates.</summary>
    public IEnumerable<string> Keywords => ValuesOf(ForeignKeys.Keywords)
        .SelectMany(value => value is YamlScalar ? TextsIn(value).SelectMany(text => text.Split(',')) : TextsIn(value))
        .Select(word => word.Trim())
        .Where(word => word.Length > 0)
        .Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Authors => ValuesOf(ForeignKeys.Authors).SelectMany(TextsIn);

    /// <summary>The image: the first of a list, or the value in a map that is its path or address.</summary>
    public ForeignImage? Image =>
        ValuesOf(ForeignKeys.Images).Select(ImageIn).FirstOrDefault(image => image is not null) is { } image
            ? image with { Alt = image.Alt ?? TextOf(ForeignKeys.ImageTexts) }
            : null;

    /// <summary>What hides the post from some or all readers on its own tool's site.</summary>
    /// <param name="now">In UTC; a later date is in the future.</param>
    public IEnumerable<YamlPair> Hiding(DateTime now) =>
        from pair in pairs
        let text = pair.Value as YamlScalar
        where text is { Value.Length: > 0 }
        where (Is(pair, ForeignKeys.Hiding) && text.Value is "true" or "True")
            || (Is(pair, ForeignKeys.Expiry) && ForeignDate.Read(text.Value) is not null)
            || (Is(pair, ForeignKeys.Published) && ForeignDate.Read(text.Value) is { } date && IsAfter(date, now))
        select pair;

    private static bool Is(YamlPair pair, string[] names) => names.Contains(pair.Key.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Compares days only: the meaning of a time of day depends on its writer's time zone.</summary>
    private static bool IsAfter(string edtf, DateTime now) =>
        edtf.Length >= 10 && string.CompareOrdinal(edtf, 0, now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0, 10) > 0;

    /// <summary>Dates that can't be read.</summary>
    public IEnumerable<YamlScalar> UnreadDates =>
        from text in new[] { ForeignKeys.Published, ForeignKeys.Modified }.SelectMany(ValuesOf).SelectMany(DatesIn)
        where text.Value.Length > 0 && !IsNothing(text) && text.Value is not ("true" or "false")
        where ForeignDate.Read(text.Value) is null
        select text;

    /// <param name="annotation">The annotation that is used. If it is the front matter, the other tool's values are among its keys.</param>
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

    /// <summary>What other tools read in the front matter of INDEX.md.</summary>
    public static ForeignFrontMatter OfIndex(Annotation frontMatter) => new(frontMatter.Article.Foreign, "");

    /// <summary>The values of the names that are there, in the order of the names. Letter case is ignored, as in Hugo.</summary>
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

    /// <summary>A date, or the one among the keys of Docusaurus.</summary>
    private static IEnumerable<YamlScalar> DatesIn(YamlNode node) => node switch
    {
        YamlScalar text => [text],
        YamlMapping map => map.Pairs.Where(pair => pair.Key.Value == "date").Select(pair => pair.Value).OfType<YamlScalar>(),
        _ => [],
    };

    /// <summary>A text, the texts of a list, or the name in a map.</summary>
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
