using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Builds the tree of the outline, and reports the mistakes.</summary>
internal sealed class YamlBuilder
{
    private readonly YamlLines lines;
    private readonly YamlKeys keys;
    private readonly string text;
    private readonly IYamlVocabulary vocabulary;
    private readonly List<YamlStep> steps;
    private readonly YamlReport report;
    private readonly YamlNodes nodes;
    private readonly YamlValues values;
    private readonly YamlIndentation indentation;
    private readonly List<YamlFrame> frames = [];
    private YamlNode? root;

    private List<string>? missingSections;

    // A key may be in a line before the first one of its map.
    private bool isNextPartial;

    private YamlBuilder(YamlLines lines, YamlKeys keys, IYamlVocabulary vocabulary, YamlReport report)
    {
        (this.lines, this.keys, text, this.vocabulary, this.report) = (lines, keys, lines.Text, vocabulary, report);
        nodes = new(lines);
        indentation = new(lines, report);
        values = new(lines, keys, vocabulary, nodes, report, indentation);
        steps = YamlOutline.Of(lines, keys, vocabulary, values);
    }

    /// <summary>The root; null if the file has no content.</summary>
    public static YamlNode? Build(YamlLines lines, IYamlVocabulary vocabulary, YamlReport report)
    {
        var keys = new YamlKeys(lines, vocabulary);
        var builder = new YamlBuilder(lines, keys, vocabulary, report);
        for (var i = 0; i < builder.steps.Count;)
            i = builder.Take(i);
        builder.CloseTo(0);
        builder.indentation.Report();
        return builder.root;
    }

    private YamlFrame? Top => frames.Count == 0 ? null : frames[^1];

    /// <summary>Reads what begins with a step, and returns the step after it.</summary>
    private int Take(int index)
    {
        var step = steps[index];
        switch (step.Role)
        {
            case YamlRole.Key:
                return ReadKey(index);
            case YamlRole.Item:
                Enter(step, null);
                Top!.StartAt(step.Start);
                Top.Begin(null, step.Value);
                return ReadValue(index);
            case YamlRole.Junk:
                ReadJunk(index);
                return index + 1;
            case YamlRole.Comment:
                report.Comment(step.Start, step.End);
                return index + 1;
            case YamlRole.Text when frames.Count == 0 && root is null:
                var rest = EndOfValue(index + 1);
                root = values.Read(step, step.Start, steps.GetRange(index + 1, rest - index - 1), 0, null);
                return rest;
            default:
                return index + 1;
        }
    }

    private int ReadKey(int index)
    {
        var (step, key) = (steps[index], steps[index].Key!);
        Enter(step, key);
        var frame = Top!;
        if (Refuse(step, key) is { } problem)
        {
            if (!(key.Name.Length == 0 && index > 0 && steps[index - 1].Key?.Name == "?"))
                report.Add(problem);
            frame.BeginLost(step.Start, key.Name);
            return ReadMuted(index);
        }

        if (key.Slip != YamlSlip.None)
            report.Add(report.Messages.Mistyped(key, lines.EndOfPlain(step.Start, step.End)));
        if (lines.IsItem(step.Start, step.End))
            report.Add(YamlMessages.DashBeforeKey(step.Start, lines.SkipSpaces(step.Start + 1, step.End), key.Name));
        var node = nodes.Sound(KeyNode(key, step.Line));
        if (node is YamlScalar scalar)
            frame.Begin(scalar, key.Sign.Length > 0 ? key.Sign.End : key.Range.End);
        else
            frame.BeginLost(step.Start, key.Name);
        if (key.Slip != YamlSlip.NoSpace || keys.MayBeginValue(key.Value, step.End))
            return ReadValue(index);

        var next = ReadMuted(index);
        frame.Set(new YamlBad(SourceSpan.FromBounds(key.Value, lines.EndOfPlain(key.Value, step.End))), YamlState.Bad);
        return next;
    }

    /// <summary>Reads a value without reporting its mistakes: the key before it is already reported.</summary>
    private int ReadMuted(int index)
    {
        report.IsMuted = true;
        var next = ReadValue(index);
        report.IsMuted = false;
        return next;
    }

    private YamlScalar KeyNode(YamlKey key, int line)
    {
        var quoted = text[key.Range.Start] is '"' or '\'' ? YamlQuoted.Read(lines, line, key.Range.Start, 0) : null;
        return quoted is { IsClosed: true } && quoted.End == key.Range.End
            ? quoted.Node
            : new(key.Range, lines.Cut(key.Range), YamlScalarStyle.Plain);
    }

