using ArticleGenerator;

namespace Handbook;

/// <summary>Where the links of a page lead once it is a page of the site.</summary>
/// <param name="pages">All pages, by their paths in docs.</param>
/// <param name="source">The address of docs in a repository that readers can see, for links out of docs; null for none.</param>
internal sealed class Links(IReadOnlySet<string> pages, Uri? source)
{
    // Any will do: both ends of a link are below it.
    private static readonly Uri Root = new("http://site/docs/");

    /// <summary>The address on the site; null for a file of the repository that readers cannot see.</summary>
    public string? Of(Article page, string address)
    {
        var here = new Uri(Root, page.Path);
        if (address is ['#', ..] || !Uri.TryCreate(here, address, out var target) || target.Host != Root.Host)
            return address;
        var path = Uri.UnescapeDataString(Root.MakeRelativeUri(target).OriginalString.Split('#')[0]);
        return pages.Contains(path) ? Relative(here, DocsPage.FileOf(path)) + target.Fragment
            : path.StartsWith("images/", StringComparison.Ordinal) ? Relative(here, path)
            : source is null ? null : new Uri(source, path + target.Fragment).AbsoluteUri;
    }

    private static string Relative(Uri here, string path) => here.MakeRelativeUri(new Uri(Root, path)).OriginalString;
}
