using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// The words of a link without markup: escapes and character references resolved, emphasis, code marks and tags dropped.
/// </summary>
internal static class PlainText
{
    public static string Render(string markdown)
    {
        var result = new StringBuilder(markdown.Length);
        AppendWords(result, markdown);
        return LinkDefinition.Label(result.ToString(), 0, result.Length);
    }

    private static void AppendWords(StringBuilder result, string text)
    {
        var (code, html, emphasis) = (new CodeSpans(text), new HtmlTag(text), EmphasisMarks.Find(text));
        for (var i = 0; i < text.Length;)
        {
            if (emphasis.Contains(i))
            {
                i++;
            }
            else if (text[i] == '`' && code.Content(i, out var from, out var to))
            {
                result.Append(text, from, to - from);
                i = code.End(i);
            }
            else if (text[i] == '<' && html.End(i) is var end && end > i)
            {
                i = end;
            }
            else if (text[i] == '!' && ImageEnd(text, i, out var words) is var imageEnd && imageEnd > 0)
            {
                result.Append(words);
                i = imageEnd;
            }
            else
            {
                i += MarkdownText.AppendUnescaped(result, text, i);
            }
        }
    }

    // Only a plain image: `![words](destination)`.
    private static int ImageEnd(string text, int start, out string words)
    {
        words = "";
        var tail = new LinkTail(text);
        var close = tail.Label(start + 1, out var label);
        words = label;
        return close < 0 ? -1 : tail.Inline(close, out _, out _);
    }
}
