using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleGenerator.Html.Tests;

/// <summary>HTML as a browser reads it.</summary>
internal static class Page
{
    public static IHtmlDocument Of(string html)
    {
        // Whatever a browser would repair fails here, but what HTML itself leaves open.
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        return parser.ParseDocument("<!DOCTYPE html><html><head><title>t</title></head><body>" + html + "</body></html>");
    }

    /// <summary>The words in the marks of an entry.</summary>
    public static string WordsOf(this IHtmlDocument page, string entry, string kind)
    {
        var marks = $"[data-entry='{entry}'][data-kind='{kind}']";
        return string.Concat(page.QuerySelectorAll(marks)
            .Where(mark => mark.ParentElement?.Closest(marks) is null)
            .Select(mark => mark.TextContent));
    }

    public static string WithoutSpace(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
