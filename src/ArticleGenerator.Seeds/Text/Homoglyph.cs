using System.Globalization;

namespace ArticleGenerator.Seeds.Text;

/// <summary>A letter in a word of another alphabet that looks like one of its letters.</summary>
internal sealed record Homoglyph(string Word, char Letter, string Alphabet, char Other, string OtherAlphabet)
{
    private const string Latin = "Latin";

    // Only letters that look the same in print: β, μ, Я and the like are meant as themselves in Latin words.
    private static readonly (string Name, char First, char Last, string Letters, string InLatin)[] Alphabets =
    [
        ("Cyrillic", '\u0400', '\u052F', "АВЕКМНОРСТУХЅІЈҮԚԜасеорхуѕіјһԛԝӏԁ", "ABEKMHOPCTYXSIJYQWaceopxysijhqwld"),
        ("Armenian", '\u0531', '\u0587', "օհոսց", "ohnug"),
        ("phonetic", '\u0250', '\u02AF', "ɡɑ", "ga"),
        ("Greek", '\u0370', '\u03FF', "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov"),
    ];

    /// <summary>The first such letter, or null. Words of different alphabets next to each other are fine.</summary>
    public static Homoglyph? In(string text) => WordsIn(text).Select(InWord).FirstOrDefault(found => found is not null);

    /// <summary>The first letter of a word whose letters are all of another alphabet and all look Latin; null for any other word.</summary>
    public static Homoglyph? AsLatin(string word)
    {
        var letters = word.Where(char.IsLetter).ToArray();
        foreach (var (name, _, _, all, inLatin) in Alphabets)
        {
            if (letters.Length > 1 && letters.All(c => all.IndexOf(c) >= 0))
                return new(word, letters[0], name, inLatin[all.IndexOf(letters[0])], Latin);
        }

        return null;
    }

    /// <summary>A text in which Latin letters replace all letters that look like them.</summary>
    public static string InLatinLetters(string text) => string.Concat(text.Select(InLatinLetter));

    private static char InLatinLetter(char letter)
    {
        foreach (var (_, _, _, letters, inLatin) in Alphabets)
        {
            if (letters.IndexOf(letter) is >= 0 and var index)
                return inLatin[index];
        }

        return letter;
    }

    private static Homoglyph? InWord(string word)
    {
        var latin = word.Where(IsLatin).ToArray();
        foreach (var (name, first, last, letters, inLatin) in Alphabets)
        {
            var others = word.Where(c => c >= first && c <= last).ToArray();
            if (latin.Length > 0 && others.Length > 0)
            {
                return others.Length > latin.Length
                    ? Find(word, latin, Latin, inLatin, name, letters)
                    : Find(word, others, name, letters, Latin, inLatin);
            }
        }

        return null;
    }

    /// <summary>One letter that is clearly different from the word's own shows that the mixture is intended.</summary>
    private static Homoglyph? Find(string word, char[] strangers, string alphabet, string letters, string otherAlphabet, string others) =>
        strangers.All(c => letters.IndexOf(c) >= 0)
            ? new(word, strangers[0], alphabet, others[letters.IndexOf(strangers[0])], otherAlphabet)
            : null;

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        or (>= '\u00C0' and <= '\u024F' and not ('×' or '÷')) or (>= '\u1E00' and <= '\u1EFF');

    private static IEnumerable<string> WordsIn(string text)
    {
        for (var (start, i) = (0, 0); i <= text.Length; i++)
        {
            if (i == text.Length || !IsWordPart(text[i]))
            {
                if (i > start)
                    yield return text.Substring(start, i - start);

                start = i + 1;
            }
        }
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
