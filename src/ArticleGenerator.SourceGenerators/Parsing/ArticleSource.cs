using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Parsing;

/// <summary>The files of one article, as the compiler hands them over. Value-equal: the same words give the same article.</summary>
/// <param name="TextPath">The text, relative to the seeds folder, parted by '/'.</param>
/// <param name="TextFile">All of its file.</param>
/// <param name="SidecarPath">The annotation beside it, or null.</param>
/// <param name="SidecarFile">All of the annotation's file, or null.</param>
/// <param name="LinkText">What INDEX.md calls the article; may be empty.</param>
internal sealed record ArticleSource(string TextPath, string TextFile, string? SidecarPath, string? SidecarFile, string LinkText)
{
    public IndexDefaults Defaults { get; init; } = IndexDefaults.None;

    public bool IsMarkdown => SeedPath.IsMarkdown(TextPath);

    /// <summary>Where the text begins in its file, in UTF-16 units: behind the front matter.</summary>
    public int BodyStart => IsMarkdown ? FrontMatter.Length(TextFile) : 0;

    public string Body => BodyStart == 0 ? TextFile : TextFile.Substring(BodyStart);

    /// <summary>Whether the annotation says <c>draft: true</c>.</summary>
    public bool IsDraft => DraftMark.IsSet(SidecarFile ?? TextFile.Substring(FrontMatterAnnotation.Start, FrontMatterAnnotation.Length));

    private (int Start, int Length) FrontMatterAnnotation => IsMarkdown ? FrontMatter.Annotation(TextFile) : default;

    /// <summary>The file that the annotations stand in: the sidecar, else the text with its front matter.</summary>
    public string AnnotationPath => SidecarPath ?? TextPath;

    /// <summary>The same article as if nothing were said of it.</summary>
    public ArticleSource WithoutAnnotation() => this with { SidecarPath = null, SidecarFile = null, TextFile = Body };

    public YamlDocument ReadAnnotation()
    {
        var (start, length) = FrontMatterAnnotation;
        return SidecarFile is { } sidecar ? YamlReader.Read(sidecar)
            : length > 0 ? YamlReader.Read(TextFile, start, length)
            : YamlDocument.Empty;
    }
}
