using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>Sets the URLs of links and images on the page, and the sizes of images.</summary>
internal sealed class Links(Article article, HtmlOptions options)
{
    public void Settle(MarkdownDocument document)
    {
        foreach (var autolink in document.Descendants<AutolinkInline>().ToList())
            autolink.ReplaceBy(LinkOf(autolink), copyChildren: false);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Settle(link);
    }

    private static LinkInline LinkOf(AutolinkInline autolink)
    {
        var link = new LinkInline((autolink.IsEmail ? "mailto:" : "") + autolink.Url, "") { Span = autolink.Span, IsAutoLink = true };
        if (autolink.TryGetAttributes() is { } attributes)
            link.SetAttributes(attributes);
        link.AppendChild(new LiteralInline(autolink.Url) { Span = autolink.Span });
        return link;
    }

    private void Settle(LinkInline link)
    {
        var source = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var rewrite = link.IsImage ? options.ImageUrl : options.LinkUrl;
        var url = Safe(source) is null ? null : Safe(rewrite is null ? source : rewrite(article, source));
        if (url is null)
        {
            Unwrap(link);
            return;
        }

        (link.Url, link.GetDynamicUrl) = (url, null);
        if (link.IsImage)
            Describe(link.GetAttributes(), source);
    }

    private string? Safe(string? url) => url is not null && (options.AllowHtml || SafeUrl.Allows(url)) ? url : null;

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private void Describe(HtmlAttributes attributes, string source)
    {
        if ((options.ImageSize is { } sizeOf ? sizeOf(article, source) : OwnSize(source)) is { } size)
        {
            attributes.AddPropertyIfNotExist("width", size.Width.ToString(CultureInfo.InvariantCulture));
            attributes.AddPropertyIfNotExist("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }

        if (options.LazyImages)
            attributes.AddPropertyIfNotExist("loading", "lazy");
    }

    // The article's image is named from the folder of the seeds, one in the text from the article.
    private (int Width, int Height)? OwnSize(string source)
    {
        if (article.Image is not { Width: { } width, Height: { } height } image)
            return null;
        var isSame = source == image.Source || Resolve(Uri.UnescapeDataString(source)) == image.Source;
        return isSame ? (width, height) : null;
    }

    private string Resolve(string source)
    {
        var path = new List<string>(article.Path.Split('/')[..^1]);
        foreach (var step in source.Split('/'))
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step != ".")
                path.Add(step);
        }

        return string.Join('/', path);
    }
}
