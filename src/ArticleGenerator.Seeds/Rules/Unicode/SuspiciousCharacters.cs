namespace ArticleGenerator.Seeds.Rules;

/// <summary>Scans a text once for all rules of this group: most texts have nothing for any of them.</summary>
internal static class SuspiciousCharacters
{
    private const char FirstSurrogateOfTags = '\uDB40';

    /// <summary>
    /// Whether a text has an invisible character, one that changes the direction or one that ends a line in code; letters of two alphabets;
    /// or curly quotation marks around it. Errs on the side of true.
    /// </summary>
    public static bool AreIn(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0080')
                return AreInOtherThanAscii(text);
        }

        return false;
    }

    private static bool AreInOtherThanAscii(string text)
    {
        var (hasLatin, hasOther) = (false, false);
        foreach (var c in text)
        {
            hasLatin |= c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF');
            hasOther |= c is (>= '\u0250' and <= '\u02AF') or (>= '\u0370' and <= '\u0587');
            if (c >= '\u0080' && IsSuspicious(c))
                return true;
        }

        return (hasLatin && hasOther) || (text.Length > 2 && IsCurlyMark(text[0]));
    }

    private static bool IsSuspicious(char c) =>
        c is '\u0085' or '\u00AD' or '\u061C' or '\u115F' or '\u1160' or (>= '\u180B' and <= '\u180E') or (>= '\u200B' and <= '\u200F')
            or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF'
            or '\uFFA0' or FirstSurrogateOfTags;

    private static bool IsCurlyMark(char c) => c is '“' or '”' or '„' or '‘' or '‚' or '«' or '»';
}
