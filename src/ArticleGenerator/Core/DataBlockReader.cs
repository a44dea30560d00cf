using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>
/// Reads the output of <see cref="DataBlockWriter"/> in this or an earlier version: the lines of one article, joined by line feeds.
/// </summary>
internal static class DataBlockReader
{
    /// <summary>The lines after the header. The caller decides which kinds and keys it knows, and ignores the others.</summary>
    /// <exception cref="FormatException">The data does not begin with the header.</exception>
    /// <exception cref="NotSupportedException">The data was written by a newer version.</exception>
    public static IReadOnlyList<DataLine> Read(string data)
    {
        var written = data.Split('\n');
        var format = FormatOf(written[0]);
        var lines = new List<DataLine>(written.Length);
        foreach (var line in written.Skip(1).Where(line => line.Length > 0))
            lines.Add(new DataLine(line, format, lines.Count == 0 ? null : lines[0]));
        return lines;
    }

    private static DataBlockFormat FormatOf(string header)
    {
        if (!header.StartsWith(DataBlockWriter.Header, StringComparison.Ordinal) ||
            !int.TryParse(
                header.Substring(DataBlockWriter.Header.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            throw new FormatException(
                $"The data of an article does not begin with '{DataBlockWriter.Header.TrimEnd()}' and a version. " +
                "It is generated code: rebuild the project.");
        }

        return DataBlockFormat.Of(version) ?? throw new NotSupportedException(
            $"The data of an article has format version {version}, " +
            $"and this ArticleGenerator assembly reads up to {DataBlockFormat.Latest.Version}. " +
            "Update the ArticleGenerator package to at least the version that generated it.");
    }
}
