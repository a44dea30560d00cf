using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

internal enum YamlValueKind
{
    /// <summary>Nothing on this line: a list or a map may follow below.</summary>
    None,
    Plain,
    Closed,
    Block,

    /// <summary>Reported.</summary>
    Bad,
}

/// <summary>How far a value goes.</summary>
/// <param name="End">Offset behind its last character.</param>
/// <param name="NextLine">The line that follows it.</param>
internal readonly record struct YamlValue(YamlValueKind Kind, int End, int NextLine);

/// <summary>Follows a value from its first character to its end, and reports what is wrong inside.</summary>
internal sealed class YamlValueReader(string text, YamlLines lines, YamlFindings findings, YamlTabs tabs, YamlSlips slips)
{
    private readonly YamlQuoteReader quotes = new(text, lines, findings);

    /// <summary>How many lists and maps the value stands in.</summary>
    public int Depth { get; set; }

    /// <param name="parentIndent">The value's lines stand deeper than this; -1 at the root.</param>
    /// <param name="name">The key whose value this is, for messages.</param>
    public YamlValue Read(int line, int position, int parentIndent, string? name)
    {
        var end = lines[line].End;
        if (position >= end || text[position] == '#')
            return new(YamlValueKind.None, position, line + 1);

        switch (text[position])
        {
            case '|' or '>':
                return Block(line, position, parentIndent, name);
            case '"' or '\'':
                return Quoted(line, position, parentIndent, name);
            case '[' or '{':
                return Flow(line, position, parentIndent, name);
            case '&' or '!' when IsAlone(line, position):
                return RemoveWord(line, position);
            case '&' or '!' or '*':
                return Refuse(line, position, parentIndent, YamlProblemKind.AliasOrTag, YamlMessages.BeginsWith);
            case '?' when position + 1 == end || YamlLines.IsSpace(text[position + 1]):
            case '@' or '`' or '%':
                return Refuse(line, position, parentIndent, YamlProblemKind.Syntax, YamlMessages.BeginsWith);
            case ']' or '}' or ',':
                return Refuse(line, position, parentIndent, YamlProblemKind.Syntax, plain => YamlMessages.Stray(plain[0]));
            case '-' when lines.IsItem(position, end):
                return Refuse(line, position, parentIndent, YamlProblemKind.Syntax, _ => YamlMessages.ItemBesideKey(name));
            default:
                return Plain(line, position, parentIndent, name);
        }
    }

    // `people: !!map` or `people: &p`, with the people below: they can be read without that word.
    private bool IsAlone(int line, int position)
    {
        var end = lines[line].End;
        while (position < end && !YamlLines.IsSpace(text[position]))
            position++;
        position = lines.SkipSpaces(position, end);
        return position == end || text[position] == '#';
    }

    private YamlValue RemoveWord(int line, int position)
    {
        var below = lines.NextContent(line + 1);
        var hasBlock = below < lines.Count && (lines.IsItem(below) || lines[below].Indent > lines[line].Indent);
        var range = TextRange.FromBounds(position, lines.EndOfPlain(position, lines[line].End));
        var problem = new YamlProblem(
            YamlProblemKind.AliasOrTag, range, hasBlock ? YamlMessages.RemoveWord(Cut(range)) : YamlMessages.BeginsWith(Cut(range)));
        if (!hasBlock)
        {
            findings.Lost(problem, range, isSilent: true);
            return new(YamlValueKind.Bad, range.End, line + 1);
        }

        findings.Fixed(problem, isSilent: true, new TextEdit(range.Start, range.Length, ""));
        return new(YamlValueKind.None, range.End, line + 1);
    }

    private YamlValue Refuse(int line, int position, int parentIndent, YamlProblemKind kind, Func<string, string> message)
    {
        var first = TextRange.FromBounds(position, lines.EndOfPlain(position, lines[line].End));
        return Lose(line, position, parentIndent, first, message(Cut(first)), isSilent: true, kind);
    }

    /// <summary>The value and all that stands deeper below it is lost.</summary>
    private YamlValue Lose(
        int line, int position, int parentIndent, TextRange place, string message,
        bool isSilent = false, YamlProblemKind kind = YamlProblemKind.Syntax)
    {
        var next = Math.Max(line + 1, lines.EndOfDeeper(line + 1, parentIndent));
        var end = EndOfText(position, next - 1);
        findings.Lost(new(kind, place, message), TextRange.FromBounds(position, end), isSilent);
        return new(YamlValueKind.Bad, end, next);
    }

