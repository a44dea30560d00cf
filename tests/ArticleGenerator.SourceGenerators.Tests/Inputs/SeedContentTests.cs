using System.Text;
using ArticleGenerator.SourceGenerators.Inputs;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Inputs;

public sealed class SeedContentTests
{
    private const string Text = "Zoë met पुतिन 🇮🇳.\r\n";

    public static TheoryData<SourceHashAlgorithm> Algorithms => [SourceHashAlgorithm.Sha1, SourceHashAlgorithm.Sha256];

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void The_checksum_of_the_bytes_distinguishes_UTF_8_from_other_encodings(SourceHashAlgorithm algorithm)
    {
        Assert.True(IsUtf8(Encoding.UTF8.GetBytes(Text), algorithm));
        Assert.True(IsUtf8([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)], algorithm));
        Assert.True(IsUtf8([], algorithm));
        Assert.False(IsUtf8([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)], algorithm));
        Assert.False(IsUtf8(Encoding.Latin1.GetBytes("Zoë"), algorithm));
        Assert.False(IsUtf8([.. Encoding.UTF8.GetBytes(Text), 0xFF], algorithm));
    }

    /// <summary>Where a file stops being UTF-8, whether the compiler puts U+FFFD there or reads all of it as Windows-1252.</summary>
    [Fact]
    public void The_first_byte_that_is_not_Utf_8_is_found()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = [.. "पु, Zoë.\nThe caf"u8, 0xE9, .. " burns, Zoë."u8];

        Assert.Equal(16, SeedContent.Read(SourceText.From(new MemoryStream(bytes))).BadByte);
        Assert.Equal(21, SeedContent.Read(SourceText.From(new MemoryStream(bytes), Encoding.GetEncoding(1252))).BadByte);
        Assert.Equal(21, SeedContent.Read(SourceText.From(new MemoryStream(bytes), Encoding.Latin1)).BadByte);
        bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)];
        Assert.Null(SeedContent.Read(SourceText.From(new MemoryStream(bytes))).BadByte);
        Assert.Null(SeedContent.Read(SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(Text)))).BadByte);
    }

    /// <summary>Reads files like the compiler: as UTF-8 or, if that fails, in another encoding.</summary>
    public static TheoryData<string, byte[], string?> Files => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text), Text },
        { "UTF-8 with a byte order mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)], Text },
        { "empty", [], "" },
        { "only a byte order mark", Encoding.UTF8.GetPreamble(), "" },
        { "CR", "a\rb\r"u8.ToArray(), "a\rb\r" },
        { "CRLF", "a\r\nb"u8.ToArray(), "a\r\nb" },
        { "U+2028 and U+0085", "a\u2028b\u0085c"u8.ToArray(), "a\u2028b\u0085c" },
        { "NUL", "a\0b"u8.ToArray(), "a\0b" },
        { "UTF-16, little-endian", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)], null },
        { "UTF-16, big-endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)], null },
        { "UTF-16, little-endian, without a mark", Encoding.Unicode.GetBytes("Ada spoke."), null },
        { "UTF-16, big-endian, without a mark", Encoding.BigEndianUnicode.GetBytes("Ada spoke."), null },
        { "UTF-16 in Hindi, without a mark", Encoding.Unicode.GetBytes("रूस के साथ"), null },
        { "UTF-32, little-endian, without a mark", Encoding.UTF32.GetBytes("Ada spoke.\n"), null },
        { "UTF-32, big-endian, without a mark", new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes("Ada spoke.\n"), null },
        { "UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Text)], null },
        { "Latin-1", Encoding.Latin1.GetBytes("Zoë"), null },
        { "invalid UTF-8", [.. "Zo"u8, 0xC3], null },
        { "overlong slash", [.. "a"u8, 0xC0, 0xAF], null },
        { "overlong NUL", [.. "a"u8, 0xC0, 0x80], null },
        { "surrogates in UTF-8", [.. "a"u8, 0xED, 0xA0, 0x80], null },
        { "beyond Unicode", [.. "a"u8, 0xF4, 0x90, 0x80, 0x80], null },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_rightly_or_refused(string name, byte[] bytes, string? text)
    {
        var content = SeedContent.Read(SourceText.From(new MemoryStream(bytes)));

        Assert.NotEmpty(name);
        Assert.Equal(text is not null, content.IsUtf8);
        Assert.Equal(text ?? content.Text, content.Text);
    }

    [Fact]
    public void Utf_8_that_the_project_has_decoded_otherwise_is_refused() =>
        Assert.False(SeedContent.Read(SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(Text)), Encoding.Latin1)).IsUtf8);

    [Fact]
    public void A_text_that_an_editor_holds_is_in_the_encoding_it_is_saved_in()
    {
        Assert.True(SeedContent.Read(SourceText.From(Text, Encoding.UTF8)).IsUtf8);
        Assert.True(SeedContent.Read(SourceText.From(Text)).IsUtf8);
        Assert.False(SeedContent.Read(SourceText.From(Text, Encoding.Unicode)).IsUtf8);
    }

    private static bool IsUtf8(byte[] bytes, SourceHashAlgorithm algorithm) =>
        SeedContent.Read(SourceText.From(new MemoryStream(bytes), checksumAlgorithm: algorithm)).IsUtf8;
}
