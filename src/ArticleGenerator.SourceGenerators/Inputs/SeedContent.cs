using System.Security.Cryptography;
using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>The text of a file, and whether it was decoded correctly.</summary>
internal sealed record SeedContent(string Text, bool IsUtf8)
{
    /// <summary>The offset in the text of the first byte that is not UTF-8; null if the file is UTF-8, UTF-16 or UTF-32.</summary>
    public int? BadByte { get; init; }

    /// <summary>A file that has vanished.</summary>
    public static SeedContent None { get; } = new("", true);

    public static SeedContent Read(SourceText source)
    {
        var text = source.ToString();
        var isUtf8 = IsTextInUtf8(source, text) && !WideEncoding.IsReadAsUtf8(text);
        return new(text, isUtf8) { BadByte = isUtf8 || IsWide(source.Encoding, text) ? null : InvalidUtf8.FirstIn(text) };
    }

    private static bool IsWide(Encoding? encoding, string text) =>
        encoding is UnicodeEncoding or UTF32Encoding || WideEncoding.IsReadAsUtf8(text);

    /// <summary>
    /// The compiler provides the checksum of the bytes, not the bytes. If the file is UTF-8 and was read as UTF-8, this is the checksum of
    /// the text in UTF-8, with or without a byte order mark. <see cref="SourceText.Encoding"/> does not help: it is UTF-8 even for a file
    /// with an invalid byte.
    /// </summary>
    private static bool IsTextInUtf8(SourceText source, string text)
    {
        using var algorithm = source.Encoding is null ? null : Algorithm(source.ChecksumAlgorithm);
        if (algorithm is null)
            return true;

        var checksum = source.GetChecksum();
        var bytes = Encoding.UTF8.GetBytes(text);
        return checksum.SequenceEqual(algorithm.ComputeHash(bytes))
            || checksum.SequenceEqual(algorithm.ComputeHash([.. Encoding.UTF8.GetPreamble(), .. bytes]));
    }

#pragma warning disable CA5350 // Compared with what the compiler computed; nothing is protected by it.
    private static HashAlgorithm? Algorithm(SourceHashAlgorithm algorithm) => algorithm switch
    {
        SourceHashAlgorithm.Sha256 => SHA256.Create(),
        SourceHashAlgorithm.Sha1 => SHA1.Create(),
        _ => null,
    };
#pragma warning restore CA5350
}
