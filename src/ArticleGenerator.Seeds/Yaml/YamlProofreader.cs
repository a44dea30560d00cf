using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>A key or a list item, with its value.</summary>
/// <param name="Depth">How many levels it stands in.</param>
/// <param name="Name">The key; for a list item, the key of the list.</param>
/// <param name="ValueStart">Offset behind the colon or the dash.</param>
/// <param name="End">Offset behind what stands on its own lines, without the entries below it.</param>
internal readonly record struct YamlEntry(int Depth, string? Name, int Start, int ValueStart, int End);

/// <summary>
/// Reads an annotation as a person does, line by line, and says where the mistake really is: a parser notices it only where
/// it cannot go on, often many lines below.
/// </summary>
internal sealed class YamlProofreader
{
    private readonly string text;
    private readonly YamlLines lines;
    private readonly YamlTabs tabs;
    private readonly YamlValueReader values;
    private readonly YamlSlips slips;
    private readonly YamlOutline outline;
    private readonly YamlLevels levels = new();
    private readonly YamlPlacement placement;
    private readonly List<YamlEntry> entries = [];
    private bool hasStarted;

    // The level of the last value before the line that is read.
    private YamlLevel? above;

    public YamlProofreader(string text, TextRange yaml)
    {
        this.text = text;
        lines = new(text, yaml);
        slips = new(text, lines);
        outline = new(text, lines, slips);
        tabs = new(text, lines, Findings);
        placement = new(lines, outline, levels, Findings);
        values = new(text, lines, Findings, tabs, slips);
        ReadLines(yaml.End);
    }

    public YamlFindings Findings { get; } = new();

    /// <summary>In the order of the file; those that follow one with a smaller depth are part of it.</summary>
    public IReadOnlyList<YamlEntry> Entries => entries;

    private YamlLevel? Top => levels.Top;

    private void ReadLines(int end)
    {
        for (var line = 0; line < lines.Count;)
        {
            if (!lines.HasContent(line))
                line = Skip(line);
            else if (lines.IsMarker(line) && !ReadMarker(line, end))
                return;
            else if (lines.IsMarker(line) || (!hasStarted && IsDirective(lines[line])))
                line++;
            else
                line = ReadLine(line);
        }
    }

    private bool IsDirective(YamlLine line) =>
        string.CompareOrdinal(text, line.Start, "%YAML ", 0, 6) == 0 || string.CompareOrdinal(text, line.Start, "%TAG ", 0, 5) == 0;

    // The parser takes tabs amiss even where nothing follows them.
    private int Skip(int index)
    {
        var line = lines[index];
        if (line.HasTab)
            Findings.Quietly(new(line.Start, line.Content - line.Start, new(' ', line.Content - line.Start)));
        return index + 1;
    }

    /// <summary>Whether to go on behind it.</summary>
    private bool ReadMarker(int index, int end)
    {
        var line = lines[index];
        var isStart = text[line.Start] == '-';
        var isFirst = isStart && !hasStarted;
        hasStarted = true;
        if (isFirst || (!isStart && lines.NextContent(index + 1) == lines.Count))
            return isFirst;

        var problem = new YamlProblem(YamlProblemKind.SeveralDocuments, new(line.Start, 3), YamlMessages.SecondDocument);
        Findings.Fixed(problem, isSilent: true, new TextEdit(line.Start, end - line.Start, ""));
        return false;
    }

    private int ReadLine(int index)
    {
        hasStarted = true;
        var line = lines[index];
        var isItem = lines.IsItem(index);
        above = Top;
        Split(index);
        if (!placement.Place(index, isItem, out var indent, out var next))
            return next;

        if (line.HasTab)
            tabs.Fix(index, indent);
        return isItem ? ReadItem(index, line.Content, indent) : ReadKey(index, line.Content, indent);
    }

    /// <summary>Parts a line that was two, where an id and its entry make that plain.</summary>
    private void Split(int index)
    {
        if (FindJoined(index, out var indent) is not (>= 0 and var start))
            return;

        var key = outline.KeyAt(index, start)!;
        var problem = new YamlProblem(YamlProblemKind.Syntax, new(start, key.Length), YamlMessages.JoinedLines(key));
        Findings.Fixed(problem, isSilent: true, new TextEdit(start, 0, "\n" + new string(' ', indent)));
        lines.Split(index, start, indent);
    }

    /// <summary>Where the second line begins and how deep it belongs; -1 where it is one line.</summary>
    private int FindJoined(int index, out int indent)
    {
        var below = lines.NextContent(index + 1) is var next && next < lines.Count ? lines[next].Indent : 0;
        indent = below - 2;
        if (outline.StartOfFirstId(index) is >= 0 and var firstId)
            return firstId;
        if (levels.Count < 2 || !YamlOutline.IsSection(levels[0].LastKey) || levels[1].IsList)
            return -1;

        var isId = lines[index].Indent == levels[1].Indent;
        indent = below;
        if (isId && outline.StartOfJoinedKey(index) is >= 0 and var key)
            return key;

        indent = levels[1].Indent;
        return outline.StartOfJoinedId(index, isId);
    }

