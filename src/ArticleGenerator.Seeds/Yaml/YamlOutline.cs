namespace ArticleGenerator.Seeds.Yaml;

/// <summary>
/// Decides what each line was meant to be: chooses the reading of the file with the fewest mistakes. A reading of a line is free if YAML
/// agrees with it; otherwise it costs more, the less likely its slip is. The cheapest reading so far is continued first. So later lines
/// decide where an ambiguous line belongs, and in a correct file nothing else is tried.
/// </summary>
internal sealed class YamlOutline
{
    // Readings with one more slip are continued; those with two more aren't.
    private const int MostGuesses = 10;
    private const int WorstGuess = 36;

    private readonly YamlLines lines;
    private readonly YamlKeys keys;
    private readonly YamlValues values;
    private readonly YamlCosts costs;

    // By their cost. If two have the same cost, the one that was found first continues first.
    private readonly List<Queue<Guess>?> waiting = [];

    // The readings that were continued from each line, the cheapest first.
    private readonly List<Guess>?[] followed;
    private List<Guess> found = [];
    private int cheapest = int.MaxValue;

    private YamlOutline(YamlLines lines, YamlKeys keys, IYamlVocabulary vocabulary, YamlValues values)
    {
        (this.lines, this.keys, this.values) = (lines, keys, values);
        costs = new(lines, keys, vocabulary);
        followed = new List<Guess>?[lines.Count];
    }

    /// <summary>The lines in order, without blank ones and those inside a value that has its own closing mark.</summary>
    public static List<YamlStep> Of(YamlLines lines, YamlKeys keys, IYamlVocabulary vocabulary, YamlValues values)
    {
        var steps = new List<YamlStep>();
        for (var step = new YamlOutline(lines, keys, vocabulary, values).FindCheapest().Last; step is not null; step = step.Before)
            steps.Add(step);
        steps.Reverse();
        return steps;
    }

    private Guess FindCheapest()
    {
        Wait(new(YamlLevel.Document, null, 0, -1));
        for (var cost = 0; ; cost++)
        {
            while (waiting[cost] is { Count: > 0 } guesses)
            {
                var guess = guesses.Dequeue();
                if (guess.LastLine == lines.Count)
                    return guess;
                Follow(guess);
            }
        }
    }

    private void Follow(Guess guess)
    {
        var index = guess.LastLine + 1;
        while (index < lines.Count && lines[index].IsBlank)
            index++;
        if (index == lines.Count)
        {
            Wait(guess.At(YamlCosts.Leaving(guess.Top)) with { LastLine = index });
            return;
        }

        if (!MayLead(guess, followed[index] ??= []))
            return;

        followed[index]!.Add(guess);
        ReadLine(guess, index);
        foreach (var reading in found)
            Wait(reading);
        found.Clear();
        cheapest = int.MaxValue;
    }

    /// <summary>
    /// Whether it may become the cheapest: few other readings have reached the line, and none is much cheaper or in the same state.
    /// </summary>
    private static bool MayLead(Guess guess, List<Guess> others) =>
        others.Count == 0
        || (others.Count < MostGuesses
            && guess.Cost - WorstGuess <= others[0].Cost
            && !others.Exists(other => other.Top.IsAs(guess.Top)));

    private void Wait(Guess guess)
    {
        while (waiting.Count <= guess.Cost)
            waiting.Add(null);
        (waiting[guess.Cost] ??= new()).Enqueue(guess);
    }

    private void ReadLine(Guess guess, int index)
    {
        var line = lines[index];
        var part = new YamlPart(index, line.Content, line.End, line.Indent, IsNested: false);
        if (IsInText(guess.Top, line))
            ReadInText(guess, part);
        else if (lines.IsComment(index))
            Add(guess, part, YamlRole.Comment, guess.Top with { HasComment = true }, 0);
        else
            ReadContent(guess, part);
    }

    private void ReadContent(Guess guess, YamlPart part)
    {
        if (lines.IsItem(part.Start, part.End))
            ReadItem(guess, part);
        else
            ReadKeys(guess, part);
        ReadText(guess, part);
        ReadJunk(guess, part);
    }

    private void ReadItem(Guess guess, YamlPart part)
    {
        var content = lines.SkipSpaces(part.Start + 1, part.End);
        var key = keys.Proper(content, part.End);
        var inner = part with { Start = content, Column = part.Column + content - part.Start, IsNested = true };
        foreach (var place in Places(guess, lines[part.Line], part, isList: true))
        {
            var cost = guess.Cost + place.Cost + (place.IsNew ? costs.OfList(guess.Top) : 0);
            var step = Step(guess, part, YamlRole.Item, place) with { Value = content };
            var item = new Guess(place.Level with { State = YamlState.Open }, step, cost, part.Line);
            if (lines.IsItem(content, part.End))
                ReadItem(item, inner);
            else if (key is not null)
                ReadKey(costs.IsSentence(key) ? Sentence(item, key, place.Level) : item, inner, key);
            if (key is null ? !lines.IsItem(content, part.End) : costs.IsSentence(key))
                AddValue(step, place.Level, cost);
        }

        if (!part.IsNested && keys.IsKeyLine(content, part.End))
            ReadKey(guess.At(YamlCosts.Slip), part, key!, YamlFault.Dash);
    }

