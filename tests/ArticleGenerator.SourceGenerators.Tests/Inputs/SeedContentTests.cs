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
    public void Utf_8_is_told_from_other_encodings_by_the_checksum_of_the_bytes(SourceHashAlgorithm algorithm)
    {
        Assert.True(IsUtf8(Encoding.UTF8.GetBytes(Text), algorithm));
        Assert.True(IsUtf8([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)], algorithm));
        Assert.True(IsUtf8([], algorithm));
        Assert.False(IsUtf8([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)], algorithm));
        Assert.False(IsUtf8(Encoding.Latin1.GetBytes("Zoë"), algorithm));
        Assert.False(IsUtf8([.. Encoding.UTF8.GetBytes(Text), 0xFF], algorithm));
    }

    [Fact]
    public void Utf_8_that_the_project_has_decoded_otherwise_is_refused() =>
        Assert.False(SeedContent.Of(SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(Text)), Encoding.Latin1)).IsUtf8);

    [Fact]
    public void A_text_that_an_editor_holds_is_in_the_encoding_it_is_saved_in()
    {
        Assert.True(SeedContent.Of(SourceText.From(Text, Encoding.UTF8)).IsUtf8);
        Assert.True(SeedContent.Of(SourceText.From(Text)).IsUtf8);
        Assert.False(SeedContent.Of(SourceText.From(Text, Encoding.Unicode)).IsUtf8);
    }

    private static bool IsUtf8(byte[] bytes, SourceHashAlgorithm algorithm) =>
        SeedContent.Of(SourceText.From(new MemoryStream(bytes), checksumAlgorithm: algorithm)).IsUtf8;
}