    private int EndOfText(int position, int lastLine)
    {
        var last = lines[lastLine];
        var end = lines.EndOfPlain(Math.Max(position, last.Content), last.End);
        return Math.Max(end, position + 1);
    }

    /// <summary>A text, whatever it seems to be to YAML: a colon in it is a mistake.</summary>
    public YamlValue ReadText(int line, int position, int parentIndent, string? name) =>
        Plain(line, position, parentIndent, name, isSilent: true);

    private YamlValue Plain(int line, int position, int parentIndent, string? name, bool isSilent = false)
    {
        var from = position;
        var index = line;
        var torn = new YamlTornText(lines, findings);
        while (true)
        {
            var end = lines.EndOfPlain(from, lines[index].End);
            if (IsUnopened(position, end))
                return Lose(line, position, parentIndent, new(end - 1, 1), YamlMessages.Unopened(text[end - 1], name), isSilent: true);
            if (ColonIn(from, end) is var colon and >= 0)
            {
                return Lose(
                    line,
                    position,
                    parentIndent,
                    new(colon, 1),
                    YamlMessages.ColonInText(name, colon == end - 1, IsCurly(text[position])),
                    isSilent);
            }

            var next = lines.NextContent(index + 1);
            if (!Continues(next, parentIndent)
                && !(next < lines.Count && torn.Fix(ref next, index == line ? -1 : lines[index].Indent, name)))
            {
                return new(YamlValueKind.Plain, end, index + 1);
            }

            if (lines[index].End != end && HasCommentAfter(end, lines[index].End) || HasCommentBetween(index, next))
                return Lose(line, position, parentIndent, CommentBetween(index, end), YamlMessages.CommentInText(name));

            if (lines[next].HasTab && lines[next].Spaces <= parentIndent)
                tabs.Fix(next, parentIndent + 1);
            (index, from) = (next, lines[next].Content);
        }
    }

    private static bool IsCurly(char c) => c is '“' or '”' or '„' or '‘' or '’' or '«' or '「';

    // `about: a, b]`
    private bool IsUnopened(int start, int end) =>
        text[end - 1] is ']' or '}' && text.IndexOf(text[end - 1] == ']' ? '[' : '{', start, end - start) < 0;

    private bool Continues(int line, int parentIndent) =>
        line < lines.Count
        && (lines[line].Indent > parentIndent || IsTextBehindTab(line))
        && !lines.IsMarker(line)
        && !lines.IsKeyLine(line);

    private bool IsTextBehindTab(int line) =>
        lines[line].HasTab && !lines.IsItem(line) && lines.FindColon(lines[line].Content, lines[line].End) < 0;

