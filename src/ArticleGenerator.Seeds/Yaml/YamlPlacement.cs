namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Finds the level that a line belongs to, also where it stands too far left or right, and reports that.</summary>
internal sealed class YamlPlacement(YamlLines lines, YamlOutline outline, YamlLevels levels, YamlFindings findings)
{
    private readonly YamlLostLines lost = new(lines, outline, levels, findings);

    // The line behind the last section that was moved: another there is part of the same mistake.
    private int endOfMoved = -1;

    /// <summary>Finds the level the line belongs to and leaves it on top; false when the line had to be dropped.</summary>
    public bool Place(int index, bool isItem, out int indent, out int next)
    {
        indent = lines[index].Indent;
        next = index + 1;
        if (levels.Top is not { } top)
        {
            levels.Push(indent, isItem, index);
            return true;
        }

        if (!isItem && top is { IsOpen: true, IsList: false } && !LacksColon(index) && outline.IsProseBeforeKeys(index, top.Indent))
            return RemoveProse(index);
        if (!isItem && lost.IsSectionLost(index, top) && !lost.AddSection(index))
            return lost.RemoveEntries(index, out next);
        if (lines[index].HasTab && IndentOfKeys(index) is >= 0 and var keys)
            lines.Guess(index, keys);
        if (!isItem)
            indent = PlaceOutdented(index, top);
        if (!isItem && lost.IsIdLost(index, indent, top))
            return lost.RemoveKeys(index, out next);
        if (indent > top.Indent && top.IsOpen)
        {
            if (IsDeeperThanItsText(index))
            {
                indent = Math.Min(top.Indent + 2, lines[lines.NextContent(next)].Indent - 1);
                Shift(index, indent, YamlMessages.Misaligned(lines.KeyOf(index), indent));
            }

            levels.Push(indent, isItem, index);
            return true;
        }

        if (levels.FindLast(level => level.Stray == lines[index].Indent || level.Indent == lines[index].Indent) is { } known
            && known.Indent != indent)
        {
            Shift(index, indent = known.Indent, null);
        }
        else if (indent < top.Indent && IsForeign(index, isItem))
        {
            Shift(
                index,
                indent = top.Indent,
                isItem && top.IsList ? YamlMessages.Misaligned(null, indent) : null,
                isSilent: isItem && top.IsList);
        }
        else if (indent > top.Indent && !PlaceTooDeep(index, isItem, out indent, out next))
        {
            return false;
        }
        else if (indent < top.Indent && !levels.Exists(level => level.Indent == lines[index].Indent))
        {
            indent = Realign(index, levels.FindLastIndex(level => level.Indent < lines[index].Indent), isItem);
        }

        Fit(indent, isItem, index);
        return true;
    }

    private bool RemoveProse(int index)
    {
        var range = lines.RangeOf(index);
        var problem = new YamlProblem(YamlProblemKind.Syntax, range, YamlMessages.NoKey(lines.Cut(range), null));
        findings.Fixed(problem, isSilent: false, new TextEdit(range.Start, range.Length, ""));
        return false;
    }

    /// <summary>
    /// The indentation of a line that stands one or two steps too far left or right, with the lines around it as they should be.
    /// </summary>
    private int PlaceOutdented(int index, YamlLevel top)
    {
        var line = lines[index];
        var isKnownTooDeep = line.Indent > top.Indent && !top.IsOpen && !top.IsList;
        if (line.Indent > levels[0].Indent && !isKnownTooDeep && outline.IsMisplacedSection(index, levels[0].Indent))
            return MoveSection(index, levels[0].Indent);

        if (IndentOfId(index) is >= 0 and var entries)
            return MoveTo(index, entries, isSilent: true);
        if (line.Indent == levels[0].Indent && IndentOfKeys(index) is >= 0 and var keys)
            return MoveTo(index, keys, isSilent: true);
        if (line.Indent == levels[0].Indent && IndentOfOutdentedId(index) is >= 0 and var ids)
            return MoveTo(index, ids, isSilent: true);
        if (top.IsOpen && line.Indent <= top.Indent && outline.IsBracketAlone(index))
            return MoveQuietly(index, top.Indent + 2);
        if (IsTextOfOpenKey(index, top))
            return MoveTo(index, top.Indent + 2);

        var parent = outline.IndentOfOutdentedParent(index);
        var isEmptied = top.IsOpen && top.Indent == line.Indent;
        if (parent >= 0 && levels[0].Indent == line.Indent && (isEmptied || levels.Exists(level => level.Indent == parent)))
            return MoveTo(index, parent);

        var sibling = outline.IndentOfSiblings(index, out var nextKey);
        if (sibling < 0 || levels.Exists(level => level.Indent == line.Indent && level.IsList))
            return line.Indent;

        var level = levels.Find(level => level.Indent == sibling);
        var isAmong = level is { IsList: false } && !level.Has(nextKey) && !IsIdAmongIds(index, level)
            && levels.Exists(other => other.Indent == line.Indent);
        return isAmong || (isEmptied && levels.Count > 1) ? MoveTo(index, sibling) : line.Indent;
    }

