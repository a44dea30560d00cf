using System.Text;
using ArticleGenerator.Core;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGenerator.Tasks;

/// <summary>
/// Packs the texts that INDEX.md lists into the resource that the records read at run time. What INDEX.md does not list never gets into
/// the pack.
/// </summary>
/// <remarks>
/// What is wrong with INDEX.md or a seed is reported by the analyzers at its line; the task only says which file it could not read.
/// </remarks>
public sealed class PackArticleTexts : Task
{
    private const int LargestText = 256 * 1024 * 1024;

    /// <summary>The seeds folder, absolute, with a trailing separator.</summary>
    [Required]
    public string SeedsDirectory { get; set; } = "";

    /// <summary>
    /// INDEX.md. When it does not exist, or is not among <see cref="SeedFiles"/> because a link leads to it, the pack is empty.
    /// </summary>
    [Required]
    public string IndexFile { get; set; } = "";

    /// <summary>All texts and annotations in the seeds folder, listed or not.</summary>
    [Required]
    public ITaskItem[] SeedFiles { get; set; } = [];

    /// <summary>
    /// How many characters INDEX.md may have, as the project says it; the default, where it says nothing that can be used.
    /// </summary>
    public string MaximumLength { get; set; } = "";

    /// <summary>The pack. It is written only when its bytes change, so that nothing is compiled anew for nothing.</summary>
    [Required]
    public string OutputFile { get; set; } = "";

    /// <summary>Whether all listed texts are in the pack. When one could not be read, the next build has to try again.</summary>
    [Output]
    public bool IsComplete { get; private set; } = true;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var texts = ListedTexts().Select(path => (Path: path, Bytes: TextOf(path))).Where(text => text.Bytes != null).ToList();
        using var pack = new MemoryStream();
        TextPack.Write(pack, texts.Select(text => (text.Path, text.Bytes!)));
        try
        {
            WriteWhenDifferent(pack.ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError(
                null, "ART9007", null, OutputFile, 0, 0, 0, 0,
                "The texts of the articles cannot be written here: {0} Close what holds the file, or let the build write there.",
                e.Message);
        }

        Log.LogMessage(MessageImportance.Low, "{0} texts of articles packed to '{1}'.", texts.Count, OutputFile);
        return !Log.HasLoggedErrors;
    }

    private IEnumerable<string> ListedTexts()
    {
        var files = SeedFiles.Select(file => RelativePath(file.GetMetadata("FullPath"))).ToList();
        if (!files.Contains(SeedPath.Index) || Read(IndexFile) is not { } index || !IsUtf8(index))
            return [];
        var text = Encoding.UTF8.GetString(index);
        if (text.Length > (SeedLimits.Parse(MaximumLength) ?? SeedLimits.Default).Length)
            return [];
        var entries = IndexScanner.Scan(text);
        return IndexListing.Resolve(entries, files).Articles.Where(article => !IsDraft(article)).Select(article => article.TextPath);
    }

    private bool IsDraft(ListedArticle article) =>
        DraftMark.Find(article.AnnotationPath is { } path ? TextIn(path) : null, TextIn(article.TextPath)) is not null;

    private string TextIn(string path) => Read(Path.Combine(SeedsDirectory, path)) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";

    private string RelativePath(string file) =>
        (file.StartsWith(SeedsDirectory, StringComparison.Ordinal) ? file.Substring(SeedsDirectory.Length) : file).Replace('\\', '/');

    private byte[]? TextOf(string path)
    {
        var bytes = Read(Path.Combine(SeedsDirectory, path));
        if (bytes != null && !IsUtf8(bytes))
            return [];
        if (bytes == null || !SeedPath.IsMarkdown(path))
            return bytes;
        var text = Encoding.UTF8.GetString(bytes);
        return bytes.Skip(Encoding.UTF8.GetByteCount(text.Substring(0, FrontMatter.Length(text)))).ToArray();
    }

    // What is not UTF-8 the generator takes for empty, and the analyzer says so.
    private static bool IsUtf8(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes) is var text && Encoding.UTF8.GetBytes(text).SequenceEqual(bytes) && !WideEncoding.IsReadAsUtf8(text);

    // The bytes without a byte order mark, which is not part of a text; null with a warning when the file cannot be read.
    private byte[]? Read(string file)
    {
        try
        {
            if (!File.Exists(file))
                return null;
            if (new FileInfo(file).Length > LargestText)
                throw new IOException("it is larger than 256 MB.");
            var bytes = File.ReadAllBytes(file);
            return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.Skip(3).ToArray() : bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            const string Fix = "Let the build read it, or take its line out of INDEX.md.";
            Log.LogWarning(
                null, "ART9006", null, file, 0, 0, 0, 0, "The file cannot be read, so its text is left out: {0} {1}", e.Message, Fix);
            IsComplete = false;
            return null;
        }
    }

    private void WriteWhenDifferent(byte[] pack)
    {
        if (File.Exists(OutputFile) && File.ReadAllBytes(OutputFile).SequenceEqual(pack))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(OutputFile))!);
        File.WriteAllBytes(OutputFile, pack);
    }
}
