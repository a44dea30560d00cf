using System.Runtime.CompilerServices;
using ArticleGenerator.Seeds.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Reads the seeds among the compiler's additional files.</summary>
internal static class AdditionalSeed
{
    // One string per text, so that generator and analyzer recognize the same article.
    private static readonly ConditionalWeakTable<SourceText, SeedContent> Contents = new();

    /// <summary>Reads a file, or returns null if it is not a seed.</summary>
    public static SeedFile? Read(AdditionalText file, SeedFolder folder, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (folder.Relative(file.Path) is not { } path || !SeedFile.IsSeed(path))
            return null;

        var content = file.GetText(cancellationToken) is { } text
            ? Contents.GetValue(text, static t => SeedContent.Read(t))
            : SeedContent.None;
        return new(path, content.Text, content.IsUtf8)
        {
            Limits = folder.Limits,
            PublishesDrafts = folder.PublishesDrafts,
            BadByte = content.BadByte,
        };
    }
}