    private int MoveTo(int index, int indent, bool isSilent = false)
    {
        Shift(index, indent, YamlMessages.Misaligned(lines.KeyOf(index), indent), isSilent);
        return indent;
    }

    /// <summary>How deep the ids stand, where the line is an id that is as deep as its keys; else -1.</summary>
    private int IndentOfId(int index)
    {
        if (!YamlOutline.IsSection(levels[0].LastKey) || !outline.IsIdAmongKeys(index, out var nextKey))
            return -1;

        var keys = lines[lines.NextContent(index + 1)].Indent;
        if (levels.Count == 1)
            return keys > levels[0].Indent + 2 ? keys - 2 : -1;
        if (levels.Count > 2 ? keys != levels[2].Indent : keys <= levels[1].Indent)
            return -1;

        var isRepeated = levels.Count == 2 || levels[2].Has(nextKey) || nextKey is "name" or "text";
        return isRepeated && lines[index].Indent > levels[1].Indent ? levels[1].Indent : -1;
    }

    /// <summary>
    /// How deep the ids stand, where the line is one at the start of the line, and the entry's keys or the next id show it; else -1.
    /// </summary>
    private int IndentOfOutdentedId(int index)
    {
        var next = lines.NextContent(index + 1);
        if (!YamlOutline.IsSection(levels[0].LastKey) || !outline.MayBeId(index)
            || next == lines.Count || lines[next].Indent <= lines[index].Indent)
        {
            return -1;
        }

        var isEntry = lines.EndsWithColon(index) && outline.IsKeyOfEntry(next);
        if (levels.Count > 1)
            return isEntry && !levels[1].IsList ? levels[1].Indent : -1;

        var isFollowed = !lines.EndsWithColon(index) && !lines.OpensText(index) && lines.KeyOf(next) is not null;
        return !levels[0].IsOpen ? -1 : isFollowed ? lines[next].Indent : isEntry ? Math.Max(1, lines[next].Indent - 2) : -1;
    }

    /// <summary>A text is not indented, though the key above has no other value.</summary>
    private bool IsTextOfOpenKey(int index, YamlLevel top)
    {
        var next = lines.NextContent(index + 1);
        return top is { IsOpen: true, IsList: false } && lines[index].Indent <= top.Indent
            && !(levels.Count == 1 && YamlOutline.IsSection(top.LastKey))
            && outline.IsProse(index)
            && (next == lines.Count || lines[next].Indent <= top.Indent && !lines.IsItem(next));
    }

    private bool IsIdAmongIds(int index, YamlLevel keys) =>
        YamlOutline.IsSection(levels[0].LastKey) && levels.Count > 2 && keys == levels[2] && !outline.IsKeyOfAnyEntry(index);

    private int MoveQuietly(int index, int indent)
    {
        findings.Quietly(new(lines[index].Start, lines[index].Content - lines[index].Start, new(' ', indent)));
        lines.Shift(index, indent - lines[index].Indent);
        return indent;
    }

    /// <summary>How deep the keys of the entry above stand, where the line is one of them; else -1.</summary>
    private int IndentOfKeys(int index)
    {
        if (!YamlOutline.IsSection(levels[0].LastKey) || !outline.IsKeyOfEntry(index))
            return -1;
        if (levels.Count > 2)
            return levels[2].IsList ? -1 : levels[2].Indent;
        if (levels.Count < 2 || !levels[1].IsOpen)
            return -1;

        var next = lines.NextContent(index + 1);
        return next < lines.Count && lines[next].Indent > levels[1].Indent && lines.IsKeyLine(next)
            ? lines[next].Indent
            : levels[1].Indent + 2;
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

        var problem = new YamlProblem(YamlProblemKind.Syntax, lines.RangeOf(index), YamlMessages.IndentedSection(lines.KeyOf(index)!));
        findings.Add(new(index == endOfMoved ? null : problem, IsSilent: true, edits, []));
        endOfMoved = lines.NextContent(end);
        return indent;
    }

