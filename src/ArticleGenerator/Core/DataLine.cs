using System.Globalization;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>One line of a data block. Fields are split when the first one is asked for.</summary>
internal sealed class DataLine
{
    private static readonly string[] FieldSeparators = [DataBlockWriter.FieldSeparator];
    private static readonly string[] LanguageSeparators = [DataBlockWriter.LanguageSeparator];

    private readonly string line;
    private KeyValuePair<string, string>[]? fields;

    public DataLine(string line)
    {
        this.line = line;
        var end = line.IndexOf(DataBlockWriter.FieldSeparator, StringComparison.Ordinal);
        (Kind, Id) = SplitAt(' ', end < 0 ? line : line.Substring(0, end));
    }

    public string Kind { get; }

    public string Id { get; }

    /// <summary>The field's value, the first if it is repeated; null if there is none.</summary>
    public string? Value(string key) => Raw(key).Select(Unescape).FirstOrDefault();

    public IReadOnlyList<string> Values(string key) => [.. Raw(key).Select(Unescape)];

    public IReadOnlyList<string> Words(string key) =>
        [.. Raw(key).SelectMany(value => value.Split(' ')).Where(word => word.Length > 0)];

    /// <summary>The texts by language in the order written, one list for each time the key occurs.</summary>
    public IReadOnlyList<IReadOnlyList<KeyValuePair<string, string>>> Localized(string key) => [.. Raw(key).Select(ByLanguage)];

    /// <summary>Places in the text, in UTF-16 units. What is not a span is passed over.</summary>
    public IReadOnlyList<(int Start, int Length)> Spans(string key)
    {
        var spans = new List<(int, int)>();
        foreach (var word in Words(key))
        {
            if (Span(word) is { } span)
                spans.Add(span);
        }

        return spans;
    }

    /// <summary>The place in the text that the line is about, if its id is one.</summary>
    public (int Start, int Length)? IdSpan => Span(Id);

    private static (int Start, int Length)? Span(string word)
    {
        var (start, length) = SplitAt('+', word);
        return Number(start) is { } first && Number(length) is { } count ? (first, count) : null;
    }

    /// <summary>A whole number that is not negative, or null.</summary>
    public static int? Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IEnumerable<string> Raw(string key) =>
        (fields ??= SplitFields()).Where(field => field.Key == key).Select(field => field.Value);

    private KeyValuePair<string, string>[] SplitFields() =>
        [.. line.Split(FieldSeparators, StringSplitOptions.None).Skip(1).Select(field => Pair(SplitAt(' ', field)))];

    private static KeyValuePair<string, string>[] ByLanguage(string value) =>
        [.. value.Split(LanguageSeparators, StringSplitOptions.None).Select(text => SplitAt('=', text))
            .Select(text => Pair((text.Before, Unescape(text.After))))];

    private static KeyValuePair<string, string> Pair((string Key, string Value) pair) => new(pair.Key, pair.Value);

    private static (string Before, string After) SplitAt(char separator, string text)
    {
        var at = text.IndexOf(separator);
        return at < 0 ? (text, "") : (text.Substring(0, at), text.Substring(at + 1));
    }

    private static string Unescape(string value)
    {
        if (value.IndexOf('\\') < 0)
            return value;
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var escaped = value[i] == '\\' && i + 1 < value.Length;
            text.Append(escaped ? Meaning(value[++i]) : value[i]);
        }

        return text.ToString();
    }

    private static char Meaning(char escape) => escape switch
    {
        'n' => '\n',
        'r' => '\r',
        _ => escape,
    };
}
