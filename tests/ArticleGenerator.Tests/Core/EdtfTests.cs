using ArticleGenerator.Core;
using CsCheck;

namespace ArticleGenerator.Tests.Core;

public sealed class EdtfTests
{
    public static TheoryData<string> Valid => [.. Case.Lines("edtf/valid-level-0.txt"), .. Case.Lines("edtf/valid-level-1.txt")];

    public static IEnumerable<TheoryDataRow<string, string>> Level2 => Case.Pairs("edtf/level-2.txt");

    public static TheoryData<string> NotEdtf => Case.Singles("edtf/not-edtf.txt");

    public static IEnumerable<TheoryDataRow<string, string, string>> Impossible =>
        Case.Lines("edtf/impossible.txt")
            .Select(line => line.Split('\t'))
            .Select(parts => new TheoryDataRow<string, string, string>(parts[0], parts[1], parts[2]));

    [Theory]
    [MemberData(nameof(Valid))]
    public void Levels_0_and_1_are_read_and_kept_as_written(string text)
    {
        var result = Edtf.Read(text);

        Assert.Null(result.Problem);
        Assert.Equal(text, result.Date?.Text ?? result.Interval!.Text);
        Assert.Equal(text.Contains('/', StringComparison.Ordinal), result.Interval is not null);
    }

