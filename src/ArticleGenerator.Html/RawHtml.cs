using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>An HTML block that is shown as text.</summary>
internal sealed class HtmlAsText : ParagraphBlock;

/// <summary>Turns HTML blocks of an article into plain text, and removes HTML comments.</summary>
internal static class RawHtml
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    public static void MakeText(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<HtmlBlock>().ToList())
            Replace(block);
        foreach (var comment in document.Descendants<HtmlInline>().Where(inline => IsComment(inline.Tag)).ToList())
            comment.Remove();
    }

    private static bool IsComment(string tag) => tag.StartsWith(CommentStart, StringComparison.Ordinal);

    private static void Replace(HtmlBlock block)
    {
        var parent = block.Parent!;
        var at = parent.IndexOf(block);
        parent.RemoveAt(at);
        var words = WordsOf(block);
        if (words.FirstChild is not null)
            parent.Insert(at, new HtmlAsText { Inline = words, Span = block.Span });
    }

    private static ContainerInline WordsOf(HtmlBlock block)
    {
        var words = new ContainerInline { Span = block.Span };
        var inComment = false;
        foreach (var line in block.Lines.Lines.Take(block.Lines.Count))
        {
            foreach (var (start, end) in OutsideComments(line.Slice.ToString(), ref inComment))
                Append(words, line, start, end, block.Span.End);
        }

        return words;
    }

    private static void Append(ContainerInline words, StringLine line, int start, int end, int blockEnd)
    {
        var text = line.Slice.ToString()[start..end].Trim(' ', '\t', '\r', '\n');
        if (text.Length == 0)
            return;
        if (words.FirstChild is not null)
            words.AppendChild(new LineBreakInline());
        words.AppendChild(new LiteralInline(text) { Span = new(line.Position + start, blockEnd) });
    }

    private static List<(int Start, int End)> OutsideComments(string line, ref bool inComment)
    {
        var pieces = new List<(int, int)>();
        for (var at = 0; at < line.Length;)
        {
            var end = line.IndexOf(inComment ? CommentEnd : CommentStart, at, StringComparison.Ordinal);
            if (!inComment)
                pieces.Add((at, end < 0 ? line.Length : end));
            if (end < 0)
                break;
            at = end + (inComment ? CommentEnd.Length : 0);
            inComment = !inComment;
        }

        return pieces;
    }
}

/// <summary>Writes an HTML tag as text.</summary>
internal sealed class HtmlAsTextRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj) => renderer.WriteEscape(obj.Tag);
}
