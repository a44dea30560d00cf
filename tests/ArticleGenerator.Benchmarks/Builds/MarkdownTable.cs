using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>A table whose first column is words and whose others are numbers.</summary>
internal sealed class MarkdownTable(params IReadOnlyList<string> head)
{
    private readonly List<string> rows = [];

    public void Add(params IEnumerable<object> cells) => rows.Add(Row(cells));

    public void Print(string title) =>
        Console.WriteLine(string.Join('\n', [title, "", Row(head), Row(head.Select((_, i) => i == 0 ? "---" : "--:")), .. rows, ""]));

    private static string Row(IEnumerable<object> cells) =>
        $"| {string.Join(" | ", cells.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture)))} |";
}
