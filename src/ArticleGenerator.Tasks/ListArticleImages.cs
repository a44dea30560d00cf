using System.Globalization;
using ArticleGenerator.Core;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGenerator.Tasks;

/// <summary>
/// Lists the images of the seeds folder for the compiler, which does not read images: their paths, widths, heights and file sizes. An
/// unchanged image is not read again.
/// </summary>
public sealed class ListArticleImages : Task
{
    /// <summary>The seeds folder, absolute, with a trailing separator.</summary>
    [Required]
    public string SeedsDirectory { get; set; } = "";

    /// <summary>The images below it.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The list. It is written only if it has changed, so that it causes no needless compilation.</summary>
    [Required]
    public string OutputFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var before = File.Exists(OutputFile) ? File.ReadAllLines(OutputFile) : null;
        var known = new HashSet<string>(before ?? [], StringComparer.Ordinal);
        var byStart = known.ToLookup(line => line.Split('\t')[0], StringComparer.Ordinal);
        var lines = Files.Select(file => file.GetMetadata("FullPath"))
            .Where(file => file.StartsWith(SeedsDirectory, StringComparison.Ordinal) && file.IndexOfAny(['\t', '\n', '\r']) < 0)
            .Select(file => Line(file, byStart))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(line => line, StringComparer.Ordinal)
            .ToArray();
        if (before is null || !before.SequenceEqual(lines, StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(OutputFile))!);
            File.WriteAllLines(OutputFile, lines);
        }

        return true;
    }

    private string Line(string file, ILookup<string, string> known)
    {
        var path = file.Substring(SeedsDirectory.Length).Replace('\\', '/');
        var stamp = FileStamp.Of(file);
        var end = FormattableString.Invariant($"\t{stamp.Length}\t{stamp.Modified}");
        return known[path].FirstOrDefault(line => line.EndsWith(end, StringComparison.Ordinal))
            ?? ImageFile.From(path, Head(file), stamp.Length).ToLine() + "\t" + stamp.Modified.ToString(CultureInfo.InvariantCulture);
    }

    // An image that cannot be read has no size, but it is listed.
    private static byte[] Head(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var head = new byte[Math.Min(stream.Length, ImageSize.Head)];
            var read = 0;
            for (int count; read < head.Length && (count = stream.Read(head, read, head.Length - read)) > 0;)
                read += count;
            return head;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
