namespace ArticleGenerator.SourceGenerators.Parsing;

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
    private readonly YamlOutline outline;
    private readonly List<Level> levels = [];
    private readonly List<YamlEntry> entries = [];
    private bool hasStarted;

    // The line behind the last section that was moved: another there is part of the same mistake.
    private int endOfMoved = -1;

    public YamlProofreader(string text, TextRange yaml)
    {
        this.text = text;
        lines = new(text, yaml);
        outline = new(text, lines);
        tabs = new(text, lines, Findings);
        values = new(text, lines, Findings, tabs);
        ReadLines(yaml.End);
    }

    public YamlFindings Findings { get; } = new();

    /// <summary>In the order of the file; those that follow one with a smaller depth are part of it.</summary>
    public IReadOnlyList<YamlEntry> Entries => entries;

    private Level? Top => levels.Count == 0 ? null : levels[^1];

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
        Findings.Mended(problem, isSilent: true, new TextEdit(line.Start, end - line.Start, ""));
        return false;
    }

    private int ReadLine(int index)
    {
        hasStarted = true;
        var line = lines[index];
        var isItem = lines.IsItem(index);
        if (!Place(index, isItem, out var indent, out var next))
            return next;

        if (line.HasTab)
            tabs.Mend(index, indent);
        return isItem ? ReadItem(index, line.Content, indent) : ReadKey(index, line.Content, indent);
    }

    /// <summary>Finds the level the line belongs to and leaves it on top; false when the line had to be dropped.</summary>
    private bool Place(int index, bool isItem, out int indent, out int next)
    {
        indent = lines[index].Indent;
        next = index + 1;
        if (Top is not { } top)
        {
            Push(indent, isItem, index);
            return true;
        }

        if (!isItem)
            indent = PlaceOutdented(index, top);
        if (indent > top.Indent && top.IsOpen)
        {
            if (IsDeeperThanItsText(index))
            {
                indent = Math.Min(top.Indent + 2, lines[lines.NextContent(next)].Indent - 1);
                Shift(index, indent, YamlMessages.Misaligned(KeyOf(index), indent));
            }

            return Push(indent, isItem, index);
        }

        if (levels.FindLast(level => level.Stray == lines[index].Indent || level.Indent == lines[index].Indent) is { } known
            && known.Indent != indent)
            Shift(index, indent = known.Indent, null);
        else if (indent < top.Indent && IsForeign(index, isItem))
            Shift(index, indent = top.Indent, null);
        else if (indent > top.Indent && !PlaceTooDeep(index, isItem, out indent, out next))
            return false;
        else if (indent < top.Indent && !levels.Exists(level => level.Indent == lines[index].Indent))
            indent = Realign(index, levels.FindLastIndex(level => level.Indent < lines[index].Indent), isItem);
        Fit(indent, isItem, index);
        return true;
    }

    /// <summary>The indentation of a line that stands one or two steps too far left or right, with the lines around it as they should be.</summary>
    private int PlaceOutdented(int index, Level top)
    {
        var line = lines[index];
        var isKnownTooDeep = line.Indent > top.Indent && !top.IsOpen && !top.IsList;
        if (line.Indent > levels[0].Indent && !isKnownTooDeep && outline.IsMisplacedSection(index, levels[0].Indent))
            return MoveSection(index, levels[0].Indent);

        var parent = outline.IndentOfOutdentedParent(index);
        var isEmptied = top.IsOpen && top.Indent == line.Indent;
        if (parent >= 0 && levels[0].Indent == line.Indent && (isEmptied || levels.Exists(level => level.Indent == parent)))
            return MoveRight(index, parent);

        var sibling = outline.IndentOfSiblings(index, out var nextKey);
        if (sibling < 0 || levels.Exists(level => level.Indent == line.Indent && level.IsList))
            return line.Indent;

        var level = levels.Find(level => level.Indent == sibling);
        var isAmong = level is { IsList: false } && !level.Has(nextKey) && levels.Exists(other => other.Indent == line.Indent);
        return isAmong || (isEmptied && levels.Count > 1) ? MoveRight(index, sibling) : line.Indent;
    }

    private int MoveRight(int index, int indent)
    {
        Shift(index, indent, YamlMessages.Misaligned(KeyOf(index), indent));
        return indent;
    }

    /// <summary>Moves the header, and the lines below it where they are indented as far as it is.</summary>
    private int MoveSection(int index, int indent)
    {
        var (header, edits) = (lines[index], new List<TextEdit>());
        var difference = header.Indent - indent;
        var end = lines.EndOfDeeper(index + 1, header.Indent);
        for (var i = index; i < end; i++)
        {
            if (lines[i].IsBlank || lines[i].Spaces < difference)
                continue;

            edits.Add(new(lines[i].Start, difference, ""));
            lines.Shift(i, -difference);
        }

        var problem = new YamlProblem(YamlProblemKind.Syntax, LineRange(index), YamlMessages.IndentedSection(KeyOf(index)!));
        Findings.Add(new(index == endOfMoved ? null : problem, IsSilent: true, edits, []));
        endOfMoved = lines.NextContent(end);
        return indent;
    }

    /// <summary>What stands below goes on as if this line, which belongs nowhere, were not there.</summary>
    private bool IsForeign(int index, bool isItem)
    {
        var line = lines[index];
        var next = lines.NextContent(index + 1);
        if (LacksColon(index) || next == lines.Count || lines[next].Indent <= line.Indent || !(lines.IsItem(next) || lines.IsKeyLine(next)))
            return false;

        return isItem
            ? !levels.Exists(level => level.Indent == line.Indent && (level.IsList || level.IsOpen))
            : lines.FindColon(line.Content, line.End) < 0;
    }

    /// <summary>Its text stands below it all right, but the key itself is too far right.</summary>
    private bool IsDeeperThanItsText(int index)
    {
        var next = lines.NextContent(index + 1);
        return lines.OpensText(index) && next < lines.Count && lines[next].Indent <= lines[index].Indent
            && lines[next].Indent > Top!.Indent + 1 && !lines.IsKeyLine(next) && !lines.IsItem(next);
    }

    private string? KeyOf(int index)
    {
        var line = lines[index];
        var colon = lines.IsItem(index) ? -1 : lines.FindColon(line.Content, line.End);
        return colon < 0 ? null : Unquoted(line.Content, colon);
    }

    private bool Push(int indent, bool isItem, int line)
    {
        Top?.IsOpen = false;
        levels.Add(new(indent, isItem, line));
        return true;
    }

    /// <summary>Leaves the level of that indentation on top, or opens a list at the indentation of its key.</summary>
    private void Fit(int indent, bool isItem, int line)
    {
        var level = levels.FindLastIndex(l => l.Indent == indent);
        levels.RemoveRange(level + 1, levels.Count - level - 1);
        if (isItem && !Top!.IsList && Top.IsOpen)
            Push(indent, isItem, line);
        else if (!isItem && Top!.IsList && levels.Count > 1 && levels[^2].Indent == indent)
            levels.RemoveAt(levels.Count - 1);
    }

    private bool PlaceTooDeep(int index, bool isItem, out int indent, out int next)
    {
        var (line, top) = (lines[index], Top!);
        (indent, next) = (line.Indent, index + 1);
        var colon = lines.FindColon(line.Content, line.End);
        if (isItem ? !top.IsList : top.IsList || colon < 0)
        {
            next = Math.Max(next, lines.EndOfDeeper(next, top.Indent));
            var range = LineRange(index);
            var problem = new YamlProblem(YamlProblemKind.Syntax, range, YamlMessages.Below(Cut(range), top.LastKey));
            Findings.Mended(problem, isSilent: false, new TextEdit(range.Start, EndOf(next - 1) - range.Start, ""));
            return false;
        }

        if (isItem == top.IsList && IsAloneBefore(index, top))
            return RealignFirst(top, indent);

        (indent, top.Stray) = (top.Indent, line.Indent);
        Shift(index, indent, YamlMessages.TooDeepHere(KeyOf(index), top.LastKey, indent));
        return true;
    }

    /// <summary>The indentation that was meant, where the line is level with nothing above.</summary>
    private int Realign(int index, int lower, bool isItem)
    {
        var upper = levels[lower + 1];
        var level = lower >= 0 && (upper.IsList != isItem || IsParentOf(index, upper.Indent, isItem)) ? levels[lower] : upper;
        if (level.IsList == isItem && (IsAloneBefore(index, level) || (level == levels[0] && level.Count == 1)))
        {
            RealignFirst(level, lines[index].Indent);
            return level.Indent;
        }

        level.Stray = lines[index].Indent;
        Shift(index, level.Indent, YamlMessages.Misaligned(KeyOf(index), level.Indent));
        return level.Indent;
    }

    /// <summary>One line is in the level so far, and those that follow agree with each other: then the first is wrong.</summary>
    private bool IsAloneBefore(int index, Level level)
    {
        if (level.Count != 1 || level.Indent == 0 || level.IsNested || level.Stray is not null)
            return false;

        var next = lines.NextContent(lines.EndOfDeeper(index + 1, lines[index].Indent));
        return next < lines.Count && lines[next].Indent == lines[index].Indent && lines.IsItem(next) == level.IsList;
    }

    private bool RealignFirst(Level level, int indent)
    {
        level.Indent = indent;
        Shift(level.FirstLine, indent, YamlMessages.Misaligned(level.FirstKey, indent));
        return true;
    }

    /// <summary>The line opens a level whose entries are at <paramref name="childIndent"/>.</summary>
    private bool IsParentOf(int index, int childIndent, bool isItem)
    {
        var next = lines.NextContent(index + 1);
        return !isItem && next < lines.Count && lines[next].Indent == childIndent && lines.EndsWithColon(index);
    }

    /// <param name="message">Null when the same has been said of a line above.</param>
    private void Shift(int index, int indent, string? message)
    {
        var line = lines[index];
        var difference = indent - line.Indent;
        var edits = new List<TextEdit> { new(line.Start, line.Content - line.Start, new(' ', indent)) };
        lines.Shift(index, difference);
        for (var i = index + 1; difference > 0 && i < lines.Count && MovesWith(i, line.Indent, indent); i++)
        {
            edits.Add(new(lines[i].Start, 0, new(' ', difference)));
            lines.Shift(i, difference);
        }

        var problem = message is null ? null : new YamlProblem(YamlProblemKind.Syntax, LineRange(index), message);
        Findings.Add(new(problem, IsSilent: false, edits, []));
    }

    /// <summary>The line is part of the value of one above that moves right.</summary>
    private bool MovesWith(int index, int from, int to) =>
        lines[index].IsBlank
        || (lines[index].Indent > from && (lines[index].Indent > to || !(lines.IsKeyLine(index) || lines.IsItem(index))));

    private int ReadItem(int index, int position, int indent)
    {
        var level = Top!;
        var line = lines[index];
        if (!level.IsList)
            return Drop(index, indent, YamlMessages.ItemAmongKeys);

        var content = lines.SkipSpaces(position + 1, line.End);
        var name = Owner(level);
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

    private int ReadNested(int index, int position, int column, bool isItem)
    {
        while (isItem && levels.Count < YamlReader.MaximumDepth)
        {
            Push(column, isItem: true, index);
            Top!.IsNested = true;
            Begin(Top, null, position, position + 1);
            var content = lines.SkipSpaces(position + 1, lines[index].End);
            (column, position) = (column + content - position, content);
            isItem = lines.IsItem(position, lines[index].End);
        }

        if (isItem)
            return TooDeep(index, position);
        if (lines.FindColon(position, lines[index].End) < 0)
            return Finish(Top!, values.Read(index, position, Top!.Indent, Owner(Top)));

        Push(column, isItem: false, index);
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
        if (colon < 0)
            return ReadWithoutColon(index, position, indent);

        if ("]},:@`%|>&*!".IndexOf(text[position]) >= 0)
            return Drop(index, indent, YamlMessages.KeyBeginsWith(text[position]), isSilent: true);

        var name = Unquoted(position, colon);
        if (name == "<<")
            return Drop(index, indent, YamlMessages.MergeKey, isSilent: true, kind: YamlProblemKind.AliasOrTag);

        Begin(level, name, position, colon + 1);
        var start = lines.SkipSpaces(colon + 1, line.End);
        if (outline.HasTextBeside(index, start, levels.Count))
            return ReadTextAndEntries(index, name, start);
        return Finish(level, values.Read(index, start, line.Indent + position - line.Content, name));
    }

    /// <summary>The text beside a section goes; whether the text of an entry or the keys below it were meant cannot be told.</summary>
    private int ReadTextAndEntries(int index, string name, int start)
    {
        var range = TextRange.FromBounds(start, lines.EndOfPlain(start, lines[index].End));
        var isSection = levels.Count == 1;
        var problem = new YamlProblem(YamlProblemKind.Syntax, range, YamlMessages.TextAndEntries(name, Cut(range), isSection));
        if (isSection)
        {
            Findings.Mended(problem, isSilent: true, new TextEdit(range.Start, range.Length, ""));
            return Finish(Top!, new(YamlValueKind.None, range.End, index + 1));
        }

        var next = lines.EndOfDeeper(index + 1, lines[index].Indent);
        Findings.Lost(problem, TextRange.FromBounds(start, EndOf(next - 1)), isSilent: true);
        return Finish(Top!, new(YamlValueKind.Bad, EndOf(next - 1), next));
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
        return Drop(index, indent, isDash ? YamlMessages.DashWithoutBlank : YamlMessages.MissingDash);
    }

    private int ReadWithoutColon(int index, int position, int indent)
    {
        var (level, line) = (Top!, lines[index]);
        var colon = lines.ColonWithoutBlank(position, lines.EndOfPlain(position, line.End));
        if (colon < 0 && !level.IsNested && LacksColon(index))
            return ReadWordAsKey(index, position);

        var isAlone = level.Count == 0 && !level.IsNested && !HasSibling(index, indent);
        if (colon >= 0 && (levels.Count > 1 || !isAlone))
            return ReadWithoutBlank(index, position, colon);
        if (isAlone && levels.Count > 1 && IsDashWithoutBlank(position, line.End))
        {
            levels.RemoveAt(levels.Count - 1);
            Push(indent, isItem: true, index);
            return Drop(index, indent, YamlMessages.DashWithoutBlank, isSilent: true);
        }

        return isAlone ? ReadAlone(index, position) : Drop(index, indent, NoKey(index, position));
    }

    private int ReadWithoutBlank(int index, int position, int colon)
    {
        var end = lines.EndOfPlain(position, lines[index].End);
        var next = Math.Max(index + 1, lines.EndOfDeeper(index + 1, lines[index].Indent + position - lines[index].Content));
        var problem = new YamlProblem(YamlProblemKind.Syntax, new(colon, 1), YamlMessages.MissingBlank(Cut(position, end)));
        Begin(Top!, Cut(position, colon), position, colon + 1);
        Findings.Lost(problem, TextRange.FromBounds(colon + 1, EndOf(next - 1)), isSilent: true, before: " ");
        return Finish(Top!, new(YamlValueKind.Bad, end, next));
    }

    private bool IsDashWithoutBlank(int position, int lineEnd) =>
        text[position] == '-' && position + 1 < lineEnd
        && (char.IsLetter(text[position + 1]) || text[position + 1] is '"' or '\'' or '[' or '{');

    /// <summary><c>quotes</c> alone, with entries below it that are level with those of the neighbours.</summary>
    private bool LacksColon(int index)
    {
        if (outline.IndentBelowWord(index) is not (>= 0 and var below))
            return false;

        var level = levels.FindIndex(level => level.Indent == lines[index].Indent);
        return level < 0 ? levels.Count == 0 || Top!.IsOpen : level + 1 == levels.Count || levels[level + 1].Indent == below;
    }

    private int ReadWordAsKey(int index, int position)
    {
        var end = lines.EndOfWord(position, lines[index].End);
        var range = TextRange.FromBounds(position, end);
        var problem = new YamlProblem(YamlProblemKind.Syntax, range, YamlMessages.MissingColon(Cut(range)));
        Findings.Mended(problem, isSilent: true, new TextEdit(end, 0, ":"));
        Begin(Top!, Cut(range), position, end);
        return Finish(Top!, new(YamlValueKind.None, end, index + 1));
    }

    private bool HasSibling(int index, int indent)
    {
        var next = lines.NextContent(lines.EndOfDeeper(index + 1, indent));
        return next < lines.Count && lines[next].Indent == indent && !lines.IsMarker(next) && lines.IsKeyLine(next);
    }

    /// <summary>A value on the line below its key.</summary>
    private int ReadAlone(int index, int position)
    {
        levels.RemoveAt(levels.Count - 1);
        if (Top is not { } level)
            return Math.Max(index + 1, values.Read(index, position, -1, null).NextLine);

        return Finish(level, values.Read(index, position, level.Indent, level.LastKey ?? Owner(level)));
    }

    private string NoKey(int index, int position)
    {
        var rest = Cut(LineRange(index));
        if (text[position] is ']' or '}')
            return YamlMessages.Stray(text[position]);
        if (rest.IndexOf('：') > 0)
            return YamlMessages.FullWidthColon;
        var word = lines.SkipSpaces(lines.EndOfWord(position, lines[index].End), lines[index].End);
        if (word > position && word < lines[index].End && text[word] == '=')
            return YamlMessages.EqualsSign;
        return YamlMessages.NoKey(rest, Top!.LastKind == YamlValueKind.Block ? Top.LastKey : null);
    }

    /// <summary>A line that cannot be read, with what stands deeper below it. A text above that it was torn from is not trusted.</summary>
    private int Drop(
        int index, int indent, string message, bool isSilent = false, int next = 0, YamlProblemKind kind = YamlProblemKind.Syntax)
    {
        var level = Top!;
        next = Math.Max(next, Math.Max(index + 1, lines.EndOfDeeper(index + 1, indent)));
        var range = LineRange(index);
        TextRange? also = level.LastKind == YamlValueKind.Block && !isSilent ? level.LastValue : null;
        Findings.LostLine(
            new(kind, range, message), TextRange.FromBounds(range.Start, EndOf(next - 1)), level.IsList, isSilent, also);
        Begin(level, null, range.Start, range.Start);
        return Finish(level, new(YamlValueKind.Bad, range.End, next));
    }

    private void Begin(Level level, string? key, int start, int valueStart)
    {
        level.Begin(key, valueStart);
        values.Depth = levels.Count;
        entries.Add(new(levels.Count, key ?? Owner(level), start, valueStart, valueStart));
    }

    private int Finish(Level level, YamlValue value)
    {
        entries[^1] = entries[^1] with { End = Math.Max(entries[^1].End, value.End) };
        level.Finish(value, lines.SkipSpaces(entries[^1].ValueStart, value.End));
        return value.NextLine;
    }

    private string? Owner(Level level)
    {
        for (var i = levels.IndexOf(level) - 1; i >= 0; i--)
        {
            if (levels[i].LastKey is { } key)
                return key;
        }

        return null;
    }

    private TextRange LineRange(int index) => TextRange.FromBounds(lines[index].Content, EndOf(index));

    private int EndOf(int index) => Math.Max(lines.EndOfPlain(lines[index].Content, lines[index].End), lines[index].Content);

    private string Unquoted(int start, int end) => Cut(start, end).Trim().Trim('"', '\'');

    private string Cut(TextRange range) => Cut(range.Start, range.End);

    private string Cut(int start, int end) => text.Substring(start, end - start);

    /// <summary>Lines that are level with each other: the keys of a map, or the items of a list.</summary>
    private sealed class Level(int indent, bool isList, int firstLine)
    {
        private readonly HashSet<string> keys = new(StringComparer.Ordinal);

        public int Indent { get; set; } = indent;

        public bool IsList { get; } = isList;

        public int FirstLine { get; } = firstLine;

        /// <summary>Where lines that belong here stand by mistake, once that has been reported.</summary>
        public int? Stray { get; set; }

        /// <summary>It begins behind a dash, not at the start of a line.</summary>
        public bool IsNested { get; set; }

        public int Count { get; private set; }

        public string? FirstKey { get; private set; }

        public string? LastKey { get; private set; }

        /// <summary>The last entry has no value yet, so that deeper lines may be it.</summary>
        public bool IsOpen { get; set; }

        public YamlValueKind LastKind { get; private set; }

        public TextRange LastValue { get; private set; }

        public bool Has(string? key) => key is not null && keys.Contains(key);

        public void Begin(string? key, int valueStart)
        {
            FirstKey ??= Count == 0 ? key : null;
            if (key is not null)
                keys.Add(key);
            (LastKey, LastValue, LastKind, IsOpen) = (key, new(valueStart, 0), YamlValueKind.None, false);
            Count++;
        }

        public void Finish(YamlValue value, int start)
        {
            (LastKind, IsOpen) = (value.Kind, value.Kind == YamlValueKind.None);
            LastValue = TextRange.FromBounds(start, value.End);
        }
    }
}
