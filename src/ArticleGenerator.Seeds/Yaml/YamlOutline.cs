using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>
/// What the lines below and the names of the sections say of where a line belongs: article keys at the start of the line,
/// entries of a section one step deeper, and their keys another.
/// </summary>
internal sealed class YamlOutline(string text, YamlLines lines, YamlSlips slips)
{
    // So that the time does not grow with the square of the lines.
    private const int MostProse = 100;

    private static readonly string[] Sections = ["people", "organizations", "places", "quotes", "events"];

    public static bool IsSection(string? key) => Array.IndexOf(Sections, key) >= 0;

    /// <summary>
    /// Where an entry begins at the end of the line of another key, <c>eventStatus: held vote:</c>, and its keys are below; else -1.
    /// </summary>
    public int StartOfJoinedId(int index, bool isId)
    {
        var line = lines[index];
        var (end, next) = (lines.EndOfPlain(line.Content, line.End) - 1, lines.NextContent(index + 1));
        var colon = lines.FindColon(line.Content, line.End);
        if (colon < 0
            || colon == end
            || text[end] != ':'
            || next == lines.Count
            || lines[next].Indent > line.Indent != isId
            || !IsKeyOfEntry(next))
        {
            return -1;
        }

        var start = end;
        while (start > colon && !YamlLines.IsSpace(text[start - 1]))
            start--;
        var isWord = lines.EndOfWord(start, end) == end && start < end;
        var (first, last) = (text[lines.SkipSpaces(colon + 1, end)], text[lines.EndOfPlain(colon + 1, start) - 1]);
        var isClosed = first is not ('[' or '{') || last is ']' or '}';
        return isWord && isClosed && first is not ('"' or '\'') && last != ':' ? start : -1;
    }

    /// <summary>Where the first key of an entry stands on the line of its id, <c>berg: name: Anna</c>; else -1.</summary>
    public int StartOfJoinedKey(int index)
    {
        var line = lines[index];
        var colon = lines.FindColon(line.Content, line.End);
        if (colon < 0 || IsKeyOfEntry(index) || lines.EndOfWord(line.Content, line.End) != colon)
            return -1;

        var start = lines.SkipSpaces(colon + 1, line.End);
        var next = lines.NextContent(index + 1);
        var isAbove = next < lines.Count && lines[next].Indent > line.Indent && HasKey(next) && !lines.IsItem(next);
        return isAbove && KeyAt(index, start) is { } key && SeedFormat.IsOfEntriesOnly(key) ? start : -1;
    }

    /// <summary>Where the first id of a section stands on its line, <c>people: berg:</c>; else -1.</summary>
    public int StartOfFirstId(int index)
    {
        var (line, next) = (lines[index], lines.NextContent(index + 1));
        if (!IsSection(index) || next == lines.Count || lines[next].Indent < line.Indent + 2 || !IsKeyOfEntry(next))
            return -1;

        var start = lines.SkipSpaces(lines.FindColon(line.Content, line.End) + 1, line.End);
        return KeyAt(index, start) is not null && EndsAtColon(index, start) ? start : -1;
    }

    /// <summary>The line begins with the name of a section, or one that comes near.</summary>
    public bool IsMeantAsSection(int index) => SeedFormat.Article.Meant(Word(index)) is { Kind: ValueKind.Section };

    /// <summary>The line begins with a key that only entries have.</summary>
    public bool IsKeyOfEntry(int index) => HasKey(index) && !lines.IsItem(index) && SeedFormat.IsOfEntriesOnly(Word(index));

    /// <summary>The line begins as words do, not as a key or a value of another kind.</summary>
    public bool IsProse(int index)
    {
        var line = lines[index];
        return "\"'[{|>&*!?,]}".IndexOf(text[line.Content]) < 0
            && !HasKey(index)
            && !slips.HasSign(line.Content, line.End)
            && !SeedFormat.IsOfEntriesOnly(Word(index));
    }

    /// <summary>The first line behind the lines of prose that follow each other and are not indented deeper.</summary>
    public int EndOfProse(int index)
    {
        var (indent, end) = (lines[index].Indent, index + 1);
        for (var i = index;
            i < Math.Min(lines.Count, index + MostProse) && lines[i].Indent <= indent
                && !lines.IsItem(i) && !lines.IsMarker(i) && IsProse(i);
            i = lines.NextContent(end))
        {
            end = i + 1;
        }

        return end;
    }

    /// <summary>The line begins with a key that entries have, be it one of the article too.</summary>
    public bool IsKeyOfAnyEntry(int index) => SeedFormat.IsOfEntries(Word(index));

    /// <summary>The line begins with a word and a colon, and the word is no key, nor near one of the article.</summary>
    public bool MayBeId(int index) =>
        KeyAt(index, lines[index].Content) is { } key
        && !SeedFormat.IsOfEntries(key)
        && SeedFormat.Article.Find(key) is null
        && SeedFormat.Article.Meant(key) is null;

