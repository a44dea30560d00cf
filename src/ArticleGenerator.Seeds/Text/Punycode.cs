using System.Text;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Decodes a label of a host name that is written in ASCII (RFC 3492): <c>xn--80ak6aa92e</c>.</summary>
internal static class Punycode
{
    private const string Prefix = "xn--";
    private const int Base = 36;
    private const int LongestLabel = 63;

    /// <summary>The label as displayed; unchanged if it isn't in this form.</summary>
    public static string Decode(string label) =>
        label.Length <= LongestLabel && label.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? Read(label.Substring(Prefix.Length)) ?? label
            : label;

    private static string? Read(string encoded)
    {
        var end = encoded.LastIndexOf('-');
        var output = new List<int>(encoded.Substring(0, Math.Max(end, 0)).Select(c => (int)c));
        var (codePoint, place, bias, position) = (128, 0, 72, end + 1);
        while (position < encoded.Length)
        {
            if (ReadNumber(encoded, ref position, bias) is not { } delta || place + delta > int.MaxValue / 2)
                return null;
            bias = Adapt(delta, output.Count + 1, isFirst: place == 0 && codePoint == 128);
            place += delta;
            codePoint += place / (output.Count + 1);
            place %= output.Count + 1;
            if (codePoint is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
                return null;
            output.Insert(place++, codePoint);
        }

        return output.Aggregate(new StringBuilder(), (text, c) => text.Append(char.ConvertFromUtf32(c))).ToString();
    }

    /// <summary>A number whose digits mark their own end.</summary>
    private static int? ReadNumber(string encoded, ref int position, int bias)
    {
        var (number, weight) = (0L, 1L);
        for (var k = Base; position < encoded.Length; k += Base)
        {
            var digit = DigitOf(encoded[position++]);
            var threshold = Math.Min(Math.Max(k - bias, 1), 26);
            number += digit * weight;
            if (digit < 0 || number > int.MaxValue / 4)
                return null;
            if (digit < threshold)
                return (int)number;
            weight *= Base - threshold;
        }

        return null;
    }

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / 700 : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > 455; k += Base)
            delta /= Base - 1;
        return k + Base * delta / (delta + 38);
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0' + 26,
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        _ => -1,
    };
}
