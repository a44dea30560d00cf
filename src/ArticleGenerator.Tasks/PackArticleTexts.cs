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

    private const int BufferSize = 1 << 16;

    // By their full paths.
    private readonly HashSet<string> unreadable = new(StringComparer.Ordinal);

    /// <summary>The seeds folder, absolute, with a trailing separator.</summary>
    [Required]
    public string SeedsDirectory { get; set; } = "";

    /// <summary>
    /// INDEX.md. When it does not exist, or is not in <see cref="SeedList"/> because a link leads to it, the pack is empty.
    /// </summary>
    [Required]
    public string IndexFile { get; set; } = "";

    /// <summary>
    /// The file that lists all texts and annotations in the seeds folder, absolute, a line each; what else it lists is no seed.
    /// </summary>
    [Required]
    public string SeedList { get; set; } = "";

    /// <summary>
    /// How many characters INDEX.md may have, as the project says it; the default, where it says nothing that can be used.
    /// <see cref="SeedList"/> says it too, so that it is a change of that file.
    /// </summary>
    public string MaximumLength { get; set; } = "";

    /// <summary>
    /// <c>true</c> where the project publishes drafts, too. <see cref="SeedList"/> says it as well, so that it is a change of that file.
    /// </summary>
    public string Drafts { get; set; } = "";

    /// <summary>The pack. It is written only when its bytes change, so that nothing is compiled anew for nothing.</summary>
    [Required]
    public string OutputFile { get; set; } = "";

    /// <summary>
    /// What the pack was made of, by which the next build knows what it need not read.
    /// </summary>
    [Required]
    public string RecordFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var started = DateTime.UtcNow;
        var last = PackRecord.Read(RecordFile, OutputFile, PublishesDrafts);
        var (index, seedList) = (FileStamp.Of(IndexFile), FileStamp.Of(SeedList));
        var isListedAsBefore = last?.ListsAsBefore(index, seedList) == true;
        var now = (isListedAsBefore ? last!.Texts.Select(text => Stamped(text.Path, text.AnnotationPath)) : ListedTexts()).ToList();
        var known = Known(last, now);
        if (isListedAsBefore && known.Count == now.Count)
            return true;

        try
        {
            var texts = Pack(now, known, last?.Texts ?? []);
            index = unreadable.Contains(IndexFile) ? default : index;
            new PackRecord(started, PublishesDrafts, index, seedList, FileStamp.Of(OutputFile), texts).Write(RecordFile);
            Log.LogMessage(
                MessageImportance.Low, "{0} texts of articles packed to '{1}', {2} of them as they were.",
                texts.Count(text => text.IsIn), OutputFile, known.Count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError(
                null, "ART9007", null, OutputFile, 0, 0, 0, 0,
                "The texts of the articles cannot be written here: {0} Close what holds the file, or let the build write there.",
                e.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private IEnumerable<PackedText> ListedTexts()
    {
        var files = File.ReadLines(SeedList).Where(file => file.StartsWith(SeedsDirectory, StringComparison.Ordinal))
            .Select(file => file.Substring(SeedsDirectory.Length).Replace('\\', '/'))
            .ToList();
        if (!files.Contains(SeedPath.Index) || Read(IndexFile) is not { IsUtf8: true, Text: var text })
            return [];
        if (text.Length > (SeedLimits.Parse(MaximumLength) ?? SeedLimits.Default).Length)
            return [];
        return IndexListing.Resolve(IndexScanner.Scan(text), files).Articles
            .Select(article => Stamped(article.TextPath, article.AnnotationPath ?? ""));
    }

    private PackedText Stamped(string path, string annotationPath) => new(
        path,
        annotationPath,
        FileStamp.Of(PathOf(path)),
        annotationPath.Length > 0 ? FileStamp.Of(PathOf(annotationPath)) : default,
        Start: 0,
        Length: -1);

    /// <summary>The texts whose files are as they were, as they were packed.</summary>
    private static Dictionary<string, PackedText> Known(PackRecord? last, IEnumerable<PackedText> now)
    {
        var texts = last?.Texts.ToDictionary(text => text.Path, StringComparer.Ordinal) ?? [];
        return now.Where(text => texts.TryGetValue(text.Path, out var before) && before.IsAsBefore(text, last!.Started))
            .ToDictionary(text => text.Path, text => texts[text.Path], StringComparer.Ordinal);
    }

    private List<PackedText> Pack(
        IReadOnlyList<PackedText> now, Dictionary<string, PackedText> known, IReadOnlyCollection<PackedText> last)
    {
        var before = last.Count > 0 ? File.ReadAllBytes(OutputFile) : [];
        var texts = now.OrderBy(text => text.Path, StringComparer.Ordinal)
            .Select(text => (Text: text, Bytes: known.TryGetValue(text.Path, out var packed) ? packed.Bytes(before) : Body(text)))
            .ToList();
        var packedTexts = texts.Where(text => text.Bytes is not null).Select(text => (text.Text.Path, text.Bytes!.Value)).ToList();
        if (before.Length == 0 || !IsEqual(before, last.Where(text => text.IsIn), packedTexts))
            Write(packedTexts);

        // The texts are the end of the pack.
        var start = (int)FileStamp.Of(OutputFile).Length - packedTexts.Sum(text => text.Value.Count);
        return texts.ConvertAll(text =>
        {
            // What could not be read is tried again, though it may be as it was.
            var stamp = unreadable.Overlaps([PathOf(text.Text.Path), PathOf(text.Text.AnnotationPath)]) ? default : text.Text.Text;
            var packed = text.Text with { Text = stamp, Start = start, Length = text.Bytes?.Count ?? -1 };
            start += text.Bytes?.Count ?? 0;
            return packed;
        });
    }

    /// <summary>The bytes of a text; null where it is not to be packed.</summary>
    private ArraySegment<byte>? Body(PackedText text)
    {
        var hasSidecar = text.AnnotationPath.Length > 0;
        var sidecar = hasSidecar ? Read(PathOf(text.AnnotationPath)) : null;
        // What cannot be read may say that the text is a draft.
        return Read(PathOf(text.Path)) is not { } file || (hasSidecar && sidecar is null)
            || (!PublishesDrafts && DraftMark.Find(sidecar?.Text, file.Text) is not null)
            ? null
            : file.Body(text.Path);
    }

    private bool PublishesDrafts => SeedSettings.PublishesDrafts(Drafts);

    private string PathOf(string path) => Path.Combine(SeedsDirectory, path);

    // Null, with a warning, when the file cannot be read.
    private SeedBytes? Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            if (stream.Length > LargestText)
                throw new IOException("it is larger than 256 MB.");
            return new(ReadAll(stream));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            const string Fix = "Let the build read it, or take its line out of INDEX.md.";
            Log.LogWarning(
                null, "ART9006", null, file, 0, 0, 0, 0, "The file cannot be read, so its text is left out: {0} {1}", e.Message, Fix);
            unreadable.Add(file);
            return null;
        }
    }

    private static byte[] ReadAll(FileStream stream)
    {
        var bytes = new byte[stream.Length];
        for (int read = 0, count; read < bytes.Length; read += count)
        {
            if ((count = stream.Read(bytes, read, bytes.Length - read)) == 0)
                throw new EndOfStreamException("it became shorter while it was read.");
        }

        return bytes;
    }

    private void Write(IEnumerable<(string Path, ArraySegment<byte> Bytes)> texts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(OutputFile))!);
        using var file = File.Create(OutputFile, BufferSize);
        TextPack.Write(file, texts);
    }

    private static bool IsEqual(
        byte[] before, IEnumerable<PackedText> last, IReadOnlyCollection<(string Path, ArraySegment<byte> Bytes)> now) =>
        last.Select(text => text.Path).SequenceEqual(now.Select(text => text.Path))
        && last.Zip(now, (old, text) => IsEqual(old.Bytes(before)!.Value, text.Bytes)).All(isEqual => isEqual);

    private static bool IsEqual(ArraySegment<byte> old, ArraySegment<byte> now) =>
        old.Equals(now) || (old.Count == now.Count && old.SequenceEqual(now));
}
