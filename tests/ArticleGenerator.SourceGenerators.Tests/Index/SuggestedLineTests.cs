using System.Text.RegularExpressions;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

/// <summary>A line that a message says to write lists the file, whatever its name.</summary>
public sealed partial class SuggestedLineTests
{
    public static TheoryData<string> Names =>
    [
        "C#.md", "why?.txt", "a%20b.txt", "100%.txt", "a&copy;b.md", "AT&T.md", "&#35;.txt", "a b.txt", "a  b.txt", " a.txt", "a (b).md",
        "a)b.txt", "((.txt", "a[b].md", "![a](b).md", "a<b>.txt", "<!-- a -->.md", "a*b*.md", "a__b__c.md", "~~a~~.md", "a`b.txt",
        "``.md", "a!.md", "a'b.txt", "a\"b\".txt", "a|b.md", "a+b.txt", "a=b.md", "a;b.txt", "a,b.md", "a@b.txt", "a$b.md", "a^b.txt",
        "a{b}.md", "note:a.txt", "http:a.md", "#.md", "-.md", "- a.txt", "1. a.md", "a..md", "a../x.txt", "a/b#/c?.md", "\u00A0a.txt",
        "\u3000.md", "\u200B.txt", "\u0958.md", "e\u0301.txt", "\uD83D\uDE00.md", "\u05D0\u05F4\u05D1.txt", "\u202E.md", "%.txt",
        "%zz.md", "%E0%A4%A.txt", "%00.md", "a\u2028b.txt", "INDEX.txt", "sub/INDEX.md",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_line_for_one_file_more(string name)
    {
        string[] lists =
            ["# Seeds\n\n- ok.txt\n", "- ok.txt\n\n<div>\nhtml", "- ok.txt\n\n| a |\n|---|\n| b |\n", "- ok.txt\n\n    code\n"];
        foreach (var index in lists)
        {
            var seeds = Seeds(("INDEX.md", index), ("ok.txt", "Text"), (name, "Text"));
            var message = Assert.Single(await Warnings(seeds), w => w.Contains("ART1003", StringComparison.Ordinal));

            // Below a blank line, as people paste.
            Assert.Empty(await Warnings(seeds.With("INDEX.md", $"{index}\n\n{LineIn(message)}\n")));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_first_line_of_an_empty_list(string name)
    {
        var seeds = Seeds(("INDEX.md", "# Seeds\n"), (name, "Text"), ("sub/~.txt", "Text"));
        var message = Assert.Single(await Warnings(seeds));
        Assert.Contains("ART1007", message, StringComparison.Ordinal);

        Assert.DoesNotContain("ART1007", await Text(seeds.With("INDEX.md", $"# Seeds\n\n{LineIn(message)}\n")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_first_line_of_a_list_that_is_missing(string name)
    {
        var seeds = Seeds((name, "Text"));
        var message = Assert.Single(await Warnings(seeds));
        Assert.Contains("ART1001", message, StringComparison.Ordinal);

        Assert.Empty(await Warnings(seeds.With("INDEX.md", LineIn(message) + "\n")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_name_that_was_meant(string name)
    {
        var meant = name.Insert(name.LastIndexOf('.'), "-of-the-harbour");
        foreach (var entry in (string[])["- [A](<{0}>)\n", "- [A]({0})\n", "- `{0}`\n", "- {0}\n"])
        {
            var written = $"x{(name.EndsWith("txt", StringComparison.OrdinalIgnoreCase) ? "-of-the-harbuor.txt" : "-of-the-harbuor.md")}";
            var seeds = Seeds(("INDEX.md", string.Format(null, entry, written)), (meant, "Text"));
            var message = Assert.Single(await Warnings(seeds));
            var index = Line().IsMatch(message)
                ? LineIn(message)
                : string.Format(null, entry, Suggestion().Match(message).Groups["name"].Value);
            Assert.Empty(await Warnings(seeds.With("INDEX.md", index + "\n")));
        }
    }

    /// <summary>If a line at the end would be code or a comment, the fix puts it in a place where it counts.</summary>
    [Theory]
    [InlineData("```\n- a.txt\n")]
    [InlineData("---\ninLanguage: en\n---\n\n<!-- never closed\n")]
    [InlineData("<div>\ntext\n")]
    [InlineData("")]
    public async Task The_fix_lists_the_file_whatever_the_list_ends_with(string index)
    {
        var seeds = Seeds(("INDEX.md", index), ("C#.md", "Text"));
        var check = ArticleGenerator.Seeds.Rules.IndexCheck.Of(
            ArticleGenerator.Seeds.Rules.IndexSource.From(index, isUtf8: true, ["C#.md"], Core.SeedLimits.Default));
        var fix = Assert.Single(Assert.Single(check.Problems).Fixes);

        Assert.Empty(await Warnings(seeds.With("INDEX.md", fix.ApplyTo("INDEX.md", index))));
    }

    private static SeedProjectSource Seeds(params (string Path, string Text)[] seeds) => SeedProjectSource.Of(seeds);

    private static async Task<IEnumerable<string>> Warnings(SeedProjectSource seeds) =>
        await GeneratorRun.Of(seeds, isTracked: false).Warnings();

    private static async Task<string> Text(SeedProjectSource seeds) => string.Join('\n', await Warnings(seeds));

    private static string LineIn(string message) =>
        Line().Match(message) is { Success: true } match ? match.Value : throw new InvalidOperationException(message);

    [GeneratedRegex(@"- \[Headline\]\((<[^>]*>|[^ ]*)\)")]
    private static partial Regex Line();

    [GeneratedRegex(@"(Did you mean|Write) '(?<name>.*)'[:?]")]
    private static partial Regex Suggestion();
}
