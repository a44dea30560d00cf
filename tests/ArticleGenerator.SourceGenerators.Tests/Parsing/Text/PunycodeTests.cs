using System.Globalization;
using ArticleGenerator.Seeds.Text;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Text;

public sealed class PunycodeTests
{
    [Theory]
    [InlineData("münchen")]
    [InlineData("правительство")]
    [InlineData("аррӏе")]
    [InlineData("例え")]
    [InlineData("भारत")]
    [InlineData("ايران")]
    [InlineData("ä")]
    public void A_label_is_read_as_it_is_shown(string label) => Assert.Equal(label, Punycode.Decode(new IdnMapping().GetAscii(label)));

    [Theory]
    [InlineData("example")]
    [InlineData("xn--")]
    [InlineData("xn--!!!")]
    [InlineData("xn--99999999999")]
    [InlineData("")]
    public void Anything_else_stays(string label) => Assert.Contains(Punycode.Decode(label), new[] { label, "" });

    [Fact]
    public void Reading_never_throws() => Gen.String[Gen.Char["abz019-A"], 0, 70].Sample(label =>
    {
        _ = Punycode.Decode("xn--" + label);
        _ = ConfusableHost.In("https://xn--" + label + ".org");
    });
}
