using ArticleGenerator.Core;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGenerator.Tasks;

/// <summary>
/// Packs the texts that INDEX.md lists into the resource that the records read at run time. A text that INDEX.md does not list never gets
/// into the pack.
/// </summary>
/// <remarks>
/// The analyzer reports mistakes in INDEX.md and in seeds, at their lines. The task only reports files that it could not read.
/// </remarks>
public sealed class PackArticleTexts : Task
{
    private const int LargestText = 256 * 1024 * 1024;

    private const int BufferSize = 1 << 16;

    // Keyed by full path.
    private readonly HashSet<string> unreadable = new(StringComparer.Ordinal);

    /// <summary>The seeds folder, absolute, with a trailing separator.</summary>
    [Required]
    public string SeedsDirectory { get; set; } = "";

    /// <summary>INDEX.md. If it does not exist, or is not in <see cref="SeedList"/> because it is a link, the pack is empty.</summary>
    [Required]
    public string IndexFile { get; set; } = "";

    /// <summary>
    /// The file that lists all texts and annotations in the seeds folder, by absolute path, one per line. Other lines are ignored.
    /// </summary>
    [Required]
    public string SeedList { get; set; } = "";

    /// <summary>
    /// The maximum length of INDEX.md in characters, as set in the project; the default, if that is not a valid number. It is also in <see
    /// cref="SeedList"/>, so that a change of the setting changes that file.
    /// </summary>
    public string MaximumLength { get; set; } = "";

    /// <summary>
    /// <c>true</c> if the project publishes drafts. It is also in <see cref="SeedList"/>, so that a change of the setting changes that
    /// file.
    /// </summary>
    public string Drafts { get; set; } = "";

    /// <summary>The pack. It is written only if its bytes have changed, so that it causes no needless compilation.</summary>
    [Required]
    public string OutputFile { get; set; } = "";

    /// <summary>The record of the pack, which tells the next build which files it does not have to read.</summary>
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
                MessageImportance.Low, "Packed {0} texts of articles to '{1}', {2} of them unchanged.",
                texts.Count(text => text.IsIn), OutputFile, known.Count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError(
                null, "ART9007", null, OutputFile, 0, 0, 0, 0,
                "The texts of the articles can't be written here: {0} "
                + "Close the program that uses the file, or allow the build to write there.",
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

    /// <summary>The packed texts whose files are unchanged.</summary>
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
            // A file that could not be read is tried again, even if it is unchanged.
            var stamp = unreadable.Overlaps([PathOf(text.Text.Path), PathOf(text.Text.AnnotationPath)]) ? default : text.Text.Text;
            var packed = text.Text with { Text = stamp, Start = start, Length = text.Bytes?.Count ?? -1 };
            start += text.Bytes?.Count ?? 0;
            return packed;
        });
    }

    /// <summary>The bytes of a text; null if it must not be packed.</summary>
    private ArraySegment<byte>? Body(PackedText text)
    {
        var hasSidecar = text.AnnotationPath.Length > 0;
        var sidecar = hasSidecar ? Read(PathOf(text.AnnotationPath)) : null;
        // A file that cannot be read may mark the text as a draft.
        return Read(PathOf(text.Path)) is not { } file || (hasSidecar && sidecar is null)
            || (!PublishesDrafts && DraftMark.Find(sidecar?.Text, file.Text) is not null)
            ? null
            : file.Body(text.Path);
    }

    private bool PublishesDrafts => SeedSettings.PublishesDrafts(Drafts);

    private string PathOf(string path) => Path.Combine(SeedsDirectory, path);

    // Null, with a warning, if the file cannot be read.
    private SeedBytes? Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            if (stream.Length > LargestText)
                return Refuse(file, "the file is larger than 256 MB. Shorten it, or delete its line in INDEX.md.");
            return new(ReadAll(stream));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, $"{e.Message} Allow the build to read it, or delete its line in INDEX.md.");
        }
    }

    private SeedBytes? Refuse(string file, string reason)
    {
        Log.LogWarning(null, "ART9006", null, file, 0, 0, 0, 0, "The file can't be read, so its text isn't packed: {0}", reason);
        unreadable.Add(file);
        return null;
    }

    private static byte[] ReadAll(FileStream stream)
    {
        var bytes = new byte[stream.Length];
        for (int read = 0, count; read < bytes.Length; read += count)
        {
            if ((count = stream.Read(bytes, read, bytes.Length - read)) == 0)
                throw new EndOfStreamException("the file was truncated while it was being read.");
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
