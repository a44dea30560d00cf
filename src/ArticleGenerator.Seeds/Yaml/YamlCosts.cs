namespace ArticleGenerator.Seeds.Yaml;

/// <summary>
/// The improbability of each kind of slip: the points that <see cref="YamlOutline"/> adds up. Only their order matters. The reading that
/// YAML specifies is free unless the names of the keys suggest a slip; then it must cost less than that slip.
/// </summary>
internal sealed class YamlCosts(YamlLines lines, YamlKeys keys, IYamlVocabulary vocabulary)
{
    /// <summary>A line is in a column other than that of its level.</summary>
    public const int Tilt = 20;

    /// <summary>It is in the same column as an earlier line that is wrong too.</summary>
    public const int Stray = 5;

    /// <summary>A tab is part of its indentation, and no likely width of the tab fits.</summary>
    public const int Loose = 9;

    /// <summary>A colon, a space or a dash is missing, doubled or replaced by another sign.</summary>
    public const int Slip = 15;

    /// <summary>Two lines were joined.</summary>
    public const int Joined = 22;

    /// <summary>A line is missing that others need above them.</summary>
    public const int LostLine = 26;

    /// <summary>A key has a text after it, and keys below.</summary>
    public const int TextBeside = 22;

    /// <summary>A value can't be read.</summary>
    public const int BadValue = 10;

    /// <summary>A text without quotation marks has a colon, or continues with a dash.</summary>
    public const int ColonInText = 20;

    // A line is part of a value that can't be read.
    private const int LostText = 4;

    // A line of a text, the last one, isn't indented enough.
    private const int Torn = 20;
    private const int EndOfTorn = 20;

    // A line belongs nowhere.
    private const int Junk = 30;

    // A key is a duplicate, isn't known in its map, or belongs in another kind of map.
    private const int SecondKey = 15;
    private const int UnknownKey = 10;
    private const int ForeignKey = 25;

    private const ulong SomeKeyOfEntry = 1UL << 63;

    private readonly string text = lines.Text;
    private readonly HashSet<string> sections = [.. vocabulary.Sections];
    private readonly Dictionary<string, string?> meant = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> bits = new(StringComparer.Ordinal);

    public bool IsSection(string? name) => name is not null && sections.Contains(name);

    public bool IsOfEntriesOnly(string name) => vocabulary.IsEntryKey(name) && !vocabulary.IsRootKey(name);

    /// <summary>What <see cref="YamlLevel.Seen"/> contains after a key of the level.</summary>
    public ulong BitOf(string name, YamlScope scope) =>
        BitOf(name) | (scope == YamlScope.Section && IsOfEntriesOnly(name) ? SomeKeyOfEntry : 0);

    // 0 for a surplus key.
    private ulong BitOf(string name)
    {
        if (!bits.TryGetValue(name, out var bit) && bits.Count < 63)
            bits[name] = bit = 1UL << bits.Count;
        return bit;
    }

    private string? MeantAtRoot(string name)
    {
        if (!meant.TryGetValue(name, out var key))
            meant[name] = key = vocabulary.MeantAtRoot(name);
        return key;
    }

    public YamlScope ScopeBelow(YamlLevel level) => level switch
    {
        { Scope: YamlScope.Document } => YamlScope.Root,
        { IsList: true } => YamlScope.Free,
        { Scope: YamlScope.Root, LastKey: { } key } =>
            IsSection(key) || (!vocabulary.IsRootKey(key) && IsSection(MeantAtRoot(key))) ? YamlScope.Section
            : vocabulary.IsRootKey(key) ? YamlScope.Free : YamlScope.Unknown,
        { Scope: YamlScope.Section } => YamlScope.Entry,
        _ => YamlScope.Free,
    };

    /// <summary>The first line of a level is where no level should be.</summary>
    public static int OfFirst(YamlLevel parent) => Tilt + (parent.Depth == 0 ? 0 : 4);

    /// <summary>The distance of a line from where it should be; -1 if it can't belong there.</summary>
    public static int Distance(YamlLevel level, YamlLine line, int column)
    {
        if (column < 0)
            return column == YamlLevel.ColumnOfId && level.Scope == YamlScope.Section ? 0 : -1;
        if (column == level.Stray)
            return Stray;

        var isUnknown = level.Indent == YamlLevel.Unknown;
        if (isUnknown ? column > level.Low && column <= level.High : column == level.Indent)
            return 0;
        if (line.HasTab)
            return line.IndentWithoutTabs == level.Indent ? 1 : Loose;
        return Tilt + (isUnknown ? 3 : Math.Min(3, Math.Abs(column - level.Indent)));
    }

    /// <summary>A text ends with a line that isn't indented enough.</summary>
    public static int Leaving(YamlLevel top) =>
        top.Torn == YamlTorn.Now && (top.State == YamlState.Plain || top.TextIndent >= 0) ? EndOfTorn : 0;

