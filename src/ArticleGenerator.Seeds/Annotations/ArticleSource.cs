using System.Runtime.CompilerServices;
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
    // One string for one file: a file is not looked through again while others are edited.
    private static readonly ConditionalWeakTable<string, StrongBox<DraftMark?>> DraftsOfSidecars = new();
    private static readonly ConditionalWeakTable<string, StrongBox<DraftMark?>> DraftsOfTexts = new();

    // They follow from the files, which no `with` can change, and so do not count when two are compared.
    private (int Start, int Length)? frontMatterAnnotation;
    private int? bodyStart;
    private string? body;
    private (DraftMark? Mark, bool IsKnown) draft;

    public string TextPath { get; } = TextPath;

    public string TextFile { get; } = TextFile;

    public string? SidecarPath { get; } = SidecarPath;

    public string? SidecarFile { get; } = SidecarFile;

    public IndexDefaults Defaults { get; init; } = IndexDefaults.None;

    public SeedLimits Limits { get; init; } = SeedLimits.Default;

    /// <summary>The shared entries that its ids lead to.</summary>
    public SharedEntries Shared { get; init; } = SharedEntries.None;

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

    /// <summary>What its name says of its language; null for a text whose name has none.</summary>
    public TranslatedName? TranslatedName { get; init; }

    /// <summary>The id of an article whose annotation gives none. How a disk writes the letters of a name is nobody's choice.</summary>
    public string DefaultId => SeedId.Fix(CanonicalForm.Compose(Name)) is { Length: > 0 } id ? id : "article";

    /// <summary>What its file or, where that is only called index, its folder is called.</summary>
    public string Name => !IsNamedByFolder(TextPath) ? TextName
        : TextPath.Split('/')[^2] + (TranslatedName is { Language: var language } ? "-" + language : "");

    /// <summary>
    /// Whether a text is called like its folder: one with an <c>index.md</c> and its pictures is how Hugo and Docusaurus keep a post.
    /// </summary>
    public static bool IsNamedByFolder(string textPath)
    {
        var name = textPath.Substring(textPath.LastIndexOf('/') + 1);
        return SeedPath.IsMarkdown(name) && name.Length < textPath.Length
            && string.Equals(name.Split('.')[0], "index", StringComparison.OrdinalIgnoreCase)
            && (name.Split('.').Length == 2 || (name.Split('.') is [_, var language, _] && LanguageTags.CanBeLanguage(language)));
    }

    /// <summary>Whether drafts are published too, as the project says.</summary>
    public bool PublishesDrafts { get; init; }

    /// <summary>Whether it is not to be published.</summary>
    public bool IsDraft => Draft is not null && !PublishesDrafts;

    /// <summary>Whether it says that it is a draft, and is published all the same.</summary>
    public bool IsPublishedDraft => Draft is not null && PublishesDrafts;

    /// <summary>What says that it is a draft; null where nothing does.</summary>
    public DraftMark? Draft
    {
        get
        {
            if (!draft.IsKnown)
                draft = (FindDraft(), true);
            return draft.Mark;
        }
    }

    private DraftMark? FindDraft() =>
        (SidecarFile is { } sidecar ? DraftsOfSidecars.GetValue(sidecar, static file => new(DraftMark.Find(file, ""))).Value : null)
        ?? DraftsOfTexts.GetValue(TextFile, static file => new(DraftMark.Find(null, file))).Value;

    private (int Start, int Length) FrontMatterAnnotation =>
        frontMatterAnnotation ??= IsMarkdown ? FrontMatter.Annotation(TextFile) : default;

    /// <summary>The file that the annotations stand in: the sidecar, else the text with its front matter.</summary>
    public string AnnotationPath => SidecarPath ?? TextPath;

    /// <summary>All of that file.</summary>
    public string AnnotationFile => SidecarFile ?? TextFile;

    /// <summary>The sidecar and all front matter: nothing outside of it can be a key.</summary>
    public string AnnotationText => SidecarFile + (IsMarkdown ? TextFile.Substring(0, BodyStart) : "");

    /// <summary>Whether there is a sidecar and the front matter has the annotation of a seed, too.</summary>
    public bool IsAnnotatedTwice => SidecarFile is not null && HasFrontMatterAnnotation;

    /// <summary>Whether the front matter has the annotation of a seed.</summary>
    public bool HasFrontMatterAnnotation => FrontMatterAnnotation.Length > 0;

    /// <summary>The annotation that stands in the front matter, also when there is a sidecar.</summary>
    public AnnotationTrees FrontMatterTrees => IsTextUtf8 && FrontMatterAnnotation is { Length: > 0 } annotation
        ? AnnotationTrees.Read(TextFile, new SourceSpan(annotation.Start, annotation.Length), isFrontMatter: true, Limits, Schema)
        : AnnotationTrees.NoneOf(Schema);

    /// <summary>The annotation that counts.</summary>
    public AnnotationTrees Annotation =>
        SidecarFile is null ? FrontMatterTrees
        : IsSidecarUtf8 ? AnnotationTrees.Read(SidecarFile, new SourceSpan(0, SidecarFile.Length), isFrontMatter: false, Limits, Schema)
        : AnnotationTrees.NoneOf(Schema);

    public bool Equals(ArticleSource? other) => other is not null
        && TextPath == other.TextPath && SidecarPath == other.SidecarPath && LinkText == other.LinkText
        && Limits == other.Limits && PublishesDrafts == other.PublishesDrafts
        && IsTextUtf8 == other.IsTextUtf8 && IsSidecarUtf8 == other.IsSidecarUtf8
        && TranslatedName == other.TranslatedName && Defaults == other.Defaults && Schema.Equals(other.Schema) && Shared == other.Shared
        && TextFile == other.TextFile && SidecarFile == other.SidecarFile;

    // Files of one path and length differ seldom enough for this, and need not be read for it.
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(TextPath) * 31 + TextFile.Length) * 31 + (SidecarFile?.Length ?? 0));
}
