using System.Text;

namespace ArticleGenerator.Tool.Files;

/// <summary>New contents for several files. All are written, or none.</summary>
internal sealed class FileChanges
{
    private const string Temporary = ".articles-new";
    private const string Kept = ".articles-old";

    private readonly SortedDictionary<string, (string? Before, string After)> changes = new(StringComparer.Ordinal);

    public bool IsEmpty => changes.Count == 0;

    /// <summary>The absolute paths, in ordinal order, with the old and the new content.</summary>
    public IEnumerable<(string Path, string Before, string After)> All =>
        changes.Select(change => (change.Key, change.Value.Before ?? "", change.Value.After));

    /// <param name="before">The content of the file when it was read; null if the file must not exist yet.</param>
    public void Set(string path, string? before, string after)
    {
        if (before != after)
            changes[path] = (before, after);
    }

    /// <summary>Writes all files; if one cannot be written, the others stay unchanged.</summary>
    /// <exception cref="UsageException">A file has changed since it was read, or already exists.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write()
    {
        foreach (var (path, (before, _)) in changes)
            MustBe(path, before);

        var moved = new List<string>();
        try
        {
            foreach (var (path, (_, after)) in changes)
                WriteBeside(path, after);
            foreach (var path in changes.Keys)
            {
                MoveInto(path);
                moved.Add(path);
            }
        }
        catch
        {
            moved.ForEach(MoveBack);
            throw;
        }
        finally
        {
            foreach (var path in changes.Keys)
            {
                File.Delete(path + Temporary);
                File.Delete(path + Kept);
            }
        }
    }

    private static void MustBe(string path, string? before)
    {
        if (before is null && File.Exists(path))
            throw new UsageException($"'{path}' already exists. It was not changed.");
        if (before is not null && File.ReadAllText(path) != before)
            throw new UsageException($"'{path}' has changed since it was read. Nothing was written; try again.");
    }

    private static void WriteBeside(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + Temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: HasMark(path)));
    }

    private static bool HasMark(string path)
    {
        if (!File.Exists(path))
            return false;

        using var stream = File.OpenRead(path);
        return (stream.ReadByte(), stream.ReadByte(), stream.ReadByte()) is (0xEF, 0xBB, 0xBF);
    }

    private static void MoveInto(string path)
    {
        if (File.Exists(path))
            File.Replace(path + Temporary, path, path + Kept);
        else
            File.Move(path + Temporary, path);
    }

    private static void MoveBack(string path)
    {
        if (File.Exists(path + Kept))
            File.Move(path + Kept, path, overwrite: true);
        else
            File.Delete(path);
    }
}