    /// <summary>What is wrong with an invalid key.</summary>
    private YamlProblem? Refuse(YamlStep step, YamlKey key)
    {
        var line = SourceSpan.FromBounds(step.Start, lines.EndOfPlain(step.Start, lines[step.Line].End));
        return key switch
        {
            { Name: "?" } => YamlMessages.QuestionMark(line),
            { Range.Length: 0 } => YamlMessages.EmptyKey(line),
            { Name: "<<" } => YamlMessages.MergeKey(line),
            _ when text[key.Range.Start] is '[' or '{' => YamlMessages.KeyIsNoWord(key.Range, report.Messages.Quote(key.Range)),
            _ when YamlKeys.Signs.IndexOf(text[key.Range.Start]) >= 0 =>
                report.Messages.KeyBeginsWith(line, Prefix(step, key), Top!.MeantIndent),
            _ => null,
        };
    }

    private SourceSpan? Prefix(YamlStep step, YamlKey key) => key.Prefix == 0 || step.Start != lines[step.Line].Content
        ? null
        : SourceSpan.FromBounds(lines[step.Line].Start, step.Start + key.Prefix);

    /// <summary>Leaves the level of the current step, and reports a step that isn't aligned with the others.</summary>
    private void Enter(YamlStep step, YamlKey? key)
    {
        var depth = frames.Count;
        var last = Top;
        if (step.Fault is YamlFault.IdLost or YamlFault.SectionLost)
            EnterBehindLostLine(step, key!);
        else
            CloseTo(step.IsNew ? step.Depth - 1 : step.Depth);
        if (step.Fault == YamlFault.BelowText && key is { Prefix: 0, Name.Length: > 0 })
            ReportTextBeside();
        if (step.IsNew)
            frames.Add(new(step.Role == YamlRole.Item, Top) { IsPartial = isNextPartial });
        isNextPartial = false;

        Top!.End(nodes);
        var line = lines[step.Line];
        if (key is { Prefix: > 0 } or { Name.Length: 0 })
            return;

        if (step.Fault == YamlFault.Joined)
            indentation.Joined(key!, Top);
        else if (step.Start == line.Content || step.Fault == YamlFault.Dash)
            indentation.Place(step, Top, key?.Name, step.IsNew || depth > step.Depth ? null : last, IsSection(step, key));
        else
            Top.Settle(step.Column);
    }

    private bool IsSection(YamlStep step, YamlKey? key) => step is { Depth: 1, IsNew: false } && vocabulary.Sections.Contains(key?.Name);

    private void EnterBehindLostLine(YamlStep step, YamlKey key)
    {
        var isRepeated = frames.Count >= step.Depth;
        CloseTo(step.Depth - 1);
        var place = SourceSpan.FromBounds(step.Start, lines.EndOfPlain(step.Start, lines[step.Line].End));
        if (step.Fault == YamlFault.SectionLost)
        {
            AddSection(step, key, place);
            return;
        }

        var above = frames.Count == step.Depth - 1 ? Top!.LastKey : null;
        report.Add(YamlMessages.MissingId(place, key.Name, above, isRepeated));
        while (frames.Count < step.Depth - 1)
            frames.Add(new(false, Top));
        Top!.End(nodes);
        Top.BeginLost(step.Start, null);
    }

    /// <summary>Continues as if the line were there, if only one section is missing.</summary>
    private void AddSection(YamlStep step, YamlKey key, SourceSpan place)
    {
        missingSections ??= [.. vocabulary.Sections.Except(steps.Where(s => s is { Depth: 1, Key: not null }).Select(s => s.Key!.Name))];
        var only = missingSections is [var section] ? section : null;
        var start = lines[step.Line].Start;
        report.Add(YamlMessages.MissingSection(place, key.Name, only is null ? vocabulary.Sections : [only], start));
        Top!.End(nodes);
        if (only is null)
            Top.BeginLost(step.Start, null);
        else
            Top.Begin(new(new(start, 0), only, YamlScalarStyle.Plain), start);
    }

    /// <summary>
    /// The text next to a section is dropped; for an entry, it is unclear whether the text or the keys below it were meant.
    /// </summary>
    private void ReportTextBeside()
    {
        var (frame, isSection) = (Top!, frames.Count == 1);
        report.Add(report.Messages.TextAndEntries(frame.LastKey!, frame.Value!.Range, isSection));
        frame.LosesChildren = !isSection;
    }

