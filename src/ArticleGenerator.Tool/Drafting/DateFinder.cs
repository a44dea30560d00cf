using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Words for a date.</summary>
/// <param name="Edtf">The date, never more precise than the words; null if it is unknown.</param>
/// <param name="Doubt">Why it is uncertain or unknown; null if it is certain.</param>
internal sealed record DateWords(SourceSpan Span, string? Edtf, string? Doubt)
{
    /// <summary>Whether it is relative to the date of the article.</summary>
    public bool IsRelative { get; init; }
}

/// <summary>Finds dates by the names of months and days, and computes relative dates from the article's date.</summary>
internal sealed class DateFinder
{
    private const string NoReference = "relative to the article's date: add 'referenceDate' or 'datePublished'";

    private readonly Reading reading;
    private readonly Language language;
    private readonly IReadOnlyList<Token> tokens;
    private readonly (int Year, int? Month, int? Day)? today;

    private DateFinder(Reading reading, string? referenceDate)
    {
        (this.reading, language, tokens) = (reading, reading.Language, reading.Tokens);
        today = Parts(referenceDate);
    }

    public static IReadOnlyList<DateWords> Find(Reading reading, string? referenceDate)
    {
        var finder = new DateFinder(reading, referenceDate);
        var found = new List<DateWords>();
        for (var i = 0; i < finder.tokens.Count;)
        {
            var (date, end) = finder.At(i);
            if (date is not null)
                found.Add(date);
            i = Math.Max(i + 1, end);
        }

        return found;
    }

    private (DateWords? Date, int End) At(int i) =>
        First(Iso(i), Chinese(i), Numeric(i), DayMonth(i), MonthDay(i), Season(i), Relative(i), Weekday(i), Decade(i), Year(i));

    private static (DateWords? Date, int End) First(params ReadOnlySpan<(DateWords? Date, int End)> found)
    {
        foreach (var one in found)
        {
            if (one.Date is not null)
                return one;
        }

        return default;
    }

    private (DateWords?, int) Iso(int i)
    {
        if (NumberAt(i, 4) is not { } year || !IsMark(i + 1, '-') || NumberAt(i + 2, 2) is not { } month || month is 0 or > 12)
            return default;
        return IsMark(i + 3, '-') && NumberAt(i + 4, 2) is { } day ? Full(i, i + 5, year, month, day)
            : (Words(i, i + 3, Edtf(year, month, null)), i + 3);
    }

    private (DateWords?, int) Chinese(int i)
    {
        if (!language.IsUnspaced || NumberAt(i) is not { } first || i + 1 >= tokens.Count)
            return default;
        if (tokens[i + 1].Text == "年" && first is > 1000 and < 2200)
            return ChineseYear(i, first);
        return tokens[i + 1].Text == "月" && first is >= 1 and <= 12 ? ChineseMonth(i, i, null, first) : default;
    }

    private (DateWords?, int) ChineseYear(int i, int year) =>
        i + 3 < tokens.Count && NumberAt(i + 2) is { } month && month is >= 1 and <= 12 && tokens[i + 3].Text == "月"
            ? ChineseMonth(i, i + 2, year, month)
            : (Words(i, i + 2, Edtf(year, null, null)), i + 2);

    private (DateWords?, int) ChineseMonth(int i, int at, int? year, int month)
    {
        var end = at + 2;
        if (NumberAt(end) is { } day && end + 1 < tokens.Count && tokens[end + 1].Text is "日" or "号" or "號")
            return year is { } y ? Full(i, end + 2, y, month, day) : WithoutYear(i, end + 2, month, day);
        return year is { } known ? (Words(i, end, Edtf(known, month, null)), end) : WithoutYear(i, end, month, null);
    }

