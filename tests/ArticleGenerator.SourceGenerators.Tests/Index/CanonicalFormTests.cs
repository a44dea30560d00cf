using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Tests.Hostile;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

/// <summary>Compares with the lines of Unicode's own test: source, form C, form D, and the two compatibility forms.</summary>
public sealed class CanonicalFormTests
{
    [Fact]
    public void Both_forms_are_those_of_the_standard() => Assert.All(UnicodeSuites.Normalization, line =>
    {
        Assert.All(line.Take(3), text => Assert.Equal((line[1], line[2]), (CanonicalForm.Compose(text), CanonicalForm.Decompose(text))));
        Assert.Equal((line[3], line[4]), (CanonicalForm.Compose(line[4]), CanonicalForm.Decompose(line[3])));
    });

    [Fact]
    public void What_one_code_point_is_composed_of_is_what_the_framework_says()
    {
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            if (point is >= 0xD800 and <= 0xDFFF)
                continue;
            var text = char.ConvertFromUtf32(point);
            var decomposed = CanonicalForm.Decompose(text);
            if (decomposed != text && decomposed == text.Normalize(System.Text.NormalizationForm.FormD))
                Assert.Equal(text.Normalize(), CanonicalForm.Compose(decomposed));
        }
    }

    [Theory]
    [InlineData("caf\u00E9", "cafe\u0301", true)]
    [InlineData("\uD55C", "\u1112\u1161\u11AB", true)]
    [InlineData("\u0958", "\u0915\u093C", true)]
    [InlineData("\u1EC7", "e\u0302\u0323", true)]
    [InlineData("cafe", "caf\u00E9", false)]
    [InlineData("\uFB01", "fi", false)]
    [InlineData("\uD800", "\uD800\u0301", false)]
    public void Strings_are_compared_by_canonical_equivalence(string a, string b, bool expected) => Assert.Equal(
        (expected, expected),
        (CanonicalForm.Comparer.Equals(a, b), CanonicalForm.Comparer.GetHashCode(a) == CanonicalForm.Comparer.GetHashCode(b)));
}
