namespace ArticleGenerator.Core;

/// <summary>
/// How far two short strings are apart: insertions, deletions, changes and swaps of neighbours (optimal string alignment).
/// </summary>
internal static class EditDistance
{
    private const int Longest = 100;

    /// <summary>
    /// The distance as a part of the longer string: 0 for equal, 1 for nothing in common. Past 100 units only equality counts.
    /// </summary>
    public static double Ratio(string a, string b) => string.Equals(a, b, StringComparison.Ordinal)
        ? 0
        : a.Length > Longest || b.Length > Longest ? 1 : (double)Between(a, b) / Math.Max(a.Length, b.Length);

    /// <summary>
    /// The one of <paramref name="candidates"/> that a writer of <paramref name="written"/> most likely meant, or null:
    /// less than a third of its letters may be others.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var wanted = written.ToLowerInvariant();
        var (nearest, least) = (default(string), int.MaxValue);
        foreach (var candidate in candidates.OrderBy(c => c, StringComparer.Ordinal))
        {
            var limit = Math.Max(1, (Math.Max(wanted.Length, candidate.Length) - 1) / 3);
            var distance = Math.Abs(wanted.Length - candidate.Length) > limit || candidate.Length > Longest || wanted.Length > Longest
                ? int.MaxValue
                : Between(wanted, candidate.ToLowerInvariant(), limit);
            if (distance < least && distance <= limit)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>
    /// The number of changes from one string to the other, in UTF-16 units. Takes time in proportion to the product of the lengths.
    /// </summary>
    /// <param name="limit">What is farther apart counts as <see cref="int.MaxValue"/>, which may be known sooner.</param>
    public static int Between(string a, string b, int limit = int.MaxValue)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        var (least, before) = (0, 0);
        for (var i = 0; i <= a.Length; i++)
        {
            (before, least) = (least, int.MaxValue);
            for (var j = 0; j <= b.Length; j++)
                least = Math.Min(least, rows[i, j] = Cell(rows, a, b, i, j));

            // A swap builds on the row before the last.
            if (least > limit && before > limit)
                return int.MaxValue;
        }

        return rows[a.Length, b.Length];
    }

    private static int Cell(int[,] rows, string a, string b, int i, int j)
    {
        if (i == 0 || j == 0)
            return i + j;

        var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var least = Math.Min(change, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