    /// <summary>19.11.2025, 19/11/2025; if day and month could be swapped, the date is unknown.</summary>
    private (DateWords?, int) Numeric(int i)
    {
        if (i + 4 >= tokens.Count || !AreNumbersBetweenMarks(i)
            || NumberAt(i) is not { } day || NumberAt(i + 2) is not { } month || NumberAt(i + 4, 4) is not { } year)
        {
            return default;
        }

        if (language.Tag is "en" or "" && !tokens[i + 1].Is('.'))
        {
            if (month > 12)
                (day, month) = (month, day);
            else if (day <= 12 && day != month)
                return (new(Span(i, i + 5), null, "day and month could be the other way round"), i + 5);
        }

        return Full(i, i + 5, year, month, day);
    }

    private bool AreNumbersBetweenMarks(int i) =>
        !tokens[i + 1].IsWord && ".-/".Contains(tokens[i + 1].Text, StringComparison.Ordinal) && tokens[i + 3].Text == tokens[i + 1].Text
        && tokens[i].Touches(tokens[i + 1]) && tokens[i + 3].Touches(tokens[i + 4]);

    /// <summary>19 November 2025, 3. März, 19th of May, 3 de marzo de 2024, 1er mars.</summary>
    private (DateWords?, int) DayMonth(int i)
    {
        if (DayAt(i) is not { } day)
            return default;

        var at = i + 1;
        while (at < tokens.Count && at - i <= 2
            && (tokens[at].Is('.') || tokens[at].Lower is "st" or "nd" or "rd" or "th" or "er" or "of" or "de"))
        {
            at++;
        }

        if (MonthAt(at) is not { } month || reading.BlockOf(at) != reading.BlockOf(i))
            return default;

        var end = at + month.Length;
        var yearAt = end < tokens.Count && (tokens[end].Lower is "de" or "del" or "of" || tokens[end].Is(',')) ? end + 1 : end;
        return YearAt(yearAt) is { } year ? Full(i, WithYearWord(yearAt + 1), year, month.Number, day)
            : WithoutYear(i, end, month.Number, day);
    }

    /// <summary>November 19, 2025; April 2026; in December.</summary>
    private (DateWords?, int) MonthDay(int i)
    {
        if (MonthAt(i) is not { } month)
            return default;

        var at = i + month.Length;
        if (at < tokens.Count && tokens[at].Is('.') && tokens[i].Text.Length <= 4)
            at++;
        if (language.Tag == "en" && DayAt(at) is { } day && YearAt(at) is null)
            return MonthThenDay(i, at + 1, month.Number, day);

        var yearAt = at < tokens.Count && (tokens[at].Lower is "de" or "del" or "of" || tokens[at].Is(',')) ? at + 1 : at;
        if (YearAt(yearAt) is { } year)
            return Qualified(i, WithYearWord(yearAt + 1), Edtf(year, month.Number, null));
        return IsMonthAlone(i) ? WithoutYear(i, i + month.Length, month.Number, null) : default;
    }

    private (DateWords?, int) MonthThenDay(int i, int at, int month, int day)
    {
        if (at < tokens.Count && tokens[at].Lower is "st" or "nd" or "rd" or "th")
            at++;
        if (at + 1 < tokens.Count && tokens[at].Is(',') && YearAt(at + 1) is { } behindComma)
            return Full(i, at + 2, behindComma, month, day);
        return YearAt(at) is { } year ? Full(i, at + 1, year, month, day) : WithoutYear(i, at, month, day);
    }

    // May and March are also ordinary words.
    private bool IsMonthAlone(int i) =>
        language.Tag != "en"
        || (i > 0 && tokens[i - 1].Lower is "in" or "of" or "by" or "since" or "until" or "last" or "next" or "this" or "late" or "early"
        or "mid"
            or "from" or "during");

    private (DateWords?, int) Season(int i)
    {
        if (language["season"].At(tokens, i) is not { } season)
            return default;

        var at = i + season.Length;
        if (at < tokens.Count && tokens[at].Lower is "of" or "de" or "del")
            at++;
        var first = i > 0 && tokens[i - 1].Lower == "the" ? i - 1 : i;
        return YearAt(at) is { } year ? (Words(first, WithYearWord(at + 1), $"{Digits(year)}-{season.Flag}"), at + 1) : default;
    }

