using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>What git leaves in a file where two people changed the same lines. The first side is read, the second is not.</summary>
internal sealed class YamlConflicts
{
    private const int MarkLength = 7;

    private readonly string text;
    private readonly int end;
    private char[]? characters;

    // The next line that begins or ends a conflict, as far as it has been looked for.
    private int next;
    private List<TextEdit> edits = [];

    public YamlConflicts(string text, TextRange yaml)
    {
        (this.text, end, next) = (text, yaml.End, yaml.Start);
        var lastMark = '\0';
        for (var start = yaml.Start; start < end; start = NextLine(start))
        {
            var mark = MarkAt(start, lastMark);
            if (mark is '<' || (mark != '\0' && lastMark == '\0'))
                Report(start);
            if (mark != '\0' || (lastMark is '=' or '|' && HasEnd(start)))
                Remove(start);
            lastMark = mark == '>' ? '\0' : mark == '\0' ? lastMark : mark;
        }

        Replaced = characters is null ? text : new(characters);
    }

    /// <summary>The file with blanks of the same length for what is not read.</summary>
    public string Replaced { get; }

    public List<YamlFinding> Findings { get; } = [];

    private void Report(int start)
    {
        edits = [];
        var problem = new YamlProblem(YamlProblemKind.Syntax, TextRange.FromBounds(start, EndOfLine(start)), YamlMessages.Conflict);
        Findings.Add(new(problem, IsSilent: true, edits, []));
    }

    private void Remove(int start)
    {
        characters ??= text.ToCharArray();
        for (var i = start; i < EndOfLine(start); i++)
            characters[i] = ' ';
        edits.Add(new(start, NextLine(start) - start, ""));
    }

    // A line of equals signs underlines a heading in some texts, so that one alone says nothing.
    private char MarkAt(int start, char lastMark)
    {
        var after = start + MarkLength;
        if (after > end || text[start] is not ('<' or '|' or '=' or '>') || (after < EndOfLine(start) && text[after] != ' '))
            return '\0';

        for (var i = start; i < after; i++)
        {
            if (text[i] != text[start])
                return '\0';
        }

        return lastMark == '\0' && text[start] is ('|' or '=') && !HasEnd(start) ? '\0' : text[start];
    }

    /// <summary>The second side is closed further down, before another conflict begins.</summary>
    private bool HasEnd(int start)
    {
        while (next < end && (next < start || !(IsMark(next, "<<<<<<<") || IsMark(next, ">>>>>>>"))))
            next = NextLine(next);
        return next < end && text[next] == '>';
    }

    private bool IsMark(int start, string mark) => string.CompareOrdinal(text, start, mark, 0, MarkLength) == 0;

    private int EndOfLine(int start)
    {
        var lineEnd = text.IndexOfAny(['\r', '\n'], start, end - start);
        return lineEnd < 0 ? end : lineEnd;
    }

    private int NextLine(int start)
    {
        var lineEnd = EndOfLine(start);
        return Math.Min(end, lineEnd + (lineEnd + 1 < end && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? 2 : 1));
    }
}