    [Theory]
    [MemberData(nameof(Level2))]
    public void Level_2_is_named(string feature, string text)
    {
        var problem = Edtf.Read(text).Problem;

        Assert.Equal((EdtfFailure.Level2, feature), (problem?.Failure, problem?.Feature.ToString()));
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_calendar_has_is_told_apart_with_its_part(string part, string value, string text)
    {
        var problem = Edtf.Read(text).Problem;

        Assert.Equal((EdtfFailure.Impossible, part, value), (problem?.Failure, problem?.Part.ToString(), problem?.Value));
    }

    [Theory]
    [MemberData(nameof(NotEdtf))]
    public void Everything_else_is_not_EDTF(string text) => Assert.Equal(EdtfFailure.NotEdtf, Edtf.Read(text).Problem?.Failure);

    [Fact]
    public void An_empty_text_is_not_EDTF() => Assert.Equal(EdtfFailure.NotEdtf, Edtf.Read("").Problem?.Failure);

    [Theory]
    [InlineData("2025-02-30", "February", 28, "has day 30, but February 2025 has only 28 days")]
    [InlineData("2024-02-30", "February", 29, "has day 30, but February 2024 has only 29 days")]
    [InlineData("1900-02-29", "February", 28, "has day 29, but February 1900 has only 28 days")]
    [InlineData("2025-11-31", "November", 30, "has day 31, but November 2025 has only 30 days")]
    public void An_impossible_day_comes_with_the_last_day_of_its_month(string text, string month, int lastDay, string description)
    {
        var problem = Edtf.Read(text).Problem!;

        Assert.Equal((month, lastDay, description), (problem.MonthName, problem.LastDay, problem.Describe()));
    }

    /// <summary>There is no year -0000.</summary>
    [Theory]
    [InlineData("-000X", -9, -1)]
    [InlineData("-00XX", -99, -1)]
    [InlineData("-001X", -19, -10)]
    [InlineData("000X", 0, 9)]
    public void A_decade_or_century_before_the_year_0_ends_before_it(string text, int first, int last)
    {
        var date = Edtf.Read(text).Date!;

        Assert.Equal((first, last), (date.Earliest.Year, date.Latest.Year));
    }

    [Fact]
    public void An_interval_isnt_a_date() => Assert.Equal(EdtfFailure.Interval, Edtf.ReadDate("2025/2026").Problem?.Failure);

    [Fact]
    public void A_bad_interval_is_called_bad_also_where_a_date_is_wanted() =>
        Assert.Equal(EdtfPart.Month, Edtf.ReadDate("2025-13/2026").Problem?.Part);

    [Fact]
    public void An_interval_excludes_times() =>
        Assert.Equal(EdtfFailure.TimeInInterval, Edtf.Read("2025-11-19T10:00/2025-11-19T12:00").Problem?.Failure);

    [Fact]
    public void A_year_beyond_an_int_is_too_large() => Assert.Equal(EdtfFailure.YearTooLarge, Edtf.Read("Y17000000000").Problem?.Failure);

    [Theory]
    [InlineData("2025/..", "2025", null, false, true)]
    [InlineData("2025/", "2025", null, false, false)]
    [InlineData("../2025", null, "2025", true, false)]
    [InlineData("/2025", null, "2025", false, false)]
    [InlineData("2025-06~/2026", "2025-06~", "2026", false, false)]
    [InlineData("../..", null, null, true, true)]
    [InlineData("/..", null, null, false, true)]
    [InlineData("../", null, null, true, false)]
    public void An_open_end_differs_from_an_unknown_one(string text, string? start, string? end, bool startOpen, bool endOpen)
    {
        var interval = Edtf.Read(text).Interval!;

        Assert.Equal(
            (start, end, startOpen, endOpen),
            (interval.Start?.Text, interval.End?.Text, interval.IsStartOpen, interval.IsEndOpen));
    }

    [Theory]
    [InlineData("2012-24/2012-21", true)]
    [InlineData("2012-21/2012-24", false)]
    [InlineData("2012-24/2013-21", false)]
    [InlineData("2012-22/2012-22", false)]
    [InlineData("2012-05/2012-22", false)]
    [InlineData("2012-22/2012-05", false)]
    [InlineData("2012-24/2012", false)]
    [InlineData("2013/2012-24", true)]
    [InlineData("0000-01-03/0000-01", true)]
    [InlineData("0000-01-01/0000-01", false)]
    [InlineData("0000-02/0000", true)]
    [InlineData("2025-12/2025", true)]
    [InlineData("2025/2025-12", false)]
    [InlineData("0800/-0999", true)]
    [InlineData("-1000/-2000", true)]
    [InlineData("0000/-0001", true)]
    [InlineData("Y12000/Y11000", true)]
    [InlineData("Y-11000/Y-12000", true)]
    [InlineData("Y-61000/-2000", false)]
    [InlineData("2025-06~/2025-05?", true)]
    [InlineData("2025/..", false)]
    [InlineData("../2025", false)]
    [InlineData("../..", false)]
    public void An_interval_may_end_before_it_begins(string text, bool isSo) =>
        Assert.Equal(isSo, Edtf.Read(text).Interval!.EndsBeforeItBegins);

    [Fact]
    public void Reading_and_suggesting_never_throw()
    {
        string[] files = ["valid-level-0", "valid-level-1", "level-2", "impossible", "not-edtf", "suggestions", "no-suggestions"];
        string[] texts = [.. files.SelectMany(file => Case.Lines($"edtf/{file}.txt")).SelectMany(line => line.Split('\t'))];
        var character = Gen.Char["0129XYTZESWPM-+:/.?~%[](){},\u0967年月日令和元二十 "];

        Gen.Select(Gen.Int[0, texts.Length - 1].Select(i => texts[i]), character, Gen.Int[0, 100], Gen.Int[0, 2]).Sample(
            (text, inserted, position, removed) =>
            {
                var at = position % (text.Length + 1);
                var changed = text.Remove(at, Math.Min(removed, text.Length - at)).Insert(at, inserted.ToString());
                var result = Edtf.Read(changed);
                _ = result.Problem?.Describe();
                object?[] outcomes = [result.Date, result.Interval, result.Problem];
                return outcomes.Count(outcome => outcome is not null) == 1 &&
                    (EdtfSuggestion.For(changed) is not { } suggestion || Edtf.Read(suggestion).Problem is null);
            },
            iter: 100_000);
    }
}