    private int ReadValue(int index)
    {
        var step = steps[index];
        var rest = EndOfValue(index + 1);
        if (rest == index + 1 && rest < steps.Count && steps[rest].Part is { IsNested: true } nested && nested.Line == step.Line)
            return rest;

        var (frame, start, more) = (Top!, lines.SkipSpaces(step.Value, step.End), steps.GetRange(index + 1, rest - index - 1));
        if (step.State != YamlState.Open)
            frame.Set(values.Read(step, start, more, frames.Count, frame), step.State);
        else
            values.ReadOpen(step, start, rest < steps.Count && steps[rest].IsNew && steps[rest].Depth == step.Depth + 1, frame);

        if (step is { State: YamlState.Text, Fault: YamlFault.Tilted })
            indentation.MoveText(step, frame, more.FindAll(part => part.Role == YamlRole.Text));
        var below = more.FindIndex(part => part.Role != YamlRole.Comment);
        if (step.State == YamlState.Open && below >= 0 && more[below].Role == YamlRole.Text)
            ReadBelow(frame, more[below], more.GetRange(below + 1, more.Count - below - 1));
        foreach (var comment in more.Where(part => part.Role == YamlRole.Comment))
            report.Comment(comment.Start, comment.End);
        return rest;
    }

    private void ReadBelow(YamlFrame frame, YamlStep step, List<YamlStep> more)
    {
        indentation.Below(step, frame);
        frame.Set(values.Read(step, step.Start, more, frames.Count, frame), step.State);
    }

    /// <summary>The step after the lines that may be part of a value.</summary>
    private int EndOfValue(int index)
    {
        while (index < steps.Count && steps[index].Role is YamlRole.Text or YamlRole.Lost or YamlRole.Comment)
            index++;
        return index;
    }

    private void ReadJunk(int index)
    {
        var step = steps[index];
        var line = SourceSpan.FromBounds(step.Start, lines.EndOfPlain(step.Start, step.End));
        if (step.IsNew)
        {
            CloseTo(step.Depth - 1);
            frames.Add(new(true, Top));
            Top!.Settle(step.Column);
        }

        if (Top is { IsList: true } list && (step.IsNew || step.Column == list.Indent))
        {
            CloseEntry(list);
            report.Add(report.Messages.ItemWithoutDash(line));
            list.AddLost(new YamlBad(line));
            return;
        }

        var isBelow = Top is { State: YamlState.Closed } && step.Column > Top.Indent;
        var isRun = index > 0 && steps[index - 1].Role == YamlRole.Junk;
        if (!isRun)
            report.Add(report.Messages.Junk(line, Top, isBelow, lines.IsItem(step.Start, step.End)));
        if (!isBelow && !isRun)
            LoseAround(step, index);
    }

    /// <summary>A missing key may be in the line, and the text above may lack it.</summary>
    private void LoseAround(YamlStep step, int index)
    {
        if (Top is not { } top || (top.IsOpenValue && keys.HasColonOrBracket(step.Start, step.End)))
            isNextPartial = true;
        else if (!top.IsOpenValue)
            LoseAround(step, index, top);
    }

    private void LoseAround(YamlStep step, int index, YamlFrame top)
    {
        if (top.Value is YamlScalar above && (top.State == YamlState.Text || IsTornPlain(top)))
            top.Set(new YamlBad(above.Range), YamlState.Bad);

        while (index < steps.Count && steps[index].Role is not (YamlRole.Key or YamlRole.Item))
            index++;
        var isAmong = index < steps.Count && lines[steps[index].Line].Indent > step.Column;
        var frame = isAmong ? top : frames.FindLast(f => f.Indent <= step.Column) ?? frames[0];
        frame.IsPartial = true;
    }

    private bool IsTornPlain(YamlFrame top) =>
        top.State == YamlState.Plain
        && (lines.Cut(top.Value!.Range).IndexOf('\n') >= 0 || vocabulary.HoldsForeignWords(top.NameAround));

    private void CloseEntry(YamlFrame frame)
    {
        CloseTo(frames.IndexOf(frame) + 1);
        frame.End(nodes);
    }

    private void CloseTo(int depth)
    {
        while (frames.Count > depth)
        {
            var frame = frames[^1];
            frame.End(nodes);
            frames.RemoveAt(frames.Count - 1);
            if (frames.Count == 0)
                root = frame.ToNode();
            else
                frames[^1].Close(frame);
        }
    }
}
