using System.Text.RegularExpressions;
using ArticleGenerator.Core;
using ArticleGenerator.Tool.Schemas;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

/// <summary>No pattern of the schema refuses what the compiler accepts.</summary>
public sealed class SchemaPatternTests
{
    private static readonly Gen<string> Dates = TextOf(
        "2025", "0000", "19", "02", "12", "21", "30", "31", "29", "X", "XX", "-", "-", "-", "Y", "T", ":", "/", "..", "?", "~", "%", "Z",
        "+", "05:30", "18:30", "14", "00");

    private static readonly Gen<string> Tags = TextOf(
        "-", "-", "-", "-", "hi", "EN", "zho", "Hant", "419", "IN", "1994", "rozaj", "x", "u", "co", "a", "9", "i", "oed", "klingon",
        "tao", "sgn", "BE", "GB", "FR", "en");

    private static readonly Gen<string> Ids =
        TextOf("-", "-", "a", "Z", "9", "२", "ि", "न", "ा", "普", "é", "e\u0301", "²", "Ⅷ", "_", ".", " ");

    [Fact]
    public void A_date_that_the_compiler_reads_is_valid() =>
        Dates.Sample(date => Edtf.ReadDate(date).Date is null || Regex.IsMatch(date, SchemaPatterns.Date), iter: 300_000);

    [Fact]
    public void A_date_or_interval_that_the_compiler_reads_is_valid() =>
        Dates.Sample(date => Edtf.Read(date).Problem is not null || Regex.IsMatch(date, SchemaPatterns.DateOrInterval), iter: 300_000);

    [Fact]
    public void A_language_tag_that_the_compiler_reads_is_valid() =>
        Tags.Sample(tag => !LanguageTags.CanBeLanguage(tag) || Regex.IsMatch(tag, SchemaPatterns.LanguageTag), iter: 300_000);

    [Fact]
    public void An_id_is_valid_just_where_the_compiler_takes_it() =>
        Ids.Sample(id => SeedId.IsValid(id) == Regex.IsMatch(id, SchemaPatterns.Id), iter: 100_000);

    [Theory]
    [InlineData("2025-11-19T18:30:00Z")]
    [InlineData("2025-11-19T18:30-09")]
    [InlineData("Y-1234567890")]
    [InlineData("-0044-03-15?")]
    [InlineData("19XX%")]
    [InlineData("2025-02-XX")]
    [InlineData("2024-02-29")]
    public void So_is_each_form_of_a_date(string date)
    {
        Assert.NotNull(Edtf.ReadDate(date).Date);
        Assert.Matches(SchemaPatterns.Date, date);
    }

    private static Gen<string> TextOf(params string[] parts) =>
        Gen.Int[0, parts.Length - 1].Array[1, 9].Select(picks => string.Concat(picks.Select(i => parts[i])));
}
