namespace ArticleGenerator.Core;

/// <summary>
/// Finds the entries of INDEX.md: each link in a list item or a table row to a <c>.txt</c>, <c>.md</c>, <c>.yaml</c> or <c>.yml</c> file,
/// and each bare or <c>code</c> file name at the start of a list item. Ignores prose, headings, images, code, HTML and absolute URLs.
/// </summary>
internal static class IndexScanner
{
    private static readonly char[] WordEnds = [' ', '\t', '\n'];
    private static readonly char[] Markup = ['[', ']', '<', '>', '`', '*', '"'];
    private static readonly char[] AfterName = [':', ',', ';', '.'];

    /// <summary>Returns the entries in the order of the file. Takes linear time and never throws.</summary>
    public static IReadOnlyList<IndexEntry> Scan(string markdown) => Read(markdown).Entries;

    /// <summary>
    /// Returns the entries, and the links and names in the position of entries that lead to something else in the folder.
    /// </summary>
    public static (IReadOnlyList<IndexEntry> Entries, IReadOnlyList<IndexEntry> Others) Read(string markdown)
    {
        var blocks = MarkdownBlocks.Parse(markdown, FrontMatter.Length(markdown));
        var (entries, others) = (new List<IndexEntry>(), new List<IndexEntry>());
        foreach (var run in blocks.Runs)
        {
            if (run.StartsListItem && FileName(run) is { } name)
                (IsSeed(name) ? entries : others).Add(name);
            foreach (var link in MarkdownInlines.Links(run, blocks.Definitions))
            {
                if (Entry(link) is { } entry)
                    (IsSeed(entry) ? entries : others).Add(entry);
            }
        }

        return (entries, others);
    }

    private static bool IsSeed(IndexEntry entry) => SeedPath.IsText(entry.Path) || SeedPath.IsAnnotation(entry.Path);

    private static IndexEntry? Entry(MarkdownLink link) =>
        SeedPath.AnyFromDestination(MarkdownText.Unescape(link.Destination.Raw)) is { Length: > 0 } path
            ? new IndexEntry(path, PlainText.Render(link.RawText), link.Destination.Start, link.Destination.Raw.Length)
            : null;

    private static IndexEntry? FileName(MarkdownRun run)
    {
        var start = AfterTaskMark(run.Text);
        if (start == run.Text.Length)
            return null;
        var isCode = run.Text[start] == '`';
        var (from, to) = (start, isCode ? 0 : EndOfWord(run.Text, start));
        if (isCode && !new CodeSpans(run.Text).Content(start, out from, out to))
            return null;
        var name = run.Text.Substring(from, to - from);
        if (name.IndexOf('\n') >= 0 || (!isCode && name.IndexOfAny(Markup) >= 0))
            return null;
        return SeedPath.NamedFile(isCode ? name : MarkdownText.Unescape(name)) is { } path
            ? new IndexEntry(path, "", run.ToFile(from), name.Length)
            : null;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = text.IndexOfAny(WordEnds, start);
        if (end < 0)
            end = text.Length;
        while (end > start && AfterName.Contains(text[end - 1]))
            end--;
        return end;
    }

    private static int AfterTaskMark(string text) =>
        text.Length > 4 && text[0] == '[' && text[1] is ' ' or 'x' or 'X' && text[2] == ']' && text[3] is ' ' or '\t' ? 4 : 0;
}
