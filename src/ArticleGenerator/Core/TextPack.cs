using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// All texts of one assembly in one resource: a versioned header, an index in ordinal order of paths, then the bytes of the texts,
/// unchanged.
/// </summary>
/// <remarks>
/// Little-endian: <c>ATXT</c>, the version (int32), the number of texts (int32), for each its path (UTF-8, preceded by its length) and size
/// (int32), then the texts in the same order. The same texts give the same bytes. A text is UTF-8 without a byte order mark. Members are
/// thread-safe.
/// </remarks>
internal sealed class TextPack
{
    /// <summary>The logical name of the manifest resource.</summary>
    public const string ResourceName = "ArticleGenerator.Texts";

    private const int Magic = 'A' | 'T' << 8 | 'X' << 16 | 'T' << 24;
    private const int Version = 1;
    private const int SmallestEntry = 5;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly Stream stream;

    // Paths are not kept: a text that is not read costs only two numbers.
    private readonly (int Offset, int Length)[] paths;
    private readonly long[] ends;
    private readonly long bodies;

    private TextPack(Stream stream, (int Offset, int Length)[] paths, long[] ends, long bodies)
    {
        this.stream = stream;
        this.paths = paths;
        this.ends = ends;
        this.bodies = bodies;
    }

    /// <summary>The paths in the pack, in ordinal order.</summary>
    /// <exception cref="InvalidDataException">The paths cannot be read, or are not in order.</exception>
    public IReadOnlyList<string> Paths
    {
        get
        {
            var all = paths.Select((_, index) => PathAt(index)).ToList();
            for (var i = 1; i < all.Count; i++)
            {
                if (string.CompareOrdinal(all[i - 1], all[i]) >= 0)
                    throw Damaged($"'{all[i]}' is not in order");
            }

            return all;
        }
    }

    /// <summary>Writes the texts in ordinal order of their paths.</summary>
    /// <exception cref="ArgumentException">Two texts have the same path.</exception>
    public static void Write(Stream stream, IEnumerable<(string Path, ArraySegment<byte> Bytes)> texts)
    {
        var sorted = texts.OrderBy(text => text.Path, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Path == sorted[i - 1].Path)
                throw new ArgumentException($"Two texts have the path '{sorted[i].Path}'.", nameof(texts));
        }

        using var writer = new BinaryWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(sorted.Count);
        foreach (var (path, bytes) in sorted)
        {
            writer.Write(path);
            writer.Write(bytes.Count);
        }

        foreach (var (_, bytes) in sorted)
            writer.Write(bytes.Array ?? [], bytes.Offset, bytes.Count);
    }

    /// <summary>Reads only the index. The stream must be seekable; the pack takes ownership of it.</summary>
    /// <exception cref="InvalidDataException">The stream is not a pack, is truncated, or was written by a newer version.</exception>
    public static TextPack Open(Stream stream)
    {
        using var reader = new BinaryReader(stream, Utf8, leaveOpen: true);
        try
        {
            return Open(stream, reader);
        }
        catch (EndOfStreamException e)
        {
            throw Damaged("its index cannot be read", e);
        }
    }

    /// <summary>Returns the bytes of one text, or null if the pack does not have it.</summary>
    /// <exception cref="InvalidDataException">The stream ends before the text does, or the index cannot be read.</exception>
    public byte[]? Read(string path)
    {
        lock (stream)
        {
            var index = Find(path);
            if (index < 0)
                return null;
            var start = index == 0 ? 0 : ends[index - 1];
            return ReadBytes(bodies + start, (int)(ends[index] - start));
        }
    }

    private int Find(string path)
    {
        var (low, high) = (0, paths.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(PathAt(middle), path);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private string PathAt(int index)
    {
        try
        {
            lock (stream)
                return Utf8.GetString(ReadBytes(paths[index].Offset, paths[index].Length));
        }
        catch (ArgumentException e)
        {
            throw Damaged("a path in its index cannot be read", e);
        }
    }

    private static TextPack Open(Stream stream, BinaryReader reader)
    {
        CheckHeader(reader);
        var count = reader.ReadInt32();
        if (count < 0 || count > (stream.Length - stream.Position) / SmallestEntry)
            throw Damaged($"it cannot hold {count} texts");

        var paths = new (int Offset, int Length)[count];
        var ends = new long[count];
        var end = 0L;
        for (var i = 0; i < count; i++)
        {
            paths[i] = SkipPath(stream, reader);
            var length = reader.ReadInt32();
            if (length < 0)
                throw Damaged($"a text has the size {length}");
            ends[i] = end += length;
        }

        if (stream.Position + end != stream.Length)
            throw Damaged($"its index lists {end} bytes of text, but there are {stream.Length - stream.Position}");
        return new TextPack(stream, paths, ends, stream.Position);
    }

    // A string of BinaryWriter: its length in bytes, seven bits per byte, the lowest first.
    private static (int Offset, int Length) SkipPath(Stream stream, BinaryReader reader)
    {
        var length = 0;
        for (var shift = 0; shift < 28; shift += 7)
        {
            var part = reader.ReadByte();
            length |= (part & 0x7F) << shift;
            if (part < 0x80)
                break;
        }

        var offset = stream.Position;
        if (offset + length > Math.Min(stream.Length, int.MaxValue))
            throw Damaged("its index cannot be read");
        stream.Position = offset + length;
        return ((int)offset, length);
    }

    private static void CheckHeader(BinaryReader reader)
    {
        if (reader.ReadInt32() != Magic)
            throw Damaged("it does not begin with ATXT");
        var version = reader.ReadInt32();
        if (version != Version)
        {
            throw new InvalidDataException(
                $"The resource {ResourceName} has version {version}, and this ArticleGenerator reads version {Version}. "
                + "Update the ArticleGenerator package.");
        }
    }

    private static InvalidDataException Damaged(string how, Exception? inner = null) =>
        new($"The resource {ResourceName} is damaged: {how}. Rebuild the project with the articles.", inner);

    private byte[] ReadBytes(long offset, int length)
    {
        var bytes = new byte[length];
        stream.Position = offset;
        for (var read = 0; read < length;)
        {
            var n = stream.Read(bytes, read, length - read);
            if (n == 0)
                throw Damaged("it ends too early");
            read += n;
        }

        return bytes;
    }
}
