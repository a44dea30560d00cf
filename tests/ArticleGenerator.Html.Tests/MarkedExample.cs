using ArticleGenerator.Core;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html.Tests;

/// <summary>Articles whose people are mentioned in stretches of the words that a reader of their Markdown sees.</summary>
internal static class MarkedExample
{
    private static readonly MarkdownPipeline Precise = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>An article with a person for each stretch; the person's name is the words.</summary>
    public static Article WithMentions(string markdown, IEnumerable<(int Start, int Length)> stretches)
    {
        var text = ReadableText.Read(markdown);
        var people = stretches.Select((stretch, number) =>
        {
            var (start, length) = text.ToSource(stretch.Start, stretch.Length);
            var words = text.Words.Substring(stretch.Start, stretch.Length);
            return new Person("example", $"p{number}", words) { Mentions = [new Mention(words, new(start, length))] };
        });
        return new Article("example", markdown) { Path = "example.md", People = [.. people] };
    }

    /// <summary>Some words in a row, which start and end at letters.</summary>
    public static (int Start, int Length) Stretch(Random random, string words)
    {
        int[] letters = [.. Enumerable.Range(0, words.Length).Where(i => !char.IsWhiteSpace(words[i]) && !char.IsSurrogate(words[i]))];
        if (letters.Length == 0)
            return (0, 0);
        var (one, other) = (letters[random.Next(letters.Length)], letters[random.Next(letters.Length)]);
        return (Math.Min(one, other), Math.Abs(one - other) + 1);
    }

    /// <summary>
    /// Whether some of the words are the description of an image, in which no mark can be, or have tags of an HTML block between them,
    /// which are words for those who see them as text.
    /// </summary>
    public static bool IsInHtml(Article article, Entry entry) => Markdown.Parse(article.Text, Precise).Descendants().Any(part =>
        (part is LinkInline { IsImage: true }
            || (part is Markdig.Syntax.HtmlBlock && article.Slice(entry.Spans[0]).Contains('<', StringComparison.Ordinal)))
        && entry.Spans.Any(span => span.Start <= part.Span.End && part.Span.Start < span.End));
}
