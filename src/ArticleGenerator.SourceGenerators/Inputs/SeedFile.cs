using System.Runtime.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>A file of the seeds folder.</summary>
/// <param name="Path">Relative to the folder, parted by '/'.</param>
/// <param name="Text">What stands in it, without a byte order mark; empty for one that has vanished.</param>
/// <param name="IsUtf8">False when its bytes are not the text in UTF-8; then the text may not be what was written.</param>
internal sealed record SeedFile(string Path, string Text, bool IsUtf8)
{
    // One string for one text, so that generator and analyzers can tell that they see the same article.
    private static readonly ConditionalWeakTable<SourceText, SeedContent> Contents = new();

    /// <summary>How much of it is read.</summary>
    public SeedLimits Limits { get; init; } = SeedLimits.Default;

    /// <summary>Where it stops being UTF-8, in UTF-16 units of the text; null where that cannot be told.</summary>
    public int? BadByte { get; init; }

    public bool IsIndex => Path == SeedPath.Index;

    public bool IsText => !IsIndex && SeedPath.IsText(Path);

    /// <summary>INDEX.md, with the paths of all files of the folder.</summary>
    public IndexSource AsIndex(IEnumerable<string> paths) => IndexSource.From(Text, IsUtf8, paths, Limits) with { BadByte = BadByte };

    /// <summary>Reads a file, or returns null when it is no seed.</summary>
    public static SeedFile? Read(AdditionalText file, SeedFolder folder, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (folder.Relative(file.Path) is not { } path || !(SeedPath.IsText(path) || SeedPath.IsAnnotation(path)))
            return null;

        var content = file.GetText(cancellationToken) is { } text
            ? Contents.GetValue(text, static t => SeedContent.Read(t))
            : SeedContent.None;
        return new(path, content.Text, content.IsUtf8) { Limits = folder.Limits, BadByte = content.BadByte };
    }
}
