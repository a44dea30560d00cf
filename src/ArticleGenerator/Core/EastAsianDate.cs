using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>
/// Dates in Chinese, Japanese and Korean: <c>2024年1月5日</c>, <c>二〇二四年一月</c>, <c>令和6年3月</c>, <c>民國113年</c>, <c>2024년 1월</c>.
/// </summary>
internal static class EastAsianDate
{
    private const string Zero = "〇零○";
    private const string Digits = "一二三四五六七八九";
    private const int LongestNumber = 8;

    /// <summary>Eras that are in use or were within a lifetime: the year before the first one, and the number of years.</summary>
    private static readonly (string Name, int Before, int Years)[] Eras =
    [
        ("令和", 2018, 99), ("㋿", 2018, 99), ("平成", 1988, 31), ("㍻", 1988, 31), ("昭和", 1925, 64), ("㍼", 1925, 64),
        ("大正", 1911, 15), ("㍽", 1911, 15), ("明治", 1867, 45), ("㍾", 1867, 45),
        ("中華民國", 1911, 199), ("中华民国", 1911, 199), ("民國", 1911, 199), ("民国", 1911, 199), ("주체", 1911, 199), ("단기", -2333, 9999),
    ];

    /// <summary>Eras of older texts, and the notations of the Common Era.</summary>
    private static readonly string[] OtherEras =
    [
        "公元前", "西元前", "紀元前", "公元", "西元", "西暦", "기원전", "서기",
        "慶応", "元治", "文久", "万延", "安政", "嘉永", "弘化", "天保", "文政", "文化", "享和", "寛政", "天明", "享保", "元禄",
        "宣統", "宣统", "光緒", "光绪", "同治", "咸豐", "咸丰", "道光", "嘉慶", "嘉庆", "乾隆", "雍正", "康熙",
    ];

    /// <summary>Returns the date in EDTF, or null if the text is not such a date.</summary>
    public static string? Read(string text)
    {
        var plain = text.Replace(" ", "");
        var (year, monthAt) = Part(plain, 0, "年년");
        var (month, dayAt) = Part(plain, monthAt, "月월");
        var (day, end) = Part(plain, dayAt, "日号號일");
        if (year is null || YearOf(year) is not { } number || end < plain.Length || (day is not null && month is null))
            return null;
        // Japan had another calendar before 1873.
        return month is null || (number < 1873 && char.IsLetter(plain[0])) ? Write(number, 4)
            : Number(month) is not { } m ? null
            : day is null ? $"{Write(number, 4)}-{Write(m, 2)}"
            : Number(day) is { } d ? $"{Write(number, 4)}-{Write(m, 2)}-{Write(d, 2)}"
            : null;
    }

    /// <summary>Whether the words are a year in an era (<c>令和6</c>), or in Chinese digits (<c>二〇二四年</c>).</summary>
    public static bool HasYear(string words)
    {
        var plain = words.Replace(" ", "");
        return Eras.Select(e => e.Name).Concat(OtherEras).Any(era => IsCounted(plain, era))
            || Enumerable.Range(0, plain.Length).Any(i => plain[i] is '年' or '년' && IsYear(plain, i));
    }

    private static bool IsCounted(string text, string era)
    {
        for (var at = text.IndexOf(era, StringComparison.Ordinal); at >= 0; at = text.IndexOf(era, at + 1, StringComparison.Ordinal))
        {
            var next = at + era.Length;
            if (next < text.Length && (IsNumeral(text[next]) || text[next] == '元' || char.IsDigit(text[next])))
                return true;
        }

        return false;
    }

    // 二〇二四年 and 二千二十四年; 113年3月, as in Taiwan, without its era.
    private static bool IsYear(string text, int sign)
    {
        var start = sign;
        while (start > 0 && sign - start < LongestNumber && (IsNumeral(text[start - 1]) || text[start - 1] is >= '0' and <= '9'))
            start--;
        return Number(text.Substring(start, sign - start)) is { } year
            && (year is >= 1000 and <= 2999 || (year is >= 100 and <= 199 && Part(text, sign + 1, "月월").Number is not null));
    }

    /// <summary>Returns the text before the next of some characters, and the position after it.</summary>
    private static (string? Number, int End) Part(string text, int start, string signs)
    {
        var sign = start < text.Length ? text.IndexOfAny(signs.ToCharArray(), start) : -1;
        return sign <= start || (start > 0 && Number(text.Substring(start, sign - start)) is null)
            ? (null, start)
            : (text.Substring(start, sign - start), sign + 1);
    }

    private static int? YearOf(string text)
    {
        foreach (var (name, before, years) in Eras)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
                return InEra(text.Substring(name.Length)) is >= 1 and var year && year <= years ? before + year : null;
        }

        var isOfChrist = text.Length > 2 && text.Substring(0, 2) is "公元" or "西元" or "西暦" or "서기";
        var plain = isOfChrist ? text.Substring(2) : text;
        return Number(plain) is >= 1000 and <= 2999 and var number ? number : null;
    }

    // The first year of an era is 元年.
    private static int? InEra(string year) => year == "元" ? 1 : Number(year);

    private static int? Number(string text) =>
        text.Length is 0 or > LongestNumber ? null
        : text.All(c => c is >= '0' and <= '9')
            ? (text.Length > 4 ? null : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture))
        : !text.All(IsNumeral) ? null
        : text.All(c => DigitOf(c) >= 0) ? (text.Length > 4 ? null : text.Aggregate(0, (number, c) => number * 10 + DigitOf(c)))
        : Spoken(text);

    // 二千二十四, 百十三, 廿三
    private static int? Spoken(string text)
    {
        var (sum, digit) = (0, 0);
        foreach (var c in text)
        {
            var unit = UnitOf(c);
            if (unit == 0)
                digit = DigitOf(c);
            else
                (sum, digit) = (sum + (c is '廿' or '卅' ? unit : Math.Max(digit, 1) * unit), 0);
        }

        return sum + digit;
    }

    private static int UnitOf(char c) => c switch
    {
        '十' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };

    private static bool IsNumeral(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0;

    private static int DigitOf(char c) => Zero.IndexOf(c) >= 0 ? 0 : Digits.IndexOf(c) is >= 0 and var index ? index + 1 : -1;

    private static string Write(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
