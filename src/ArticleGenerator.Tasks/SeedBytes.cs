using System.Text;
using ArticleGenerator.Core;

namespace ArticleGenerator.Tasks;

/// <summary>The bytes and the text of a file of the seeds folder, decoded once.</summary>
internal sealed class SeedBytes
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly ArraySegment<byte> bytes;

    /// <param name="file">The whole file.</param>
    public SeedBytes(byte[] file)
    {
        // A byte order mark is not part of a text.
        var mark = file is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        bytes = new(file, mark, file.Length - mark);
        try
        {
            Text = Strict.GetString(file, mark, bytes.Count);
            IsUtf8 = Array.IndexOf(file, (byte)0) < 0 || !WideEncoding.IsReadAsUtf8(Text);
        }
        catch (DecoderFallbackException)
        {
            Text = Encoding.UTF8.GetString(file, mark, bytes.Count);
        }
    }

    /// <summary>The text without a byte order mark; invalid UTF-8 is decoded with replacement characters.</summary>
    public string Text { get; }

    public bool IsUtf8 { get; }

    /// <summary>The bytes for the records. The generator treats a file that is not UTF-8 as empty, and the analyzer reports it.</summary>
    public ArraySegment<byte> Body(string path)
    {
        if (!IsUtf8)
            return new([]);
        if (!SeedPath.IsMarkdown(path) || FrontMatter.Length(Text) is not (> 0 and var length))
            return bytes;

        var skipped = Encoding.UTF8.GetByteCount(Text.Substring(0, length));
        return new(bytes.Array, bytes.Offset + skipped, bytes.Count - skipped);
    }
}
