using ArticleGenerator.Core;
using CsCheck;

namespace ArticleGenerator.Tests.Core;

public sealed class DataBlockTests
{
    // Whatever the format itself uses, and what else could be mistaken for a line end or a space.
    private static readonly Gen<string> HostileText = Gen.OneOf(
        Gen.Char["\\|/= \n\rnr+-a\0\t\u0085\u2028\u2029\uFEFF\u0915\uD83C"].Array[0, 12].Select(characters => new string(characters)),
        Gen.String);

    private static readonly Gen<string> Word = Gen.Char["abcXYZ019-\u0915"].Array[1, 8].Select(characters => new string(characters));

    // That of the article, one that is not said, and others.
    private static readonly Gen<string> Language =
        Gen.Int[0, 5].Select(i => new[] { "hi", "und", "en", "en-GB", "zh-Hant-TW", "x-1" }[i]);

    [Fact]
    public void Values_survive_whatever_they_contain() =>
        HostileText.Array[1, 4].Sample(values =>
        {
            var writer = new DataBlockWriter("hi").Line("article", "id");
            foreach (var value in values)
                writer.Field("author", value);
            return Assert.Single(Reread(writer)).Values("author").SequenceEqual(values);
        });

    [Fact]
    public void Localized_texts_survive_whatever_they_contain() =>
        Gen.Dictionary(Language, HostileText)[1, 4].List[1, 3].Sample(texts =>
        {
            var writer = new DataBlockWriter("hi").Line("article", "a").Field("inLanguage", "hi").Line("person", "id");
            foreach (var text in texts)
                writer.Localized("jobTitle", [.. text]);
            var read = Reread(writer)[1].Localized("jobTitle");
            return read.Count == texts.Count && read.Zip(texts).All(pair => pair.First.SequenceEqual(pair.Second));
        });

    [Fact]
    public void Lines_keep_apart_what_was_written_together() =>
        Gen.Select(Word, HostileText, HostileText).List[0, 6].Sample(entries =>
        {
            var writer = new DataBlockWriter("hi");
            foreach (var (id, first, second) in entries)
                writer.Line("place", id).Field("one", first).Words("two", [id, id]).Field("three", second);
            return Reread(writer).Select(line => (line.Id, line.Value("one"), line.Value("three")))
                .SequenceEqual(entries.Select(entry => (entry.Item1, (string?)entry.Item2, (string?)entry.Item3)));
        });

    [Fact]
    public void Spans_survive() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).List[0, 5].Sample(spans =>
            Assert.Single(Reread(new DataBlockWriter("hi").Line("quote", "id").Spans("text", spans))).Spans("text").SequenceEqual(spans));

    [Fact]
    public void A_line_reads_like_the_article()
    {
        var writer = new DataBlockWriter("hi").Line("person", "jaishankar")
            .Localized("name", [new("hi", "एस. जयशंकर"), new("en", "S. Jaishankar")])
            .Words("affiliation", ["government-of-india"]).Field("wikidata", null).Words("nationality", [])
            .Localized("description", [new("und", "Minister")])
            .Spans("mentions", [(1, 9), (192, 10), (14, 3)]);

        Assert.Equal(
            "article-data 2\n" +
            "P jaishankar|n एस. जयशंकर/en=S. Jaishankar|o government-of-india|description =Minister|m 1+9 182+10 -188+3",
            writer.ToString());
    }

    [Fact]
    public void What_could_be_mistaken_for_a_separator_is_escaped() =>
        Assert.Equal(
            @"L x|n a\sb/en=1\i2\\3/hi=E=mc|path a/b",
            new DataBlockWriter("hi").Line("place", "x")
                .Localized("name", [new("hi", "a/b"), new("en", @"1|2\3"), new("hi", "E=mc")]).Field("path", "a/b")
                .ToString().Split('\n')[1].Replace("|f ", "|path ", StringComparison.Ordinal));

    /// <summary>Code that an earlier version compiled has blocks of its day.</summary>
    [Fact]
    public void A_block_of_version_1_reads_as_one_of_version_2()
    {
        var old = DataBlockReader.Read(
            "article-data 1\narticle a | inLanguage hi | headline und=A\nperson p | name hi=अ / en=A \\/ B | mentions 1+9 192+10 14+3");
        var now = DataBlockReader.Read("article-data 2\nA a|l hi|h =A\nP p|n अ/en=A \\s B|m 1+9 182+10 -188+3");

        Assert.Equal(old.Select(line => (line.Kind, line.Id)), now.Select(line => (line.Kind, line.Id)));
        Assert.Equal(old[0].Localized("headline"), now[0].Localized("headline"));
        Assert.Equal(old[1].Localized("name"), now[1].Localized("name"));
        Assert.Equal([(1, 9), (192, 10), (14, 3)], now[1].Spans("mentions"));
        Assert.Equal(old[1].Spans("mentions"), now[1].Spans("mentions"));
    }

    [Fact]
    public void A_newer_version_asks_for_a_newer_package()
    {
        var thrown = Assert.Throws<NotSupportedException>(() => DataBlockReader.Read("article-data 3\narticle x"));

        Assert.Contains("Update the ArticleGenerator package", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("article-data")]
    [InlineData("article-data one")]
    [InlineData("article-data -1")]
    public void What_isnt_a_data_block_is_refused(string data)
    {
        var thrown = Assert.Throws<FormatException>(() => DataBlockReader.Read(data));

        Assert.Contains("rebuild the project", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hashes_are_FNV_1a_over_both_bytes_of_every_unit()
    {
        Assert.Equal("cbf29ce484222325", TextHash.Compute(""));
        Assert.Equal("089be207b544f1e4", TextHash.Compute("a"));
        Assert.NotEqual(TextHash.Compute("\u0915"), TextHash.Compute("\u0015"));
    }

    private static IReadOnlyList<DataLine> Reread(DataBlockWriter writer)
    {
        Assert.DoesNotContain('\r', writer.ToString());
        return DataBlockReader.Read(writer.ToString());
    }
}
