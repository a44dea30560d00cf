using System.Globalization;
using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>Derives the C# name of a member from an id.</summary>
internal static class Identifiers
{
    /// <summary>The name for an id without any character that a name can have.</summary>
    public const string None = "_";

    /// <summary>
    /// The words of the id in PascalCase, composed (Unicode's form C) as editors write them; <c>_</c> before a leading digit. Drops what C#
    /// allows in no name (², Ⅷ as a digit, circled numbers).
    /// </summary>
    public static string FromId(string id)
    {
        id = CanonicalForm.Compose(id);
        // The first place is for the underscore before a digit.
        var name = new char[id.Length + 1];
        var (length, isStart) = (1, true);
        foreach (var c in id)
        {
            // C# allows no surrogate pair in a name.
            if (IsPart(c))
                (name[length++], isStart) = (isStart ? char.ToUpperInvariant(c) : c, false);
            isStart |= c == '-';
        }

        if (length == 1)
            return None;

        name[0] = '_';
        return CanonicalForm.Compose(IsDigitOrMark(name[1]) ? new(name, 0, length) : new(name, 1, length - 1));
    }

    /// <summary>Whether a UTF-16 unit can be in the name of a member.</summary>
    public static bool IsPart(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigitOrMark(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
