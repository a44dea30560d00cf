using System.Globalization;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Joins words for messages.</summary>
internal static class Wording
{
    /// <summary>a, b or c.</summary>
    public static string AnyOf(IEnumerable<string> words) => Join(words, " or ");

    /// <summary>a, b and c.</summary>
    public static string AllOf(IEnumerable<string> words) => Join(words, " and ");

    /// <summary>The words of a vocabulary as alternatives; if there are many, the first ones.</summary>
    public static string TermsOf(SchemaKey key)
    {
        const int Most = 20;
        return key.Vocabulary.Count <= Most
            ? AnyOf(key.Vocabulary)
            : $"{string.Join(", ", key.Vocabulary.Take(Most))} or one of {Digits(key.Vocabulary.Count - Most)} more";
    }

    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => Digits(count) + " times",
    };

    /// <summary>1 file, 2 files.</summary>
    public static string Count(int number, string noun) => $"{Digits(number)} {noun}{(number == 1 ? "" : "s")}";

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string Join(IEnumerable<string> words, string last)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Length - 1)) + last + all[all.Length - 1];
    }
}