    private Guess Sentence(Guess item, YamlKey key, YamlLevel list) =>
        item.At(costs.OfSentence(key, list)) with { Top = item.Top with { HasSentence = true } };

    private void ReadKeys(Guess guess, YamlPart part)
    {
        var key = keys.Proper(part.Start, part.End);
        if (key is not null)
            ReadKey(guess, part, key);
        else if (keys.Mistyped(part.Start, part.End) is { } slip)
            ReadKey(guess.At(costs.OfSlip(slip, guess.Top, part.End)), part, slip);

        if (key is not null)
            ReadJoined(guess, part, key);
        else if (keys.Alone(part.Start, part.End) is { } alone && costs.HasKeysBelow(part.Line))
            ReadKey(guess.At(YamlCosts.Slip), part, alone);
    }

    /// <summary>Two keys on one line, the second of which belongs to another level.</summary>
    private void ReadJoined(Guess guess, YamlPart part, YamlKey first)
    {
        if (costs.StartOfSecondKey(part.Line, first, out var isId) is not (>= 0 and var start))
            return;

        var outer = found;
        found = [];
        ReadKey(guess.At(YamlCosts.Joined), part with { End = start }, first);
        (outer, found) = (found, outer);
        var second = part with { Start = start, Column = isId ? YamlLevel.ColumnOfId : YamlLevel.ColumnOfKey };
        foreach (var half in outer)
            ReadKey(half, second, keys.Proper(start, part.End)!, YamlFault.Joined);
    }

    private void ReadKey(Guess guess, YamlPart part, YamlKey key, YamlFault fault = YamlFault.None)
    {
        // A sign before the key may replace a space, or be extra.
        var line = key.Prefix == 0 ? lines[part.Line]
            : lines[part.Line] with { HasTab = true, IndentWithoutTabs = part.Column + key.Prefix - 1 };
        foreach (var place in Places(guess, line, part with { Column = part.Column + key.Prefix }, isList: false))
        {
            var isStray = place is { Fault: YamlFault.Tilted, Level.Scope: YamlScope.Section };
            var cost = guess.Cost + place.Cost + costs.OfKey(key, place.Level, part.Line, part.End)
                + (isStray ? costs.OfStrayId(part.Line, part.Column - place.Level.Indent) : 0);
            AddKey(guess, part, key, place.Fault == YamlFault.None ? place with { Fault = fault } : place, cost);
        }

        if (fault == YamlFault.None && !part.IsNested)
            ReadBehindLostLine(guess, part, key);
    }

    private void AddKey(Guess guess, YamlPart part, YamlKey key, Place place, int cost)
    {
        var level = place.Level.WithKey(key.Name, costs.BitOf(key.Name, place.Level.Scope));
        AddValue(Step(guess, part, YamlRole.Key, place) with { Key = key, Value = key.Value }, level, cost);
    }

    /// <summary>Handles a missing line of an id or of a section before the key.</summary>
    private void ReadBehindLostLine(Guess guess, YamlPart part, YamlKey key)
    {
        var top = guess.Top;
        var cost = guess.Cost + YamlCosts.LostLine + YamlCosts.Leaving(top);
        if (top.Depth == 1 && top.State != YamlState.Open && part.Column > top.Indent && costs.IsIdWithKeysBelow(part.Line, key))
        {
            var section = new YamlLevel(top.WithKey("", 0) with { State = YamlState.Open }, part.Column, false, YamlScope.Section);
            AddKey(guess, part, key, new(section, 0, YamlFault.SectionLost, true), cost);
        }

        if (costs.IsOfEntriesOnly(key.Name) && Ids(top, part.Column) is { IsList: false } ids && ids.Indent < part.Column)
        {
            var entry = new YamlLevel(ids.WithKey("", 0), part.Column, false, YamlScope.Entry);
            AddKey(guess, part, key, new(entry, 0, YamlFault.IdLost, true), cost);
        }
    }

    /// <summary>The level of the ids around a key of an entry, even if none of them is written.</summary>
    private YamlLevel? Ids(YamlLevel top, int column)
    {
        for (var level = top; level is not null; level = level.Parent)
        {
            if (level.Scope == YamlScope.Section)
                return level;
        }

        return top is { Scope: YamlScope.Root, State: YamlState.Open } && costs.IsSection(top.LastKey) && column > top.Indent + 1
            ? new(top, YamlLevel.Unknown, false, YamlScope.Section) { Low = top.Indent, High = column - 1 }
            : null;
    }

