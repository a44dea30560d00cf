using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ArticleGenerator;
using ArticleGenerator.Html;
using Handbook.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Handbook;

/// <summary>The documentation as a folder of files, which any web server can serve and which can be read from disk.</summary>
public sealed class Site
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly IReadOnlyList<DocsPage> pages;
    private readonly IReadOnlyList<Chapter> chapters;
    private readonly HtmlOptions options;

    /// <param name="pages">The pages, in the order of the navigation. The first is the one that a reader sees first.</param>
    /// <param name="source">The address of docs in a repository that readers can see, for links out of docs; null to have none.</param>
    public Site(IReadOnlyList<DocsPage> pages, Uri? source = null)
    {
        (this.pages, chapters) = (pages, Chapter.Of(pages));
        var links = new Links(pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal), source);
        options = new() { LinkUrl = links.Of, ImageUrl = links.Of };
    }

    /// <summary>Writes all files. What else is in the folder stays there.</summary>
    /// <param name="folder">The folder, which is made if it isn't there.</param>
    /// <returns>The paths of what was written, relative to the folder.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(string folder)
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var written = new List<string>();
        var sections = new List<Section>();
        foreach (var page in pages)
        {
            var rendered = page.Render(options);
            await Write(page.File, await Render(renderer, page, rendered));
            sections.AddRange(SectionsOf(page, rendered));
        }

        await Write("index.html", await Render(renderer, null, null));
        await Write("search.js", $"const pages = {JsonSerializer.Serialize(sections, Json)};\n{Asset("search.js")}");
        await Write("handbook.css", Asset("handbook.css"));
        foreach (var image in Directory.EnumerateFiles(PathOf("images")))
            written.Add(Copy(image, folder));
        return written;

        async Task Write(string file, string text)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text, new UTF8Encoding(false));
            written.Add(file);
        }
    }

    private static string Copy(string image, string folder)
    {
        var file = Path.Combine("images", Path.GetFileName(image));
        Directory.CreateDirectory(Path.Combine(folder, "images"));
        File.Copy(image, Path.Combine(folder, file), overwrite: true);
        return file;
    }

    private Task<string> Render(HtmlRenderer renderer, DocsPage? page, RenderedArticle? rendered)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Frame.Page)] = page,
            [nameof(Frame.Rendered)] = rendered,
            [nameof(Frame.Body)] = rendered is null ? null : Scrollable(rendered.Html),
            [nameof(Frame.Chapters)] = chapters,
        });
        return renderer.Dispatcher.InvokeAsync(async () =>
            "<!DOCTYPE html>\n" + (await renderer.RenderComponentAsync<Frame>(parameters)).ToHtmlString());
    }

    // Somebody without a mouse scrolls wide code and tables with the arrow keys, once they have the focus. Text never has a "<".
    private static string Scrollable(string html) => html
        .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal)
        .Replace("<table>", "<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal);

    // What the search looks through: a page's sections, each with the address of its heading.
    private static IEnumerable<Section> SectionsOf(DocsPage page, RenderedArticle rendered)
    {
        for (var i = 0; i < rendered.Headings.Count; i++)
        {
            var heading = rendered.Headings[i];
            var end = i + 1 < rendered.Headings.Count ? rendered.Headings[i + 1].Span.Start : page.Text.Length;
            yield return new($"{page.File}#{heading.Id}", page.Headline.Value, heading.Text, page.Text[heading.Span.End..end].Trim());
        }
    }

    private static string Asset(string name) => File.ReadAllText(PathOf(name));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "wwwroot", name);

    private sealed record Section(string Url, string Page, string Heading, string Text);
}
