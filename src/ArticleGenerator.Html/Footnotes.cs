using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ArticleGenerator.Html;

/// <summary>Writes the links to footnotes and back like Markdig, but with a prefix on the ids.</summary>
internal sealed class FootnoteLinkRenderer(string prefix) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (!renderer.EnableHtmlForInline)
            return;
        if (obj.IsBackLink)
        {
            renderer.Write("<a href=\"#").WriteEscape(prefix).Write($"fnref:{obj.Index}\" class=\"footnote-back-ref\">&#8617;</a>");
        }
        else
        {
            renderer.Write("<a id=\"").WriteEscape(prefix).Write($"fnref:{obj.Index}\" href=\"#").WriteEscape(prefix)
                .Write($"fn:{obj.Footnote.Order}\" class=\"footnote-ref\"><sup>{obj.Footnote.Order}</sup></a>");
        }
    }
}

/// <summary>Writes the footnotes like Markdig, but with a prefix on the ids.</summary>
internal sealed class FootnoteGroupRenderer(string prefix) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"footnotes\">").WriteLine("<hr />").WriteLine("<ol>");
        foreach (var footnote in obj.Cast<Footnote>())
        {
            renderer.Write("<li id=\"").WriteEscape(prefix).WriteLine($"fn:{footnote.Order}\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</div>");
    }
}
