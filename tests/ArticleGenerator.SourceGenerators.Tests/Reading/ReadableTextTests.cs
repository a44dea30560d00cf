using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ArticleGenerator.Core;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.SourceGenerators.Tests.Reading;

public sealed partial class ReadableTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    private static readonly string[] Examples = [.. ReadExamples()];

    private static readonly string[] Pieces =
    [
        "*", "**", "***", "_", "__", "a", "b c", "é", " ", " ", "\n", "\n\n", "> ", "- ", "  ", "    ", "# ", "`", "``", "```\n",
        "[", "]", "(/u)", "![", "<b>", "</b>", "<http://x.y>", "&amp;", "\\*", "\\_", ".", "(", ")", "!", "1. ",
    ];

    [Fact]
    public void Every_example_of_CommonMark_reads_as_in_Markdig()
    {
        Assert.Equal(652, Examples.Length);
        Assert.All(Examples, markdown => Assert.Equal(Folded(MarkdigWords(markdown)), Folded(ReadableText.Read(markdown).Words)));
    }

    [Fact]
    public void Every_example_reads_alike_with_other_line_ends() => Assert.All(Examples, markdown =>
        Assert.All(["\r\n", "\r"], ends =>
            Assert.Equal(
                Folded(ReadableText.Read(markdown).Words),
                Folded(ReadableText.Read(markdown.Replace("\n", ends, StringComparison.Ordinal)).Words))));

    /// <summary>
    /// Markdig reads seven of these texts differently from commonmark.js, the reference, which reads them as ArticleGenerator does.
    /// </summary>
    [Fact]
    public void Random_pieces_read_as_in_Markdig()
    {
        var random = new Random(1);
        var differences = Enumerable.Range(0, 20_000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)])))
            .Count(markdown => Folded(MarkdigWords(markdown)) != Folded(ReadableText.Read(markdown).Words));

        Assert.InRange(differences, 0, 7);
    }

    [Theory]
    [InlineData("**Mara** Quill and _Ben_ Moyle", "Mara Quill and Ben Moyle")]
    [InlineData("~~Mara~~ Quill", "Mara Quill")]
    [InlineData("Mara&nbsp;Quill &amp; Nov&aacute;k, &Ccaron;apek", "Mara Quill & Novák, Čapek")]
    [InlineData("[Mara](https://example.org/Quill \"Quill\") Moyle ![her](/img/quill.png)", "Mara Moyle her")]
    [InlineData("<span title=\"Quill\">Mara</span><!-- Quill --> Moyle<br>said", "Mara Moyle said")]
    [InlineData("<div title='Quill'>\n<p>Emma</p><p>Stone</p><!-- Quill\n-->\n<b>Mara</b> <i>Q</i>\n</div>", "Emma | Stone | Mara Q")]
    [InlineData("> the lamp\n> burns\n\nlow", "the lamp burns | low")]
    [InlineData("# Jan\nPeter\n- Emma\n- Stone", "Jan | Peter | Emma | Stone")]
    [InlineData("| Emma | Stone |\n|---|---|\n| Mara | Quill |", "Emma | Stone | Mara | Quill")]
    [InlineData("`Mara` Quill\n\n```js quill\nlet mara;\n```\n\n    more", "Mara Quill | let mara; | more")]
    [InlineData("Mara[^1] Quill\n\n[^1]: The chair", "Mara Quill | The chair")]
    [InlineData("议会决定桥将在\n春天重开。", "议会决定桥将在春天重开。")]
    [InlineData("다리가\n열린다", "다리가 열린다")]
    [InlineData("the lamp  \nburns\\\nlow", "the lamp burns low")]
    [InlineData("[ref]\n\n[ref]: /Quill", "ref")]
    [InlineData("<script>\nQuill\n</script>\n\nMara", "Mara")]
    public void Only_what_is_seen_is_read(string markdown, string words) => Assert.All(["\n", "\r\n"], ends =>
        Assert.Equal(words, string.Join(" | ", ReadableText.Read(markdown.Replace("\n", ends, StringComparison.Ordinal)).Words
            .Split(ReadableText.BlockEnd).Select(Folded))));

    /// <summary>Many brackets, marks and tags that are never closed.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("*a_ ")]
    [InlineData("**a*")]
    [InlineData("[a](")]
    [InlineData("<!--")]
    [InlineData("<a b=")]
    [InlineData("&a")]
    [InlineData("`a``")]
    [InlineData("[^a]")]
    [InlineData("- > ")]
    public void Hostile_Markdown_takes_linear_time(string piece)
    {
        var markdown = string.Concat(Enumerable.Repeat(piece, 50_000));

        Assert.InRange(ReadableText.Read(markdown).Words.Length, 0, markdown.Length);
    }

    /// <summary>The words that are read are in the source, in order: unchanged, or as a reference, a line end or a tag.</summary>
    [Fact]
    public void Each_word_leads_back_to_its_place() => Assert.All(Examples, markdown =>
    {
        var text = ReadableText.Read(markdown);
        var last = 0;
        for (var i = 0; i < text.Words.Length; i++)
        {
            var (start, length) = text.ToSource(i, 1);
            var source = markdown.Substring(start, length);
            var (first, count) = text.ToWords(start, length);

            Assert.InRange(start, last, markdown.Length);
            Assert.True(source == text.Words[i..(i + 1)] || source[0] == '&' || text.Words[i] == '\n', source);
            Assert.InRange(i, first, first + count - 1);
            last = start;
        }
    });

    private static string Folded(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string MarkdigWords(string markdown)
    {
        var words = new StringBuilder();
        foreach (var block in Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>())
        {
            if (block is LinkReferenceDefinition)
                continue;
            words.Append("\n\n");
            if (block is Markdig.Syntax.HtmlBlock)
                words.Append(WithoutTags(block.Lines.ToString()));
            else if (block.Inline is { } inline)
                AddInline(words, inline);
            else
                words.Append(block.Lines.ToString());
        }

        return words.ToString();
    }

    private static void AddInline(StringBuilder words, Inline inline)
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
            case AutolinkInline link:
                words.Append(link.Url);
                break;
            case LineBreakInline:
                words.Append('\n');
                break;
            case DelimiterInline delimiter:
                // A bracket that is never closed.
                words.Append(delimiter.ToLiteral());
                AddAll(words, delimiter);
                break;
            case ContainerInline container:
                AddAll(words, container);
                break;
        }
    }

    private static void AddAll(StringBuilder words, ContainerInline container)
    {
        foreach (var child in container)
            AddInline(words, child);
    }

    private static string WithoutTags(string html) =>
        WebUtility.HtmlDecode(Markup().Replace(html, tag => tag.Value is "<b>" or "</b>" ? "" : " "));

    [GeneratedRegex(
        @"<(script|style).*?(</\1>|$)|<!--.*?(-->|$)|<\?.*?\?>|<!\[CDATA.*?\]\]>|<![A-Z].*?>|</?[a-z][^>]*>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    private static IEnumerable<string> ReadExamples()
    {
        const string Fence = "````````````````````````````````";
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Reading", "Cases", "commonmark-0.31.2.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + " example")
                continue;
            var end = Array.IndexOf(lines, ".", i);
            yield return string.Concat(lines[(i + 1)..end].Select(line => line.Replace('→', '\t') + "\n"));
            i = end;
        }
    }
}
