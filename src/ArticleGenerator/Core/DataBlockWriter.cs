using System.Globalization;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// Writes the data of one article as readable lines, <c>kind id|key value|key value</c>; <see cref="DataBlockReader"/> is its counterpart.
/// Every value survives unchanged, whatever characters it has.
/// </summary>
/// <param name="language">The language of the article, which is omitted in its texts.</param>
internal sealed class DataBlockWriter(string language)
{
    internal const string Header = "article-data ";
    internal const string WordsKind = "words";
    internal const string TextKind = "text";

    private static readonly DataBlockFormat Format = DataBlockFormat.Latest;

    private readonly StringBuilder block = new(Header + Format.Version.ToString(CultureInfo.InvariantCulture), 2048);

    // The end of the last written position.
    private long end;

    /// <summary>The length of the lines, in UTF-16 units.</summary>
    public int Length => block.Length;

    /// <summary>The lines so far, the header first, separated by line feeds; none contains a line feed or a carriage return.</summary>
    public override string ToString() => block.ToString();

    /// <summary>Begins a line. Neither part may contain a space.</summary>
    public DataBlockWriter Line(string kind, string id)
    {
        block.Append('\n').Append(Format.Shorten(kind)).Append(' ').Append(id);
        return this;
    }

    /// <summary>Adds a field to the current line, or nothing for null. Repeating a key makes a list.</summary>
    public DataBlockWriter Field(string key, string? value)
    {
        if (value is null)
            return this;
        Begin(key);
        foreach (var c in value)
            AppendEscaped(c);
        return this;
    }

    /// <summary>Adds words without spaces (ids, codes), or nothing if there are none.</summary>
    public DataBlockWriter Words(string key, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            Next(key, i, " ");
            block.Append(words[i]);
        }

        return this;
    }

    /// <summary>
    /// Adds a text in one or more languages, <c>n Wladimir Putin/en=Vladimir Putin</c>, or nothing if there is none. Without a tag, a text
    /// is in the language of the article; after a bare <c>=</c>, in an undetermined one.
    /// </summary>
    public DataBlockWriter Localized(string key, IReadOnlyList<KeyValuePair<string, string>> byLanguage)
    {
        for (var i = 0; i < byLanguage.Count; i++)
            Localized(key, i, byLanguage[i].Key, byLanguage[i].Value);
        return this;
    }

    /// <summary>Appends one language of such a text.</summary>
    public void Localized(string key, int index, string tag, string text)
    {
        Next(key, index, Format.LanguageSeparator);
        if (tag != language || DataLine.EndOfLanguage(text) >= 0)
            block.Append(tag == LanguageTags.Undetermined ? "" : tag).Append('=');
        foreach (var c in text)
            _ = c == '/' ? block.Append(@"\s") : AppendEscaped(c);
    }

    /// <summary>Adds positions in the text, in UTF-16 units, each relative to the end of the previous one: <c>m 1+9 182+10</c>.</summary>
    public DataBlockWriter Spans(string key, IReadOnlyList<(int Start, int Length)> spans)
    {
        for (var i = 0; i < spans.Count; i++)
            Span(key, i, spans[i].Start, spans[i].Length);
        return this;
    }

    /// <summary>Appends one such position.</summary>
    public void Span(string key, int index, int start, int length)
    {
        Next(key, index, " ");
        end = index == 0 ? 0 : end;
        AppendNumber(start - end);
        block.Append('+');
        AppendNumber(length);
        end = (long)start + length;
    }

    /// <summary>Adds a line with the words that a reader sees at a span, if the text has other characters there.</summary>
    public DataBlockWriter ReaderWords(int start, int length, string words) =>
        Line(WordsKind, start.ToString(CultureInfo.InvariantCulture) + "+" + length.ToString(CultureInfo.InvariantCulture))
            .Field("text", words);

    /// <summary>Adds a line for the text of the article, which counts instead of the one in the assembly.</summary>
    public DataBlockWriter Text(string text) => Line(TextKind, "").Field("text", text);

    private void Next(string key, int index, string separator)
    {
        if (index == 0)
            Begin(key);
        else
            block.Append(separator);
    }

    private void Begin(string key) => block.Append(Format.FieldSeparator).Append(Format.Shorten(key)).Append(' ');

    private void AppendNumber(long number)
    {
        if (number < 0)
            block.Append('-');
        AppendDigits(Math.Abs(number));
    }

    // Avoids a string for each number.
    private void AppendDigits(long number)
    {
        if (number > 9)
            AppendDigits(number / 10);
        block.Append((char)('0' + (number % 10)));
    }

    // Escapes separators in values, so that a line can be split without looking for escapes.
    private StringBuilder AppendEscaped(char c) => c switch
    {
        '\\' => block.Append(@"\\"),
        '|' => block.Append(@"\i"),
        '\n' => block.Append(@"\n"),
        '\r' => block.Append(@"\r"),
        _ => block.Append(c),
    };
}
