using System.Runtime.CompilerServices;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>
/// The real seed, broken as a newcomer breaks it: one mistake gives one warning, at the mistake, and costs no more than necessary.
/// </summary>
public sealed class BreakageTests
{
    private const string Text = "000_03b18ca955abb4e3.txt";
    private const string Yaml = "000_03b18ca955abb4e3.yaml";
    private static readonly SeedProjectSource Real = SeedProjectSource.Real;

    [Fact]
    public async Task A_word_of_a_quote_changed() => await Breaks(
        Real.Replace(Yaml, "पुतिन का मार्गदर्शन बेहद", "पुतिन का सहयोग बेहद"));

    [Fact]
    public async Task A_speaker_misspelled() => await Breaks(Real.Replace(Yaml, "speaker: modi", "speaker: mody"));

    [Fact]
    public async Task A_bracket_left_open() => await Breaks(Real.Replace(Yaml, "attendee: [putin, modi]", "attendee: [putin, modi"));

    [Fact]
    public async Task A_tab() => await Breaks(Real.Replace(Yaml, "    speaker: modi", "\tspeaker: modi"));

    [Fact]
    public async Task The_30th_of_February() => await Breaks(Real.Replace(Yaml, "startDate: 2025-08", "startDate: 2025-02-30"));

    [Fact]
    public async Task An_id_twice() =>
        await Breaks(Real.Replace(Yaml, "  sheikh-hasina: {", "  putin: { hi: पुतिन, en: Putin }\n  sheikh-hasina: {"));

    [Fact]
    public async Task A_text_renamed() => await Breaks(Real.Without(Text).With("moscow-visit.txt", Real.Seeds[Text]));

    [Fact]
    public async Task An_annotation_renamed() => await Breaks(Real.Without(Yaml).With("moscow-visit.yaml", Real.Seeds[Yaml]));

    [Fact]
    public async Task A_line_of_the_index_removed() => await Breaks(Real.With("INDEX.md", "# Seeds\n"));

    [Fact]
    public async Task A_key_misspelled() => await Breaks(Real.Replace(Yaml, "    organizer: irigc-tec", "    organiser: irigc-tec"));

    [Fact]
    public async Task A_required_key_misspelled() =>
        await Breaks(Real.Replace(Yaml, "    name: { hi: नरेंद्र मोदी", "    nmae: { hi: नरेंद्र मोदी"));

    [Fact]
    public async Task A_section_misspelled() => await Breaks(Real.Replace(Yaml, "\npeople:", "\npoeple:"));

    [Fact]
    public async Task An_empty_annotation() => await Breaks(Real.With(Yaml, ""));

    [Fact]
    public async Task An_empty_text() => await Breaks(Real.With(Text, ""));

    [Fact]
    public async Task An_empty_index() => await Breaks(Real.With("INDEX.md", ""));

    /// <summary>Compares with the entry of <c>BreakageTests.expected.txt</c> that has the name of the test.</summary>
    private static async Task Breaks(SeedProjectSource broken, [CallerMemberName] string name = "")
    {
        var run = GeneratorRun.Of(broken);
        var expected = (await File.ReadAllTextAsync(
            Repository.PathOf("tests/ArticleGenerator.SourceGenerators.Tests/Rules/BreakageTests.expected.txt")))
            .Split("\n\n").Select(block => block.TrimEnd('\n').Split('\n', 2)).ToDictionary(block => block[0], block => block[1]);

        Assert.Equal(expected[name], string.Join("\n", await run.Warnings()));
        Assert.Empty(run.CompileErrors);
    }
}
