using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

/// <summary>
/// Files made to exhaust a reader, or its stack. Those of many lines or values have at least 200,000 characters: a loop over all pairs of
/// them, which is the least that quadratic work is, takes tens of seconds. Reading takes about one.
/// </summary>
public sealed class YamlHostileTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "lists in lists, never closed", "a: " + Repeat("[", 100_000) },
        { "lists in lists, closed", "a: " + Repeat("[", 100_000) + Repeat("]", 100_000) },
        { "lists closed by braces", "a: " + Repeat("[", 100_000) + Repeat("}", 100_000) },
        { "a map around lists", "a: {" + Repeat("[", 100_000) + "}" },
        { "maps in maps", "a: " + Repeat("{a: ", 100_000) },
        { "dashes", Repeat("- ", 100_000) },
        { "dashes below a key", "a:\n  " + Repeat("- ", 100_000) },
        { "question marks", Repeat("? ", 100_000) },
        { "keys in a line", "a: " + Repeat("a: ", 500_000) },
        { "a staircase", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")) },
        { "a staircase of values", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a: b\n")) },
        { "a staircase down", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', 2_000 - i) + "a: b\n")) },
        { "a long text", "a: " + Repeat("x ", 1_000_000) },
        { "a long word", Repeat("x", 2_000_000) },
        { "a long list", "a: [" + Repeat("x, ", 100_000) + "]" },
        { "a long list in lines", "a: [\n" + Repeat("  x,\n", 100_000) + "]" },
        { "a long quotation", "a: \"" + Repeat("x\\n", 500_000) + "\"" },
        { "quotation marks", "a: " + Repeat("\"", 1_000_001) },
        { "quotations never closed", Repeat("a: \"\n", 50_000) },
        { "lists never closed", Repeat("a: [\n", 50_000) },
        { "text below a list never closed", "a: [\n" + Repeat("  b\n", 100_000) },
        { "tabs", Repeat("\t", 500_000) + "a: b" },
        { "lines with tabs", Repeat("\ta: b\n", 50_000) },
        { "prose", Repeat("He went to Moscow.\n", 50_000) },
        { "prose among keys", "a: b\n" + Repeat("He went to Moscow.\n", 50_000) },
        { "prose after each key", Repeat("a: b\nHe went.\n", 40_000) },
        { "lost sections", Repeat("kicker: x\n  berg:\n    name: A\n", 12_000) },
        { "lost ids", "people:\n" + Repeat("    name: A\n    mentions: B\n", 12_000) },
        { "keys in wrong columns", "a:\n" + Repeat("  b: c\n   d: e\n f: g\n", 15_000) },
        { "missing commas", "a: [" + Repeat("[] ", 100_000) + "]" },
        { "words without blank", Repeat("a:b\n", 100_000) },
        { "controls", Repeat("\u0001a", 200_000) },
        { "surrogates", "a: " + Repeat("\uD800", 500_000) },
        { "comments", Repeat("#\n", 200_000) },
        { "documents", Repeat("---\n", 100_000) },
        { "an alias bomb", "a: &a [x]\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"b{i}: &b{i} [*a, *a, *a, *a]\n")) },
        { "merge keys", "a:\n" + Repeat("  <<: *a\n", 20_000) },
        { "line separators", "a: " + Repeat("\u2028", 500_000) },
        { "private characters", "a: \u2028" + new string([.. Enumerable.Range(0xE000, 0x1900).Select(c => (char)c)]) },
        { "a key of lists", Repeat("[", 50_000) + Repeat("]", 50_000) + ": x" },
        { "too long", new string(' ', SeedLimits.Default.Length + 1) },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Files))]
    public void A_hostile_file_is_read_or_refused(string what, string text)
    {
        var document = YamlReader.Read(text);

        Assert.True(document.Problems.Count <= 100, what);
        Assert.All(document.Problems, problem => Assert.InRange(problem.Range.End, 0, text.Length));
        Assert.All(document.Problems, problem => Assert.InRange(problem.Message.Length, 10, 400));
    }

    [Theory]
    [InlineData(62, 0)]
    [InlineData(63, 1)]
    public void Nesting_ends_at_64(int brackets, int problems)
    {
        var document = YamlReader.Read($"a:\n  b: {Repeat("[", brackets)}{Repeat("]", brackets)}\nc: d\n");

        Assert.Equal(problems, document.Problems.Count(problem => problem.Kind == YamlProblemKind.TooLarge));
        Assert.Equal("d", ((YamlScalar)document.Root.At("c")).Value);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        var document = YamlReader.Read("a: " + Repeat("x", SeedLimits.Default.Length));

        Assert.Null(document.Root);
        Assert.Equal(YamlProblemKind.TooLarge, Assert.Single(document.Problems).Kind);
    }

    private static string Repeat(string what, int count) => string.Concat(Enumerable.Repeat(what, count));
}
