namespace ArticleGenerator.Core;

/// <summary>
/// The distance between two short strings: insertions, deletions, changes and swaps of neighbors (optimal string alignment).
/// </summary>
internal static class EditDistance
{
    private const int Longest = 100;

    /// <summary>
    /// The distance relative to the longer string: 0 for equal strings, 1 for strings with nothing in common. Beyond 100 units only
    /// equality counts.
    /// </summary>
    public static double Ratio(string a, string b) => string.Equals(a, b, StringComparison.Ordinal)
        ? 0
        : a.Length > Longest || b.Length > Longest ? 1 : (double)Between(a, b) / Math.Max(a.Length, b.Length);

    /// <summary>
    /// Returns the candidate that was most likely meant by <paramref name="written"/>, or null: less than a third of its letters may
    /// differ.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var wanted = written.ToLowerInvariant();
        var (nearest, least) = (default(string), int.MaxValue);
        foreach (var candidate in candidates)
        {
            var limit = Math.Max(1, (Math.Max(wanted.Length, candidate.Length) - 1) / 3);
            var distance = Math.Abs(wanted.Length - candidate.Length) > limit || candidate.Length > Longest || wanted.Length > Longest
                ? int.MaxValue
                : Between(wanted, candidate.ToLowerInvariant(), limit);
            var isNearer = distance < least || (distance == least && string.CompareOrdinal(candidate, nearest) < 0);
            if (distance <= limit && isNearer)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>
    /// Returns the number of changes from one string to the other, in UTF-16 units. The time is proportional to the product of the lengths.
    /// </summary>
    /// <param name="limit">A larger distance returns <see cref="int.MaxValue"/>, possibly without computing all of it.</param>
    public static int Between(string a, string b, int limit = int.MaxValue)
    {
        var (row, above, secondAbove) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;

        var (least, before) = (0, 0);
        for (var i = 1; i <= a.Length; i++)
        {
            (row, above, secondAbove) = (secondAbove, row, above);
            (before, least) = (least, Fill(row, above, secondAbove, a, b, i));

            // A swap uses the row before the last.
            if (least > limit && before > limit)
                return int.MaxValue;
        }

        return row[b.Length];
    }

    /// <summary>Fills the row for this number of units of <paramref name="a"/>, and returns its minimum.</summary>
    private static int Fill(int[] row, int[] above, int[] secondAbove, string a, string b, int i)
    {
        var rowLeast = row[0] = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            var least = Math.Min(change, 1 + Math.Min(above[j], row[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = Math.Min(least, secondAbove[j - 2] + 1);

            row[j] = least;
            rowLeast = Math.Min(rowLeast, least);
        }

        return rowLeast;
    }
}
