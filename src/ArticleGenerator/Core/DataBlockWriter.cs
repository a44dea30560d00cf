using System.Globalization;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// Writes the data of one article as readable lines, <c>kind id | key value | key value</c>;
/// <see cref="DataBlockReader"/> is its counterpart. Every value survives unchanged, whatever characters it holds.
/// </summary>
internal sealed class DataBlockWriter
{
    /// <summary>The format's version, on the first line. A reader refuses what is newer.</summary>
    public const int Version = 1;

    internal const string Header = "article-data ";
    internal const string WordsKind = "words";
    internal const string FieldSeparator = " | ";
    internal const string LanguageSeparator = " / ";

    private static readonly char[] Escaped = ['\\', '|', '\n', '\r'];

    private readonly List<StringBuilder> lines = [new(Header + Version.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The lines so far, the header first; none contains a line feed or a carriage return.</summary>
    public IReadOnlyList<string> Lines => lines.ConvertAll(line => line.ToString());

    /// <summary>Begins a line. Neither part may contain a blank.</summary>
    public DataBlockWriter Line(string kind, string id)
    {
        lines.Add(new StringBuilder(kind).Append(' ').Append(id));
        return this;
    }

    /// <summary>Adds a field to the current line, or nothing for null. A repeated key makes a list.</summary>
    public DataBlockWriter Field(string key, string? value) => value is null ? this : Append(key, Escape(value));

    /// <summary>Adds words that contain no blanks (ids, codes), or nothing when there are none.</summary>
    public DataBlockWriter Words(string key, IEnumerable<string> words) => AppendUnlessEmpty(key, string.Join(" ", words));

    /// <summary>Adds a text in one or more languages, <c>name hi=… / en=…</c>; a text without a language is <c>und</c>.</summary>
    public DataBlockWriter Localized(string key, IEnumerable<KeyValuePair<string, string>> byLanguage) =>
        AppendUnlessEmpty(key, string.Join(LanguageSeparator, byLanguage.Select(text => text.Key + "=" + EscapeLocalized(text.Value))));

    /// <summary>Adds places in the text, <c>mentions 1+9 192+10</c>, in UTF-16 units.</summary>
    public DataBlockWriter Spans(string key, IEnumerable<(int Start, int Length)> spans) =>
        AppendUnlessEmpty(key, string.Join(" ", spans.Select(span => Invariant(span.Start) + "+" + Invariant(span.Length))));

    /// <summary>Adds a line for what a reader sees at a span of the text that is written otherwise.</summary>
    public DataBlockWriter ReaderWords(int start, int length, string words) =>
        Line(WordsKind, Invariant(start) + "+" + Invariant(length)).Field("text", words);

    private DataBlockWriter AppendUnlessEmpty(string key, string value) => value.Length == 0 ? this : Append(key, value);

    private DataBlockWriter Append(string key, string escaped)
    {
        lines[lines.Count - 1].Append(FieldSeparator).Append(key).Append(' ').Append(escaped);
        return this;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string value)
    {
        if (value.IndexOfAny(Escaped) < 0)
            return value;
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value)
            AppendEscaped(escaped, c);
        return escaped.ToString();
    }

    // A slash needs a backslash only where the reader could take it for the separator between two languages.
    private static string EscapeLocalized(string value)
    {
        var escaped = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var separates = value[i] == '/' && i > 0 && value[i - 1] == ' ' && (i + 1 == value.Length || value[i + 1] == ' ');
            if (separates)
                escaped.Append('\\');
            AppendEscaped(escaped, value[i]);
        }

        return escaped.ToString();
    }

    private static void AppendEscaped(StringBuilder escaped, char c) => _ = c switch
    {
        '\\' => escaped.Append(@"\\"),
        '|' => escaped.Append(@"\|"),
        '\n' => escaped.Append(@"\n"),
        '\r' => escaped.Append(@"\r"),
        _ => escaped.Append(c),
    };
}