    /// <summary>A list or a map in brackets begins the line, and is not a key.</summary>
    public bool IsBracketAlone(int index) => text[lines[index].Content] is '[' or '{' && !HasKey(index);

    /// <summary>An id stands as deep as the keys of its entry, the first of which is the next line.</summary>
    public bool IsIdAmongKeys(int index, out string? nextKey)
    {
        var next = lines.NextContent(index + 1);
        nextKey = next < lines.Count && lines[next].Indent <= lines[index].Indent && IsKeyOfEntry(next) ? Word(next) : null;
        return nextKey is not null && lines.EndsWithColon(index) && !IsKeyOfEntry(index) && IndentOfSiblings(next, out _) < 0;
    }

    // What has been found once, so that the time does not grow with the square of the lines.
    private HashSet<string>? sectionsAtRoot;
    private (int Start, int End, int Indent, bool IsOfTexts) list;

    /// <summary>
    /// The header of a section stands deeper than <paramref name="root"/>, and no other of that name stands there. True once for each name.
    /// </summary>
    public bool IsMisplacedSection(int index, int root)
    {
        if (!lines.EndsWithColon(index) || !IsSection(index))
            return false;

        var name = Word(index);
        var next = lines.NextContent(index + 1);
        if (next == lines.Count || lines[next].Indent < lines[index].Indent || lines.IsItem(next) || !HasKey(next))
            return false;

        sectionsAtRoot ??= SectionsAt(root);
        return sectionsAtRoot.Add(name);
    }

    /// <summary>The sections that no line at <paramref name="root"/> begins.</summary>
    public IReadOnlyList<string> MissingSections(int root)
    {
        sectionsAtRoot ??= SectionsAt(root);
        return Array.FindAll(Sections, name => !sectionsAtRoot.Contains(name));
    }

