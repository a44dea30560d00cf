using ArticleGenerator.Core;
using CsCheck;

namespace ArticleGenerator.Tests.Core;

public sealed class DataBlockTests
{
    // Whatever the format itself uses, and what else could be taken for a line end or a blank.
    private static readonly Gen<string> HostileText = Gen.OneOf(
        Gen.Char["\\|/= \n\rnr+-a\0\t\u0085\u2028\u2029\uFEFF\u0915\uD83C"].Array[0, 12].Select(characters => new string(characters)),
        Gen.String);

    private static readonly Gen<string> Word = Gen.Char["abcXYZ019-\u0915"].Array[1, 8].Select(characters => new string(characters));

    [Fact]
    public void Values_survive_whatever_they_contain() =>
        HostileText.Array[1, 4].Sample(values =>
        {
            var writer = new DataBlockWriter().Line("article", "id");
            foreach (var value in values)
                writer.Field("author", value);
            return Assert.Single(Reread(writer)).Values("author").SequenceEqual(values);
        });

    [Fact]
    public void Localized_texts_survive_whatever_they_contain() =>
        Gen.Dictionary(Word, HostileText)[1, 4].List[1, 3].Sample(texts =>
        {
            var writer = new DataBlockWriter().Line("person", "id");
            foreach (var text in texts)
                writer.Localized("jobTitle", text);
            var read = Assert.Single(Reread(writer)).Localized("jobTitle");
            return read.Count == texts.Count && read.Zip(texts).All(pair => pair.First.SequenceEqual(pair.Second));
        });

    [Fact]
    public void Lines_keep_apart_what_was_written_together() =>
        Gen.Select(Word, HostileText, HostileText).List[0, 6].Sample(entries =>
        {
            var writer = new DataBlockWriter();
            foreach (var (id, first, second) in entries)
                writer.Line("place", id).Field("a", first).Words("w", [id, id]).Field("b", second);
            return Reread(writer).Select(line => (line.Id, line.Value("a"), line.Value("b")))
                .SequenceEqual(entries.Select(entry => (entry.Item1, (string?)entry.Item2, (string?)entry.Item3)));
        });

    [Fact]
    public void Spans_survive() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).List[0, 5].Sample(spans =>
            Assert.Single(Reread(new DataBlockWriter().Line("quote", "id").Spans("text", spans))).Spans("text").SequenceEqual(spans));

    [Fact]
    public void A_line_reads_like_the_article()
    {
        var writer = new DataBlockWriter().Line("person", "jaishankar")
            .Localized("name", [new("hi", "एस. जयशंकर"), new("en", "S. Jaishankar")])
            .Words("affiliation", ["government-of-india"]).Field("wikidata", null).Words("nationality", [])
            .Spans("mentions", [(1, 9), (192, 10)]);

        Assert.Equal(
            [
                "article-data 1",
                "person jaishankar | name hi=एस. जयशंकर / en=S. Jaishankar | affiliation government-of-india | mentions 1+9 192+10",
            ],
            writer.Lines);
    }

    [Fact]
    public void Slashes_are_escaped_only_where_they_could_part_languages() =>
        Assert.Equal(
            @"place x | name en=a/b \/ \/ c \/ / hi=/ d",
            new DataBlockWriter().Line("place", "x").Localized("name", [new("en", "a/b / / c /"), new("hi", "/ d")]).Lines[1]);

    [Fact]
    public void A_newer_version_asks_for_a_newer_package()
    {
        var thrown = Assert.Throws<NotSupportedException>(() => DataBlockReader.Read("article-data 2\narticle x"));

        Assert.Contains("Update the ArticleGenerator package", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("article-data")]
    [InlineData("article-data one")]
    [InlineData("article-data -1")]
    public void What_is_no_data_block_is_refused(string data)
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
        Assert.DoesNotContain(
            writer.Lines,
            line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal));
        return DataBlockReader.Read(string.Join("\n", writer.Lines));
    }
}