    private (DateWords?, int) Decade(int i) =>
        language.Tag == "en" && tokens[i].Text is { Length: 5 } text && text.EndsWith("0s", StringComparison.Ordinal)
            && text[..4].All(char.IsAsciiDigit)
            ? Qualified(i > 0 && tokens[i - 1].Lower == "the" ? i - 1 : i, i + 1, text[..3] + "X")
            : default;

    private (DateWords?, int) Year(int i)
    {
        if (YearAt(i) is not { } year)
            return default;

        var end = WithYearWord(i + 1);
        var isSaid = (i > 0 && language["year"].Has(tokens, i - 1)) || end > i + 1
            || language["year-after"].Has(tokens, i + 1) || (language["year"].At(tokens, i - 2) is { Length: 2 });
        var isPlain = i + 1 >= tokens.Count
            || !(tokens[i + 1].IsNumber || (tokens[i + 1].Is('.') && NumberAt(i + 2) is not null) || tokens[i + 1].Is('%'));
        if (!isSaid || !isPlain)
            return default;
        if (language["since-after"].Has(tokens, i + 1))
            return (Words(i, i + 2, $"{Digits(year)}/.."), i + 2);
        return Qualified(i, end, Digits(year));
    }

    /// <summary>Includes <c>since</c> or <c>about</c> before it.</summary>
    private (DateWords?, int) Qualified(int first, int end, string edtf)
    {
        if (first > 0 && language["since"].At(tokens, first - 1) is { Length: 1 } && !edtf.Contains('X', StringComparison.Ordinal))
            return (Words(first - 1, end, edtf + "/.."), end);
        if (first > 0 && language["since"].At(tokens, first - 1) is { Length: 1 })
            return (Words(first - 1, end, edtf), end);
        if (first > 0 && language["about"].At(tokens, first - 1) is { Length: 1 })
            return (Words(first - 1, end, edtf + "~"), end);
        return (Words(first, end, edtf), end);
    }

    private (DateWords?, int) Relative(int i)
    {
        if (language["relative"].At(tokens, i) is not { } relative)
            return default;

        var span = Span(i, i + relative.Length);
        var count = int.Parse(relative.Flag[..^1], CultureInfo.InvariantCulture);
        var edtf = today is { } day ? Count(day, count, relative.Flag[^1]) : null;
        return (new(span, edtf, edtf is null ? NoReference : null) { IsRelative = true }, i + relative.Length);
    }

    private static string? Count((int Year, int? Month, int? Day) from, int count, char unit)
    {
        if (unit == 'y')
            return Digits(from.Year + count);
        if (from.Month is not { } month)
            return null;
        if (unit == 'm')
            return new DateOnly(from.Year, month, 1).AddMonths(count) is var date ? Edtf(date.Year, date.Month, null) : null;
        return from.Day is { } day && new DateOnly(from.Year, month, day).AddDays(count) is var on ? Edtf(on.Year, on.Month, on.Day) : null;
    }

    private (DateWords?, int) Weekday(int i)
    {
        if (language["weekday"].At(tokens, i) is not { } weekday)
            return default;

        var end = i + weekday.Length;
        var first = i > 0 && tokens[i - 1].Lower is "on" or "am" or "в" or "во" or "last" or "next" ? i - 1 : i;
        var isNext = i > 0 && language["next"].Has(tokens, i - 1);
        if (today is not { Month: { } month, Day: { } day } date)
            return (new(Span(first, end), null, NoReference) { IsRelative = true }, end);

        var from = new DateOnly(date.Year, month, day);
        var number = int.Parse(weekday.Flag, CultureInfo.InvariantCulture) % 7;
        var isAhead = isNext || IsAhead(i);
        var days = isAhead ? (number - (int)from.DayOfWeek + 7) % 7 : -(((int)from.DayOfWeek - number + 7) % 7);
        if (days == 0 && (isNext || (i > 0 && language["last"].Has(tokens, i - 1))))
            days = isNext ? 7 : -7;
        var on = from.AddDays(days);
        return (new(Span(first, end), Edtf(on.Year, on.Month, on.Day),
            $"the nearest one {(isAhead ? "after" : "before")} the article's day")
        {
            IsRelative = true,
        }, end);
    }

