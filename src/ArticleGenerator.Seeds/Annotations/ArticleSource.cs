using System.Runtime.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>The files of one article, as the compiler passes them. Value-equal: the same contents give the same article.</summary>
/// <param name="TextPath">The text, relative to the seeds folder, separated by '/'.</param>
/// <param name="TextFile">The content of the whole file.</param>
/// <param name="SidecarPath">The annotation next to it, or null.</param>
/// <param name="SidecarFile">The content of the whole annotation file, or null.</param>
/// <param name="LinkText">The article's title in INDEX.md; may be empty.</param>
internal sealed record ArticleSource(string TextPath, string TextFile, string? SidecarPath, string? SidecarFile, string LinkText)
{
    // One string per file, so that a file isn't scanned again while others are edited.
    private static readonly ConditionalWeakTable<string, StrongBox<DraftMark?>> DraftsOfSidecars = new();
    private static readonly ConditionalWeakTable<string, StrongBox<DraftMark?>> DraftsOfTexts = new();

    // These are derived from the files, which no `with` can change, so they are left out of comparisons.
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

    /// <summary>The shared entries that its ids refer to.</summary>
    public SharedEntries Shared { get; init; } = SharedEntries.None;

    /// <summary>The keys that its annotation may have.</summary>
    public SeedSchema Schema { get; init; } = SeedSchema.Format;

    /// <summary>False if the text's file isn't UTF-8: then nothing in it is used.</summary>
    public bool IsTextUtf8 { get; init; } = true;

    /// <summary>False if the sidecar isn't UTF-8: then nothing in it is used.</summary>
    public bool IsSidecarUtf8 { get; init; } = true;

    /// <summary>The first place where the text's file isn't UTF-8, in UTF-16 units; null if that is unknown.</summary>
    public int? BadByteOfText { get; init; }

    /// <summary>The same for the sidecar.</summary>
    public int? BadByteOfSidecar { get; init; }

    /// <summary>The amount to read, in UTF-16 units.</summary>
    public int Length => TextFile.Length + (SidecarFile?.Length ?? 0);

    public bool IsMarkdown => SeedPath.IsMarkdown(TextPath);

    /// <summary>The start of the text in its file, in UTF-16 units: after the front matter.</summary>
    public int BodyStart => bodyStart ??= IsMarkdown ? FrontMatter.Length(TextFile) : 0;

    public string Body => !IsTextUtf8 ? "" : body ??= TextFile.Substring(BodyStart);

    /// <summary>The text's file name without its extension.</summary>
    public string TextName => SeedPath.Stem(TextPath.Substring(TextPath.LastIndexOf('/') + 1));

    /// <summary>The language that its name gives; null if the name has none.</summary>
    public TranslatedName? TranslatedName { get; init; }

    /// <summary>
    /// The id of an article whose annotation gives none. Composed, because how a disk stores the letters of a name is nobody's choice.
    /// </summary>
    public string DefaultId => SeedId.Fix(CanonicalForm.Compose(Name)) is { Length: > 0 } id ? id : "article";

    /// <summary>The name of its file, or of its folder if the file is named index.</summary>
    public string Name => !IsNamedByFolder(TextPath) ? TextName
        : TextPath.Split('/')[^2] + (TranslatedName is { Language: var language } ? "-" + language : "");

    /// <summary>Whether a text is named after its folder: Hugo and Docusaurus keep a post as an <c>index.md</c> with its images.</summary>
    public static bool IsNamedByFolder(string textPath)
    {
        var name = textPath.Substring(textPath.LastIndexOf('/') + 1);
        return SeedPath.IsMarkdown(name) && name.Length < textPath.Length
            && string.Equals(name.Split('.')[0], "index", StringComparison.OrdinalIgnoreCase)
            && (name.Split('.').Length == 2 || (name.Split('.') is [_, var language, _] && LanguageTags.CanBeLanguage(language)));
    }

    /// <summary>Whether the project publishes drafts too.</summary>
    public bool PublishesDrafts { get; init; }

    /// <summary>Whether it must not be published.</summary>
    public bool IsDraft => Draft is not null && !PublishesDrafts;

    /// <summary>Whether it is marked as a draft but is published.</summary>
    public bool IsPublishedDraft => Draft is not null && PublishesDrafts;

    /// <summary>What marks it as a draft; null if nothing does.</summary>
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

    /// <summary>The file that holds the annotation: the sidecar, or the text with its front matter.</summary>
    public string AnnotationPath => SidecarPath ?? TextPath;

    /// <summary>The whole content of that file.</summary>
    public string AnnotationFile => SidecarFile ?? TextFile;

    /// <summary>The sidecar and all front matter: nothing outside them can be a key.</summary>
    public string AnnotationText => SidecarFile + (IsMarkdown ? TextFile.Substring(0, BodyStart) : "");

    /// <summary>Whether there is a sidecar, and the front matter also has a seed's annotation.</summary>
    public bool IsAnnotatedTwice => SidecarFile is not null && HasFrontMatterAnnotation;

    /// <summary>Whether the front matter has a seed's annotation.</summary>
    public bool HasFrontMatterAnnotation => FrontMatterAnnotation.Length > 0;

    /// <summary>The annotation in the front matter, even if there is a sidecar.</summary>
    public AnnotationTrees FrontMatterTrees => IsTextUtf8 && FrontMatterAnnotation is { Length: > 0 } annotation
        ? AnnotationTrees.Read(TextFile, new SourceSpan(annotation.Start, annotation.Length), isFrontMatter: true, Limits, Schema)
        : AnnotationTrees.NoneOf(Schema);

    /// <summary>The annotation that is used.</summary>
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

    // Files with the same path and length are rarely different, so the hash needn't read them.
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(TextPath) * 31 + TextFile.Length) * 31 + (SidecarFile?.Length ?? 0));
}
