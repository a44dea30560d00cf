using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What can be wrong between an article and the images of the seeds folder.</summary>
internal static class ImageRules
{
    private const long Large = 2_000_000;

    /// <summary>With more missing images than this, none is compared with all others.</summary>
    private const int Few = 20;

    public static Rule NotFound { get; } = new(
        "ART3022", "Image not found", "'{0}' isn't an image in the seeds folder, so {1}. {2}");

    public static Rule TooLarge { get; } = new(
        "ART3024", "Large image", "The image '{0}' is {1} MB, which is slow to load. Save it with fewer pixels, or as WebP or AVIF.",
        Severity.Hint);

    public static IReadOnlyList<Rule> All { get; } = [NotFound, TooLarge];

    public static IEnumerable<Problem> Find(IEnumerable<ImageLink> links, ImageFiles files)
    {
        if (!files.IsKnown)
            return [];

        var found = links.Where(link => !link.IsWebAddress).Select(link => (link, file: files.Find(link))).ToArray();
        var missing = found.Select(pair => pair.link).Where(files.Lacks).ToArray();
        return missing.Select(link => Missing(link, missing.Length <= Few ? files : null))
            .Concat(
                from pair in found
                where pair.file is { Bytes: > Large }
                let megabytes = (pair.file.Bytes / 1e6).ToString("0.#", CultureInfo.InvariantCulture)
                select new Problem(TooLarge, pair.link.Location, new([Excerpt.From(pair.file.Path), megabytes])));
    }

    private static Problem Missing(ImageLink link, ImageFiles? files)
    {
        var near = files is null ? null : Near(link, files);
        var isCase = near is not null && link.Paths.Contains(near, StringComparer.OrdinalIgnoreCase);
        return new(NotFound, link.Location, new([Excerpt.From(link.Source), Loss(link), HowToFix(link, near, isCase)]))
        {
            Fixes = near is null || !IsPlain(near) ? default : new([Write(link, near, isCase || IsOnly(link, near, files!))]),
        };
    }

    private static Fix Write(ImageLink link, string path, bool isSafe) =>
        new($"Write '{path}'", isSafe, new([new FileEdit(link.Location.Path, link.Location.Range, path)]));

    /// <summary>Whether exactly one image has the name, in any folder, or nearly the path.</summary>
    private static bool IsOnly(ImageLink link, string near, ImageFiles files) => PathIn(link) is { } path && !SeedPath.Escapes(path)
        && (NameOf(near) == NameOf(path)
            ? files.Paths.Count(file => NameOf(file) == NameOf(path)) == 1
            : EditDistance.Nearest(path, [near]) is not null && Extension(path) == Extension(near)
                && EditDistance.Nearest(path, files.Paths.Where(file => file != near)) is null);

    private static string Extension(string path) => path.Substring(path.LastIndexOf('.') + 1);

    private static string Loss(ImageLink link) => link.Field is { } field ? $"{field} doesn't have it" : "the article has no image";

    private static string HowToFix(ImageLink link, string? near, bool isCase) =>
        isCase ? $"Write '{near}': letter case matters."
        : near is not null ? $"Did you mean '{near}'?"
        : PathIn(link) is not { } path ? "Write a path in the seeds folder, or an address that starts with https://."
        : SeedPath.Escapes(path) ? "The path is outside the seeds folder: put the image into the folder, and write its path from there."
        : !ImageFile.IsImage(path) ? "Use a file whose name ends in .avif, .gif, .jpeg, .jpg, .png, .svg or .webp."
        : "Add the file, or correct the path.";

    /// <summary>The same file in another letter case, in another folder or with another extension, or one with a similar name.</summary>
    private static string? Near(ImageLink link, ImageFiles files) =>
        PathIn(link) is not { } path ? null
        : SeedPath.Escapes(path) ? files.Paths.FirstOrDefault(file => NameOf(file) == NameOf(path))
        : NearNames.Pair([path], [.. files.Paths]).TryGetValue(path, out var near) ? near
        : null;

    /// <summary>The path that stays in the seeds folder, if there is one.</summary>
    private static string? PathIn(ImageLink link) =>
        link.Paths.FirstOrDefault(path => !SeedPath.Escapes(path)) ?? link.Paths.LastOrDefault();

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>Whether YAML accepts it unquoted anywhere.</summary>
    private static bool IsPlain(string path) => path.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_');
}
