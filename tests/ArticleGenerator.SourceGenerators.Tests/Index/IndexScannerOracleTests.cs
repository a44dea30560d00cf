using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

public sealed class IndexScannerOracleTests
{
    private static readonly string[] Pieces =
    [
        "- ", "+ ", "1. ", "2. ", "> ", "  ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "# ", "***\n", "===\n",
        "```", "~~~\n", "`", "``", "<!--", "-->", "<div>", "<b>", "\\", "&amp;", "é", "word", " ",
        "[a](x.txt)", "[b](y.md \"t\")", "[c](<z z.yaml>)", "[x [y] z](n.txt)", "![i](p.md)", "[", "]", "](", "(", ")", "(v.txt)", "!",
    ];

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Index", "Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_the_links_that_a_complete_Markdown_reader_finds(string file)
    {
        var markdown = File.ReadAllText(Path.Combine(Folder, file));

        var expected = MarkdigOracle.Paths(markdown);

        Assert.NotEmpty(expected);
        foreach (var ends in new[] { "\n", "\r\n", "\r" })
            Assert.Equal(expected, Linked(markdown.ReplaceLineEndings("\n").Replace("\n", ends, StringComparison.Ordinal)));
    }

    // A fixed seed, because Markdig departs from CommonMark in about one of a hundred thousand such texts.
    [Fact]
    public void Agrees_with_a_complete_Markdown_reader_on_random_pieces()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            var found = Linked(markdown);

            Assert.True(found.SequenceEqual(MarkdigOracle.Paths(markdown)), markdown);
        }
    }

    private static IEnumerable<string> Linked(string markdown) => IndexScanner.Scan(markdown).Select(entry => entry.Path);
}
