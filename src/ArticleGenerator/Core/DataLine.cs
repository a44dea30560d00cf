using System.Globalization;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>One line of a data block. Its fields are split on first use.</summary>
internal sealed class DataLine
{
    private readonly string line;
    private readonly DataBlockFormat format;
    private readonly DataLine article;
    private KeyValuePair<string, string>[]? fields;

    /// <param name="line">The line in the block.</param>
    /// <param name="format">Its notation.</param>
    /// <param name="article">The line of the article in the same block; null for that line itself.</param>
    public DataLine(string line, DataBlockFormat format, DataLine? article)
    {
        (this.line, this.format, this.article) = (line, format, article ?? this);
        var end = line.IndexOf(format.FieldSeparator, StringComparison.Ordinal);
        var (kind, id) = SplitAt(' ', end < 0 ? line : line.Substring(0, end));
        (Kind, Id) = (format.Expand(kind), id);
    }

    public string Kind { get; }

    public string Id { get; }

    /// <summary>The keys in the order written; a repeated key occurs as often.</summary>
    public IEnumerable<string> Keys => (fields ??= SplitFields()).Select(pair => pair.Key);

    /// <summary>
    /// Whether it may have fields that a project has declared. Nearly all lines have none, so they are not split for this.
    /// </summary>
    public bool HasOwnFields => format.IsShort && FieldKey.MayBeIn(line, format.FieldSeparator[0]);

    /// <summary>The field's value, the first if it is repeated; null if there is none.</summary>
    public string? Value(string key) => Raw(key).Select(Unescape).FirstOrDefault();

    public IReadOnlyList<string> Values(string key) => [.. Raw(key).Select(Unescape)];

    public IReadOnlyList<string> Words(string key) =>
        [.. Raw(key).SelectMany(value => value.Split(' ')).Where(word => word.Length > 0)];

    /// <summary>The texts by language in the order written, one list for each occurrence of the key.</summary>
    public IReadOnlyList<IReadOnlyList<KeyValuePair<string, string>>> Localized(string key) => [.. Raw(key).Select(ByLanguage)];

    /// <summary>Positions in the text, in UTF-16 units. Values that are not spans are ignored.</summary>
    public IReadOnlyList<(int Start, int Length)> Spans(string key)
    {
        var (spans, end) = (new List<(int, int)>(), 0L);
        foreach (var word in Words(key))
        {
            var (start, length) = SplitAt('+', word);
            if (Number(length) is not { } count || !TryNumber(start, out var first))
                continue;
            first += format.IsShort ? end : 0;
            if (first is < 0 or > int.MaxValue)
                continue;
            spans.Add(((int)first, count));
            end = first + count;
        }

        return spans;
    }

    /// <summary>The position in the text that the line describes, if its id is one.</summary>
    public (int Start, int Length)? IdSpan => Span(Id);

    private static (int Start, int Length)? Span(string word)
    {
        var (start, length) = SplitAt('+', word);
        return Number(start) is { } first && Number(length) is { } count ? (first, count) : null;
    }

    /// <summary>A whole number that is not negative, or null.</summary>
    public static int? Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The start of a text after its language, <c>en=</c>; a negative number for a text without a language.</summary>
    public static int EndOfLanguage(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=')
                return i;
            if (text[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
                return -1;
        }

        return -1;
    }

    private static bool TryNumber(string digits, out long number) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private IEnumerable<string> Raw(string key) =>
        (fields ??= SplitFields()).Where(field => field.Key == key).Select(field => field.Value);

    private KeyValuePair<string, string>[] SplitFields() =>
        [.. line.Split([format.FieldSeparator], StringSplitOptions.None).Skip(1).Select(field => SplitAt(' ', field))
            .Select(field => Pair((format.Expand(field.Before), field.After)))];

    private KeyValuePair<string, string>[] ByLanguage(string value) =>
        [.. value.Split([format.LanguageSeparator], StringSplitOptions.None).Select(LanguageAndText)
            .Select(text => Pair((text.Before, Unescape(text.After))))];

    private (string Before, string After) LanguageAndText(string text)
    {
        if (format.IsShort && EndOfLanguage(text) < 0)
            return (article.Value("inLanguage") ?? LanguageTags.Undetermined, text);
        var (language, rest) = SplitAt('=', text);
        return (language.Length == 0 ? LanguageTags.Undetermined : language, rest);
    }

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
        'i' => '|',
        's' => '/',
        _ => escape,
    };
}
