using System.Globalization;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>A line without its end.</summary>
/// <param name="Start">Offset of the line.</param>
/// <param name="Content">Offset of the first character that is neither blank nor tab; <paramref name="End"/> when there is none.</param>
/// <param name="End">Offset of the line's end.</param>
/// <param name="Spaces">Blanks before the content, up to the first tab.</param>
/// <param name="Indent">How deep the line is meant to stand: <paramref name="Spaces"/>, unless a tab asks for a guess.</param>
internal readonly record struct YamlLine(int Start, int Content, int End, int Spaces, int Indent)
{
    public bool IsBlank => Content == End;

    public bool HasTab { get; } = Content - Start > Spaces;
}

/// <summary>The lines of the YAML in a file, and what can be said of a line by itself.</summary>
internal sealed class YamlLines
{
    private readonly string text;
    private readonly List<YamlLine> lines = [];

    public YamlLines(string text, TextRange yaml)
    {
        this.text = text;
        for (var position = yaml.Start; position < yaml.End;)
            position = Add(position, yaml.End);
        GuessTabs();
    }

    public int Count => lines.Count;

    public YamlLine this[int index] => lines[index];

    public static bool IsSpace(char c) => c is ' ' or '\t';

    public bool IsComment(int index) => !lines[index].IsBlank && text[lines[index].Content] == '#';

    /// <summary>Neither blank nor a comment.</summary>
    public bool HasContent(int index) => !lines[index].IsBlank && !IsComment(index);

    /// <summary>The first line from <paramref name="index"/> on that has content, or <see cref="Count"/>.</summary>
    public int NextContent(int index)
    {
        while (index < lines.Count && !HasContent(index))
            index++;
        return index;
    }

    /// <summary>
    /// The first line from <paramref name="index"/> on that is not part of what stands deeper than <paramref name="indent"/>.
    /// </summary>
    public int EndOfDeeper(int index, int indent)
    {
        while (index < lines.Count && (!HasContent(index) || (lines[index].Indent > indent && !IsMarker(index))))
            index++;
        while (index > 0 && !HasContent(index - 1))
            index--;
        return index;
    }

    /// <summary><c>---</c> or <c>...</c> alone at the start of a line.</summary>
    public bool IsMarker(int index)
    {
        var line = lines[index];
        return line.End - line.Start >= 3
            && (string.CompareOrdinal(text, line.Start, "---", 0, 3) == 0
                || string.CompareOrdinal(text, line.Start, "...", 0, 3) == 0)
            && (line.End - line.Start == 3 || IsSpace(text[line.Start + 3]));
    }

    /// <summary><c>- a</c>, or a dash alone.</summary>
    public bool IsItem(int position, int lineEnd) =>
        position < lineEnd && text[position] == '-' && (position + 1 == lineEnd || IsSpace(text[position + 1]));

    public bool IsItem(int index) => IsItem(lines[index].Content, lines[index].End);

    /// <summary>Offset of the colon behind the key that begins at <paramref name="position"/>, or -1 when none does.</summary>
    public int FindColon(int position, int lineEnd)
    {
        if (position < lineEnd && text[position] is '"' or '\'' or '[' or '{')
        {
            var after = SkipSpaces(EndOfBracketed(position, lineEnd), lineEnd);
            return IsColon(after, lineEnd) ? after : -1;
        }

        for (var i = position; i < lineEnd && !StartsComment(i, position); i++)
        {
            if (IsColon(i, lineEnd))
                return i;
        }

        return -1;
    }

    /// <summary>A colon that parts key from value: a blank or the line's end follows.</summary>
    public bool IsColon(int position, int lineEnd) =>
        position < lineEnd && text[position] == ':' && (position + 1 == lineEnd || IsSpace(text[position + 1]));

    public bool StartsComment(int position, int valueStart) =>
        text[position] == '#' && position > valueStart && IsSpace(text[position - 1]);

    /// <summary>The line begins with a key as seeds have them, <c>jobTitle:</c>, not with prose that holds a colon.</summary>
    public bool IsKeyLine(int index)
    {
        var line = lines[index];
        var colon = FindColon(line.Content, line.End);
        return colon > line.Content && char.IsLower(text[line.Content]) && EndOfWord(line.Content, line.End) == colon;
    }

    /// <summary>Offset behind the letters, digits, hyphens and low lines that begin at <paramref name="position"/>.</summary>
    public int EndOfWord(int position, int lineEnd)
    {
        while (position < lineEnd && (char.IsLetterOrDigit(text[position]) || IsMark(text[position]) || text[position] is '-' or '_'))
            position++;
        return position;
    }

    /// <summary>Offset of the colon in <c>name:Putin</c>, or -1: a word, a colon, and what is neither blank nor an address.</summary>
    public int ColonWithoutBlank(int position, int end)
    {
        var colon = EndOfWord(position, end);
        return colon > position && char.IsLetter(text[position]) && colon + 1 < end && text[colon] == ':'
            && !YamlLines.IsSpace(text[colon + 1]) && text[colon + 1] is not ('/' or ':') ? colon : -1;
    }

    /// <summary>Nothing stands behind the key.</summary>
    public bool EndsWithColon(int index) => AfterColon(index) is '\n' or '#';

    /// <summary><c>|</c> or <c>&gt;</c> stands behind the key: the text is below.</summary>
    public bool OpensText(int index) => AfterColon(index) is '|' or '>';

