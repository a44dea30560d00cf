using System.Text;
using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

public sealed class TextPackTests
{
    private static readonly (string Path, byte[] Bytes)[] Texts =
        [("z.txt", Encoding.UTF8.GetBytes("विदेश मंत्री")), ("a/b.md", []), ("a.txt", [0, 255, 10])];

    [Fact]
    public void Gives_back_each_text_byte_for_byte()
    {
        var pack = TextPack.Open(new MemoryStream(Pack(Texts)));

        foreach (var (path, bytes) in Texts)
            Assert.Equal(bytes, pack.Read(path));
        Assert.Equal(["a.txt", "a/b.md", "z.txt"], pack.Paths);
        Assert.Null(pack.Read("A.txt"));
    }

    [Fact]
    public void The_order_of_the_texts_does_not_change_the_bytes() => Assert.Equal(Pack(Texts), Pack([.. Texts.Reverse()]));

    [Fact]
    public void Two_texts_of_one_path_are_refused() => Assert.Throws<ArgumentException>(() => Pack([("a.txt", []), ("a.txt", [])]));

    [Fact]
    public void Opening_reads_the_index_only()
    {
        var stream = new MemoryStream(Pack([("a.txt", new byte[1_000_000])]));

        TextPack.Open(stream);

        Assert.True(stream.Position < 100);
    }

    [Fact]
    public void Many_threads_may_read_at_once()
    {
        var texts = Enumerable.Range(0, 100)
            .Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes(new string((char)('a' + i % 26), i * 50)))).ToArray();
        var pack = TextPack.Open(new MemoryStream(Pack(texts)));

        Parallel.For(0, 5_000, i => Assert.Equal(texts[i % 100].Item2, pack.Read(texts[i % 100].Item1)));
    }

    [Fact]
    public void Whatever_is_cut_off_or_appended_is_refused()
    {
        var whole = Pack(Texts);

        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<InvalidDataException>(() => TextPack.Open(new MemoryStream(whole[..length])));
        Assert.Throws<InvalidDataException>(() => TextPack.Open(new MemoryStream([.. whole, 0])));
    }

    [Fact]
    public void No_flipped_byte_of_the_index_gives_another_exception_or_eats_memory()
    {
        var whole = Pack(Texts);
        for (var i = 0; i < whole.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                byte[] damaged = [.. whole];
                damaged[i] ^= (byte)(1 << bit);
                try
                {
                    var pack = TextPack.Open(new MemoryStream(damaged));
                    Assert.All(pack.Paths, path => Assert.NotNull(pack.Read(path)));
                }
                catch (InvalidDataException e)
                {
                    Assert.Contains(TextPack.ResourceName, e.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void A_newer_version_asks_for_an_update()
    {
        var newer = Pack(Texts);
        newer[4] = 2;

        var e = Assert.Throws<InvalidDataException>(() => TextPack.Open(new MemoryStream(newer)));

        Assert.Contains("Update the ArticleGenerator package", e.Message, StringComparison.Ordinal);
    }

    private static byte[] Pack((string Path, byte[] Bytes)[] texts)
    {
        using var stream = new MemoryStream();
        TextPack.Write(stream, texts.Select(text => (text.Path, new ArraySegment<byte>(text.Bytes))));
        return stream.ToArray();
    }
}
