using System.Globalization;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The problems of an article or an index, up to the number that anybody reads, and the number of the rest.</summary>
internal sealed class ProblemList
{
    private const int Most = 1_000;

    private readonly List<Problem> shown = [];
    private Problem? firstLeftOut;
    private int leftOut;

    public static Rule Rule { get; } = new(
        "ART9010", "More mistakes than are shown",
        "Only the first 1,000 mistakes are shown; there {0} more. Fix those shown to see the rest.");

    public IReadOnlyList<Problem> Shown => shown;

    public bool HasRoom => shown.Count < Most;

    public void Add(Problem problem)
    {
        if (HasRoom)
        {
            shown.Add(problem);
            return;
        }

        firstLeftOut ??= problem;
        leftOut++;
    }

    /// <summary>Reports how many were left out, at the place of the first of them.</summary>
    public void Close()
    {
        if (firstLeftOut is { } first)
        {
            var count = leftOut == 1 ? "is one" : $"are {leftOut.ToString("N0", CultureInfo.InvariantCulture)}";
            shown.Add(new(Rule, first.Location, new[] { count }.ToEquatableArray()));
            firstLeftOut = null;
        }
    }
}
