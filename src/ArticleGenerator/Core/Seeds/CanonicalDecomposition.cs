using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>
/// Canonical decompositions, compositions and combining classes of the Unicode Character Database. A separate table, because the framework
/// leaves text unchanged under invariant globalization, and results must not differ between machines.
/// </summary>
internal sealed class CanonicalDecomposition
{
    private const string Resource = "canonical-decomposition.txt";
    private const int FirstDecomposed = 0xC0;
    private const int FirstCombining = 0x300;

    private static readonly Lazy<CanonicalDecomposition> Lazy = new(Load);

    /// <summary>Code points that decompose into two, but are not composed from them again (CompositionExclusions.txt).</summary>
    private static readonly (int First, int Last)[] Excluded =
    [
        (0x344, 0x344), (0x958, 0x95F), (0x9DC, 0x9DF), (0xA33, 0xA36), (0xA59, 0xA5E), (0xB5C, 0xB5D), (0xF43, 0xF69), (0xF73, 0xF81),
        (0xF93, 0xFB9), (0x2ADC, 0x2ADC), (0xFB1D, 0xFB4E), (0x1D15E, 0x1D164), (0x1D1BB, 0x1D1C0),
    ];

    private readonly Dictionary<int, string> decompositions = [];
    private readonly Lazy<Dictionary<(int First, int Second), int>> compositions;
    private readonly List<(int First, int Last, byte Class)> classes = [];
    private readonly bool[] active = new bool[char.MaxValue + 1];

    private CanonicalDecomposition() => compositions = new(ReadCompositions);

    public static CanonicalDecomposition Table => Lazy.Value;

    /// <summary>Whether a unit is a character that neither decomposes nor reorders, like most characters.</summary>
    public bool IsInert(char unit) =>
        !active[unit] && !char.IsSurrogate(unit) && unit is < (char)Hangul.FirstSyllable or > (char)Hangul.LastSyllable;

    /// <summary>The full canonical decomposition of a code point, or null if it does not decompose.</summary>
    public string? Of(int codePoint) => codePoint switch
    {
        < FirstDecomposed => null,
        >= Hangul.FirstSyllable and <= Hangul.LastSyllable => Hangul.Decompose(codePoint),
        _ => decompositions.TryGetValue(codePoint, out var decomposed) ? decomposed : null,
    };

    /// <summary>The composition of two code points, or null.</summary>
    public int? Compose(int first, int second) =>
        Hangul.Compose(first, second) ?? (compositions.Value.TryGetValue((first, second), out var composed) ? composed : null);

    /// <summary>The canonical combining class of a code point; 0 if it does not reorder.</summary>
    public byte CombiningClass(int codePoint)
    {
        if (codePoint < FirstCombining)
            return 0;

        var (low, high) = (0, classes.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, value) = classes[middle];
            if (codePoint >= first && codePoint <= last)
                return value;

            (low, high) = codePoint < first ? (low, middle - 1) : (middle + 1, high);
        }

        return 0;
    }

    /// <summary>A code point and the last one of its decomposition; everything before the last is one code point, too.</summary>
    private Dictionary<(int First, int Second), int> ReadCompositions()
    {
        var byDecomposition = decompositions.Where(d => !IsExcluded(d.Key)).ToLookup(d => d.Value, d => d.Key, StringComparer.Ordinal);
        var pairs = new Dictionary<(int, int), int>();
        foreach (var pair in decompositions.Where(d => !IsExcluded(d.Key)))
        {
            var last = pair.Value.Length - (char.IsLowSurrogate(pair.Value[pair.Value.Length - 1]) ? 2 : 1);
            var before = pair.Value.Substring(0, last);
            if (before.Length == 0)
                continue;
            var first = before.Length == 1 || (before.Length == 2 && char.IsSurrogatePair(before, 0))
                ? char.ConvertToUtf32(before, 0)
                : byDecomposition[before].First();
            // If there are several, the higher ones are legacy duplicates, such as the ångström sign.
            if (!pairs.ContainsKey((first, char.ConvertToUtf32(pair.Value, last))))
                pairs.Add((first, char.ConvertToUtf32(pair.Value, last)), pair.Key);
        }

        return pairs;
    }

    private static bool IsExcluded(int codePoint) => Array.Exists(Excluded, range => codePoint >= range.First && codePoint <= range.Last);

    private static CanonicalDecomposition Load()
    {
        var table = new CanonicalDecomposition();
        using var stream = typeof(CanonicalDecomposition).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            table.Add(line);

        return table;
    }

    private void Add(string line)
    {
        if (line[0] == '#')
            return;

        if (line.IndexOf('=') is var equals and > 0)
        {
            var decomposed = Hex(line.Substring(0, equals));
            Activate(decomposed, decomposed);
            decompositions.Add(decomposed, string.Concat(line.Substring(equals + 1).Split(' ').Select(h => char.ConvertFromUtf32(Hex(h)))));
            return;
        }

        var dots = line.IndexOf('.');
        var colon = line.IndexOf(':');
        var (first, last) = (Hex(line.Substring(0, dots)), Hex(line.Substring(dots + 2, colon - dots - 2)));
        Activate(first, last);
        classes.Add((first, last, byte.Parse(line.Substring(colon + 1), CultureInfo.InvariantCulture)));
    }

    private void Activate(int first, int last)
    {
        for (var unit = first; unit <= Math.Min(last, char.MaxValue); unit++)
            active[unit] = true;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>Syllables decompose by arithmetic (The Unicode Standard, section 3.12).</summary>
    private static class Hangul
    {
        public const int FirstSyllable = 0xAC00;
        public const int LastSyllable = 0xD7A3;
        private const int Leading = 0x1100, Vowel = 0x1161, Trailing = 0x11A7, Vowels = 21, Trailings = 28;

        public static int? Compose(int first, int second)
        {
            if (first is >= Leading and < Leading + 19 && second is >= Vowel and < Vowel + Vowels)
                return FirstSyllable + (((first - Leading) * Vowels) + (second - Vowel)) * Trailings;
            return first is >= FirstSyllable and <= LastSyllable
                && (first - FirstSyllable) % Trailings == 0
                && second is > Trailing and < Trailing + Trailings
                ? first + second - Trailing
                : null;
        }

        public static string Decompose(int syllable)
        {
            var index = syllable - FirstSyllable;
            var leading = (char)(Leading + (index / (Vowels * Trailings)));
            var vowel = (char)(Vowel + (index % (Vowels * Trailings) / Trailings));
            var trailing = (char)(Trailing + (index % Trailings));
            return trailing == Trailing ? $"{leading}{vowel}" : $"{leading}{vowel}{trailing}";
        }
    }
}