    /// <summary>What stands below goes on as if this line, which belongs nowhere, were not there.</summary>
    private bool IsForeign(int index, bool isItem)
    {
        var line = lines[index];
        var next = lines.NextContent(isItem ? index + 1 : outline.EndOfProse(index));
        if (LacksColon(index) || next == lines.Count || lines[next].Indent <= line.Indent || !(lines.IsItem(next) || lines.IsKeyLine(next)))
            return false;

        var isKey = isItem && outline.KeyAt(index, lines.SkipSpaces(line.Content + 1, line.End)) is not null;
        return isItem
            ? !levels.Exists(level => level.Indent == line.Indent && (level.IsList || level.IsOpen || isKey))
            : lines.FindColon(line.Content, line.End) < 0;
    }

    /// <summary>Its text stands below it all right, but the key itself is too far right.</summary>
    private bool IsDeeperThanItsText(int index)
    {
        var next = lines.NextContent(index + 1);
        return lines.OpensText(index) && next < lines.Count && lines[next].Indent <= lines[index].Indent
            && lines[next].Indent > levels.Top!.Indent + 1 && !lines.IsKeyLine(next) && !lines.IsItem(next);
    }

    /// <summary>Leaves the level of that indentation on top, or opens a list at the indentation of its key.</summary>
    private void Fit(int indent, bool isItem, int line)
    {
        var level = levels.FindLastIndex(l => l.Indent == indent);
        levels.CutTo(level + 1);
        if (isItem && !levels.Top!.IsList && levels.Top.IsOpen)
            levels.Push(indent, isItem, line);
        else if (!isItem && levels.Top!.IsList && levels.Count > 1 && levels[levels.Count - 2].Indent == indent)
            levels.Pop();
    }

    private bool PlaceTooDeep(int index, bool isItem, out int indent, out int next)
    {
        var (line, top) = (lines[index], levels.Top!);
        (indent, next) = (line.Indent, index + 1);
        var colon = lines.FindColon(line.Content, line.End);
        if (isItem ? !top.IsList : top.IsList || colon < 0)
        {
            next = Math.Max(next, lines.EndOfDeeper(next, top.Indent));
            var range = lines.RangeOf(index);
            var problem = new YamlProblem(YamlProblemKind.Syntax, range, YamlMessages.Below(lines.Cut(range), top.LastKey));
            findings.Fixed(problem, isSilent: false, new TextEdit(range.Start, lines.RangeOf(next - 1).End - range.Start, ""));
            return false;
        }

        if (isItem == top.IsList && IsAloneBefore(index, top))
            return RealignFirst(top, indent);

        (indent, top.Stray) = (top.Indent, line.Indent);
        Shift(index, indent, YamlMessages.TooDeepHere(lines.KeyOf(index), top.LastKey, indent));
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
        Shift(index, level.Indent, YamlMessages.Misaligned(lines.KeyOf(index), level.Indent), isSilent: isItem);
        return level.Indent;
    }

    /// <summary>One line is in the level so far, and those that follow agree with each other: then the first is wrong.</summary>
    private bool IsAloneBefore(int index, YamlLevel level)
    {
        if (level.Count != 1 || level.Indent == 0 || level.IsNested || level.Stray is not null)
            return false;

        var next = lines.NextContent(lines.EndOfDeeper(index + 1, lines[index].Indent));
        return next < lines.Count && lines[next].Indent == lines[index].Indent && lines.IsItem(next) == level.IsList;
    }

    private bool RealignFirst(YamlLevel level, int indent)
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
    private void Shift(int index, int indent, string? message, bool isSilent = false)
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

        var problem = message is null ? null : new YamlProblem(YamlProblemKind.Syntax, lines.RangeOf(index), message);
        findings.Add(new(problem, isSilent, edits, []));
    }

    /// <summary>The line is part of the value of one above that moves right.</summary>
    private bool MovesWith(int index, int from, int to) =>
        lines[index].IsBlank
        || (lines[index].Indent > from && (lines[index].Indent > to || !(lines.IsKeyLine(index) || lines.IsItem(index))));

    /// <summary><c>quotes</c> alone, with entries below it that are level with those of the neighbours.</summary>
    public bool LacksColon(int index)
    {
        if (outline.IndentBelowWord(index) is not (>= 0 and var below))
            return false;

        if (levels.Count > 1 && lines[index].Indent == levels[0].Indent && !outline.IsMeantAsSection(index))
            return false;

        var level = levels.FindIndex(level => level.Indent == lines[index].Indent);
        return level < 0 ? levels.Count == 0 || levels.Top!.IsOpen : level + 1 == levels.Count || levels[level + 1].Indent == below;
    }
}