    private int ColonIn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines.IsColon(i, end))
                return i;
        }

        return -1;
    }

    private bool HasCommentAfter(int position, int lineEnd)
    {
        position = lines.SkipSpaces(position, lineEnd);
        return position < lineEnd && text[position] == '#';
    }

    private bool HasCommentBetween(int line, int next)
    {
        for (var i = line + 1; i < next; i++)
        {
            if (lines.IsComment(i))
                return true;
        }

        return false;
    }

    private TextRange CommentBetween(int line, int end)
    {
        if (HasCommentAfter(end, lines[line].End))
            return TextRange.FromBounds(lines.SkipSpaces(end, lines[line].End), lines[line].End);

        while (!lines.IsComment(++line))
        {
        }

        return TextRange.FromBounds(lines[line].Content, lines[line].End);
    }

    private YamlValue Quoted(int line, int position, int parentIndent, string? name)
    {
        var quoted = quotes.Read(line, position, parentIndent);
        if (quoted.Mistake is { } mistake)
        {
            var next = Math.Max(quoted.Line + 1, lines.EndOfDeeper(quoted.Line + 1, parentIndent));
            var end = quoted.IsClosed && AfterClosed(quoted.End, lines[quoted.Line].End) < 0 ? quoted.End : EndOfText(position, next - 1);
            findings.Lost(mistake(name), TextRange.FromBounds(position, end));
            return new(YamlValueKind.Bad, end, next);
        }

        var rest = AfterClosed(quoted.End, lines[quoted.Line].End);
        return rest < 0
            ? new(YamlValueKind.Closed, quoted.End, quoted.Line + 1)
            : Lose(
                quoted.Line, position, parentIndent, RestOfLine(rest, quoted.Line), YamlMessages.TextAfterQuote(text[position], name),
                isSilent: true);
    }

    private YamlValue Flow(int line, int position, int parentIndent, string? name)
    {
        var flow = new YamlFlowReader(text, lines, findings, quotes, slips, parentIndent, Depth, name);
        var end = flow.Read(line, position);
        if (!end.IsClosed)
            return new(YamlValueKind.Bad, end.Position, end.Line + 1);

        var rest = AfterClosed(end.Position, lines[end.Line].End);
        if (rest < 0)
            return new(YamlValueKind.Closed, end.Position, end.Line + 1);

        var mark = RestOfLine(rest, end.Line);
        if (Cut(mark).All(c => c == flow.Refused))
        {
            // The other end of what has been refused within the braces, as in {`a, b}`.
            findings.Quietly(new(rest, mark.Length, ""));
            return new(YamlValueKind.Closed, end.Position, end.Line + 1);
        }

        var message = text[rest] is ']' or '}'
            ? YamlMessages.Stray(text[rest])
            : YamlMessages.TextAfterBracket(text[end.Position - 1], name);
        return Lose(end.Line, position, parentIndent, mark, message, isSilent: true);
    }

    /// <summary>Offset of what may not stand behind a closing mark on its line, or -1.</summary>
    private int AfterClosed(int position, int lineEnd)
    {
        var rest = lines.SkipSpaces(position, lineEnd);
        return rest == lineEnd || (text[rest] == '#' && rest > position) ? -1 : rest;
    }

    private TextRange RestOfLine(int position, int line) =>
        TextRange.FromBounds(position, Math.Max(position + 1, lines.EndOfPlain(position, lines[line].End)));

    private YamlValue Block(int line, int position, int parentIndent, string? name)
    {
        var (header, end) = (position + 1, lines[line].End);
        var (digit, hasSign) = (0, false);
        for (; header < end; header++)
        {
            if (!hasSign && text[header] is ('+' or '-'))
                hasSign = true;
            else if (digit == 0 && text[header] is >= '1' and <= '9')
                digit = text[header] - '0';
            else
                break;
        }

        if (AfterClosed(header, end) is var rest and >= 0)
        {
            var message = YamlMessages.TextBesideBar(text[position], name);
            return Lose(line, position, parentIndent, RestOfLine(rest, line), message);
        }

        return BlockLines(line, position, parentIndent, digit == 0 ? -1 : Math.Max(parentIndent, 0) + digit, name);
    }

    private YamlValue BlockLines(int line, int position, int parentIndent, int contentIndent, string? name)
    {
        var (last, end) = (line, position + 1);
        var torn = new YamlTornText(lines, findings);
        for (var i = line + 1; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
                continue;

            if (lines.IsMarker(i) || Math.Max(lines[i].Indent, lines[i].Spaces) <= parentIndent)
            {
                contentIndent = contentIndent < 0 ? torn.IndentBelow(i, parentIndent) : contentIndent;
                if (!torn.Fix(ref i, contentIndent, name))
                    break;
                (last, end) = (i, lines[i].End);
                continue;
            }

            if (contentIndent < 0)
            {
                contentIndent = lines[i].Spaces > parentIndent ? lines[i].Spaces : lines[i].Indent;
                EmptyBlankLines(line + 1, contentIndent);
            }

            if (lines[i].Spaces < contentIndent && (!lines[i].HasTab || lines[i].Indent < contentIndent))
            {
                if (lines.IsKeyLine(i) || lines.IsComment(i))
                    break;
                return Lose(line, position, parentIndent, RestOfLine(lines[i].Content, i), YamlMessages.LessIndented(name, contentIndent));
            }

            if (lines[i].Spaces < contentIndent)
                tabs.Fix(i, contentIndent);
            (last, end) = (i, lines[i].End);
        }

        if (contentIndent < 0)
            EmptyBlankLines(line + 1, contentIndent);
        return new(YamlValueKind.Block, end, last + 1);
    }

    // The parser stumbles over white space in the empty lines that a text begins with.
    // Only a tab behind the indentation is part of the text.
    private void EmptyBlankLines(int line, int contentIndent)
    {
        for (; line < lines.Count && lines[line].IsBlank; line++)
        {
            if (lines[line].End > lines[line].Start && !(lines[line].HasTab && lines[line].Spaces == contentIndent))
                findings.Quietly(new(lines[line].Start, lines[line].End - lines[line].Start, ""));
        }
    }

    private string Cut(TextRange range) => text.Substring(range.Start, range.Length);
}
