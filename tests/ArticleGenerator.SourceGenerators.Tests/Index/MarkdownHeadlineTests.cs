using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

public sealed class MarkdownHeadlineTests
{
    [Theory]
    [InlineData("# [The *lamp*](https://example.org/lamp) burns\n", "The lamp burns")]
    [InlineData("# Tower &amp; lamp {#tower}\n", "Tower & lamp")]
    [InlineData("# The lamp {: #lamp .big }\n", "The lamp")]
    [InlineData("# The lamp {.unnumbered} #\n", "The lamp")]
    [InlineData("# The lamp \\{#id}\n", "The lamp {#id}")]
    [InlineData("# A {set} of {lamps}\n", "A {set} of {lamps}")]
    [InlineData("# `C#` and **.NET**\n", "C# and .NET")]
    [InlineData("# Span<T> in anger\n", "Span<T> in anger")]
    [InlineData("# See <https://example.org> <!-- soon -->\n", "See https://example.org")]
    [InlineData("# snake_case and 2 * 3\n", "snake_case and 2 * 3")]
    [InlineData(
        "# The [lamp][l], the [tower][] and the [keeper]\n\n[l]: x\n[tower]: y\n[Keeper]: z\n", "The lamp, the tower and the keeper")]
    [InlineData("# The [lamp] that burns[^1]\n", "The [lamp] that burns")]
    [InlineData("# ![The lamp](lamp.png) at [![night](x.png)](y)\n", "The lamp at night")]
    [InlineData("The *lamp*\nburns {#lamp}\n=====\n", "The lamp burns")]
    [InlineData("<!--\n# Old working title\n-->\n# The lamp\n", "The lamp")]
    [InlineData("<pre>\n# Old working title\n</pre>\n\n# The lamp\n", "The lamp")]
    [InlineData("```\n# Old\n```\n    # Older\n\n> # Quoted\n\n- # Item\n\n## Second\n\n# The lamp\n", "The lamp")]
    [InlineData("# &lt;T&gt; &copy; &#1077;\n", "<T> \u00A9 \u0435")]
    [InlineData("# \u0926\u0940\u092A [\u0938\u094D\u0924\u0902\u092D](x)\n", "\u0926\u0940\u092A \u0938\u094D\u0924\u0902\u092D")]
    [InlineData("# <!-- nothing -->\n", null)]
    [InlineData("#\n\nText\n", null)]
    [InlineData("Text\n", null)]
    public void Is_the_first_heading_as_readers_see_it(string text, string? expected) => Assert.Equal(expected, MarkdownHeadline.Of(text));

    [Theory]
    [InlineData("[")]
    [InlineData("[a](x)")]
    [InlineData("<a>")]
    [InlineData("[^1]")]
    [InlineData("](")]
    public void A_hostile_heading_is_read_to_its_end(string piece) =>
        Assert.NotNull(MarkdownHeadline.Of($"# x {string.Concat(Enumerable.Repeat(piece, 100_000))} x"));
}
