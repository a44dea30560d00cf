using ArticleGenerator.Core;

namespace ArticleGenerator.Tests.Core;

public sealed class EdtfSuggestionTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Suggestions => Case.Pairs("edtf/suggestions.txt");

    public static TheoryData<string> None => Case.Singles("edtf/no-suggestions.txt");

    [Theory]
    [MemberData(nameof(Suggestions))]
    public void A_date_written_otherwise_gets_its_EDTF_spelling(string text, string suggestion) =>
        Assert.Equal(suggestion, EdtfSuggestion.For(text));

    [Theory]
    [MemberData(nameof(None))]
    public void Nothing_is_guessed(string text) => Assert.Null(EdtfSuggestion.For(text));
}