    private HashSet<string> SectionsAt(int root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Indent == root && IsSection(i))
                names.Add(Word(i));
        }

        return names;
    }

    /// <summary>
    /// Where a key with nothing beside it should stand that is too far left: the lines below it are followed by one that stands
    /// between both. -1 when it stands well.
    /// </summary>
    public int IndentOfOutdentedParent(int index)
    {
        var next = lines.NextContent(index + 1);
        if (next == lines.Count || !lines.EndsWithColon(index) || IsSection(index) || !HasKey(next))
            return -1;

        var behind = lines.NextContent(lines.EndOfDeeper(next, lines[next].Indent - 1));
        return behind < lines.Count && lines[behind].Indent > lines[index].Indent && lines.IsKeyLine(behind) ? lines[behind].Indent : -1;
    }

    /// <summary>How deep the key stands that follows one with a value, where that is deeper; -1 where it is not.</summary>
    public int IndentOfSiblings(int index, out string? nextKey)
    {
        nextKey = null;
        var line = lines[index];
        var next = lines.NextContent(index + 1);
        if (lines.FindColon(line.Content, line.End) < 0 || lines.EndsWithColon(index) || IsSection(index))
            return -1;
        if (lines.OpensText(index) && next < lines.Count)
            next = lines.NextContent(lines.EndOfDeeper(next, lines[next].Indent - 1));
        if (next == lines.Count || lines[next].Indent <= line.Indent || !lines.IsKeyLine(next))
            return -1;

        nextKey = Word(next);
        return lines[next].Indent;
    }

    /// <summary>How deep the first line stands below a word without its colon, if that line has a key; -1 where there is none.</summary>
    public int IndentBelowWord(int index)
    {
        var line = lines[index];
        var next = lines.NextContent(index + 1);
        var isWord = char.IsLetterOrDigit(text[line.Content])
            && (lines.EndOfWord(line.Content, line.End) == lines.EndOfPlain(line.Content, line.End)
                || (slips.AtEnd(line.Content, line.End) is not null && !lines.EndsWithColon(index)));
        return isWord && next < lines.Count && lines[next].Indent > line.Indent && HasKey(next) && !lines.IsItem(next)
            ? lines[next].Indent
            : -1;
    }

    /// <summary>The dash before a key is a slip: the lines that are level with it are keys of the same map, and have none.</summary>
    public bool IsLoneDash(int index, int content)
    {
        var indent = lines[index].Indent;
        var below = lines.NextContent(index + 1);
        var key = KeyAt(index, content);
        var isTextBelow = lines.OpensText(index) && below < lines.Count && lines[below].Indent > indent;
        if (key is not null && isTextBelow && lines[below].Indent <= indent + content - lines[index].Content)
            return true;
        if (key is null || (below < lines.Count && lines[below].Indent > indent && lines.IsKeyLine(below) && !EndsAtColon(index, content)))
            return false;

        var next = lines.NextContent(lines.EndOfDeeper(index + 1, indent));
        if (next == lines.Count || lines[next].Indent != indent || !lines.IsKeyLine(next) || Word(next) == key)
            return false;

        while (next < lines.Count && lines[next].Indent == indent && !lines.IsItem(next))
            next = lines.NextContent(lines.EndOfDeeper(next + 1, indent));
        return next == lines.Count || lines[next].Indent < indent;
    }

    /// <summary>The key that stands behind a dash: a word and its colon, or null.</summary>
    public string? KeyAt(int index, int content)
    {
        var end = lines.EndOfWord(content, lines[index].End);
        return end > content && lines.IsColon(end, lines[index].End) ? lines.Cut(content, end) : null;
    }

    private bool EndsAtColon(int index, int content) =>
        lines.EndOfWord(content, lines[index].End) + 1 == lines.EndOfPlain(content, lines[index].End);

    /// <summary>
    /// A line of prose stands between a key and the keys below it: it cannot be the key's value, for that are the keys.
    /// </summary>
    public bool IsProseBeforeKeys(int index, int indentOfParent)
    {
        var next = index;
        if (!IsProse(index))
            return false;

        while (next < lines.Count && !HasKey(next) && !lines.IsItem(next) && !lines.IsMarker(next))
            next = lines.NextContent(next + 1);
        return next > index && next < lines.Count && lines[next].Indent > indentOfParent && lines.IsKeyLine(next);
    }

    /// <summary>A section or an entry has a text on its line, and more than one line of keys or entries below it.</summary>
    public bool HasTextBeside(int index, int start, int depth)
    {
        var line = lines[index];
        var next = lines.NextContent(index + 1);
        if (start >= line.End || next == lines.Count || lines[next].Indent <= line.Indent || !HasKey(next) || !IsOnOneLine(index, start))
            return false;
        if (depth == 1)
            return IsSection(index);

        var second = lines.NextContent(next + 1);
        var areStepsWhole = line.Indent >= 2 && lines[next].Indent - line.Indent >= 2;
        return depth == 2 && areStepsWhole && text[start] is not ('[' or '{') && lines.IsKeyLine(next) && !lines.EndsWithColon(next)
            && second < lines.Count && lines[second].Indent >= lines[next].Indent;
    }

    /// <summary><c>- But we have a budget: 4.2 billion</c> among items that are texts: the colon is part of a sentence.</summary>
    public bool IsTextAmongTexts(int index, int position)
    {
        if (!IsSentence(index, position) || lines.NextContent(index + 1) is var next && next < lines.Count && IsKeyOfItem(next, index))
            return false;

        if (index < list.Start || index >= list.End || lines[index].Indent != list.Indent)
            list = ListAround(index);
        return list.IsOfTexts;
    }

    private (int Start, int End, int Indent, bool IsOfTexts) ListAround(int index)
    {
        var indent = lines[index].Indent;
        var (start, end) = (index, index + 1);
        while (start > 0 && IsInList(start - 1, indent))
            start--;
        while (end < lines.Count && IsInList(end, indent))
            end++;

        var hasText = false;
        for (var i = start; i < end; i++)
        {
            if (lines[i].Indent != indent || !lines.IsItem(i))
                continue;

            var content = lines.SkipSpaces(lines[i].Content + 1, lines[i].End);
            if (IsMapOrList(content, lines[i].End) && !IsSentence(i, content))
                return (start, end, indent, false);
            hasText |= !IsSentence(i, content);
        }

        return (start, end, indent, hasText);
    }

    private bool IsInList(int line, int indent) =>
        !lines.HasContent(line) || lines[line].Indent > indent || (lines[line].Indent == indent && lines.IsItem(line));

    private bool IsMapOrList(int position, int lineEnd) =>
        position == lineEnd || text[position] is '{' or '[' || lines.IsItem(position, lineEnd) || lines.FindColon(position, lineEnd) >= 0;

    private bool IsKeyOfItem(int line, int item) => lines[line].Indent > lines[item].Indent && lines.IsKeyLine(line);

    /// <summary>What stands before the colon is no key: more than two words.</summary>
    private bool IsSentence(int index, int position)
    {
        var colon = lines.FindColon(position, lines[index].End);
        if (colon < 0 || text[position] is '"' or '\'' or '[' or '{')
            return false;

        var blanks = 0;
        for (var i = position; i < colon; i++)
            blanks += YamlLines.IsSpace(text[i]) && !YamlLines.IsSpace(text[i + 1]) && i + 1 < colon ? 1 : 0;
        return blanks >= 2;
    }

    private bool IsOnOneLine(int index, int start)
    {
        var end = lines.EndOfPlain(start, lines[index].End);
        return text[start] switch
        {
            '"' or '\'' => end - start > 1 && text[end - 1] == text[start],
            '[' or '{' => text[end - 1] is ']' or '}',
            '|' or '>' or '&' or '*' or '!' or '#' or '-' => false,
            _ => true,
        };
    }

    private bool IsSection(int index)
    {
        var line = lines[index];
        return line.End > line.Content && lines.FindColon(line.Content, line.End) >= 0 && IsSection(Word(index));
    }

    private bool HasKey(int index) => lines.FindColon(lines[index].Content, lines[index].End) >= 0;

    private string Word(int index)
    {
        var line = lines[index];
        return text.Substring(line.Content, lines.EndOfWord(line.Content, line.End) - line.Content);
    }
}