    /// <summary>A section or an entry has a text after it: keys may still be below.</summary>
    public bool MayHaveTextBeside(YamlLevel top) =>
        top is { State: YamlState.Plain or YamlState.Closed, IsLong: false, IsBracket: false, IsList: false }
        && (top.Scope == YamlScope.Section || (top.Scope == YamlScope.Root && IsSection(top.LastKey)));

    public int OfKey(YamlKey key, YamlLevel level, int index, int end)
    {
        if (key.Name is "" or "?")
            return 0;

        var isHeader = IsSection(key.Name) && lines.SkipSpaces(key.Value, end) == lines.EndOfPlain(key.Value, end);
        var cost = level.Scope switch
        {
            YamlScope.Root => OfRootKey(key.Name) is var root && root == UnknownKey && key.Slip == YamlSlip.Alone ? 2 * UnknownKey : root,
            YamlScope.Section => OfId(key, level, index, isHeader),
            YamlScope.Entry => vocabulary.IsEntryKey(key.Name) ? 0 : isHeader ? ForeignKey : vocabulary.IsRootKey(key.Name) ? 10 : 9,
            YamlScope.Unknown => IsOfEntriesOnly(key.Name) && level.Seen == 0 ? SecondKey : 0,
            _ => isHeader ? SecondKey : vocabulary.IsRootKey(key.Name) && !vocabulary.IsEntryKey(key.Name) ? 2 : 0,
        };
        return cost + ((level.Seen & BitOf(key.Name)) != 0 ? SecondKey : 0) + (!level.IsList && IsSentence(key) ? 6 : 0);
    }

    // Several keys of entries among the ids are one mistake.
    private int OfId(YamlKey key, YamlLevel level, int index, bool isHeader)
    {
        if (IsOfEntriesOnly(key.Name))
            return HasKeysBelow(index) ? Stray : (level.Seen & SomeKeyOfEntry) != 0 ? 0 : Tilt;

        var isWord = lines.EndOfWord(key.Range.Start, key.Range.End) == key.Range.End || key.Range.Length > key.Name.Length;
        return isHeader ? HasKeysBelow(index) ? SecondKey : ForeignKey : isWord ? 0 : SecondKey;
    }

    /// <summary>A line that isn't aligned with the ids is more likely an id if there are keys below it.</summary>
    public int OfStrayId(int index, int columns) =>
        (columns > 3 ? 6 : 0)
        + (HasKeysBelow(index) || (lines.NextContent(index + 1) is var next && next < lines.Count && BeginsWithKeyOfEntry(next)) ? 0 : 6);

    private int OfRootKey(string name) =>
        vocabulary.IsRootKey(name) ? 0
        : IsOfEntriesOnly(name) ? ForeignKey
        : MeantAtRoot(name) is not null ? 5 : UnknownKey;

    public int OfSlip(YamlKey key, YamlLevel top, int end)
    {
        var mayGoOn = top.State == YamlState.Text
            || (top.State == YamlState.Plain && (top.IsLong || vocabulary.HoldsForeignWords(top.LastKey)));
        return key.Slip switch
        {
            YamlSlip.NoColon => mayGoOn && lines.EndOfWord(key.Value, end) != lines.EndOfPlain(key.Value, end) ? 2 * Slip + 10 : Slip + 3,
            YamlSlip.NoSpace when !vocabulary.IsRootKey(key.Name) && !vocabulary.IsEntryKey(key.Name) => Slip + 8,
            _ => Slip,
        };
    }

    /// <summary>A list where ids or keys of entries should be.</summary>
    public int OfList(YamlLevel top) =>
        top.Scope == YamlScope.Section || (top.Scope == YamlScope.Root && IsSection(top.LastKey)) ? Tilt : 0;

    /// <summary>The part before the colon isn't a key: it has more than two words.</summary>
    public bool IsSentence(YamlKey key)
    {
        var gaps = 0;
        for (var i = key.Range.Start; i + 1 < key.Range.End; i++)
            gaps += YamlLines.IsSpace(text[i]) && !YamlLines.IsSpace(text[i + 1]) ? 1 : 0;
        return gaps >= 2 && key.Name != "?" && text[key.Range.Start] is not ('"' or '\'' or '[' or '{');
    }

    /// <summary>A list item that is half a sentence with a colon, among items that are texts.</summary>
    public int OfSentence(YamlKey key, YamlLevel list) => !IsSentence(key) ? 0 : list.HasText ? ColonInText + 2 : 1;

    public static int OfTextItem(YamlLevel list) => list.HasSentence ? ColonInText + 2 : 0;

    public int OfTornLine(int index, YamlLevel top) =>
        LooksLikeEntry(index) ? Torn + Torn + 5
        : top.Torn == YamlTorn.Once ? Stray
        : top.Torn == YamlTorn.Now ? 4 : Torn + (top.State == YamlState.Text && top.TextIndent < 0 ? 2 : 0);

    public int OfLooseText(int index)
    {
        var (content, end) = (lines[index].Content, lines[index].End);
        return lines.IsItem(content, end) || keys.FindColon(content, end) >= 0 ? 12 : 1;
    }

