using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>The extent of a value, and the cost of reading it there.</summary>
/// <param name="LastLine">Its last line, if it has its own closing mark.</param>
internal readonly record struct YamlExtent(YamlState State, int LastLine, int Cost, int TextIndent = -1);

/// <summary>
/// Reads values: first finds their ends, whatever they contain, so that <see cref="YamlOutline"/> knows which lines they take; then builds
/// nodes.
/// </summary>
internal sealed class YamlValues(
    YamlLines lines, YamlKeys keys, IYamlVocabulary vocabulary, YamlNodes nodes, YamlReport report, YamlIndentation indentation)
{
    private readonly string text = lines.Text;
    private readonly Dictionary<(int Start, int End, int Indent), YamlExtent> closed = [];
    private readonly YamlReport nowhere = new(lines.Text) { IsMuted = true };

    /// <param name="indent">The indentation of the key or the dash before it.</param>
    public YamlExtent Follow(int line, int position, int end, int indent, YamlLevel level)
    {
        position = lines.SkipSpaces(position, end);
        if (position >= end || text[position] == '#')
            return new(YamlState.Open, line, 0);

        switch (text[position])
        {
            case '|' or '>':
                return Text(line, position, end, level);
            case '"' or '\'' or '[' or '{':
                if (!closed.TryGetValue((position, end, indent), out var extent))
                    closed[(position, end, indent)] = extent = Closed(line, position, end, indent);
                return extent;
            case '&' or '!' when IsAlone(position, end):
                return new(YamlState.Open, line, YamlCosts.BadValue);
            default:
                return IsRefused(position, end) ? Bad(line, YamlCosts.BadValue) : Plain(line, position, end);
        }
    }

    /// <summary>Whether the word is alone: <c>people: !!map</c>.</summary>
    private bool IsAlone(int position, int end)
    {
        while (position < end && !YamlLines.IsSpace(text[position]))
            position++;
        position = lines.SkipSpaces(position, end);
        return position == end || text[position] == '#';
    }

    /// <summary>Whether it is an invalid start of a text.</summary>
    private bool IsRefused(int position, int end) =>
        text[position] is '&' or '!' or '*' or '@' or '`' or '%' or ']' or '}' or ','
        || lines.IsMark('?', position, end) || lines.IsItem(position, end);

    /// <summary>Offset of the bracket in <c>about: a, b]</c>, or -1.</summary>
    private int Unopened(int start, int end) =>
        text[end - 1] is ']' or '}' && text.IndexOf(text[end - 1] == ']' ? '[' : '{', start, end - start) < 0 ? end - 1 : -1;

    /// <summary>The offset after the signs and digits that follow <c>|</c>.</summary>
    private int EndOfHeader(int position, int end, out int digit)
    {
        var hasSign = false;
        digit = 0;
        for (position++; position < end; position++)
        {
            if (!hasSign && text[position] is '+' or '-')
                hasSign = true;
            else if (digit == 0 && text[position] is >= '1' and <= '9')
                digit = text[position] - '0';
            else
                break;
        }

        return position;
    }

    /// <summary>Offset of invalid content after a closed value on its line, or -1.</summary>
    private int Behind(int position, int end)
    {
        var rest = lines.SkipSpaces(position, end);
        return rest >= end || (text[rest] == '#' && rest > position) ? -1 : rest;
    }

    private YamlExtent Text(int line, int position, int end, YamlLevel level)
    {
        var header = EndOfHeader(position, end, out var digit);
        return Behind(header, end) >= 0 ? Bad(line, YamlCosts.BadValue)
            : new(YamlState.Text, line, 0, digit == 0 ? -1 : Math.Max(level.Upper, 0) + digit);
    }

    private YamlExtent Plain(int line, int position, int end)
    {
        var last = lines.EndOfPlain(position, end);
        return lines.ColonIn(position, last) >= 0 ? Bad(line, YamlCosts.ColonInText)
            : Unopened(position, last) >= 0 ? Bad(line, YamlCosts.BadValue) : new(YamlState.Plain, line, 0);
    }

    private YamlExtent Closed(int line, int position, int end, int indent)
    {
        var (last, behind, isClosed) = (line, position, false);
        if (text[position] is '"' or '\'')
        {
            var quoted = YamlQuoted.Read(lines, line, position, indent);
            (last, behind, isClosed) = (quoted.Line, quoted.End, quoted.IsClosed);
        }
        else
        {
            var flow = new YamlFlow(lines, keys, vocabulary, nodes, nowhere);
            flow.Read(line, position, indent, 0, null);
            (last, behind, isClosed) = (flow.Line, flow.End, flow.IsClosed);
            if (isClosed && IsRestOfRefused(flow, behind))
                return new(YamlState.Closed, last, 0);
        }

        return !isClosed || Behind(behind, last == line ? end : lines[last].End) >= 0
            ? Bad(isClosed ? last : line, YamlCosts.BadValue)
            : new(YamlState.Closed, last, 0);
    }

    /// <summary>The other end of what was refused in the braces, as in <c>{`a, b}`</c>.</summary>
    private bool IsRestOfRefused(YamlFlow flow, int behind)
    {
        var end = lines.EndOfPlain(behind, lines[flow.Line].End);
        for (var i = lines.SkipSpaces(behind, end); i < end; i++)
        {
            if (text[i] != flow.Refused)
                return false;
        }

        return flow.Refused != '\0';
    }

    private static YamlExtent Bad(int line, int cost) => new(YamlState.Bad, line, cost);

    /// <summary>A word that has no meaning before a list or a map below, or at all.</summary>
    public void ReadOpen(YamlStep step, int start, bool hasBlock, YamlFrame frame)
    {
        if (start >= step.End)
            return;
        if (text[start] == '#')
        {
            report.Comment(start, step.End);
            return;
        }

        var range = SourceSpan.FromBounds(start, lines.EndOfPlain(start, step.End));
        report.Add(hasBlock ? report.Messages.RemoveWord(range) : report.Messages.BeginsWith(range));
        if (!hasBlock)
            frame.Set(new YamlBad(range), YamlState.Bad);
    }

    /// <param name="more">The lines below that belong to it.</param>
    /// <param name="depth">The number of lists and maps that contain it.</param>
    /// <param name="frame">The list or map that contains it; null at the root.</param>
    public YamlNode Read(YamlStep step, int start, List<YamlStep> more, int depth, YamlFrame? frame)
    {
        var (name, indent, end) = (frame?.NameAround, frame?.Indent ?? -1, step.End);
        switch (text[start])
        {
            case '|' or '>':
                return Text(step, start, more, name, frame);
            case '"' or '\'':
                return Quoted(step, start, more, name);
            case '[' or '{':
                return Flow(step, start, more, depth, name);
        }

        var plain = SourceSpan.FromBounds(start, lines.EndOfPlain(start, end));
        if (!IsRefused(start, end))
            return Plain(step, plain, more, name, indent);

        var problem = text[start] switch
        {
            ']' or '}' or ',' => report.Messages.Stray(plain),
            '-' => YamlMessages.ItemBesideKey(plain, name, indent),
            _ => report.Messages.BeginsWith(plain),
        };
        return Lose(problem, start, plain.End, more);
    }

    private YamlBad Lose(YamlProblem problem, int start, int end, List<YamlStep> more)
    {
        report.Add(problem);
        var last = more.FindLast(step => step.Role is YamlRole.Text or YamlRole.Lost);
        return new(SourceSpan.FromBounds(start, last is null ? end : Math.Max(end, lines.EndOfPlain(last.Start, last.End))));
    }

    private YamlNode Plain(YamlStep step, SourceSpan first, List<YamlStep> more, string? name, int indent)
    {
        var texts = more.FindAll(part => part.Role == YamlRole.Text);
        var rest = texts.Select(part => SourceSpan.FromBounds(part.Start, lines.EndOfPlain(part.Start, part.End)));
        List<SourceSpan> pieces = [first, .. rest];
        if (MistakeIn(pieces, step, more, name) is { } mistake)
            return Lose(mistake, first.Start, first.End, more);

        var torn = texts.FindAll(part => part.Fault == YamlFault.Torn);
        if (torn.Count > 0)
            report.Add(Torn(torn, IndentOf(more), name));
        foreach (var part in texts.Where(part => lines[part.Line].HasTab && lines[part.Line].Spaces <= indent))
            indentation.Blanks(part.Line, () => indent + 1);
        var last = texts.Count == 0 ? step : texts[^1];
        Comment(pieces[^1].End, last.End);
        return nodes.Fold(pieces);
    }

    /// <summary>The first thing that isn't allowed in a text without quotation marks.</summary>
    private YamlProblem? MistakeIn(List<SourceSpan> pieces, YamlStep step, List<YamlStep> more, string? name)
    {
        var whole = SourceSpan.FromBounds(pieces[0].Start, pieces[^1].End);
        foreach (var piece in pieces)
        {
            if (lines.ColonIn(piece.Start, piece.End) is >= 0 and var colon)
            {
                var isWhole = !more.Exists(part => part.Role == YamlRole.Lost);
                return report.Messages.ColonInText(colon, whole, name, isWhole, pieces.Count == 1 && IsSentence(colon, whole));
            }
        }

        if (pieces.Count == 1)
            return Unopened(whole.Start, whole.End) is >= 0 and var bracket ? report.Messages.Unopened(bracket, whole.Start, name) : null;

        var comments = more.FindAll(part => part.Role == YamlRole.Comment).Select(part => SourceSpan.FromBounds(part.Start, part.End));
        var comment = more.FindAll(part => part.Role == YamlRole.Text).Prepend(step)
            .Zip(pieces, (part, piece) => CommentBehind(piece, part))
            .Concat(comments).Where(range => range.Length > 0 && range.Start < whole.End).OrderBy(range => range.Start).FirstOrDefault();
        return comment.Length > 0 ? YamlMessages.CommentInText(comment, name) : null;
    }

    /// <summary>Whether a text of several words has a colon after something that isn't a key.</summary>
    private bool IsSentence(int colon, SourceSpan value)
    {
        var word = text.Substring(value.Start, colon - value.Start).Trim();
        return text.Substring(colon + 1, value.End - colon - 1).Trim().Any(char.IsWhiteSpace)
            && !vocabulary.IsRootKey(word) && !vocabulary.IsEntryKey(word) && vocabulary.MeantAtRoot(word) is null;
    }

    private YamlProblem Torn(List<YamlStep> torn, int indent, string? name) => YamlMessages.LessIndented(
        SourceSpan.FromBounds(torn[0].Start, lines.EndOfPlain(torn[0].Start, torn[0].End)), name, indent,
        [.. torn.Select(part => new TextEdit(SourceSpan.FromBounds(lines[part.Line].Start, lines[part.Line].Content), new(' ', indent)))]);

    private int IndentOf(List<YamlStep> more) =>
        more.Find(step => step is { Role: YamlRole.Text, Fault: YamlFault.None }) is { } step ? lines[step.Line].Indent : 0;

    private SourceSpan CommentBehind(SourceSpan piece, YamlStep step)
    {
        var start = lines.SkipSpaces(piece.End, step.End);
        return SourceSpan.FromBounds(start, start < step.End && text[start] == '#' ? step.End : start);
    }

    private YamlNode Quoted(YamlStep step, int start, List<YamlStep> more, string? name)
    {
        var quoted = YamlQuoted.Read(lines, step.Line, start, step.Column);
        var endOfLine = lines.EndOfPlain(start, step.End);
        if (!quoted.IsClosed)
            return Lose(report.Messages.UnclosedQuote(start, endOfLine, name, isSafe: more.Count == 0), start, endOfLine, more);

        var end = quoted.Line == step.Line ? step.End : lines[quoted.Line].End;
        if (Behind(quoted.End, end) is >= 0 and var rest)
        {
            var range = SourceSpan.FromBounds(rest, Math.Max(rest + 1, lines.EndOfPlain(rest, end)));
            return Lose(report.Messages.TextAfterQuote(start, range, name), start, range.End, more);
        }

        Comment(quoted.End, end);
        return quoted.UnknownEscape is { } escape
            ? Lose(report.Messages.UnknownEscape(escape, name), start, quoted.End, more)
            : nodes.Sound(quoted.Node);
    }

    private YamlNode Flow(YamlStep step, int start, List<YamlStep> more, int depth, string? name)
    {
        var flow = new YamlFlow(lines, keys, vocabulary, nodes, report);
        var node = flow.Read(step.Line, start, step.Column, depth, name);
        if (flow.Problem is { } problem)
            return Lose(problem, start, flow.IsClosed ? flow.End : lines.EndOfPlain(start, step.End), more);

        var end = flow.Line == step.Line ? step.End : lines[flow.Line].End;
        if (Behind(flow.End, end) is >= 0 and var rest && !IsRestOfRefused(flow, flow.End))
        {
            var range = SourceSpan.FromBounds(rest, Math.Max(rest + 1, lines.EndOfPlain(rest, end)));
            return Lose(
                text[rest] is ']' or '}' ? report.Messages.Stray(range) : report.Messages.TextAfterBracket(flow.End, range, start, name),
                start, range.End, more);
        }

        Comment(flow.End, end);
        return node;
    }

    private void Comment(int position, int end)
    {
        var start = lines.SkipSpaces(position, end);
        if (start < end && text[start] == '#')
            report.Comment(start, end);
    }

    private YamlNode Text(YamlStep step, int start, List<YamlStep> more, string? name, YamlFrame? frame)
    {
        var indent = frame?.Indent ?? -1;
        var header = EndOfHeader(start, step.End, out var digit);
        if (Behind(header, step.End) is >= 0 and var rest)
        {
            var range = SourceSpan.FromBounds(rest, Math.Max(rest + 1, lines.EndOfPlain(rest, step.End)));
            return Lose(report.Messages.TextBesideBar(start, range, indent, name), start, range.End, more);
        }

        Comment(header, step.End);
        var texts = more.FindAll(part => part.Role == YamlRole.Text);
        var column = digit > 0 ? Math.Max(indent, 0) + digit : IndentOfText(texts);
        var torn = texts.FindAll(part => part.Fault == YamlFault.Torn && !lines[part.Line].HasTab);
        if (torn.Count > 0)
            report.Add(Torn(torn, column == int.MaxValue ? indent + 2 : column, name));
        foreach (var part in texts.Where(IsIndentedOddly))
            indentation.Blanks(part.Line, () => column == int.MaxValue ? (frame?.MeantIndent ?? -2) + 2 : column);
        bool IsIndentedOddly(YamlStep part) =>
            lines[part.Line].Spaces < column && lines[part.Line].HasTab == (part.Fault == YamlFault.Torn);

        var last = texts.Count == 0 ? step.Line : texts[^1].Line;
        var end = last + 1;
        while (end < lines.Count && lines[end].IsBlank)
            end++;
        return nodes.Text(start, column, step.Line + 1, last, end);
    }

    /// <summary>The indentation of the text: that of its first line that is neither torn nor after a tab.</summary>
    private int IndentOfText(List<YamlStep> texts)
    {
        var first = texts.Find(part => part.Fault == YamlFault.None);
        return first is null || (lines[first.Line].OddBlank == lines[first.Line].Start && lines[first.Line].Spaces == 0)
            ? int.MaxValue
            : lines[first.Line].Spaces;
    }
}
