using ArticleGenerator;

namespace Newsroom.Publishing;

/// <summary>The picture of each story: its own, or one of the site.</summary>
internal static class Illustrations
{
    /// <summary>The folder with the other files of the seeds folder.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "stories");

    /// <summary>The site's own picture, for pages that show no story.</summary>
    public static Image OfSite { get; } = new("/pictures/newsroom.png")
    {
        Alt = new(new LocalizedString("en", "Lines of text in which some words are marked in color.")),
        Width = 1200,
        Height = 675,
    };

    // Stories whose seeds come without a picture.
    private static readonly Dictionary<string, Image> OfStories = new(StringComparer.Ordinal)
    {
        ["jaishankar-moscow-visit"] = new("/pictures/moscow.png")
        {
            Alt = new(new LocalizedString("en", "Onion domes above stripes in the colors of the Indian and Russian flags.")),
            Width = 1200,
            Height = 675,
        },
    };

    public static Image Of(Article article) => article.Image ?? OfStories.GetValueOrDefault(article.Id) ?? OfSite;

    /// <summary>The address of a picture. Pictures from the seeds folder are below <c>/stories</c>.</summary>
    public static string AddressOf(Image image) =>
        image.Source.StartsWith('/') || Uri.IsWellFormedUriString(image.Source, UriKind.Absolute)
            ? image.Source
            : "/stories/" + string.Join('/', image.Source.Split('/').Select(Uri.EscapeDataString));
}
