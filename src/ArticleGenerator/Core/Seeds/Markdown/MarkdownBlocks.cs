namespace ArticleGenerator.Core;

/// <summary>
/// The block phase of the Markdown scanner (CommonMark 0.31.2 with GFM tables): finds the paragraphs in list items, the rows of tables and
/// the definitions of links, and skips headings, code and HTML. Each character is read a bounded number of times.
/// </summary>
internal sealed class MarkdownBlocks
{
    // Real lists are not nested deeper, and every open container costs time at every blank line.
    private const int MaxDepth = 64;

    private const int CodeIndent = 4;

    private readonly string file;
    private readonly List<MarkdownRun> runs = [];
    private readonly List<MarkdownLeaf> leaves = [];
    private readonly Dictionary<string, MarkdownDestination> definitions = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<MarkdownContainer> containers = [];
    private readonly List<(int Start, int End)> paragraph = [];
    private bool paragraphStartsItem;
    private CodeFence? fence;
    private int fenceIndent;
    private HtmlBlock? html;
    private bool indentedCode;

    private MarkdownBlocks(string file) => this.file = file;

    /// <summary>The blocks that may have entries, in the order of the file.</summary>
    public IReadOnlyList<MarkdownRun> Runs => runs;

    /// <summary>The blocks with words, in the order of the file.</summary>
    public IReadOnlyList<MarkdownLeaf> Leaves => leaves;

    /// <summary>The first definition of each label (see <see cref="LinkDefinition.Label"/>).</summary>
    public IReadOnlyDictionary<string, MarkdownDestination> Definitions => definitions;

    /// <summary>The first top-level heading outside lists and quotes; null until one is found.</summary>
    public MarkdownRun? Heading { get; private set; }

    /// <summary>Reads from this offset to the end of the text.</summary>
    public static MarkdownBlocks Parse(string file, int start) => Parse(file, start, blocks => false);

    /// <summary>Reads up to the first heading.</summary>
    public static MarkdownRun? FirstHeading(string file) => Parse(file, 0, blocks => blocks.Heading is not null).Heading;

    private static MarkdownBlocks Parse(string file, int start, Func<MarkdownBlocks, bool> isEnough)
    {
        var blocks = new MarkdownBlocks(file);
        while (start < file.Length && !isEnough(blocks))
        {
            var end = file.IndexOfAny(['\r', '\n'], start);
            if (end < 0)
                end = file.Length;
            blocks.AddLine(new LineCursor(file, start, end));
            start = end + 1 < file.Length && file[end] == '\r' && file[end + 1] == '\n' ? end + 2 : end + 1;
        }

        blocks.CloseLeaf();
        return blocks;
    }

    private void AddLine(LineCursor line)
    {
        var matched = MatchContainers(ref line);
        if (matched == containers.Count && ContinuesLeaf(ref line))
            return;
        if (matched < containers.Count && paragraph.Count == 0)
            CloseTo(matched);

        var lazy = matched < containers.Count;
        while (OpensContainer(ref line, matched, lazy))
        {
            matched = containers.Count;
            lazy = false;
        }

        if (OpensLeaf(ref line, matched, lazy))
            return;
        if (line.IsBlank || !(lazy && paragraph.Count > 0))
            CloseTo(matched);
        if (line.IsBlank)
            CloseLeaf();
        else
            AddToParagraph(line);
    }

    private int MatchContainers(ref LineCursor line)
    {
        var matched = 0;
        for (; matched < containers.Count; matched++)
        {
            var container = containers[matched];
            if (!container.IsListItem)
            {
                if (!SkipQuoteMark(ref line))
                    break;
            }
            else if (line.IsBlank ? container.StartsBlank : line.Indent < container.Width)
            {
                break;
            }
            else
            {
                container.StartsBlank = false;
                line.SkipColumns(container.Width);
            }
        }

        return matched;
    }

    private static bool SkipQuoteMark(ref LineCursor line)
    {
        if (line.Indent > 3 || line.At(line.Content) != '>')
            return false;
        line.SkipContent(1);
        line.SkipColumns(1);
        return true;
    }

    private bool ContinuesLeaf(ref LineCursor line)
    {
        if (fence is { } open)
        {
            if (open.IsClosedBy(line))
                fence = null;
            else
                AddToLeaf(line, fenceIndent);
            return true;
        }

        if (html != null)
        {
            AddToLeaf(line);
            if (html.EndsAtBlankLine ? line.IsBlank : html.EndsWith(Rest(line)))
                html = null;
            return true;
        }

        indentedCode &= line.IsBlank || line.Indent > 3;
        if (indentedCode)
            AddToLeaf(line, CodeIndent);
        return indentedCode;
    }

    private bool OpensContainer(ref LineCursor line, int matched, bool lazy)
    {
        if (line.Indent > 3 || containers.Count >= MaxDepth || IsThematicBreak(line))
            return false;
        var after = line;
        var container = SkipQuoteMark(ref after)
            ? new MarkdownContainer(0)
            : MarkdownContainer.ListItem(ref after, paragraph.Count > 0 && !lazy);
        if (container == null)
            return false;
        CloseTo(matched);
        CloseLeaf();
        MarkContent();
        containers.Add(container);
        line = after;
        return true;
    }

