using System.Globalization;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// Writes the data of one article as readable lines, <c>kind id|key value|key value</c>;
/// <see cref="DataBlockReader"/> is its counterpart. Every value survives unchanged, whatever characters it holds.
/// </summary>
/// <param name="language">The language of the article: a text in it does not name its language.</param>
internal sealed class DataBlockWriter(string language)
{
    internal const string Header = "article-data ";
    internal const string WordsKind = "words";
    internal const string TextKind = "text";

    private static readonly DataBlockFormat Format = DataBlockFormat.Latest;

    private readonly StringBuilder block = new(Header + Format.Version.ToString(CultureInfo.InvariantCulture), 2048);

    // Of the place that was written last.
    private long end;

    /// <summary>How long the lines are, in UTF-16 units.</summary>
    public int Length => block.Length;

    /// <summary>The lines so far, the header first, separated by line feeds; none contains a line feed or a carriage return.</summary>
    public override string ToString() => block.ToString();

    /// <summary>Begins a line. Neither part may contain a blank.</summary>
    public DataBlockWriter Line(string kind, string id)
    {
        block.Append('\n').Append(Format.Shorten(kind)).Append(' ').Append(id);
        return this;
    }

    /// <summary>Adds a field to the current line, or nothing for null. A repeated key makes a list.</summary>
    public DataBlockWriter Field(string key, string? value)
    {
        if (value is null)
            return this;
        Begin(key);
        foreach (var c in value)
            AppendEscaped(c);
        return this;
    }

    /// <summary>Adds words that contain no blanks (ids, codes), or nothing when there are none.</summary>
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
    /// Adds a text in one or more languages, <c>n Wladimir Putin/en=Vladimir Putin</c>, or nothing when there is none: without a language
    /// in that of the article, and behind a bare <c>=</c> in one that is not said.
    /// </summary>
    public DataBlockWriter Localized(string key, IReadOnlyList<KeyValuePair<string, string>> byLanguage)
    {
        for (var i = 0; i < byLanguage.Count; i++)
            Localized(key, i, byLanguage[i].Key, byLanguage[i].Value);
        return this;
    }

    /// <summary>Adds one of the languages of such a text, each behind the one before it.</summary>
    public void Localized(string key, int index, string tag, string text)
    {
        Next(key, index, Format.LanguageSeparator);
        if (tag != language || DataLine.EndOfLanguage(text) >= 0)
            block.Append(tag == LanguageTags.Undetermined ? "" : tag).Append('=');
        foreach (var c in text)
            _ = c == '/' ? block.Append(@"\s") : AppendEscaped(c);
    }

    /// <summary>Adds places in the text, in UTF-16 units, each counted from the end of the one before: <c>m 1+9 182+10</c>.</summary>
    public DataBlockWriter Spans(string key, IReadOnlyList<(int Start, int Length)> spans)
    {
        for (var i = 0; i < spans.Count; i++)
            Span(key, i, spans[i].Start, spans[i].Length);
        return this;
    }

    /// <summary>Adds one of such places, each behind the one before it.</summary>
    public void Span(string key, int index, int start, int length)
    {
        Next(key, index, " ");
        end = index == 0 ? 0 : end;
        AppendNumber(start - end);
        block.Append('+');
        AppendNumber(length);
        end = (long)start + length;
    }

    /// <summary>Adds a line for what a reader sees at a span of the text that is written otherwise.</summary>
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

    // Without a string for each number.
    private void AppendDigits(long number)
    {
        if (number > 9)
            AppendDigits(number / 10);
        block.Append((char)('0' + (number % 10)));
    }

    // No separator stands in a value, so that a line can be split without looking for escapes.
    private StringBuilder AppendEscaped(char c) => c switch
    {
        '\\' => block.Append(@"\\"),
        '|' => block.Append(@"\i"),
        '\n' => block.Append(@"\n"),
        '\r' => block.Append(@"\r"),
        _ => block.Append(c),
    };
}
