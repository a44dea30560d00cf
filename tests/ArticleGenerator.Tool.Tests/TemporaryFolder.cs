using System.Runtime.CompilerServices;
using System.Text;
using ArticleGenerator.Tool.Commands;

namespace ArticleGenerator.Tool.Tests;

/// <summary>A folder of a test's own, in which it runs the tool.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articles-").FullName;

    /// <summary>What the tool has printed, and what it has complained of.</summary>
    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string this[string path]
    {
        get => File.ReadAllText(System.IO.Path.Combine(Path, path));
        set
        {
            var file = System.IO.Path.Combine(Path, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, value);
        }
    }

    public IEnumerable<string> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Whether a file can be opened in an editor and saved as it was: UTF-8 without a byte order mark.</summary>
    public bool IsText(string path)
    {
        var bytes = File.ReadAllBytes(System.IO.Path.Combine(Path, path));
        return !bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)
            && bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes)));
    }

    /// <summary>Whether the tool is run as if a person waited at a terminal.</summary>
    public bool IsTerminal { get; init; }

    public async Task<int> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var workplace = new Workplace(output, error, Path) { ShowsProgress = IsTerminal };
        var exitCode = await ArticlesCommand.RunAsync(ArticlesCommand.Create(workplace), args, error);
        (Output, Error) = (output.ToString(), error.ToString());
        return exitCode;
    }

    /// <summary>Copies the files of a folder.</summary>
    public void Take(string folder, Predicate<string> isTaken)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var relative = System.IO.Path.GetRelativePath(folder, file);
            if (!isTaken(relative))
                continue;

            var target = System.IO.Path.Combine(Path, relative);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>A path from the root of the repository.</summary>
    public static string InRepository(string path, [CallerFilePath] string thisFile = "")
    {
        var root = System.IO.Path.GetDirectoryName(thisFile)!;
        while (!File.Exists(System.IO.Path.Combine(root, "ArticleGenerator.sln")))
            root = System.IO.Path.GetDirectoryName(root)!;
        return System.IO.Path.Combine(root, path);
    }
}
