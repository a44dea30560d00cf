using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace ArticleGenerator.Html;

/// <summary>
/// Converts an article to HTML: parses it, adapts its links and headings to the page, adds the marks and writes the HTML.
/// </summary>
internal sealed class ArticleRenderer(Article article, HtmlOptions options)
{
    private readonly MarkdownPipeline pipeline = ArticleParser.PipelineOf(options);

    public RenderedArticle Render()
    {
        var document = Read(out var headings);
        var paragraphs = PlainWords.OfParagraphs(document);
        var words = Words.WordRuns.Count(PlainWords.OfAll(document));
        new Marking(article, options).AddTo(document, withIds: true);
        var (html, blocks) = Write(document);
        return new(html, blocks, headings, paragraphs)
        {
            WordCount = words,
            ReadingTime = TimeSpan.FromMinutes((double)words / options.WordsPerMinute),
        };
    }

    public string RenderPassage(ArticleSpan passage)
    {
        var document = Read(out _);
        var blocks = PassageCrop.Of(document, passage, article.Text);
        new Marking(article, options).AddTo(document, withIds: false);
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = RendererFor(writer);
        foreach (var block in blocks)
        {
            if (block != blocks[0])
                renderer.Write(' ');
            renderer.WriteChildren(block.Inline!);
        }

        return writer.ToString();
    }

    private MarkdownDocument Read(out IReadOnlyList<RenderedHeading> headings)
    {
        var document = ArticleParser.Parse(article, pipeline);
        if (!options.AllowHtml)
            RawHtml.MakeText(document);
        new Links(article, options).Settle(document);
        headings = new Headings(article, options).Settle(document);
        return document;
    }

    private (string Html, IReadOnlyList<RenderedBlock> Blocks) Write(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = RendererFor(writer);
        var blocks = new List<RenderedBlock>();
        var html = writer.GetStringBuilder();
        foreach (var block in document)
        {
            var start = html.Length;
            renderer.Write(block);
            if (html.Length == start)
                continue;
            var span = block is FootnoteGroup ? default : BlockPlace.Of(block, article);
            blocks.Add(new(span, html.ToString(start, html.Length - start)));
        }

        return (html.ToString(), blocks.AsReadOnly());
    }

    private HtmlRenderer RendererFor(TextWriter writer)
    {
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new MarkRenderer(options));
        renderer.ObjectRenderers.Insert(0, new CodeSpanRenderer());
        renderer.ObjectRenderers.Insert(0, new FootnoteLinkRenderer(options.IdPrefix));
        renderer.ObjectRenderers.Insert(0, new FootnoteGroupRenderer(options.IdPrefix));
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new MarkedCodeBlockRenderer());
        renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        if (!options.AllowHtml)
            renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new HtmlAsTextRenderer());
        return renderer;
    }
}
