using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Reads the list of the images in the seeds folder, which the build makes: a compiler does not open them.</summary>
internal static class AdditionalImages
{
    public static bool IsList(AdditionalText file) => Path.GetFileName(file.Path) == ImageFile.List;

    /// <summary>Reads the list among files; without one, nobody has looked which images there are.</summary>
    public static ImageFiles Read(IEnumerable<AdditionalText> files, CancellationToken cancellationToken) =>
        files.Where(IsList).Select(file => file.GetText(cancellationToken)).FirstOrDefault(text => text is not null) is { } list
            ? ImageFiles.Parse(list.ToString())
            : ImageFiles.Unknown;
}
