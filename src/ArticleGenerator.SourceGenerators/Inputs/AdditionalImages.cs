using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Reads the list of the images in the seeds folder. The build writes it, because a compiler does not open images.</summary>
internal static class AdditionalImages
{
    public static bool IsList(AdditionalText file) => Path.GetFileName(file.Path) == ImageFile.List;

    /// <summary>Finds and reads the list. Without one, it is unknown which images exist.</summary>
    public static ImageFiles Read(IEnumerable<AdditionalText> files, CancellationToken cancellationToken) =>
        files.Where(IsList).Select(file => file.GetText(cancellationToken)).FirstOrDefault(text => text is not null) is { } list
            ? ImageFiles.Parse(list.ToString())
            : ImageFiles.Unknown;
}
