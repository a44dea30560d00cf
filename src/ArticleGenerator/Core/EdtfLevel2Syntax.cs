namespace ArticleGenerator.Core;

/// <summary>Recognizes EDTF level 2, in order to name it.</summary>
internal static class EdtfLevel2Syntax
{
    /// <summary>Whether this is a set, <c>[…]</c> (one of) or <c>{…}</c> (all of).</summary>
    public static bool IsSet(string text) =>
        text.Length > 2 && (text[0], text[text.Length - 1]) is ('[', ']') or ('{', '}') &&
        text.IndexOfAny(['[', '{'], 1) < 0 &&
        text.Substring(1, text.Length - 2).Split(',').All(IsMember);

    /// <summary>Says why a text is not level 0 or 1: it is level 2, or not EDTF.</summary>
    public static EdtfProblem Explain(string text)
    {
        if (YearFeature(text) is { } feature)
            return Edtf.Level2(feature);
        return IsComponentQualified(text) ? Edtf.Level2(EdtfLevel2.ComponentQualification) : new EdtfProblem(EdtfFailure.NotEdtf);
    }

    // 1667, 1670..1672, ..1760 or 1760..; a space may follow the comma.
    private static bool IsMember(string text)
    {
        var dates = text.TrimStart(' ').Split([".."], StringSplitOptions.None);
        return dates.Length <= 2
            && dates.Any(date => date.Length > 0)
            && dates.All(date => date.Length == 0 ? dates.Length == 2 : IsDate(date));
    }

    private static bool IsDate(string text) => Edtf.Read(text).Problem is null or { Failure: EdtfFailure.Level2 };

    // A qualifier may be at either end of a year, month or day. Without the qualifiers, the rest must be a date.
    private static bool IsComponentQualified(string text)
    {
        var parts = text.Split('-');
        if (text.Length == 0
            || text.IndexOfAny(['?', '~', '%']) < 0
            || !parts.Take(parts.Length - 1).All(part => IsQualified(part, 1))
            || !IsQualified(parts[parts.Length - 1], parts.Length > 1 ? 2 : 1))
        {
            return false;
        }

        var plain = string.Join("-", parts.Select(part => part.Trim('?', '~', '%')));
        return plain.Length > 0 && plain.IndexOf('T') < 0 && IsDate(plain);
    }

    // The last part may have one at each end: ~04? is about the 4th, and the question mark applies to the whole date.
    private static bool IsQualified(string part, int most)
    {
        var plain = part.Trim('?', '~', '%');
        return part.Length - plain.Length <= most
            && part.Length - part.TrimStart('?', '~', '%').Length <= 1
            && part.Length - part.TrimEnd('?', '~', '%').Length <= 1
            && plain.IndexOfAny(['?', '~', '%']) < 0;
    }

    // 1950S2, Y171010000S3, Y-17E7, Y3388E2S3
    private static EdtfLevel2? YearFeature(string text)
    {
        var isLong = text.StartsWith("Y", StringComparison.Ordinal);
        var rest = isLong ? text.Substring(1) : text;
        var significant = SplitOff(ref rest, 'S');
        var exponent = SplitOff(ref rest, 'E');
        var year = rest.StartsWith("-", StringComparison.Ordinal) ? rest.Substring(1) : rest;
        if (!IsNumber(year) || significant == "" || exponent == "" || !isLong && (exponent is not null || year.Length != 4))
            return null;
        return exponent is not null ? EdtfLevel2.ExponentialYear : significant is not null ? EdtfLevel2.SignificantDigits : null;
    }

    // The number after the letter: null without the letter, "" if it is not a number.
    private static string? SplitOff(ref string text, char letter)
    {
        var at = text.IndexOf(letter);
        if (at < 0)
            return null;
        var after = text.Substring(at + 1);
        text = text.Substring(0, at);
        return IsNumber(after) ? after : "";
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');
}
