using System.Globalization;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>A line without its end.</summary>
/// <param name="Content">Offset of the first character after the indentation; <paramref name="End"/> if there is none.</param>
/// <param name="Indent">The indentation in columns; the most likely one if a tab makes it uncertain.</param>
/// <param name="Spaces">The number of spaces at the start.</param>
internal readonly record struct YamlLine(int Start, int Content, int End, int Indent, int Spaces)
{
    public bool IsBlank => Content == End;

    /// <summary>Offset of the line's end, including characters there that look like spaces.</summary>
    public int Last { get; init; }

    /// <summary>Where the text begins, if all of it is text.</summary>
    public int IndentOfText => OddBlank == Start ? Indent : Spaces;

    /// <summary>Whether a tab is part of the indentation.</summary>
    public bool HasTab { get; init; }

    /// <summary>Without the tabs of the indentation.</summary>
    public int IndentWithoutTabs { get; init; }

    /// <summary>The first character of the indentation that only looks like a space; -1 if there is none.</summary>
    public int OddBlank { get; init; }
}

/// <summary>The lines of the YAML in a file, and the meaning of their characters in YAML.</summary>
internal sealed class YamlLines
{
    private const int UsualStep = 2;

    private readonly List<YamlLine> lines = [];

    /// <param name="isRead">Whether the line at an offset is read; the others are skipped.</param>
    public YamlLines(string text, SourceSpan yaml, Predicate<int> isRead)
    {
        Text = text;
        for (var start = yaml.Start; start < yaml.End;)
        {
            var end = EndOfLine(text, start, yaml.End);
            if (isRead(start))
                lines.Add(Measure(start, end));
            start = NextLine(text, end, yaml.End);
        }

        WidenTabs();
    }

    public string Text { get; }

    public int Count => lines.Count;

    public YamlLine this[int index] => lines[index];

    public static int EndOfLine(string text, int position, int end) =>
        text.IndexOfAny(['\r', '\n'], position, end - position) is >= 0 and var lineEnd ? lineEnd : end;

    /// <param name="lineEnd">The end of the line before it.</param>
    public static int NextLine(string text, int lineEnd, int end) =>
        Math.Min(end, lineEnd + (lineEnd + 1 < end && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? 2 : 1));

    public static bool IsSpace(char c) => c is ' ' or '\t';

    /// <summary>A character that looks like a space but isn't one, as in word processors and web pages.</summary>
    public static bool IsOdd(char c) => c > '\u007F' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    public static bool IsAnyBlank(char c) => IsSpace(c) || IsOdd(c);

    /// <summary>Whether YAML forbids it: controls other than tabs and line ends, halves of surrogate pairs, and noncharacters.</summary>
    public static bool IsForbidden(string text, int i) =>
        char.IsSurrogate(text[i]) ? !IsHalfOfPair(text, i)
        : text[i] is '\uFFFE' or '\uFFFF' || (char.IsControl(text[i]) && text[i] is not ('\t' or '\r' or '\n' or '\u0085'));

    private static bool IsHalfOfPair(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);

    public bool IsComment(int index) => !lines[index].IsBlank && Text[lines[index].Content] == '#';

    /// <summary>The first line from <paramref name="index"/> on that is neither blank nor a comment, or <see cref="Count"/>.</summary>
    public int NextContent(int index)
    {
        while (index < lines.Count && (lines[index].IsBlank || IsComment(index)))
            index++;
        return index;
    }

    public string Cut(int start, int end) => Text.Substring(start, end - start);

    public string Cut(SourceSpan range) => range.In(Text);

    public int SkipSpaces(int position, int end)
    {
        while (position < end && IsSpace(Text[position]))
            position++;
        return position;
    }

    /// <summary>Offset after the letters, marks, digits, hyphens and underscores that begin at <paramref name="position"/>.</summary>
    public int EndOfWord(int position, int end)
    {
        while (position < end && (char.IsLetterOrDigit(Text[position]) || Text[position] is '-' or '_' || IsMark(Text[position])))
            position++;
        return position;
    }

    /// <summary>Offset after the last character of a plain text on this line, without a comment and the spaces before it.</summary>
    public int EndOfPlain(int position, int end)
    {
        var last = position;
        for (var i = position; i < end && !(Text[i] == '#' && i > position && IsSpace(Text[i - 1])); i++)
        {
            if (!IsSpace(Text[i]))
                last = i + 1;
        }

        return last;
    }

    /// <summary>Whether a comment follows a plain text on its line.</summary>
    public bool IsCommentBehind(int position, int end) =>
        SkipSpaces(EndOfPlain(position, end), end) is var rest && rest < end && Text[rest] == '#';

    /// <summary>Offset of a colon that only keys may have; -1 if there is none.</summary>
    public int ColonIn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsColon(i, end))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a colon separates a key and a value: a space or the line's end follows.</summary>
    public bool IsColon(int position, int end) =>
        position < end && Text[position] == ':' && (position + 1 == end || IsSpace(Text[position + 1]));

    /// <summary><c>- a</c>, or a dash alone.</summary>
    public bool IsItem(int position, int end) => IsMark('-', position, end);

    /// <summary>Whether the sign is alone, before a space or the line's end.</summary>
    public bool IsMark(char mark, int position, int end) =>
        position < end && Text[position] == mark && (position + 1 == end || IsSpace(Text[position + 1]));

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private YamlLine Measure(int start, int last)
    {
        var end = last;
        while (end > start && IsOdd(Text[end - 1]))
            end--;
        end = end == last || IsBlank(start, end) ? last : end;
        var spaces = start;
        while (spaces < end && Text[spaces] == ' ')
            spaces++;
        var content = SkipSpaces(start, end);
        var (behind, odd) = (content, -1);
        for (; behind < end && (IsAnyBlank(Text[behind]) || (IsForbidden(Text, behind) && odd < 0)); behind++)
            odd = odd < 0 && IsOdd(Text[behind]) ? behind : odd;
        if (odd >= 0 && odd != start && behind < end && !BeginsEntry(behind, end))
            (behind, odd) = (content, -1);

        var tabs = 0;
        for (var i = start; i < behind; i++)
            tabs += Text[i] == '\t' ? 1 : 0;
        return new(start, behind, end, behind - start, spaces - start)
        {
            Last = last,
            HasTab = tabs > 0,
            IndentWithoutTabs = behind - start - tabs,
            OddBlank = behind < end ? odd : -1,
        };
    }

    private bool IsBlank(int start, int end)
    {
        while (start < end && IsAnyBlank(Text[start]))
            start++;
        return start == end;
    }

    private bool BeginsEntry(int position, int end)
    {
        var word = EndOfWord(position, end);
        return IsItem(position, end) || (word > position && IsColon(word, end));
    }

    // The width of a tab on the writer's screen is unknown: one step is most likely.
    private void WidenTabs()
    {
        var step = lines.Where(line => line is { Spaces: > 0, IsBlank: false }).Select(line => line.Spaces).DefaultIfEmpty(UsualStep).Min();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { HasTab: true, IndentWithoutTabs: var blanks, Indent: var indent } line)
                lines[i] = line with { Indent = blanks + (indent - blanks) * step };
        }
    }
}