    private int ReadItem(int index, int position, int indent)
    {
        var level = Top!;
        var line = lines[index];
        var content = lines.SkipSpaces(position + 1, line.End);
        if (outline.KeyAt(index, content) is { } key && IsLoneDash(index, content))
            return ReadBehindDash(index, key, indent);
        if (!level.IsList)
            return Drop(index, indent, YamlMessages.ItemAmongKeys);

        var name = levels.OwnerOf(level);
        Begin(level, null, position, position + 1);
        if (content == line.End || text[content] == '#')
        {
            level.IsOpen = true;
            return index + 1;
        }

        var column = indent + content - position;
        if (lines.IsItem(content, line.End))
            return ReadNested(index, content, column, isItem: true);
        if (outline.IsTextAmongTexts(index, content))
            return Finish(level, values.ReadText(index, content, line.Indent + position - line.Content, name));
        if (lines.FindColon(content, line.End) >= 0)
            return ReadNested(index, content, column, isItem: false);

        var value = values.Read(index, content, line.Indent + position - line.Content, name);
        return Finish(level, value);
    }

    private bool IsLoneDash(int index, int content) =>
        !Top!.IsList
        || (Top is { Count: 0, IsNested: false }
            && (levels.Count == 1 || levels[levels.Count - 2].Indent < Top.Indent)
            && outline.IsLoneDash(index, content));

    private int ReadBehindDash(int index, string key, int indent)
    {
        var line = lines[index];
        var content = lines.SkipSpaces(line.Content + 1, line.End);
        var problem = new YamlProblem(YamlProblemKind.Syntax, new(line.Content, 1), YamlMessages.DashBeforeKey(key));
        Findings.Fixed(problem, isSilent: true, new TextEdit(line.Content, content - line.Content, ""));
        if (Top!.IsList)
        {
            levels.Pop();
            levels.Push(indent, isList: false, index);
        }

        return ReadKey(index, content, indent);
    }

    private int ReadNested(int index, int position, int column, bool isItem)
    {
        while (isItem && levels.Count < YamlReader.MaximumDepth)
        {
            levels.Push(column, isList: true, index);
            Top!.IsNested = true;
            Begin(Top, null, position, position + 1);
            var content = lines.SkipSpaces(position + 1, lines[index].End);
            (column, position) = (column + content - position, content);
            isItem = lines.IsItem(position, lines[index].End);
        }

        if (isItem)
            return TooDeep(index, position);
        if (lines.FindColon(position, lines[index].End) < 0)
            return Finish(Top!, values.Read(index, position, Top!.Indent, levels.OwnerOf(Top)));

        levels.Push(column, isList: false, index);
        Top!.IsNested = true;
        return ReadKey(index, position, column);
    }

    private int TooDeep(int index, int position)
    {
        var end = lines.EndOfPlain(position, lines[index].End);
        var problem = new YamlProblem(YamlProblemKind.TooLarge, new(position, 1), YamlMessages.TooDeep);
        Findings.Lost(problem, TextRange.FromBounds(position, end), isSilent: true);
        return index + 1;
    }

    private int ReadKey(int index, int position, int indent)
    {
        var (level, line) = (Top!, lines[index]);
        var colon = lines.FindColon(position, line.End);
        if (text[position] == '?' && (position + 1 == line.End || YamlLines.IsSpace(text[position + 1])))
            return DropQuestion(index, indent);
        if (level.IsList)
            return ReadItemWithoutDash(index, position, indent);
        if (colon == position)
            return Drop(index, indent, YamlMessages.EmptyKey, isSilent: true);
        if (colon > position && slips.BeforeBracket(position, line.End) is { } slip)
            return ReadSlip(index, position, indent, slip);
        if (colon < 0)
            return ReadWithoutColon(index, position, indent);

        if ("]},:@`%|>&*!".IndexOf(text[position]) >= 0)
            return Drop(index, indent, YamlMessages.KeyBeginsWith(text[position]), isSilent: true);

        var name = lines.Unquoted(position, colon);
        if (name == "<<")
            return Drop(index, indent, YamlMessages.MergeKey, isSilent: true, kind: YamlProblemKind.AliasOrTag);

        Begin(level, name, position, colon + 1);
        var start = lines.SkipSpaces(colon + 1, line.End);
        if (outline.HasTextBeside(index, start, levels.Count))
            return ReadTextAndEntries(index, name, start);
        return Finish(level, values.Read(index, start, indent, name));
    }

