using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>A code span as a container, so that it can contain marks.</summary>
internal sealed class CodeSpan : ContainerInline;

/// <summary>Writes a code span with marks. Apart from the marks, the HTML is Markdig's own.</summary>
internal sealed class CodeSpanRenderer : HtmlObjectRenderer<CodeSpan>
{
    protected override void Write(HtmlRenderer renderer, CodeSpan obj)
    {
        if (renderer.EnableHtmlForInline)
            renderer.Write("<code").WriteAttributes(obj).Write('>');
        renderer.WriteChildren(obj);
        if (renderer.EnableHtmlForInline)
            renderer.Write("</code>");
    }
}

/// <summary>Writes a code block with marks, which has inlines instead of lines. Apart from the marks, the HTML is Markdig's own.</summary>
internal sealed class MarkedCodeBlockRenderer : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        if (obj.Inline is null)
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<pre><code").WriteAttributes(obj).Write('>');
        renderer.WriteChildren(obj.Inline);
        renderer.WriteLine("</code></pre>");
        renderer.EnsureLine();
    }
}
