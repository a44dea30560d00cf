namespace ArticleGenerator.Html.Tests;

/// <summary>The 652 examples of the CommonMark specification.</summary>
internal static class SpecExamples
{
    public static IReadOnlyList<string> All { get; } = [.. Read()];

    private static IEnumerable<string> Read()
    {
        const string Fence = "````````````````````````````````";
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "commonmark-0.31.2.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + " example")
                continue;
            var end = Array.IndexOf(lines, ".", i);
            yield return string.Concat(lines[(i + 1)..end].Select(line => line.Replace('→', '\t') + "\n"));
            i = end;
        }
    }
}
