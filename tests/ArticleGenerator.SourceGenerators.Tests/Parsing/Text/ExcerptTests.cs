using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Text;

/// <summary>A message has nothing invisible in it, whatever is in the seed.</summary>
public sealed class ExcerptTests
{
    private static readonly int[] Hidden =
    [
        0x0, 0x7, 0x1B, 0x7F, 0x83, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E,
        0x2028, 0x2029, 0x202A,
        0x202E, 0x2060, 0x2066, 0x206A, 0x2800, 0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0x1D173, 0xE0001, 0xE0100, 0x10FFFF,
    ];

    public static TheoryData<int> HiddenCharacters => [.. Hidden];

    [Theory]
    [MemberData(nameof(HiddenCharacters))]
    public void What_nobody_sees_is_shown_as_its_code_point(int codePoint) =>
        Assert.Equal($"a<{Excerpt.CodePoint(codePoint)}>b", Excerpt.Printable($"a{char.ConvertFromUtf32(codePoint)}b"));

    [Theory]
    [InlineData("می\u200Cشود")]
    [InlineData("क\u094D\u200Dष")]
    [InlineData("👨\u200D👩")]
    [InlineData("Zoë, पुतिन, 🇮🇳, 高﨑")]
    public void What_belongs_to_the_spelling_is_shown(string text) => Assert.Equal(text, Excerpt.Printable(text));

    [Theory]
    [InlineData("\u0301", "<U+0301>")]
    [InlineData(" \uFE0F", "<U+FE0F>")]
    [InlineData("\u200Da", "<U+200D>a")]
    public void A_mark_without_a_base_is_shown_as_its_code_point(string text, string shown) => Assert.Equal(shown, Excerpt.From(text));

    [Fact]
    public void Half_of_a_character_is_shown_as_its_code_point() => Assert.Equal("a<U+D800>", Excerpt.From("a\uD800"));

    [Fact]
    public void Space_shows_where_it_is_what_is_wrong() =>
        Assert.Equal("a  b<U+00A0><U+0009> ", Excerpt.Verbatim("a  b\u00A0\t "));

    /// <summary>In ids, keys, values, headings of problems and in the article's words: with each, as many mistakes as fit.</summary>
    [Theory]
    [MemberData(nameof(HiddenCharacters))]
    public void No_message_and_no_fix_shows_what_is_hidden(int codePoint)
    {
        var c = char.ConvertFromUtf32(codePoint);
        string[] annotations =
        [
            $"people:\n  a{c}b: {{ nam{c}e: Ad{c}a, wikidata: Q{c}1, nationality: I{c}N, sameAs: \"x{c}y\", jobTitle: [a, {c}] }}\n",
            $"quotes:\n  q{c}: {{ text: Ada m{c}et Bo, speaker: b{c}o, type: dir{c}ect, date: 20{c}25 }}\n" +
            $"  r: {{ text: Bo. {c}He, cue: {c} }}\n",
            $"headline{c} x{c}y\n{c}inLanguage: e{c}n\nurl: h{c}ttp\n  k{c}: v{c}: w\n- {c}\n",
            $"events:\n  e:\n   text: Ada\n  \tname: [{c}\n  {c}f: \"{c}\n",
        ];
        foreach (var annotation in annotations)
        {
            var problems = ProblemsOf(annotation, $"Ada met Bo.{c} He spoke of it{c}self to Ad{c}a.");
            Assert.NotEmpty(problems);
            Assert.DoesNotContain(problems, p => p.Message.Contains(c, StringComparison.Ordinal));
            Assert.DoesNotContain(problems.SelectMany(p => p.Fixes), fix => fix.Title.Contains(c, StringComparison.Ordinal));
        }
    }

    private static IReadOnlyList<Problem> ProblemsOf(string annotation, string text) =>
        ArticleValidator.Run(new("day.txt", text, "day.yaml", annotation, "")).Problems;
}
