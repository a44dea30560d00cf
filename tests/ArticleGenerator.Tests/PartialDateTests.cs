using System.Globalization;
using ArticleGenerator.Core;

namespace ArticleGenerator.Tests;

public sealed class PartialDateTests
{
    [Fact]
    public void A_month_is_a_month_and_has_no_day()
    {
        var date = PartialDate.Parse("2025-12");

        Assert.Equal((2025, 12, null, null), (date.Year, date.Month, date.Day, date.TimeOfDay));
        Assert.Equal(DatePrecision.Month, date.Precision);
        Assert.Equal("2025-12", $"{date}");
        Assert.Throws<InvalidOperationException>(() => date.ToDateTime());
        Assert.Throws<InvalidOperationException>(() => date.ToDateOnly());
    }

    [Fact]
    public void A_time_keeps_its_offset()
    {
        var date = PartialDate.Parse("2025-11-19T18:30+05:30");

        Assert.Equal((new TimeSpan(18, 30, 0), new TimeSpan(5, 30, 0)), (date.TimeOfDay, date.Offset));
        Assert.Equal(DatePrecision.Time, date.Precision);
        Assert.Equal(new DateTime(2025, 11, 19, 18, 30, 0), date.ToDateTime());
        Assert.Equal(new TimeSpan(-4, -30, 0), PartialDate.Parse("2025-11-19T18:30-04:30").Offset);
        Assert.Equal(TimeSpan.Zero, PartialDate.Parse("2025-11-19T18:30:05Z").Offset);
        Assert.Null(PartialDate.Parse("2025-11-19T18:30").Offset);
    }