    /// <summary>The levels that a line may belong to, the most likely first.</summary>
    private List<Place> Places(Guess guess, YamlLine line, YamlPart part, bool isList)
    {
        var (places, top) = (new List<Place>(), guess.Top);
        var (leaving, mayBeBelow) = (YamlCosts.Leaving(top), top.Depth < YamlParser.MaximumDepth);
        if (mayBeBelow && top.State == YamlState.Open)
            PlaceBelow(places, top, line, part, isList);
        else if (mayBeBelow && !part.IsNested && !isList && part.Column > top.Upper && costs.MayHaveTextBeside(top))
            places.Add(new(new(top, part.Column, false, costs.ScopeBelow(top)), YamlCosts.TextBeside + leaving, YamlFault.BelowText, true));

        for (var level = top; !part.IsNested && level.Parent is not null; level = level.Parent)
        {
            var cost = level.IsList == isList ? YamlCosts.Distance(level, line, part.Column) : -1;
            if (cost < 0 || !IsWorthIt(guess.Cost + cost))
                continue;

            var fault = cost >= YamlCosts.Tilt ? YamlFault.Tilted : cost == YamlCosts.Stray ? YamlFault.TiltedToo : YamlFault.None;
            places.Add(new(level.At(part.Column, line.HasTab, fault == YamlFault.Tilted), cost + leaving, fault, false));
        }

        return places;
    }

    private void PlaceBelow(List<Place> places, YamlLevel top, YamlLine line, YamlPart part, bool isList)
    {
        var (column, scope) = (part.Column, isList ? YamlScope.Free : costs.ScopeBelow(top));
        var isBeside = isList && !top.IsList && column == top.Indent;
        if (column < 0)
        {
            places.Add(new(Unsettled(top), 0, YamlFault.None, true));
        }
        else if (column > top.Upper || isBeside)
        {
            places.Add(line.HasTab && !part.IsNested ? new(Unsettled(top.Over(column)), 1, YamlFault.None, true)
                : new(new(top.Over(column), column, isList, scope), 0, YamlFault.None, true));
        }

        if (column >= 0 && !part.IsNested && top.Indent != YamlLevel.Unknown)
        {
            places.Add(line.HasTab ? new(Unsettled(top), YamlCosts.Loose, YamlFault.None, true)
                : new(Unsettled(top), YamlCosts.OfFirst(top), YamlFault.Tilted, true));
        }

        YamlLevel Unsettled(YamlLevel parent) => new(parent, YamlLevel.Unknown, isList, scope) { Low = parent.Upper };
    }

    /// <param name="level">The level of the step.</param>
    private void AddValue(YamlStep step, YamlLevel level, int cost)
    {
        var value = values.Follow(step.Line, step.Value, step.End, Math.Max(step.Column, level.Upper), level);
        var isTextItem = step.Role == YamlRole.Item && value.State == YamlState.Plain;
        cost += value.Cost + (isTextItem ? YamlCosts.OfTextItem(level) : 0);
        if (!IsWorthIt(cost))
            return;

        var start = lines.SkipSpaces(step.Value, step.End);
        var isTilted = step is { Column: >= 0, Fault: YamlFault.Tilted or YamlFault.TiltedToo };
        var top = level with
        {
            State = value.State,
            TextIndent = value.TextIndent,
            TextBase = isTilted ? Math.Min(step.Column, level.Upper) : level.Upper,
            Torn = YamlTorn.Not,
            IsLong = false,
            IsBracket = start < step.End && lines.Text[start] is '[' or '{',
            HasComment = value.State == YamlState.Plain && lines.IsCommentBehind(start, step.End),
            HasText = level.HasText || isTextItem,
        };
        Add(new(top, step with { State = value.State }, cost, value.LastLine));
    }

    /// <summary>A line that may be part of a text: it continues from above, or is a value below its key.</summary>
    private void ReadText(Guess guess, YamlPart part)
    {
        var top = guess.Top;
        var (isBelow, hasTab) = (part.Column > top.Upper, lines[part.Line].HasTab);
        if (top.State == YamlState.Text && hasTab)
            Add(guess, part, YamlRole.Text, top, costs.OfLooseText(part.Line), YamlFault.Torn);
        else if (top.State == YamlState.Text || (top.State == YamlState.Plain && !isBelow && !hasTab))
            Add(guess, part, YamlRole.Text, top.Tear(), costs.OfTornLine(part.Line, top), YamlFault.Torn);
        else if (top.State == YamlState.Plain)
            ReadContinuation(guess, part);
        else if (top.State == YamlState.Open && !lines.IsItem(part.Start, part.End))
            ReadTextBelowKey(guess, part, isBelow || hasTab || lines.Text[part.Start] is '[' or '{' ? YamlFault.None : YamlFault.Tilted);
        else if (top.State == YamlState.Bad && isBelow)
            Add(guess, part, YamlRole.Lost, top.Over(part.Column), costs.OfLostLine(part.Line));
    }

