using System.Text;

namespace ArticleGenerator.Tests;

/// <summary>The files of Cases, copied to the output folder of the tests.</summary>
internal static class Case
{
    public static string Text(string path) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", path), new UTF8Encoding(false));

    /// <summary>The lines that aren't comments, verbatim: a space at an end counts.</summary>
    public static IEnumerable<string> Lines(string path) =>
        Text(path).Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    public static TheoryData<string> Singles(string path) => [.. Lines(path)];

    public static IEnumerable<TheoryDataRow<string, string>> Pairs(string path) =>
        Lines(path).Select(line => line.Split('\t')).Select(parts => new TheoryDataRow<string, string>(parts[0], parts[1]));
}
