using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Tool.Schemas;

/// <summary>
/// Regular expressions for the requirements of the rules, valid for ECMA-262 (with its u flag) and .NET. Each accepts everything that the
/// rules accept, and as little else as possible.
/// </summary>
internal static class SchemaPatterns
{
    private const string Blank = @"[\s\u0085]*";

    private const string IdWord = @"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*";

    // RFC 5646, section 2.1: the part after the language; then the private part, which may also be the whole tag.
    private const string Subtags =
        "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*" +
        "(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*";
    private const string Private = "[xX](?:-[A-Za-z0-9]{1,8})+";
    private const string ShortTag = "[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}" + Subtags + "(?:-" + Private + ")?";
    private const string Irregular = "[eE][nN]-[gG][bB]-[oO][eE][dD]|[iI]-[A-Za-z]{2,8}|[sS][gG][nN]-[A-Za-z]{2}-[A-Za-z]{2}";
    private const string Tag = ShortTag + "|" + Private + "|" + Irregular;

    private const string Year = "-?[0-9]{4}";
    private const string Day =
        Year + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
    private const string Month = Year + "-(?:0[1-9]|1[0-2])";
    private const string Season = Year + "-2[1-4]";
    private const string Known = "(?:(?:" + Day + "|" + Month + "|" + Year + "|Y-?[1-9][0-9]{4,9})[?~%]?|" + Season + ")";
    private const string Unknown = "(?:-?[0-9]{3}X|-?[0-9]{2}XX|" + Year + "-XX|" + Year + "-(?:0[1-9]|1[0-2]|XX)-XX)[?~%]?";
    private const string Clock =
        "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:0[0-9]|1[0-3])(?::[0-5][0-9])?|[+-]14(?::00)?)?";
    private const string OneDate = Known + "|" + Unknown + "|" + Day + "T" + Clock;
    private const string Interval = Known + @"/(?:" + Known + @"|\.\.)?|(?:\.\.)?/" + Known + @"|\.\./(?:\.\.)?|/\.\.";

    /// <summary>Strings that count as absent.</summary>
    public const string Nothing = "^" + Blank + "$";

    public const string Id = "^" + IdWord + "(?:-" + IdWord + ")*$";

    public const string LanguageTag = "^(?:" + Tag + ")$";

    /// <summary>A tag that cannot be a key: only such tags are possible in names per language in place of an entry.</summary>
    public const string ShortLanguageTag = "^(?:" + ShortTag + ")$";

    public const string Url = @"^[hH][tT][tT][pP][sS]?:[^\s\u0000-\u001f\u007f-\u009f]+$";

    public const string Wikidata = "^Q[1-9][0-9]{0,18}$";

    public static string Country { get; } = $"^(?:{string.Join('|', Countries.Codes)})$";

    public const string Sha256 = "^[0-9a-fA-F]{64}$";

    public const string Count = "^(?=.*[1-9])[0-9]{1,6}$";

    /// <summary>EDTF level 0 and 1, without checking leap days.</summary>
    public const string Date = "^(?:" + OneDate + ")$";

    public const string DateOrInterval = "^(?:" + OneDate + "|" + Interval + ")$";

    /// <summary>The same with white space around it, or empty.</summary>
    public static string OrNothing(string pattern) => "^" + Blank + "(?:" + pattern[1..^1] + ")?" + Blank + "$";
}
