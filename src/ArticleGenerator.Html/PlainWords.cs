using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>The words of a tree without marks of any kind.</summary>
internal static class PlainWords
{
    /// <summary>The words of the running text: paragraphs, in lists and quotations too; no headings, code, tables or footnotes.</summary>
    public static string OfParagraphs(MarkdownDocument document)
    {
        var words = new StringBuilder();
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            if (paragraph is not HtmlAsText && !IsInside<FootnoteGroup>(paragraph) && !IsInside<Markdig.Extensions.Tables.Table>(paragraph))
                words.Append(words.Length > 0 ? " " : "").Append(Of(paragraph.Inline).Trim());
        }

        return words.ToString();
    }

    /// <summary>All words that a reader reads, headings and footnotes too, but no code.</summary>
    public static string OfAll(MarkdownDocument document) => string.Join('\n', document.Descendants<LeafBlock>()
        .Where(block => block is not (HtmlAsText or CodeBlock))
        .Select(block => Of(block.Inline)));

    public static string Of(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        if (inlines is not null)
            Add(words, inlines);
        return words.ToString();
    }

    private static void Add(StringBuilder words, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline when words.Length > 0 && !Words.Script.IsHanOrKana(words[^1]):
                words.Append(' ');
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                words.Append(container is DelimiterInline delimiter ? delimiter.ToLiteral() : "");
                foreach (var child in container)
                    Add(words, child);
                break;
        }
    }

    private static bool IsInside<T>(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is T)
                return true;
        }

        return false;
    }
}
