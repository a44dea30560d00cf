namespace ArticleGenerator.Seeds.Rules;

/// <summary>How messages string words together.</summary>
internal static class Wording
{
    /// <summary>a, b or c.</summary>
    public static string AnyOf(IEnumerable<string> words) => Join(words, " or ");

    /// <summary>a, b and c.</summary>
    public static string AllOf(IEnumerable<string> words) => Join(words, " and ");

    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " times",
    };

    private static string Join(IEnumerable<string> words, string last)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Length - 1)) + last + all[all.Length - 1];
    }
}