    private int ReadSlip(int index, int position, int indent, YamlSlip slip)
    {
        var key = lines.Cut(position, slip.Range.Start);
        var place = slip.Sign.Length > 0 ? slip.Sign : TextRange.FromBounds(position, slip.Range.Start);
        var message = slips.MessageFor(position, lines.RangeOf(index).End, slip);
        Findings.Fixed(
            new(YamlProblemKind.Syntax, place, message), isSilent: true, new TextEdit(slip.Range.Start, slip.Range.Length, ": "));
        Begin(Top!, key, position, slip.Range.End);
        return Finish(Top!, values.Read(index, slip.Range.End, indent, key));
    }

    /// <summary>The text beside a section goes; whether the text of an entry or the keys below it were meant cannot be told.</summary>
    private int ReadTextAndEntries(int index, string name, int start)
    {
        var range = TextRange.FromBounds(start, lines.EndOfPlain(start, lines[index].End));
        var isSection = levels.Count == 1;
        var problem = new YamlProblem(YamlProblemKind.Syntax, range, YamlMessages.TextAndEntries(name, lines.Cut(range), isSection));
        if (isSection)
        {
            Findings.Fixed(problem, isSilent: true, new TextEdit(range.Start, range.Length, ""));
            return Finish(Top!, new(YamlValueKind.None, range.End, index + 1));
        }

        var next = lines.EndOfDeeper(index + 1, lines[index].Indent);
        Findings.Lost(problem, TextRange.FromBounds(start, lines.RangeOf(next - 1).End), isSilent: true);
        return Finish(Top!, new(YamlValueKind.Bad, lines.RangeOf(next - 1).End, next));
    }

    private int DropQuestion(int index, int indent)
    {
        var next = lines.NextContent(lines.EndOfDeeper(index + 1, indent));
        if (next < lines.Count && lines[next].Indent == indent && lines.IsColon(lines[next].Content, lines[next].End))
            return Drop(index, indent, YamlMessages.QuestionMark, isSilent: true, lines.EndOfDeeper(next + 1, indent));
        return Drop(index, indent, YamlMessages.QuestionMark, isSilent: true);
    }

    private int ReadItemWithoutDash(int index, int position, int indent)
    {
        var isDash = text[position] == '-';
        return Drop(index, indent, isDash ? YamlMessages.WrongDash(lines.Cut(lines.RangeOf(index))) : YamlMessages.MissingDash);
    }

    private int ReadWithoutColon(int index, int position, int indent)
    {
        var (level, line) = (Top!, lines[index]);
        var colon = lines.ColonWithoutBlank(position, lines.EndOfPlain(position, line.End));
        if (!level.IsNested && placement.LacksColon(index))
            return ReadWordAsKey(index, position);

        var isAlone = level.Count == 0 && !level.IsNested && !HasSibling(index, indent);
        if (!isAlone
            && (slips.BeforeBracket(position, line.End) ?? slips.BeforeText(position, line.End) ?? WithoutColon(index)) is { } slip)
        {
            return ReadSlip(index, position, indent, slip);
        }

        if (colon >= 0 && (levels.Count > 1 || !isAlone))
            return ReadWithoutBlank(index, position, colon);
        if (isAlone && levels.Count > 1 && IsDashWithoutBlank(position, line.End))
        {
            levels.Pop();
            levels.Push(indent, isList: true, index);
            return Drop(index, indent, YamlMessages.WrongDash(lines.Cut(lines.RangeOf(index))), isSilent: true);
        }

        return isAlone ? ReadAlone(index, position)
            : Drop(index, indent, NoKey(index, position), next: IsTornFrom(above) ? outline.EndOfProse(index) : 0);
    }

    /// <summary>
    /// A key of seeds stands level with the others, and its value behind it; a line of the text above would look otherwise.
    /// </summary>
    private YamlSlip? WithoutColon(int index)
    {
        var line = lines[index];
        var slip = line.Content - line.Start == Top!.Indent || line.HasTab ? slips.WithoutColon(index, levels.Count == 1) : null;
        return slip is { Range.End: var value } && (!IsTornFrom(above) || lines.RangeOf(index).End == lines.EndOfWord(value, line.End))
            ? slip
            : null;
    }

    private int ReadWithoutBlank(int index, int position, int colon)
    {
        var end = lines.EndOfPlain(position, lines[index].End);
        var next = Math.Max(index + 1, lines.EndOfDeeper(index + 1, lines[index].Indent + position - lines[index].Content));
        var problem = new YamlProblem(YamlProblemKind.Syntax, new(colon, 1), YamlMessages.MissingBlank(lines.Cut(position, end)));
        Begin(Top!, lines.Cut(position, colon), position, colon + 1);
        Findings.Lost(problem, TextRange.FromBounds(colon + 1, lines.RangeOf(next - 1).End), isSilent: true, before: " ");
        return Finish(Top!, new(YamlValueKind.Bad, end, next));
    }