    private char? AfterColon(int index)
    {
        var line = lines[index];
        var colon = FindColon(line.Content, line.End);
        if (colon < 0)
            return null;

        var rest = SkipSpaces(colon + 1, line.End);
        return rest == line.End ? '\n' : text[rest];
    }

    /// <summary>From the line's first character to its last, without a comment behind it.</summary>
    public TextRange RangeOf(int index)
    {
        var line = lines[index];
        return TextRange.FromBounds(line.Content, Math.Max(EndOfPlain(line.Content, line.End), line.Content));
    }

    /// <summary>The key that the line begins with.</summary>
    public string? KeyOf(int index)
    {
        var line = lines[index];
        var colon = IsItem(index) ? -1 : FindColon(line.Content, line.End);
        return colon < 0 ? null : Unquoted(line.Content, colon);
    }

    public string Unquoted(int start, int end) => Cut(start, end).Trim().Trim('"', '\'');

    public string Cut(TextRange range) => text.Substring(range.Start, range.Length);

    public string Cut(int start, int end) => text.Substring(start, end - start);

    public int SkipSpaces(int position, int lineEnd)
    {
        while (position < lineEnd && IsSpace(text[position]))
            position++;
        return position;
    }

    /// <summary>Offset behind the last character of a plain text on this line: a comment and the blanks before it are cut.</summary>
    public int EndOfPlain(int position, int lineEnd)
    {
        var end = position;
        for (var i = position; i < lineEnd && !StartsComment(i, position); i++)
        {
            if (!IsSpace(text[i]))
                end = i + 1;
        }

        return end;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private int EndOfBracketed(int position, int lineEnd)
    {
        var depth = 0;
        for (; position < lineEnd; position++)
        {
            switch (text[position])
            {
                case '"' or '\'':
                    position = EndOfQuoted(position, lineEnd) - 1;
                    break;
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}':
                    depth--;
                    break;
            }

            if (depth <= 0)
                return Math.Min(position + 1, lineEnd);
        }

        return lineEnd;
    }

    private int EndOfQuoted(int position, int lineEnd)
    {
        var quote = text[position++];
        for (; position < lineEnd; position++)
        {
            if (text[position] == '\\' && quote == '"')
                position++;
            else if (text[position] == quote)
                return position + 1;
        }

        return lineEnd;
    }

    private int Add(int start, int limit)
    {
        var end = start;
        while (end < limit && text[end] is not ('\r' or '\n'))
            end++;

        var content = SkipSpaces(start, end);
        var spaces = 0;
        while (start + spaces < content && text[start + spaces] == ' ')
            spaces++;

        lines.Add(new(start, content, end, spaces, spaces));
        return end + (end + 1 < limit && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
    }

    /// <summary>Lets the line count as indented by so many columns more.</summary>
    public void Shift(int index, int columns) =>
        lines[index] = lines[index] with { Indent = lines[index].Indent + columns, Spaces = lines[index].Spaces + columns };

    /// <summary>Lets a line with a tab count as meant to stand that deep.</summary>
    public void Guess(int index, int indent) => lines[index] = lines[index] with { Indent = indent };

    /// <summary>Lets what begins at <paramref name="position"/> count as a line of its own.</summary>
    public void Split(int index, int position, int indent)
    {
        var line = lines[index];
        lines.Insert(index + 1, new(position, position, line.End, indent, indent));
        lines[index] = line with { End = EndOfPlain(line.Content, position) };
    }

    // How many columns a tab was on the writer's screen is not known. What fits to the neighbours is the best guess.
    private void GuessTabs()
    {
        var step = lines.Where(line => line.Spaces > 0 && !line.IsBlank).Select(line => line.Spaces).DefaultIfEmpty(2).Min();
        var previous = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!HasContent(i))
                continue;

            if (lines[i].HasTab)
                lines[i] = lines[i] with { Indent = GuessTab(i, previous, step) };
            previous = i;
        }
    }

    private int GuessTab(int index, int previous, int step)
    {
        var line = lines[index];
        var tabs = 0;
        for (var i = line.Start; i < line.Content; i++)
            tabs += text[i] == '\t' ? 1 : 0;

        var blanks = line.Content - line.Start - tabs;
        var next = NextContent(index + 1);
        var isNested = previous >= 0 && (EndsWithColon(previous) || OpensText(previous));
        var above = previous < 0 ? 0 : lines[previous].Indent;
        if (next == lines.Count || lines[next].HasTab)
            return blanks > 0 && (isNested ? blanks > above : blanks <= above) ? blanks : blanks + step * tabs;

        var below = lines[next].Indent;
        var isParent = EndsWithColon(index) && !IsItem(next);
        var isAfterText = IsKeyLine(index) && previous >= 0 && !IsKeyLine(previous);
        var neighbour = isNested ? below : isAfterText ? Math.Min(above, below) : above;
        if (line.Spaces == 0 && blanks + step * tabs == neighbour && (!isParent || neighbour < below))
            return neighbour;
        if (blanks > 0 && (isNested ? blanks > above : blanks <= above) && (!isParent || blanks < below))
            return blanks;
        if (isParent)
            return !isNested || below < above + 2 ? Math.Max(0, below - step) : above + step < below ? above + step : (above + below) / 2;
        if (isNested)
            return below > above ? below : above + step;
        return neighbour;
    }
}
