using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>Parses an article's text into Markdig's tree: Markdown with Markdig, any other text paragraph by paragraph.</summary>
internal static class ArticleParser
{
    private static readonly MarkdownPipeline Standard = Build(_ => { });

    private static readonly ConditionalWeakTable<Action<MarkdownPipelineBuilder>, MarkdownPipeline> Extended = new();

    public static MarkdownPipeline PipelineOf(HtmlOptions options) =>
        options.Extend is { } extend ? Extended.GetValue(extend, Build) : Standard;

    public static MarkdownDocument Parse(Article article, MarkdownPipeline pipeline)
    {
        if (!article.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return Plain(article);
        try
        {
            return Markdown.Parse(article.Text, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply; a reader can still read it.
            return Plain(article);
        }
    }

    private static MarkdownDocument Plain(Article article)
    {
        var document = new MarkdownDocument();
        foreach (var paragraph in article.Paragraphs)
        {
            var span = new SourceSpan(paragraph.Start, paragraph.End - 1);
            var words = new ContainerInline { Span = span };
            words.AppendChild(new LiteralInline(article.Slice(paragraph)) { Span = span });
            document.Add(new ParagraphBlock { Inline = words, Span = span });
        }

        return document;
    }

    private static MarkdownPipeline Build(Action<MarkdownPipelineBuilder> extend)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks()
            .UsePreciseSourceLocation();
        extend(builder);
        return builder.Build();
    }
}