    private void ReadContinuation(Guess guess, YamlPart part)
    {
        var top = guess.Top;
        var hasColon = lines.ColonIn(part.Start, lines.EndOfPlain(part.Start, part.End)) >= 0;
        var fault = top.HasComment ? YamlFault.BehindComment : hasColon ? YamlFault.Colon : YamlFault.None;
        var state = fault == YamlFault.None ? YamlState.Plain : YamlState.Bad;
        var cost = costs.OfContinuation(part.Line, fault, isLoose: top.Indent == YamlLevel.Unknown);
        Add(guess, part, YamlRole.Text, top.Over(part.Column).GoOn() with { State = state, IsLong = true }, cost, fault);
    }

    private void ReadTextBelowKey(Guess guess, YamlPart part, YamlFault fault)
    {
        var top = guess.Top;
        var level = part.Column > top.Upper ? top.Over(part.Column) : top;
        var step = new YamlStep(guess.Last, part with { Column = top.Upper }, YamlRole.Text, top.Depth)
        {
            Fault = fault,
            Value = part.Start,
        };
        AddValue(step, level, guess.Cost + costs.OfTextBelowKey(part.Line, top));
    }

    private void ReadJunk(Guess guess, YamlPart part)
    {
        var top = guess.Top;
        var isInList = top.IsList && part.Column == top.Indent;
        if (costs.IsDash(part.Line) && top is { State: YamlState.Open, IsList: false, Depth: > 0 } && part.Column > top.Upper)
        {
            var list = new YamlLevel(top, part.Column, true, YamlScope.Free) { State = YamlState.Closed };
            Add(new(list, Step(guess, part, YamlRole.Junk, new(list, 0, YamlFault.None, true)), guess.Cost + YamlCosts.Slip, part.Line));
        }

        var isRun = guess.Last is { Role: YamlRole.Junk } last && last.Line == part.Line - 1;
        var isLost = isInList || (top.State == YamlState.Closed && part.Column > top.Upper);
        Add(
            guess, part, YamlRole.Junk, isLost ? top with { State = YamlState.Bad } : top,
            costs.OfJunk(part.Line, isInList, isRun) + (isInList ? YamlCosts.Leaving(top) : 0));
    }

    /// <summary>A line of a text under <c>|</c>, which can look like anything.</summary>
    private static bool IsInText(YamlLevel top, YamlLine line) =>
        top.State == YamlState.Text && (top.TextIndent >= 0 ? line.Spaces >= top.TextIndent : line.IndentOfText > top.TextBase);

    private void ReadInText(Guess guess, YamlPart part)
    {
        var indent = guess.Top.TextIndent >= 0 ? guess.Top.TextIndent : lines[part.Line].IndentOfText;
        var isSure = indent > guess.Top.Indent;
        var top = guess.Top.GoOn() with { TextIndent = indent, High = Math.Min(guess.Top.High, indent - 1) };
        Add(guess, part, YamlRole.Text, top, isSure ? 0 : costs.OfLooseText(part.Line));
        if (!isSure)
            ReadContent(guess, part);
    }

    private static YamlStep Step(Guess guess, YamlPart part, YamlRole role, Place place) =>
        new(guess.Last, part, role, place.Level.Depth) { IsNew = place.IsNew, Fault = place.Fault };

    private void Add(Guess guess, YamlPart part, YamlRole role, YamlLevel top, int cost, YamlFault fault = YamlFault.None)
    {
        if (IsWorthIt(guess.Cost + cost))
            Add(new(top, new YamlStep(guess.Last, part, role, guess.Top.Depth) { Fault = fault }, guess.Cost + cost, part.Line));
    }

    private void Add(Guess guess)
    {
        cheapest = Math.Min(cheapest, guess.Cost);
        found.Add(guess);
    }

    private bool IsWorthIt(int cost) => cost - WorstGuess <= cheapest;

    /// <summary>A reading of the file up to some line.</summary>
    /// <param name="LastLine">The last line that it includes.</param>
    private sealed record Guess(YamlLevel Top, YamlStep? Last, int Cost, int LastLine)
    {
        /// <summary>With an additional cost.</summary>
        public Guess At(int cost) => this with { Cost = Cost + cost };
    }

    private readonly record struct Place(YamlLevel Level, int Cost, YamlFault Fault, bool IsNew);
}
