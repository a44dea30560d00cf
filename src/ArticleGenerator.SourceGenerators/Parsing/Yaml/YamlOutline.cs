namespace ArticleGenerator.SourceGenerators.Parsing;

/// <summary>
/// What the lines below and the names of the sections say of where a line belongs: article keys at the start of the line,
/// entries of a section one step deeper, and their keys another.
/// </summary>
internal sealed class YamlOutline(string text, YamlLines lines)
{
    private static readonly string[] Sections = ["people", "organizations", "places", "quotes", "events"];

    // What has been found once, so that the time does not grow with the square of the lines.
    private HashSet<string>? sectionsAtRoot;
    private (int Start, int End, int Indent, bool IsOfTexts) list;

    /// <summary>The header of a section stands deeper than <paramref name="root"/>, and no other of that name stands there. True once for each name.</summary>
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

    /// <summary>How deep the first line stands below a word alone, if that line has a key; -1 where there is none.</summary>
    public int IndentBelowWord(int index)
    {
        var line = lines[index];
        var next = lines.NextContent(index + 1);
        var isWord = char.IsLetterOrDigit(text[line.Content]) && lines.EndOfWord(line.Content, line.End) == lines.EndOfPlain(line.Content, line.End);
        return isWord && next < lines.Count && lines[next].Indent > line.Indent && HasKey(next) && !lines.IsItem(next)
            ? lines[next].Indent
            : -1;
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
        return line.End > line.Content && lines.FindColon(line.Content, line.End) >= 0 && Array.IndexOf(Sections, Word(index)) >= 0;
    }

    private bool HasKey(int index) => lines.FindColon(lines[index].Content, lines[index].End) >= 0;

    private string Word(int index)
    {
        var line = lines[index];
        return text.Substring(line.Content, lines.EndOfWord(line.Content, line.End) - line.Content);
    }
}
