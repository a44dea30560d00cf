using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Tests.Rules;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

/// <summary>
/// Compares the schema with the cases of the rules: an editor shows no mistake if the compiler sees none, and shows mistakes that one value
/// alone reveals.
/// </summary>
public sealed class SchemaAndRulesTests
{
    // The other rules aren't covered: YAML (ART2) is refused before a schema applies; ids, words, days and articles have to be compared
    // with others.
    private static readonly string[] InReach =
    [
        "ART3001", "ART3002", "ART3003", "ART3004", "ART3005", "ART3006", "ART3009", "ART3010", "ART3011", "ART3012", "ART3016", "ART3018",
        "ART6001", "ART6002", "ART6003", "ART6004",
    ];

    // A leap day needs arithmetic, a key of three letters could be a language, and the schema has no registry of languages.
    private static readonly string[] OutOfReach =
    [
        "ART6004/bad-leap-day", "ART3003/bad-name-misspelt-alone", "ART3009/bad-country-for-a-language", "ART3009/bad-region",
        "ART3009/bad-three-letters-for-two", "ART3009/bad-script", "ART3009/bad-deprecated", "ART3009/bad-language-that-does-not-exist",
        "ART3003/bad-key-of-the-index",

        // A shared entry may have what the article omits, and a section may be the id of one.
        "ART3002/bad-id-of-no-shared-entry", "ART3002/bad-name-of-the-only-entry-that-names-another", "ART3002/bad-nothing-behind-an-id",
        "ART3002/bad-nothing-between-quotation-marks", "ART3002/bad-null-for-a-name", "ART3002/bad-person-without-a-name",
        "ART3002/bad-place-without-a-name-in-hindi", "ART3002/bad-shared-person-without-a-name", "ART3004/bad-text-as-section",
    ];

    // The schema is that of an annotation in a file of its own, which no other tool reads.
    private const string ForOtherToolsToo = "ART3003/good-keys-of-other-tools-beside-ours";

    public static TheoryData<string> Good =>
    [
        .. RuleCaseTests.All.Where(c => Annotations(c.Data).Any() && c.Data.Contains("good-", StringComparison.Ordinal)
            && c.Data.Replace('\\', '/') != ForOtherToolsToo),
    ];

    public static TheoryData<string> Bad =>
        [.. RuleCaseTests.All.Where(c => c.Data.Contains("bad-", StringComparison.Ordinal) && InReach.Contains(c.Data[..7]))];

    [Theory]
    [MemberData(nameof(Good))]
    public void What_the_compiler_accepts_is_valid(string name) =>
        Assert.All(Annotations(name), yaml => Assert.Empty(SeedSchema.Problems(yaml, KeysOf(name))));

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_a_rule_refuses_for_its_shape_is_not_valid(string name) =>
        Assert.Equal(
            !OutOfReach.Contains(name.Replace('\\', '/')),
            Annotations(name).Any(yaml => SeedSchema.Problems(yaml, KeysOf(name)).Count > 0));

    [Fact]
    public void The_real_annotation_is_valid() =>
        Assert.All(SeedProjectSource.Real.Seeds.Where(s => SeedPath.IsAnnotation(s.Key)), s => Assert.Empty(SeedSchema.Problems(s.Value)));

    [Fact]
    public void Every_rule_of_shape_is_in_reach_but_for_what_takes_two_places_or_none_to_see() =>
        Assert.Equal(
            [
                "ART3007", "ART3008", "ART3013", "ART3014", "ART3015", "ART3017", "ART3019", "ART3020", "ART3021", "ART3022", "ART3023",
                "ART3024", "ART3025",
            ],
            RuleBook.All.Select(r => r.Id)
                .Where(id => id.StartsWith("ART3", StringComparison.Ordinal))
                .Except(InReach)
                .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Annotations(string name)
    {
        var seeds = SeedProjectSource.FromFolder(Path.Combine(RuleCaseTests.Cases, name)).Seeds;
        return seeds.Where(s => SeedPath.IsAnnotation(s.Key)).Select(s => s.Value)
            .Concat(seeds.Where(s => SeedPath.IsMarkdown(s.Key)).Select(s => InFrontMatter(s.Value)).OfType<string>());
    }

    /// <summary>The keys of the format, and the fields that a case declares.</summary>
    private static Seeds.Schema.SeedSchema KeysOf(string name) =>
        RuleCaseTests.Project(name).Seeds.TryGetValue(SeedPath.Index, out var index)
            ? Listing.Read(new SeedFile(SeedPath.Index, index, IsUtf8: true), [], SharedFiles.None).Schema
            : Seeds.Schema.SeedSchema.Format;

    private static string? InFrontMatter(string text) =>
        FrontMatter.Annotation(text) is { Length: > 0 } part ? text.Substring(part.Start, part.Length) : null;
}
