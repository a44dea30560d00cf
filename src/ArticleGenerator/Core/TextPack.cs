using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// All texts of one assembly in one resource: a versioned header, an index in ordinal order of paths, then the bytes of the texts as
/// they are.
/// </summary>
/// <remarks>
/// Little-endian: <c>ATXT</c>, the version (int32), the number of texts (int32), for each its path (UTF-8 behind its length) and size
/// (int32), then the texts in the same order.
/// The same texts give the same bytes. A text is UTF-8 without a byte order mark. Members may be called from many threads.
/// </remarks>
internal sealed class TextPack
{
    /// <summary>The logical name of the manifest resource.</summary>
    public const string ResourceName = "ArticleGenerator.Texts";

    private const int Magic = 'A' | 'T' << 8 | 'X' << 16 | 'T' << 24;
    private const int Version = 1;
    private const int SmallestEntry = 5;

    private readonly Stream stream;
    private readonly string[] paths;
    private readonly long[] ends;
    private readonly long bodies;

    private TextPack(Stream stream, string[] paths, long[] ends, long bodies)
    {
        this.stream = stream;
        this.paths = paths;
        this.ends = ends;
        this.bodies = bodies;
    }

    /// <summary>The paths in the pack, in ordinal order.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>Writes the texts in ordinal order of their paths.</summary>
    /// <exception cref="ArgumentException">Two texts have one path.</exception>
    public static void Write(Stream stream, IEnumerable<(string Path, byte[] Bytes)> texts)
    {
        var sorted = texts.OrderBy(text => text.Path, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
            if (sorted[i].Path == sorted[i - 1].Path)
                throw new ArgumentException($"Two texts have the path '{sorted[i].Path}'.", nameof(texts));

        using var writer = new BinaryWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(sorted.Count);
        foreach (var (path, bytes) in sorted)
        {
            writer.Write(path);
            writer.Write(bytes.Length);
        }
        foreach (var (_, bytes) in sorted)
            writer.Write(bytes);
    }

    /// <summary>Reads the index only. The stream must be seekable; it belongs to the pack from here on.</summary>
    /// <exception cref="InvalidDataException">The stream is no pack, is cut off, or was written by a newer version.</exception>
    public static TextPack Open(Stream stream)
    {
        using var reader = new BinaryReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), leaveOpen: true);
        try
        {
            return Open(stream, reader);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException)
        {
            throw Damaged("its index cannot be read", e);
        }
    }

    /// <summary>The bytes of one text, or null when the pack has no such text.</summary>
    /// <exception cref="InvalidDataException">The stream ends before the text does.</exception>
    public byte[]? Read(string path)
    {
        var index = Array.BinarySearch(paths, path, StringComparer.Ordinal);
        if (index < 0)
            return null;
        var start = index == 0 ? 0 : ends[index - 1];
        var bytes = new byte[ends[index] - start];
        lock (stream)
        {
            stream.Position = bodies + start;
            Fill(bytes);
        }
        return bytes;
    }

    private static TextPack Open(Stream stream, BinaryReader reader)
    {
        CheckHeader(reader);
        var count = reader.ReadInt32();
        if (count < 0 || count > (stream.Length - stream.Position) / SmallestEntry)
            throw Damaged($"it cannot hold {count} texts");

        var paths = new string[count];
        var ends = new long[count];
        var end = 0L;
        for (var i = 0; i < count; i++)
        {
            paths[i] = reader.ReadString();
            var length = reader.ReadInt32();
            if (length < 0)
                throw Damaged($"'{paths[i]}' has the size {length}");
            if (i > 0 && string.CompareOrdinal(paths[i - 1], paths[i]) >= 0)
                throw Damaged($"'{paths[i]}' is not in order");
            ends[i] = end += length;
        }
        if (stream.Position + end != stream.Length)
            throw Damaged($"its index speaks of {end} bytes of text and {stream.Length - stream.Position} are there");
        return new TextPack(stream, paths, ends, stream.Position);
    }

    private static void CheckHeader(BinaryReader reader)
    {
        if (reader.ReadInt32() != Magic)
            throw Damaged("it does not begin with ATXT");
        var version = reader.ReadInt32();
        if (version != Version)
            throw new InvalidDataException(
                $"The resource {ResourceName} has version {version}, and this ArticleGenerator reads version {Version}. "
                + "Update the ArticleGenerator package.");
    }

    private static InvalidDataException Damaged(string how, Exception? inner = null) =>
        new($"The resource {ResourceName} is damaged: {how}. Rebuild the project that holds the articles.", inner);

    private void Fill(byte[] bytes)
    {
        for (var read = 0; read < bytes.Length;)
        {
            var n = stream.Read(bytes, read, bytes.Length - read);
            if (n == 0)
                throw Damaged("it ends too early");
            read += n;
        }
    }
}
