namespace ArticleGenerator.Core;

/// <summary>Language tags as BCP 47 defines them: the syntax of RFC 5646, the lookup of RFC 4647.</summary>
internal static class LanguageTags
{
    /// <summary>The tag of a text without a language.</summary>
    public const string Undetermined = "und";

    // The tags of RFC 5646, section 2.1, "irregular": older than the syntax and outside it.
    private static readonly HashSet<string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo",
        "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
    };

    /// <summary>Whether the tag follows the syntax of RFC 5646, section 2.1, and repeats no variant and no extension.</summary>
    public static bool IsWellFormed(string tag)
    {
        if (Irregular.Contains(tag))
            return true;
        var subtags = tag.Split('-');
        if (!subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(IsAlphanumeric)))
            return false;
        var next = Singleton(subtags[0]) == 'x' ? 0 : AfterLanguage(subtags);
        return next >= 0 && SkipExtensions(subtags, next) == subtags.Length;
    }

    /// <summary>
    /// Whether the tag can name a language: well-formed, and its first subtag has two or three letters. Longer ones are well-formed, but
    /// none has been registered, and <c>english</c> is a mistake.
    /// </summary>
    public static bool CanBeLanguage(string tag) => IsWellFormed(tag) && (tag.IndexOf('-') is >= 0 and var end ? end : tag.Length) <= 3;

    /// <summary>
    /// Whether a text in the language <paramref name="tag"/> matches a request for <paramref name="range"/>: it is the range or a fallback
    /// of it (RFC 4647, section 3.4). Case is ignored.
    /// </summary>
    public static bool Matches(string tag, string range)
    {
        for (var candidate = range; candidate.Length > 0; candidate = Shorter(candidate))
        {
            if (string.Equals(candidate, tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The next range of the lookup, "" after the last one: without its last subtag, and without a single letter before that.
    /// </summary>
    public static string Shorter(string range)
    {
        var end = range.LastIndexOf('-');
        if (end >= 2 && range[end - 2] == '-')
            end -= 2;
        return end < 0 ? "" : range.Substring(0, end);
    }

    // The index after language, script, region and variants; -1 if there is no language.
    private static int AfterLanguage(string[] subtags)
    {
        if (subtags[0].Length < 2 || !subtags[0].All(IsLetter))
            return -1;
        var i = 1;
        for (var extended = 0; extended < 3 && subtags[0].Length <= 3 && Has(i, s => s.Length == 3 && s.All(IsLetter)); extended++)
            i++;
        if (Has(i, s => s.Length == 4 && s.All(IsLetter)))
            i++;
        if (Has(i, s => s.Length == 2 && s.All(IsLetter) || s.Length == 3 && s.All(IsDigit)))
            i++;
        var variants = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (; Has(i, s => s.Length >= 5 || s.Length == 4 && IsDigit(s[0])); i++)
        {
            if (!variants.Add(subtags[i]))
                return -1;
        }

        return i;

        bool Has(int index, Func<string, bool> shape) => index < subtags.Length && shape(subtags[index]);
    }

    // The index after the well-formed extensions and the private part.
    private static int SkipExtensions(string[] subtags, int start)
    {
        var singletons = new HashSet<char>();
        var i = start;
        while (i < subtags.Length && Singleton(subtags[i]) is { } singleton && singletons.Add(singleton))
        {
            if (singleton == 'x')
                return i + 1 < subtags.Length ? subtags.Length : i;
            var first = ++i;
            while (i < subtags.Length && subtags[i].Length >= 2)
                i++;
            if (i == first)
                return -1;
        }

        return i;
    }

    private static char? Singleton(string subtag) => subtag.Length == 1 ? (char)(subtag[0] | 0x20) : null;

    private static bool IsAlphanumeric(char c) => IsLetter(c) || IsDigit(c);

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
