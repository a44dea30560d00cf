using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The check of INDEX.md against the files that exist.</summary>
internal sealed class IndexCheck
{
    private readonly ProblemList problems = new();
    private readonly string text;
    private readonly LineIndex lines;

    private IndexCheck(string? index, IReadOnlyCollection<string> files)
    {
        text = index ?? "";
        HasIndex = index is not null;
        lines = new LineIndex(index ?? "");
        Files = files;
        Listing = SeedListing.Resolve(IndexScanner.Scan(index ?? ""), files);
    }

    public bool HasIndex { get; }

    /// <summary>All files of the seeds folder but INDEX.md, relative to it.</summary>
    public IReadOnlyCollection<string> Files { get; }

    public SeedListing Listing { get; }

    public IReadOnlyList<SeedProblem> Problems => problems.Shown;

    /// <summary>Whether one more problem will be shown, so that it is worth looking for its mend.</summary>
    public bool HasRoom => problems.HasRoom;

    /// <param name="index">The text of INDEX.md, or null when there is none.</param>
    /// <param name="isUtf8">False when INDEX.md cannot be relied on: then nothing else is said of it.</param>
    public static IndexCheck Run(string? index, bool isUtf8, IReadOnlyCollection<string> files, SeedLimits limits)
    {
        if (!isUtf8)
        {
            var refused = new IndexCheck("", files);
            refused.Report(SeedPath.Index, NotUtf8.OfAnyFile, SeedPath.Index);
            return refused;
        }

        if (IndexTooLong.Applies(index, limits))
        {
            var refused = new IndexCheck("", files);
            refused.problems.Add(IndexTooLong.Problem(limits));
            return refused;
        }

        var check = new IndexCheck(index, files);
        foreach (var rule in IndexRules.All)
            rule.Check(check);

        foreach (var problem in SeedCheck.RunIndex(index ?? "", limits).Problems)
            check.problems.Add(problem);

        check.problems.Close();
        return check;
    }

    /// <summary>The line of an entry in INDEX.md, from 1.</summary>
    public string LineOf(IndexEntry entry) => lines.LineOf(entry.Start).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The first line of INDEX.md that has the path of a file in it, from 1; null where none has.</summary>
    public string? LineNaming(string path) =>
        text.IndexOf(path, StringComparison.Ordinal) is >= 0 and var start
            ? lines.LineOf(start).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>The line of INDEX.md that lists a file: <c>- [Headline](&lt;a b.txt>)</c>.</summary>
    public static string LineFor(string path) => $"- [Headline]({(path.IndexOfAny([' ', '(', ')']) < 0 ? path : $"<{path}>")})";

    /// <summary>Reports an entry of INDEX.md.</summary>
    public void Report(IndexEntry entry, Rule rule, string[] arguments, IndexEntry? first = null) =>
        problems.Add(new(rule, At(entry), arguments.ToEquatableArray(), first is { } other ? At(other) : null));

    /// <summary>Reports a file as a whole.</summary>
    public void Report(string path, Rule rule, params string[] arguments) =>
        problems.Add(new(rule, new SeedLocation(path, default), arguments.ToEquatableArray()));

    private static SeedLocation At(IndexEntry entry) => new(SeedPath.Index, new TextRange(entry.Start, entry.Length));
}

/// <summary>One way in which INDEX.md and the files can disagree.</summary>
internal abstract class IndexRule
{
    public abstract Rule Rule { get; }

    public abstract void Check(IndexCheck check);
}

/// <summary>The rules of the index, in the order in which they are run.</summary>
internal static class IndexRules
{
    public static IReadOnlyList<IndexRule> All { get; } =
    [
        new IndexMissing(),
        new IndexEmpty(),
        new PathLeavesFolder(),
        new ListedTwice(),
        new EntryWithoutFile(),
        new FileWithoutEntry(),
    ];
}