    public int OfLostLine(int index) => LooksLikeEntry(index) ? UnknownKey : LostText;

    public int OfContinuation(int index, YamlFault fault, bool isLoose)
    {
        var line = lines[index];
        return keys.IsKeyLine(line.Content, line.End) ? Junk
            : lines.IsItem(line.Content, line.End) ? Junk + Stray
            : fault != YamlFault.None ? ColonInText
            : (isLoose ? UnknownKey + 2 : 0) + (IsDash(index) ? UnknownKey : 0) + (line.HasTab ? 1 : 0) + (IsKnownSlip(index) ? 8 : 0);
    }

    public int OfTextBelowKey(int index, YamlLevel top)
    {
        var line = lines[index];
        var place = line.Indent > top.Upper ? 0 : line.HasTab ? 1 : text[line.Content] is '[' or '{' ? 2 : Tilt;
        return place + (top.Scope == YamlScope.Document ? 5 : 0)
            + (IsDash(index) ? ColonInText + 5 : 0)
            + (top.Scope != YamlScope.Section || !IsKnownSlip(index) ? 0
                : keys.Mistyped(line.Content, line.End) is { Slip: YamlSlip.NoColon } ? UnknownKey + 2 : ColonInText + 5)
            + (top.Scope == YamlScope.Document && keys.FindColon(line.Content, line.End) >= 0 ? Junk : 0)
            + (top.Scope == YamlScope.Root && IsSection(top.LastKey) ? Slip : 0)
            + (keys.IsKeyLine(line.Content, line.End) ? Slip : 0);
    }

    public int OfJunk(int index, bool isInList, bool isRun) =>
        isInList ? IsDash(index) ? Slip : Junk - Stray
        : keys.IsKeyLine(lines[index].Content, lines[index].End) ? Junk + 6
        : isRun ? UnknownKey : Junk;

    private bool IsKnownSlip(int index) =>
        keys.Mistyped(lines[index].Content, lines[index].End) is { } slip && vocabulary.IsEntryKey(slip.Name);

    /// <summary><c>-talks</c>, <c>-- talks</c></summary>
    public bool IsDash(int index)
    {
        var (content, end) = (lines[index].Content, lines[index].End);
        return text[content] == '-' && content + 1 < end
            && (char.IsLetter(text[content + 1]) || text[content + 1] is '"' or '\'' or '[' or '{' || lines.IsItem(content + 1, end));
    }

    /// <summary>The first line below is indented deeper and begins with a key.</summary>
    public bool HasKeysBelow(int index)
    {
        var next = lines.NextContent(index + 1);
        return next < lines.Count && lines[next].Indent > lines[index].Indent
            && !lines.IsItem(lines[next].Content, lines[next].End) && keys.FindColon(lines[next].Content, lines[next].End) >= 0;
    }

    /// <summary>An id as it begins an entry: the first key of the entry is below it.</summary>
    public bool IsIdWithKeysBelow(int index, YamlKey key) =>
        !vocabulary.IsEntryKey(key.Name) && !vocabulary.IsRootKey(key.Name) && MeantAtRoot(key.Name) is null
        && lines.SkipSpaces(key.Value, lines[index].End) is var value && (value < lines[index].End && text[value] == '{'
            || value == lines.EndOfPlain(key.Value, lines[index].End)
            && HasKeysBelow(index) && BeginsWithKeyOfEntry(lines.NextContent(index + 1)));

    /// <summary>Where a second key begins on a line that belongs to another level; -1 if none does.</summary>
    /// <param name="isId">Whether it is the id of the entry below; otherwise it is the first key of the entry whose id is before
    /// it.</param>
    public int StartOfSecondKey(int index, YamlKey first, out bool isId)
    {
        var (end, next) = (lines[index].End, lines.NextContent(index + 1));
        isId = next < lines.Count && BeginsWithKeyOfEntry(next);
        if (isId && keys.StartOfLastKey(first, end) is >= 0 and var last)
            return last;

        isId = false;
        var start = lines.SkipSpaces(first.Value, end);
        return start < end && !vocabulary.IsEntryKey(first.Name) && keys.IsKeyLine(start, end) && HasKeysBelow(index)
            && (IsSection(first.Name) || IsOfEntriesOnly(lines.Cut(start, lines.EndOfWord(start, end)))) ? start : -1;
    }

    private bool BeginsWithKeyOfEntry(int index) =>
        keys.IsKeyLine(lines[index].Content, lines[index].End)
        && IsOfEntriesOnly(lines.Cut(lines[index].Content, lines.EndOfWord(lines[index].Content, lines[index].End)));

    private bool LooksLikeEntry(int index)
    {
        var (content, end) = (lines[index].Content, lines[index].End);
        return lines.IsItem(content, end) || keys.FindColon(content, end) >= 0
            || (keys.Alone(content, end) is not null && HasKeysBelow(index));
    }
}
