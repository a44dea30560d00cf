namespace ArticleGenerator.Core;

/// <summary>
/// The keys of a project's own fields in a data block. A mark before the name keeps them apart from the keys of the format, including
/// future ones, and gives the notation of their values.
/// </summary>
internal static class FieldKey
{
    private const char TextMark = '.';
    private const char LocalizedMark = ':';

    /// <summary>The key of a field whose values are texts.</summary>
    public static string OfTexts(string name) => TextMark + name;

    /// <summary>The key of a field whose values are texts in one or more languages each.</summary>
    public static string OfLocalized(string name) => LocalizedMark + name;

    /// <summary>The names of the fields among the keys of a line, in their order and without duplicates.</summary>
    public static IEnumerable<string> NamesIn(IEnumerable<string> keys) =>
        keys.Where(key => key.Length > 1 && key[0] is TextMark or LocalizedMark)
            .Select(key => key.Substring(1))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Whether a mark follows a separator, which no value contains.</summary>
    public static bool MayBeIn(string line, char separator)
    {
        for (var i = line.IndexOf(separator); i >= 0 && i + 1 < line.Length; i = line.IndexOf(separator, i + 1))
        {
            if (line[i + 1] is TextMark or LocalizedMark)
                return true;
        }

        return false;
    }

    /// <summary>The name for looking up a key: that of the field, or the key itself.</summary>
    public static string NameOf(string key) => key.Length > 1 && key[0] is TextMark or LocalizedMark ? key.Substring(1) : key;
}