    private bool OpensLeaf(ref LineCursor line, int matched, bool lazy)
    {
        if (line.IsBlank)
            return false;
        if (line.Indent > 3)
        {
            var code = line;
            return paragraph.Count == 0 && Open(() => (indentedCode, _) = (true, AddLeaf(LeafKind.Code, code, CodeIndent)));
        }

        if (paragraph.Count > 0 && !lazy && IsSetextUnderline(line) && CloseParagraph(line.At(line.Content) == '=' ? 1 : 2))
            return true;
        var level = HeadingLevel(line);
        if (level > 0 || IsThematicBreak(line))
        {
            var words = HeadingWords(line);
            return Open(() => AddHeading(level, [words]));
        }

        if (CodeFence.OpenedBy(line) is { } opened)
        {
            var indent = line.Indent;
            return Open(() => (fence, fenceIndent, _) = (opened, indent, AddLeaf(LeafKind.Code)));
        }

        var rest = line.At(line.Content) == '<' ? Rest(line) : "";
        if (rest.Length == 0 || HtmlBlock.Open(rest) is not { } block || (paragraph.Count > 0 && !block.InterruptsParagraph))
            return false;
        var first = line;
        return Open(() => (html, _) = (block.EndsWith(rest) ? null : block, AddLeaf(LeafKind.Html, first)));

        bool Open(Action open)
        {
            CloseTo(matched);
            CloseLeaf();
            MarkContent();
            open();
            return true;
        }
    }

    private MarkdownLeaf AddLeaf(LeafKind kind)
    {
        leaves.Add(new(kind));
        return leaves[leaves.Count - 1];
    }

    private MarkdownLeaf AddLeaf(LeafKind kind, LineCursor line, int indent = 0)
    {
        var leaf = AddLeaf(kind);
        AddToLeaf(line, indent);
        return leaf;
    }

    private void AddToLeaf(LineCursor line, int indent = 0)
    {
        line.SkipColumns(indent);
        leaves[leaves.Count - 1].Lines.Add((line.Position, line.End));
    }

    private void AddToParagraph(LineCursor line)
    {
        if (paragraph.Count == 0)
        {
            paragraphStartsItem = containers.Count > 0 && containers[containers.Count - 1] is { IsListItem: true, HasContent: false };
            MarkContent();
        }

        paragraph.Add((line.Content, line.End));
    }

    private void MarkContent()
    {
        if (containers.Count > 0)
            containers[containers.Count - 1].HasContent = true;
    }

    private void CloseTo(int depth)
    {
        if (depth == containers.Count)
            return;
        CloseLeaf();
        containers.RemoveRange(depth, containers.Count - depth);
    }

    private void CloseLeaf()
    {
        CloseParagraph(headingLevel: 0);
        (fence, html, indentedCode) = (null, null, false);
    }

    // False if the paragraph had only definitions, so that an underline makes no heading.
    private bool CloseParagraph(int headingLevel)
    {
        if (paragraph.Count == 0)
            return false;
        var run = MarkdownRun.Create(file, paragraph, paragraphStartsItem);
        var defined = LinkDefinition.TakeAll(run, definitions);
        var first = run.Text.Take(defined).Count(c => c == '\n');
        var rest = paragraph.GetRange(first, paragraph.Count - first);
        paragraph.Clear();
        if (defined == run.Text.Length)
            return false;
        if (headingLevel == 0)
            AddRuns(rest, first == 0 && paragraphStartsItem);
        else
            AddHeading(headingLevel, rest);
        return true;
    }

    private void AddHeading(int level, List<(int Start, int End)> lines)
    {
        if (level > 0)
            AddLeaf(LeafKind.Inline).Lines.AddRange(lines);
        if (level == 1 && containers.Count == 0)
            Heading ??= MarkdownRun.Create(file, lines, startsListItem: false) is { Text.Length: > 0 } words ? words : null;
    }

    /// <summary>The text after the opening marks, without the closing ones.</summary>
    private (int Start, int End) HeadingWords(LineCursor line)
    {
        var (start, end) = (line.Content + line.RunOf('#'), line.End);
        while (end > start && file[end - 1] is ' ' or '\t')
            end--;
        var closing = end;
        while (closing > start && file[closing - 1] == '#')
            closing--;
        end = closing == start || file[closing - 1] is ' ' or '\t' ? closing : end;
        while (start < end && file[start] is ' ' or '\t')
            start++;
        while (end > start && file[end - 1] is ' ' or '\t')
            end--;
        return (start, end);
    }

    private void AddRuns(List<(int Start, int End)> lines, bool startsItem)
    {
        var header = MarkdownTable.HeaderLine(file, lines);
        var inList = containers.Any(container => container.IsListItem);
        var prose = header < 0 ? lines : lines.GetRange(0, header);
        if (prose.Count > 0)
            AddLeaf(LeafKind.Inline).Lines.AddRange(prose);
        if (inList && prose.Count > 0)
            runs.Add(MarkdownRun.Create(file, prose, startsItem));
        if (header < 0)
            return;
        for (var i = header; i < lines.Count; i++)
        {
            if (i != header + 1)
            {
                foreach (var cell in MarkdownTable.Cells(file, lines[i]))
                {
                    runs.Add(MarkdownRun.Create(file, [cell], startsListItem: false));
                    AddLeaf(LeafKind.Inline).Lines.Add(cell);
                }
            }
        }
    }

    private static bool IsSetextUnderline(LineCursor line)
    {
        var mark = line.At(line.Content);
        return mark is '=' or '-' && line.IsBlankAfterRun();
    }

    private static int HeadingLevel(LineCursor line)
    {
        var level = line.RunOf('#');
        return level <= 6 && line.At(line.Content + level) is ' ' or '\t' or '\0' ? level : 0;
    }

    private static bool IsThematicBreak(LineCursor line)
    {
        var mark = line.At(line.Content);
        if (mark is not ('-' or '*' or '_'))
            return false;
        var count = 0;
        for (var i = line.Content; i < line.End; i++)
        {
            if (line.At(i) == mark)
                count++;
            else if (line.At(i) is not (' ' or '\t'))
                return false;
        }

        return count >= 3;
    }

    private string Rest(LineCursor line) => file.Substring(line.Content, line.End - line.Content);
}