    [Theory]
    [InlineData("20XX", DatePrecision.Century, "2000-01-01", "2099-12-31")]
    [InlineData("202X", DatePrecision.Decade, "2020-01-01", "2029-12-31")]
    [InlineData("-201X", DatePrecision.Decade, "-2019-01-01", "-2010-12-31")]
    [InlineData("2025", DatePrecision.Year, "2025-01-01", "2025-12-31")]
    [InlineData("2025-XX", DatePrecision.Year, "2025-01-01", "2025-12-31")]
    [InlineData("2025-XX-XX", DatePrecision.Year, "2025-01-01", "2025-12-31")]
    [InlineData("2025-24", DatePrecision.Season, "2025-01-01", "2025-12-31")]
    [InlineData("2025-12", DatePrecision.Month, "2025-12-01", "2025-12-31")]
    [InlineData("2024-02-XX", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2025-11-19", DatePrecision.Day, "2025-11-19", "2025-11-19")]
    [InlineData("2025-11-19?", DatePrecision.Day, "2025-11-19", "2025-11-19")]
    [InlineData("2025-11-19T18:30Z", DatePrecision.Time, "2025-11-19", "2025-11-19")]
    [InlineData("0000", DatePrecision.Year, "0000-01-01", "0000-12-31")]
    [InlineData("-0004-02", DatePrecision.Month, "-0004-02-01", "-0004-02-29")]
    [InlineData("Y170000002", DatePrecision.Year, "Y170000002-01-01", "Y170000002-12-31")]
    [InlineData("Y-170000002", DatePrecision.Year, "Y-170000002-01-01", "Y-170000002-12-31")]
    public void Earliest_and_latest_are_the_days_it_may_mean(string edtf, DatePrecision precision, string earliest, string latest)
    {
        var date = PartialDate.Parse(edtf);

        Assert.Equal((precision, earliest, latest), (date.Precision, date.Earliest.ToString(), date.Latest.ToString()));
        Assert.Equal((DatePrecision.Day, DatePrecision.Day), (date.Earliest.Precision, date.Latest.Precision));
    }

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-12", "2025-12")]
    [InlineData("2025-11-19", "2025-11-19")]
    [InlineData("2025-11-19T18:30+05:30", "2025-11-19T18:30+05:30")]
    [InlineData("2025-XX", "2025")]
    [InlineData("2025-12-XX", "2025-12")]
    [InlineData("2025-21", "2025")]
    [InlineData("2025-12~", null)]
    [InlineData("2025?", null)]
    [InlineData("202X", null)]
    [InlineData("20XX", null)]
    [InlineData("-0043", null)]
    [InlineData("Y170000002", null)]
    public void Iso_8601_says_no_more_and_nothing_that_it_cannot(string edtf, string? iso) =>
        Assert.Equal(iso, PartialDate.Parse(edtf).Iso8601);

    [Theory]
    [InlineData("2025-12", false, false)]
    [InlineData("2025-12?", true, false)]
    [InlineData("2025-12~", false, true)]
    [InlineData("2025-12%", true, true)]
    public void Doubt_and_approximation_are_told_apart(string edtf, bool uncertain, bool approximate)
    {
        var date = PartialDate.Parse(edtf);

        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Theory]
    [InlineData("2025-21", Season.Spring)]
    [InlineData("2025-24", Season.Winter)]
    public void Seasons_have_no_month(string edtf, Season season)
    {
        var date = PartialDate.Parse(edtf);

        Assert.Equal((season, null, DatePrecision.Season), (date.Season, date.Month, date.Precision));
    }

    [Theory]
    [InlineData("2025-11", "2025-12", true)]
    [InlineData("2025-12", "2025-11", false)]
    [InlineData("2025", "2025-12", null)]
    [InlineData("2025-12", "2025-12", null)]
    [InlineData("2025-11-19", "2025-11-19", false)]
    [InlineData("2025-11-19", "2025-11-20", true)]
    [InlineData("2025-11-19T18:30", "2025-11-19", false)]
    [InlineData("2025-11-19", "2025-11-19T18:30", false)]
    [InlineData("2025-11-19T18:30", "2025-11-19T18:31", true)]
    [InlineData("2025-11-19T18:30", "2025-11-19T18:30Z", null)]
    [InlineData("2025-11-19T18:30+05:30", "2025-11-19T13:00Z", false)]
    [InlineData("2025-11-19T18:30+05:30", "2025-11-19T13:01Z", true)]
    [InlineData("2025-11-20T02:00+05:30", "2025-11-19T21:00Z", true)]
    [InlineData("2025-02-28T23:00-05:00", "2025-03-01T03:00Z", false)]
    [InlineData("2024-02-29T23:59Z", "2024-03-01T00:00Z", true)]
    [InlineData("2024-12-31T23:00-02:00", "2025-01-01T00:30Z", false)]
    [InlineData("-0044", "2025", true)]
    [InlineData("Y-170000002", "-9999", true)]
    public void Before_is_known_or_it_is_null(string edtf, string other, bool? before)
    {
        var (left, right) = (PartialDate.Parse(edtf), PartialDate.Parse(other));

        Assert.Equal((before == true, before != false), (left.IsBefore(right), left.MayBeBefore(right)));
        Assert.Equal((before == true, before != false), (right.IsAfter(left), right.MayBeAfter(left)));
    }

    [Theory]
    [InlineData("2025-12-05", "2025-12", "2025-12", true, true)]
    [InlineData("2025-12", "2025-12", "2025-12", true, true)]
    [InlineData("2025-12", "2025-12-01", "2025-12-31", true, true)]
    [InlineData("2025-12", "2025-12-10", "2025-12-20", false, true)]
    [InlineData("2025", "2025-12-24", "2025-12-26", false, true)]
    [InlineData("2025-12-31", "2026-01-01", "2026-12-31", false, false)]
    [InlineData("2026-01-01", "2026-01-01", "2026-12-31", true, true)]
    [InlineData("2026-12-31", "2026-01-01", "2026-12-31", true, true)]
    [InlineData("2027-01", "2026-01-01", "2026-12-31", false, false)]
    [InlineData("2025-11-19T18:30", "2025-11-19", "2025-11-19", true, true)]
    [InlineData("2025-11-19", "2025-11-19T00:00", "2025-11-19T18:30", false, true)]
    [InlineData("2025-11-19T18:31", "2025-11-19T00:00", "2025-11-19T18:30", false, false)]
    [InlineData("2025-11-19T18:00", "2025-11-19T00:00Z", "2025-11-19T18:30Z", false, true)]
    [InlineData("2025-11-20T02:00+05:30", "2025-11-19T20:00Z", "2025-11-19T21:00Z", true, true)]
    [InlineData("2025-11-20T03:00+05:30", "2025-11-19T20:00Z", "2025-11-19T21:00Z", false, false)]
    public void A_period_has_what_is_certainly_in_it_and_overlaps_what_may_be(
        string edtf, string from, string to, bool within, bool overlaps)
    {
        var (date, first, last) = (PartialDate.Parse(edtf), PartialDate.Parse(from), PartialDate.Parse(to));

        Assert.Equal((within, overlaps), (date.IsWithin(first, last), date.Overlaps(first, last)));
    }

    [Fact]
    public void Dates_that_may_be_missing_are_asked_for_in_a_query()
    {
        PartialDate?[] dates = [PartialDate.Parse("2025-12-24"), null, PartialDate.Parse("2026-01"), PartialDate.Parse("2026")];
        var (today, january) = (new DateOnly(2026, 1, 15), PartialDate.Parse("2026-01"));

        Assert.Equal(["2025-12-24"], dates.Where(date => date.IsBefore(today)).Select(date => $"{date}"));
        Assert.Equal(["2026-01", "2026"], dates.Where(date => date.MayBeAfter(today)).Select(date => $"{date}"));
        Assert.Equal(["2026-01", "2026"], dates.Where(date => date.MayBeBefore(today) && !date.IsBefore(today)).Select(date => $"{date}"));
        Assert.Equal(["2026-01"], dates.Where(date => date.IsWithin(january, january)).Select(date => $"{date}"));
        Assert.Equal(3, dates.Count(date => date.Overlaps(new DateOnly(2025, 12, 1), today)));
        Assert.DoesNotContain(dates, date => date.IsAfter(null) || date.IsBefore(null) || date.MayBeAfter(null) || date.MayBeBefore(null));
        Assert.DoesNotContain(dates, date => date.Overlaps(null, today) || date.Overlaps(today, null) || date.IsWithin(today, null));
    }

    [Fact]
    public void A_timeline_is_sorted_earliest_first_then_wider_then_by_time()
    {
        string[] inOrder =
        [
            "-0044", "20XX", "202X", "2025", "2025-21", "2025-01", "2025-01-01", "2025-01-01T00:00", "2025-01-01T09:00Z",
            "2025-01-01T10:00+05:30", "2025-11", "2025-11-19", "2025-11-19?", "2025-12", "Y10000",
        ];

        var sorted = inOrder.Reverse().Select(PartialDate.Parse).Order().Select(date => date.Edtf);

        Assert.Equal(inOrder, sorted);
    }

    [Fact]
    public void Dates_are_equal_and_of_one_rank_only_if_written_alike()
    {
        var date = PartialDate.Parse("2025-12");

        Assert.True(date == PartialDate.Parse("2025-12"));
        Assert.Equal(date.GetHashCode(), PartialDate.Parse("2025-12").GetHashCode());
        Assert.True(date != PartialDate.Parse("2025-12~"));
        Assert.NotEqual(0, date.CompareTo(PartialDate.Parse("2025-12~")));
        Assert.Equal(0, date.CompareTo(PartialDate.Parse("2025-12")));
    }

    [Fact]
    public void The_default_is_the_year_0()
    {
        Assert.Equal(PartialDate.Parse("0000"), default);
        Assert.Equal("0000", default(PartialDate).ToString());
    }

    [Fact]
    public void The_default_can_be_asked_everything()
    {
        var date = default(PartialDate);

        Assert.Equal((0, null, null, DatePrecision.Year, "0000"), (date.Year, date.Month, date.Season, date.Precision, date.Iso8601));
        Assert.Equal(("0000-01-01", "0000-12-31"), (date.Earliest.Edtf, date.Latest.Edtf));
        Assert.True(date.IsBefore(PartialDate.Parse("0001")));
        Assert.Equal(0, date.CompareTo(default));
        Assert.Equal(date.GetHashCode(), PartialDate.Parse("0000").GetHashCode());
    }

    [Theory]
    [InlineData("2025-02-30", "'2025-02-30' has day 30, but February 2025 has only 28 days.")]
    [InlineData("19 November 2025", "'19 November 2025' is not an EDTF date. Write '2025-11-19'.")]
    [InlineData("2025/2026", "'2025/2026' is an interval, but a single date is required.")]
    [InlineData("2025-13", "'2025-13' has month 13, which does not exist.")]
    [InlineData("2001-34", "'2001-34' is EDTF level 2 (a part of a year other than the seasons 21 to 24), which is not supported.")]
    public void Parsing_says_what_is_wrong(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);
        Assert.False(PartialDate.TryParse(text, out _));
    }

    [Fact]
    public void Null_isnt_a_date()
    {
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
        Assert.False(PartialDate.TryParse(null, out _));
    }

    [Fact]
    public void It_binds_wherever_IParsable_is_asked_for()
    {
        Assert.Equal(PartialDate.Parse("2025-12"), Parse<PartialDate>("2025-12"));

        static T Parse<T>(string text)
            where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Days_become_the_platforms_dates()
    {
        Assert.Equal(new DateTime(2025, 11, 19), PartialDate.Parse("2025-11-19").ToDateTime());
        Assert.Equal(new DateOnly(2025, 11, 19), PartialDate.Parse("2025-11-19T18:30").ToDateOnly());
        Assert.Throws<InvalidOperationException>(() => PartialDate.Parse("0000-01-01").ToDateTime());
    }

    [Fact]
    public void The_platforms_dates_become_as_exact_dates()
    {
        PartialDate day = new DateOnly(2025, 11, 9);

        Assert.Equal(PartialDate.Parse("2025-11-09"), day);
        Assert.Equal("0001-01-01", PartialDate.FromDateOnly(default).Edtf);
        Assert.Equal("2025-11-19T18:30:05+05:30", Of("2025-11-19T18:30:05.99+05:30"));
        Assert.Equal("2025-11-19T18:30:05Z", Of("2025-11-19T18:30:05Z"));

        static string Of(string text) => PartialDate.FromDateTimeOffset(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)).Edtf;
    }

    [Theory]
    [InlineData("2025-11-19", "2025-11-19T00:00:00-04:00")]
    [InlineData("2025-11-19T18:30", "2025-11-19T18:30:00-04:00")]
    [InlineData("2025-11-19T18:30:05+05:30", "2025-11-19T18:30:05+05:30")]
    public void A_moment_has_the_dates_own_offset_or_the_one_given(string edtf, string moment) =>
        Assert.Equal(
            DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), PartialDate.Parse(edtf).ToDateTimeOffset(TimeSpan.FromHours(-4)));

    [Fact]
    public void A_month_is_not_a_moment()
    {
        Assert.Throws<InvalidOperationException>(() => PartialDate.Parse("2025-12").ToDateTimeOffset(TimeSpan.Zero));
        Assert.ThrowsAny<ArgumentException>(() => PartialDate.Parse("0001-01-01").ToDateTimeOffset(TimeSpan.FromHours(1)));
        Assert.ThrowsAny<ArgumentException>(() => PartialDate.Parse("2025-12-01").ToDateTimeOffset(TimeSpan.FromHours(15)));
    }

    [Fact]
    public void Public_and_internal_names_of_precision_agree() =>
        Assert.Equal(Enum.GetNames<EdtfPrecision>(), Enum.GetNames<DatePrecision>());
}