    private bool IsDashWithoutBlank(int position, int lineEnd) =>
        text[position] == '-' && position + 1 < lineEnd
        && (char.IsLetter(text[position + 1]) || text[position + 1] is '"' or '\'' or '[' or '{' || lines.IsItem(position + 1, lineEnd));

    private int ReadWordAsKey(int index, int position)
    {
        var end = lines.EndOfWord(position, lines[index].End);
        var range = TextRange.FromBounds(position, end);
        var slip = slips.AtEnd(position, lines[index].End);
        var problem = slip is { Sign: var sign }
            ? new YamlProblem(YamlProblemKind.Syntax, sign, YamlMessages.WrongSign(lines.Cut(range), lines.Cut(sign), hasValue: false))
            : new YamlProblem(YamlProblemKind.Syntax, range, YamlMessages.MissingColon(lines.Cut(range)));
        Findings.Fixed(problem, isSilent: true, new TextEdit(end, slip?.Range.Length ?? 0, ":"));
        Begin(Top!, lines.Cut(range), position, end);
        return Finish(Top!, new(YamlValueKind.None, end, index + 1));
    }

    private bool HasSibling(int index, int indent)
    {
        var next = index;
        do
            next = lines.NextContent(lines.EndOfDeeper(next + 1, indent));
        while (next < lines.Count && lines[next].Indent == indent && slips.WithoutColon(next, levels.Count == 1) is not null);
        return next < lines.Count && lines[next].Indent == indent && !lines.IsMarker(next) && lines.IsKeyLine(next);
    }

    /// <summary>A value on the line below its key.</summary>
    private int ReadAlone(int index, int position)
    {
        levels.Pop();
        if (Top is not { } level)
            return Math.Max(index + 1, values.Read(index, position, -1, null).NextLine);

        return Finish(level, values.Read(index, position, level.Indent, NameOf(level)));
    }

    private string NoKey(int index, int position)
    {
        if (text[position] is ']' or '}')
            return YamlMessages.Stray(text[position]);
        if (slips.AtEnd(position, lines[index].End) is { } slip)
            return YamlMessages.WrongSign(lines.Cut(position, slip.Range.Start), lines.Cut(slip.Sign), hasValue: true);
        return YamlMessages.NoKey(lines.Cut(lines.RangeOf(index)), above is { LastKind: YamlValueKind.Block } ? NameOf(above) : null);
    }

    /// <summary>A line that cannot be read, with what stands deeper below it. A text above that it was torn from is not trusted.</summary>
    private int Drop(
        int index, int indent, string message, bool isSilent = false, int next = 0, YamlProblemKind kind = YamlProblemKind.Syntax)
    {
        var level = Top!;
        next = Math.Max(next, Math.Max(index + 1, lines.EndOfDeeper(index + 1, indent)));
        var range = level is { IsNested: true, Count: 0 } ? BehindDash(index) : lines.RangeOf(index);
        TextRange? also = !isSilent && IsTornFrom(above) ? above!.LastValue : null;
        Findings.LostLine(
            new(kind, range, message), TextRange.FromBounds(range.Start, lines.RangeOf(next - 1).End), level.IsList, isSilent, also);
        Begin(level, null, range.Start, range.Start);
        return Finish(level, new(YamlValueKind.Bad, range.End, next));
    }

    /// <summary>The first key of an item that has been begun: its dash is none of it.</summary>
    private TextRange BehindDash(int index)
    {
        var range = lines.RangeOf(index);
        return TextRange.FromBounds(lines.SkipSpaces(entries[^1].ValueStart, range.End), range.End);
    }

    /// <summary>The value above may lack the line: a text of several lines, or words of the article.</summary>
    private bool IsTornFrom(YamlLevel? level) =>
        level is { LastKind: YamlValueKind.Block }
        || (level is { LastKind: YamlValueKind.Plain, LastValue: var value }
            && (text.IndexOf('\n', value.Start, value.Length) >= 0 || SeedFormat.HoldsWordsOfText(NameOf(level))));

    private string? NameOf(YamlLevel level) => level.LastKey ?? levels.OwnerOf(level);

    private void Begin(YamlLevel level, string? key, int start, int valueStart)
    {
        level.Begin(key, valueStart);
        values.Depth = levels.Count;
        entries.Add(new(levels.Count, key ?? levels.OwnerOf(level), start, valueStart, valueStart));
    }

    private int Finish(YamlLevel level, YamlValue value)
    {
        entries[^1] = entries[^1] with { End = Math.Max(entries[^1].End, value.End) };
        level.Finish(value, lines.SkipSpaces(entries[^1].ValueStart, value.End));
        return value.NextLine;
    }
}
