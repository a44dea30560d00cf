using System.Globalization;
using System.Text;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>From an id to the C# name of its member.</summary>
internal static class Identifiers
{
    /// <summary>What an id is called that has nothing a name can have.</summary>
    public const string None = "_";

    /// <summary>
    /// The words of the id in PascalCase; <c>_</c> before a leading digit.
    /// What C# allows in no name (², Ⅷ as a digit, circled numbers) is left out.
    /// </summary>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        foreach (var word in id.Split('-'))
            AppendWord(name, word);

        return name.Length == 0 ? None : IsDigitOrMark(name.ToString()) ? "_" + name : name.ToString();
    }

    private static void AppendWord(StringBuilder name, string word)
    {
        var start = name.Length;
        for (var i = 0; i < word.Length; i++)
        {
            // C# takes no surrogate pair in a name.
            if (IsPart(word[i]))
                name.Append(name.Length == start ? char.ToUpperInvariant(word[i]) : word[i]);
        }
    }

    /// <summary>Whether a UTF-16 unit may stand in the name of a member.</summary>
    public static bool IsPart(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigitOrMark(string name) => CharUnicodeInfo.GetUnicodeCategory(name[0])
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
