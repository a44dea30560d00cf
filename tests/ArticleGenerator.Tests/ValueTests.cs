namespace ArticleGenerator.Tests;

public sealed class ValueTests
{
    [Fact]
    public void Wikidata_ids_are_a_Q_and_digits()
    {
        Assert.Equal(new Uri("https://www.wikidata.org/wiki/Q7747"), WikidataId.Parse("Q7747").ToUri());
        Assert.Equal(WikidataId.Parse("Q7747"), new WikidataId("Q7747"));
        Assert.Equal("Q7747", $"{new WikidataId("Q7747")}");
        Assert.Throws<InvalidOperationException>(() => default(WikidataId).ToUri());
        Assert.Equal("", default(WikidataId).Value);
    }

    [Theory]
    [InlineData("7747")]
    [InlineData("q7747")]
    [InlineData("Q")]
    [InlineData("Q0")]
    [InlineData("Q07747")]
    [InlineData("Q७७")]
    [InlineData("P31")]
    [InlineData("Q7747 ")]
    [InlineData(null)]
    public void Other_things_are_not(string? id)
    {
        Assert.False(WikidataId.TryParse(id, out _));
        Assert.ThrowsAny<Exception>(() => WikidataId.Parse(id!));
    }

    [Fact]
    public void Spans_know_their_end_and_are_compared_by_value()
    {
        var span = new ArticleSpan(263, 15);

        Assert.Equal((278, "[263..278)"), (span.End, span.ToString()));
        Assert.Equal(span, new ArticleSpan(263, 15));
        Assert.True(span != new ArticleSpan(263, 14));
    }

    [Theory]
    [InlineData(262, false)]
    [InlineData(263, true)]
    [InlineData(277, true)]
    [InlineData(278, false)]
    public void A_span_contains_its_units_and_not_the_one_after_them(int unit, bool isInside) =>
        Assert.Equal(isInside, new ArticleSpan(263, 15).Contains(unit));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(int.MaxValue, 1)]
    public void Spans_outside_any_text_are_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleSpan(start, length));

    [Fact]
    public void A_localized_string_shows_its_text()
    {
        Assert.Equal("Modi", new LocalizedString("en", "Modi").ToString());
        Assert.Equal("", default(LocalizedString).ToString());
        Assert.Throws<ArgumentNullException>(() => new LocalizedString("en", null!));
        Assert.Throws<FormatException>(() => new LocalizedString("english language", "Modi"));
    }

    [Fact]
    public void The_default_of_a_vocabulary_claims_nothing_that_nobody_said()
    {
        Assert.Equal("Unspecified", $"{default(Season)}");
        Assert.Equal("Unspecified", $"{default(DateBasis)}");
        Assert.Equal("Unspecified", $"{default(EventStatus)}");
    }
}
