using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>Adds the marks of an article to its tree, block by block.</summary>
internal sealed class Marking(Article article, HtmlOptions options)
{
    /// <summary>Adds all marks and, if there are URLs for them, their links.</summary>
    /// <param name="document">The tree of the article.</param>
    /// <param name="withIds">Whether to write an <c>id</c> attribute on the first mark of each entry.</param>
    public void AddTo(MarkdownDocument document, bool withIds)
    {
        var marks = ArticleMarks.Of(article, options);
        if (marks.Count == 0)
            return;
        foreach (var block in document.Descendants<LeafBlock>().ToList())
            AddTo(block, marks);
        Number(document, withIds);
        if (options.EntryUrl is { } addressOf)
            new EntryLinks(mark => AddressOf(mark, addressOf), options.AllowHtml).AddTo(document);
    }

    private string? AddressOf(Mark mark, Func<Entry, string?> addressOf)
    {
        var address = mark is { IsOfEntry: true, Entry: { } entry } ? addressOf(entry) : null;
        return address is not null && (options.AllowHtml || SafeUrl.Allows(address)) ? address : null;
    }

    private void AddTo(LeafBlock block, IReadOnlyList<Mark> marks)
    {
        var inlines = block is CodeBlock { Inline: null } code ? BlockWords.OfCode(code, article.Text) : block.Inline;
        if (inlines is null)
            return;
        // Not by the block's span, which ends too early where a code block is never closed.
        var words = BlockWords.Of(inlines, article.Text);
        var parts = marks.Select(mark => PartOf(mark, words)).Where(part => part.End > part.Start).ToList();
        MarkNesting.Fill(words.Root, parts);
        if (parts.Count > 0)
            block.Inline ??= inlines;
    }

    private static MarkPart PartOf(Mark mark, BlockWords words)
    {
        var (start, end) = words.UnitsOf(mark.Span);
        return new(mark, start, end);
    }

    private void Number(MarkdownDocument document, bool withIds)
    {
        var last = new Dictionary<Mark, MarkInline>(ReferenceEqualityComparer.Instance);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in document.Descendants<MarkInline>())
        {
            piece.IsFirst = !last.ContainsKey(piece.Mark);
            last[piece.Mark] = piece;
            if (withIds && options.EntryIdPrefix is { } prefix && piece.Mark is { IsOfEntry: true, Entry.Id: var id } && named.Add(id))
                piece.Id = prefix + id;
        }

        foreach (var piece in last.Values)
            piece.IsLast = true;
    }
}
