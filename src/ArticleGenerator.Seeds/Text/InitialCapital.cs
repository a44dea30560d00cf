using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// A word at the beginning of a sentence: its first letter as a capital, by the rules of the text's language (Unicode's SpecialCasing).
/// </summary>
internal static class InitialCapital
{
    private const char DotAbove = '\u0307';

    /// <summary>How a folded word is written with a capital; none if it doesn't begin with a lowercase letter.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static IEnumerable<string> Of(string folded, string language)
    {
        if (folded.Length == 0 || !char.IsLower(folded[0]))
            return [];

        return PrimarySubtag(language) switch
        {
            "tr" or "az" or "crh" or "gag" => [Turkic(folded)],
            "lt" => [Plain(WithoutDotAbove(folded))],
            "nl" when folded.StartsWith("ij", StringComparison.Ordinal) => ["IJ" + folded.Substring(2), Plain(folded)],
            _ => [Plain(folded)],
        };
    }

    private static string Plain(string folded) => Capital(folded[0]) + folded.Substring(1);

    /// <summary>i is the lowercase of İ, and ı that of I; with another mark above (î), i is that of I.</summary>
    private static string Turkic(string folded) => folded[0] switch
    {
        'i' when folded.Length == 1 || CanonicalDecomposition.Table.CombiningClass(folded[1]) == 0 => $"I{DotAbove}{folded.Substring(1)}",
        'ı' => "I" + folded.Substring(1),
        _ => Plain(folded),
    };

    /// <summary>A lowercase letter keeps its dot below an accent; the capital has none.</summary>
    private static string WithoutDotAbove(string folded)
    {
        var index = 1;
        while (index < folded.Length && folded[index] != DotAbove && CanonicalDecomposition.Table.CombiningClass(folded[index]) != 0)
            index++;

        return folded[0] is 'i' or 'j' && index < folded.Length && folded[index] == DotAbove ? folded.Remove(index, 1) : folded;
    }

    /// <summary>For dž and the like, only the first of the two letters: Dž.</summary>
    private static char Capital(char small) =>
        small is '\u01C6' or '\u01C9' or '\u01CC' or '\u01F3' ? (char)(small - 1) : char.ToUpperInvariant(small);

    private static string PrimarySubtag(string language)
    {
        var end = language.IndexOf('-');
        return (end < 0 ? language : language.Substring(0, end)).ToLowerInvariant();
    }
}
