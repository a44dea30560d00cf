using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>
/// Turns the words of marks into links to their entries. Links are never nested: if a mark contains links, the words between them become
/// separate links.
/// </summary>
internal sealed class EntryLinks(Func<Mark, string?> addressOf, bool allowHtml)
{
    // Whether a tag <a> of the article's own HTML is open.
    private bool isInTag;

    public void AddTo(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<Block>().ToList())
        {
            if (block is HtmlBlock html)
                FollowTags(html.Lines.ToString());
            else if (block is LeafBlock { Inline: { } inlines })
                Add(inlines, isInLink: false);
        }
    }

    // Returns whether there is a link inside.
    private bool Add(ContainerInline container, bool isInLink)
    {
        var holdsLink = false;
        for (var child = container.FirstChild; child is not null;)
        {
            var next = child.NextSibling;
            holdsLink |= AddTo(child, isInLink);
            child = next;
        }

        if (isInLink || isInTag || container is not MarkInline { Mark: var mark } || addressOf(mark) is not { } address)
            return holdsLink;
        Link(container, address);
        return true;
    }

    private bool AddTo(Inline inline, bool isInLink)
    {
        switch (inline)
        {
            case HtmlInline html when allowHtml:
                FollowTags(html.Tag);
                return isInTag || html.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase);
            case LinkInline link:
                Add(link, isInLink: true);
                return !link.IsImage;
            case ContainerInline container:
                return Add(container, isInLink);
            default:
                return inline is Markdig.Extensions.Footnotes.FootnoteLink;
        }
    }

    private void FollowTags(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var rest = html.AsSpan(at + 1);
            var isEnd = rest.StartsWith("/");
            rest = isEnd ? rest[1..] : rest;
            if (rest.StartsWith("a", StringComparison.OrdinalIgnoreCase) && (rest.Length == 1 || !char.IsAsciiLetterOrDigit(rest[1])))
                isInTag = !isEnd;
        }
    }

    private void Link(ContainerInline container, string address)
    {
        var run = new List<Inline>();
        for (var child = container.FirstChild; ; child = child.NextSibling)
        {
            if (child is not null && !HoldsLink(child))
            {
                run.Add(child);
                continue;
            }

            Wrap(run, address);
            run.Clear();
            if (child is null)
                return;
            if (child is ContainerInline inner and not LinkInline && !inner.FindDescendants<HtmlInline>().Any())
                Link(inner, address);
        }
    }

    private static void Wrap(List<Inline> run, string address)
    {
        if (!run.Exists(HasWords))
            return;
        var link = new LinkInline(address, "");
        run[0].InsertBefore(link);
        foreach (var inline in run)
        {
            inline.Remove();
            link.AppendChild(inline);
        }
    }

    private bool HoldsLink(Inline inline) => inline switch
    {
        LinkInline link => !link.IsImage,
        Markdig.Extensions.Footnotes.FootnoteLink => true,
        HtmlInline => allowHtml,
        ContainerInline container => container.Any(HoldsLink),
        _ => false,
    };

    private static bool HasWords(Inline inline) => inline switch
    {
        LiteralInline literal => HasWords(literal.Content.AsSpan()),
        HtmlEntityInline entity => HasWords(entity.Transcoded.AsSpan()),
        LinkInline { IsImage: true } => true,
        ContainerInline container => container.Any(HasWords),
        _ => false,
    };

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsPunctuation(c))
                return true;
        }

        return false;
    }
}
