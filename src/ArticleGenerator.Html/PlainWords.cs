using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>Extracts the words of a tree as plain text.</summary>
internal static class PlainWords
{
    /// <summary>
    /// Returns the running text: all paragraphs, including those in lists and block quotes, without headings, code blocks, tables and
    /// footnotes.
    /// </summary>
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

    /// <summary>Returns all words, including headings and footnotes, without code blocks.</summary>
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
