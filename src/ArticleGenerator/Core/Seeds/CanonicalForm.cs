using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// Unicode's normalization forms D and C, by separate tables, because the result of <c>string.Normalize</c> depends on the machine.
/// </summary>
internal static class CanonicalForm
{
    private const char FirstThatMayChange = '\u0300';

    /// <summary>Compares strings by canonical equivalence: é is e and a combining acute accent.</summary>
    public static IEqualityComparer<string> Comparer { get; } = new EquivalenceComparer();

    public static bool AreEquivalent(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal)
        || ((MayBeWrittenOtherwise(a) || MayBeWrittenOtherwise(b)) && string.Equals(Decompose(a), Decompose(b), StringComparison.Ordinal));

    /// <summary>Form D.</summary>
    public static string Decompose(string text) =>
        MayBeWrittenOtherwise(text) ? ToText(CodePointsOf(text)) : text;

    /// <summary>Form C, for names in C#.</summary>
    public static string Compose(string text) => IsComposed(text) ? text : ToText(Composed(CodePointsOf(text)));

    /// <summary>Characters below U+0300 are in form C, whatever is next to them.</summary>
    private static bool IsComposed(string text)
    {
        foreach (var unit in text)
        {
            if (unit >= FirstThatMayChange)
                return false;
        }

        return true;
    }

    private static bool MayBeWrittenOtherwise(string text)
    {
        foreach (var unit in text)
        {
            if (unit >= '\u00C0')
                return true;
        }

        return false;
    }

    private static string ToText(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            if (point <= char.MaxValue)
                text.Append((char)point);
            else
                text.Append(char.ConvertFromUtf32(point));
        }

        return text.ToString();
    }

    /// <summary>The code points of form D. An unpaired surrogate is kept.</summary>
    private static List<int> CodePointsOf(string text)
    {
        var (table, points, marks) = (CanonicalDecomposition.Table, new List<int>(text.Length), new List<int>());
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            var point = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i) : text[i];
            foreach (var part in table.Of(point) is { } decomposed ? PointsIn(decomposed) : [point])
                Add(part);
        }

        Flush();
        return points;

        void Add(int point)
        {
            if (table.CombiningClass(point) != 0)
            {
                marks.Add(point);
                return;
            }

            Flush();
            points.Add(point);
        }

        // Marks on one letter are ordered by their classes. OrderBy keeps the order of equal ones, as the standard requires.
        void Flush()
        {
            points.AddRange(marks.OrderBy(mark => table.CombiningClass(mark)));
            marks.Clear();
        }
    }

    private static IEnumerable<int> PointsIn(string text)
    {
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            yield return char.ConvertToUtf32(text, i);
    }

    /// <summary>
    /// The canonical composition (The Unicode Standard, section 3.11): a mark joins its letter unless a mark of the same class is between
    /// them.
    /// </summary>
    private static List<int> Composed(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var (starter, last) = (-1, -1);
        foreach (var point in points)
        {
            var combiningClass = CanonicalDecomposition.Table.CombiningClass(point);
            if (starter >= 0 && last < combiningClass && CanonicalDecomposition.Table.Compose(composed[starter], point) is { } joined)
            {
                composed[starter] = joined;
                continue;
            }

            if (combiningClass == 0)
                starter = composed.Count;
            last = combiningClass == 0 ? -1 : combiningClass;
            composed.Add(point);
        }

        return composed;
    }

    private sealed class EquivalenceComparer : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => x is null || y is null ? x == y : AreEquivalent(x, y);

        public int GetHashCode(string text) => StringComparer.Ordinal.GetHashCode(Decompose(text));
    }
}
