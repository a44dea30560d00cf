using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>The marks that git leaves in a file if two people changed the same lines. The first side is read; the second isn't.</summary>
internal sealed class YamlConflicts
{
    private const int MarkLength = 7;

    private readonly string text;
    private readonly int end;
    private readonly HashSet<int> removed = [];
    private List<TextEdit> edits = [];

    // The next line that begins or ends a conflict, as far as the search has come.
    private int next;

    public YamlConflicts(string text, SourceSpan yaml, YamlReport report)
    {
        (this.text, end, next) = (text, yaml.End, yaml.Start);
        var lastMark = '\0';
        for (var start = yaml.Start; start < end; start = NextLine(start))
        {
            var mark = MarkAt(start, lastMark);
            if (mark == '<' || (mark != '\0' && lastMark == '\0'))
                Report(start, report);
            if (mark != '\0' || (lastMark is '=' or '|' && HasEnd(start)))
                Remove(start);
            lastMark = mark == '>' ? '\0' : mark == '\0' ? lastMark : mark;
        }
    }

    /// <summary>Whether the line that begins here is read.</summary>
    public bool IsRead(int start) => !removed.Contains(start);

    private void Report(int start, YamlReport report)
    {
        edits = [];
        report.Add(YamlMessages.Conflict(SourceSpan.FromBounds(start, YamlLines.EndOfLine(text, start, end)), edits));
    }

    private void Remove(int start)
    {
        removed.Add(start);
        edits.Add(YamlMessages.Remove(start, NextLine(start)));
    }

    // A line of equals signs underlines a heading in some texts, so it isn't enough by itself.
    private char MarkAt(int start, char lastMark)
    {
        var after = start + MarkLength;
        if (after > end || text[start] is not ('<' or '|' or '=' or '>')
            || (after < YamlLines.EndOfLine(text, start, end) && text[after] != ' ') || !IsMark(start, new(text[start], MarkLength)))
        {
            return '\0';
        }

        return lastMark == '\0' && text[start] is '|' or '=' && !HasEnd(start) ? '\0' : text[start];
    }

    /// <summary>Whether the second side is closed further down, before another conflict begins.</summary>
    private bool HasEnd(int start)
    {
        while (next < end && (next < start || !(IsMark(next, "<<<<<<<") || IsMark(next, ">>>>>>>"))))
            next = NextLine(next);
        return next < end && text[next] == '>';
    }

    private bool IsMark(int start, string mark) => string.CompareOrdinal(text, start, mark, 0, MarkLength) == 0;

    private int NextLine(int start) => YamlLines.NextLine(text, YamlLines.EndOfLine(text, start, end), end);
}
