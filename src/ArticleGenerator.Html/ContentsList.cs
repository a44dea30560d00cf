using System.Net;
using System.Text;

namespace ArticleGenerator.Html;

/// <summary>Writes a table of contents as nested lists.</summary>
internal static class ContentsList
{
    public static string Of(IReadOnlyList<RenderedHeading> headings)
    {
        var html = new StringBuilder();
        var open = new Stack<int>();
        foreach (var heading in headings)
        {
            while (open.Count > 1 && open.ElementAt(1) >= heading.Level)
                Close(html, open);
            html.Append(open.Count == 0 || open.Peek() < heading.Level ? "<ul>\n" : "</li>\n");
            if (open.Count > 0 && open.Peek() >= heading.Level)
                open.Pop();
            open.Push(heading.Level);
            html.Append("<li><a href=\"#").Append(Escape(Uri.EscapeDataString(heading.Id))).Append("\">")
                .Append(Escape(heading.Text)).Append("</a>");
        }

        while (open.Count > 0)
            Close(html, open);
        return html.ToString();
    }

    private static void Close(StringBuilder html, Stack<int> open)
    {
        open.Pop();
        html.Append("</li>\n</ul>\n");
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
