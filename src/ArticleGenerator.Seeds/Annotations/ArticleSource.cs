using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>The files of one article, as the compiler hands them over. Value-equal: the same words give the same article.</summary>
/// <param name="TextPath">The text, relative to the seeds folder, parted by '/'.</param>
/// <param name="TextFile">All of its file.</param>
/// <param name="SidecarPath">The annotation beside it, or null.</param>
/// <param name="SidecarFile">All of the annotation's file, or null.</param>
/// <param name="LinkText">What INDEX.md calls the article; may be empty.</param>
internal sealed record ArticleSource(string TextPath, string TextFile, string? SidecarPath, string? SidecarFile, string LinkText)
{
    // They follow from the files, which no `with` can change, and so do not count when two are compared.
    private (int Start, int Length)? frontMatterAnnotation;
    private int? bodyStart;
    private string? body;
    private (DraftMark? Mark, bool IsKnown) draft;
    private ForeignFrontMatter? foreign;

    public string TextPath { get; } = TextPath;

    public string TextFile { get; } = TextFile;

    public string? SidecarPath { get; } = SidecarPath;

    public string? SidecarFile { get; } = SidecarFile;

    public IndexDefaults Defaults { get; init; } = IndexDefaults.None;

    public SeedLimits Limits { get; init; } = SeedLimits.Default;

    /// <summary>The keys that its annotation may have.</summary>
    public SeedSchema Schema { get; init; } = SeedSchema.Format;

    /// <summary>False when the text's file is not UTF-8: then nothing in it counts.</summary>
    public bool IsTextUtf8 { get; init; } = true;

    /// <summary>False when the sidecar is not UTF-8: then nothing in it counts.</summary>
    public bool IsSidecarUtf8 { get; init; } = true;

    /// <summary>Where the text's file stops being UTF-8, in UTF-16 units; null where that cannot be told.</summary>
    public int? BadByteOfText { get; init; }

    /// <summary>The same of the sidecar.</summary>
    public int? BadByteOfSidecar { get; init; }

    /// <summary>How much there is to read, in UTF-16 units.</summary>
    public int Length => TextFile.Length + (SidecarFile?.Length ?? 0);

    public bool IsMarkdown => SeedPath.IsMarkdown(TextPath);

    /// <summary>Where the text begins in its file, in UTF-16 units: behind the front matter.</summary>
    public int BodyStart => bodyStart ??= IsMarkdown ? FrontMatter.Length(TextFile) : 0;

    public string Body => !IsTextUtf8 ? "" : body ??= TextFile.Substring(BodyStart);

    /// <summary>The text's file name without its extension.</summary>
    public string TextName => SeedPath.Stem(TextPath.Substring(TextPath.LastIndexOf('/') + 1));

    /// <summary>The id of an article whose annotation gives none. How a disk writes the letters of a name is nobody's choice.</summary>
    public string DefaultId =>
        SeedId.Fix(CanonicalForm.Compose(IsOfFolder ? FolderName : TextName)) is { Length: > 0 } id ? id : "article";

    // A folder with an index.md and its pictures is how Hugo and Docusaurus keep one post.
    private bool IsOfFolder =>
        IsMarkdown && FolderName.Length > 0 && string.Equals(TextName, "index", StringComparison.OrdinalIgnoreCase);

    private string FolderName =>
        SeedPath.Folders(TextPath).LastOrDefault() is { } folder ? folder.Substring(folder.LastIndexOf('/') + 1) : "";

    /// <summary>Whether it is not to be published.</summary>
    public bool IsDraft => Draft is not null;

    /// <summary>What says that it is a draft; null where nothing does.</summary>
    public DraftMark? Draft
    {
        get
        {
            if (!draft.IsKnown)
                draft = (DraftMark.Find(SidecarFile, TextFile), true);
            return draft.Mark;
        }
    }

    private (int Start, int Length) FrontMatterAnnotation =>
        frontMatterAnnotation ??= IsMarkdown ? FrontMatter.Annotation(TextFile) : default;

    /// <summary>The file that the annotations stand in: the sidecar, else the text with its front matter.</summary>
    public string AnnotationPath => SidecarPath ?? TextPath;

    /// <summary>All of that file.</summary>
    public string AnnotationFile => SidecarFile ?? TextFile;

    /// <summary>What front matter of another tool says.</summary>
    public ForeignFrontMatter Foreign => foreign ??= ForeignFrontMatter.Read(this);

    /// <summary>The sidecar and all front matter: nothing outside of it can be a key.</summary>
    public string AnnotationText => SidecarFile + (IsMarkdown ? TextFile.Substring(0, BodyStart) : "");

    /// <summary>Whether there is a sidecar and the front matter has the annotation of a seed, too.</summary>
    public bool IsAnnotatedTwice => SidecarFile is not null && HasFrontMatterAnnotation;

    /// <summary>Whether the front matter has the annotation of a seed.</summary>
    public bool HasFrontMatterAnnotation => FrontMatterAnnotation.Length > 0;

    /// <summary>The annotation that stands in the front matter, also when there is a sidecar.</summary>
    public AnnotationTrees FrontMatterTrees => IsTextUtf8 && FrontMatterAnnotation is { Length: > 0 } annotation
        ? AnnotationTrees.Read(TextFile, new SourceSpan(annotation.Start, annotation.Length), Limits, Schema)
        : AnnotationTrees.NoneOf(Schema);

    /// <summary>The annotation that counts.</summary>
    public AnnotationTrees Annotation =>
        SidecarFile is null ? FrontMatterTrees
        : IsSidecarUtf8 ? AnnotationTrees.Read(SidecarFile, new SourceSpan(0, SidecarFile.Length), Limits, Schema)
        : AnnotationTrees.NoneOf(Schema);

    public bool Equals(ArticleSource? other) => other is not null
        && TextPath == other.TextPath && SidecarPath == other.SidecarPath && LinkText == other.LinkText
        && Limits == other.Limits && IsTextUtf8 == other.IsTextUtf8 && IsSidecarUtf8 == other.IsSidecarUtf8
        && Defaults == other.Defaults && Schema.Equals(other.Schema) && TextFile == other.TextFile && SidecarFile == other.SidecarFile;

    // Files of one path and length differ seldom enough for this, and need not be read for it.
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(TextPath) * 31 + TextFile.Length) * 31 + (SidecarFile?.Length ?? 0));
}