    /// <summary>Whether the clause is about the future.</summary>
    private bool IsAhead(int i)
    {
        for (var t = i; t >= 0 && i - t <= 8 && reading.BlockOf(t) == reading.BlockOf(i) && !reading.EndsSentence(t); t--)
        {
            if (language["future"].Has(tokens, t))
                return true;
        }

        return false;
    }

    private (DateWords?, int) Full(int i, int end, int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month)
            ? (Words(i, end, Edtf(year, month, day)), end)
            : default;

    /// <summary>A month or day without a year: the one nearest to the article's day.</summary>
    private (DateWords?, int) WithoutYear(int i, int end, int month, int? day)
    {
        var span = Span(i, end);
        if (today is not { Month: { } now } date)
            return (new(span, null, "the text gives no year: add 'referenceDate' or 'datePublished'") { IsRelative = true }, end);

        var distance = month - now;
        var year = distance > 6 ? date.Year - 1 : distance < -6 ? date.Year + 1 : date.Year;
        if (day > DateTime.DaysInMonth(year, month))
            return default;
        return (new(span, Edtf(year, month, day), "the text gives no year; this is the nearest") { IsRelative = true }, end);
    }

    private (int Number, int Length)? MonthAt(int i) =>
        language["month"].At(tokens, i) is { } month ? (int.Parse(month.Flag, CultureInfo.InvariantCulture), month.Length) : null;

    private int? DayAt(int i) => i < tokens.Count && NumberAt(NumberText(tokens[i].Text)) is >= 1 and <= 31 and var day ? day : null;

    private static string NumberText(string text) =>
        text.Length is 3 or 4 && text[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" or "er" ? text[..^2] : text;

    private int? YearAt(int i) => NumberAt(i, 4) is >= 1000 and <= 2199 and var year ? year : null;

    private int WithYearWord(int end) => language["year-word"].At(tokens, end) is { } word ? end + word.Length : end;

    private bool IsMark(int i, char mark) => i < tokens.Count && tokens[i].Is(mark) && tokens[i - 1].Touches(tokens[i]);

    private int? NumberAt(int i, int? length = null) =>
        i >= 0 && i < tokens.Count && tokens[i].IsWord && (length is null || tokens[i].Text.Length == length) ? NumberAt(tokens[i].Text)
            : null;

    /// <summary>In the digits of any script.</summary>
    private static int? NumberAt(string text)
    {
        if (text.Length is 0 or > 4)
            return null;

        var number = 0;
        foreach (var c in text)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit < 0)
                return null;
            number = number * 10 + digit;
        }

        return number;
    }

    private DateWords Words(int first, int end, string edtf) => new(Span(first, end), edtf, null);

    private SourceSpan Span(int first, int end) => SourceSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);

    private static string Edtf(int year, int? month, int? day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:D4}") + (month is { } m
            ? string.Create(CultureInfo.InvariantCulture, $"-{m:D2}") : "")
        + (day is { } d ? string.Create(CultureInfo.InvariantCulture, $"-{d:D2}") : "");

    private static string Digits(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private static (int, int?, int?)? Parts(string? date)
    {
        if (date is null)
            return null;

        var parts = date.Split('T')[0].Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || parts[0].Length != 4)
            return null;
        int? month = Part(1) is >= 1 and <= 12 and var m ? m : null;
        int? day = month is not null && Part(2) is >= 1 and var d && d <= DateTime.DaysInMonth(year, month.Value) ? d : null;
        return (year, month, day);

        int Part(int index) => parts.Length > index
            && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
