using System.Text;
using System.Text.RegularExpressions;

namespace ArticleGenerator.Tool.Files;

/// <summary>
/// Which rules <c>.editorconfig</c> files leave out for which seeds: <c>article_rule.ART5003 = none</c>, as the build reads it.
/// </summary>
internal sealed class EditorConfig
{
    private const string Prefix = "article_rule.";

    private readonly List<(string Folder, Regex Files, string Rule, bool IsLeftOut)> settings = [];

    private EditorConfig()
    {
    }

    /// <summary>Reads those in the folder, below it, and above it up to one that says <c>root = true</c>.</summary>
    public static EditorConfig Read(string root)
    {
        var config = new EditorConfig();
        foreach (var file in Above(root).Concat(Below(root)))
            config.Add(file);
        return config;
    }

    /// <param name="path">Absolute.</param>
    public bool LeavesOut(string rule, string path)
    {
        var isLeftOut = false;
        foreach (var setting in settings)
        {
            if (string.Equals(setting.Rule, rule, StringComparison.OrdinalIgnoreCase)
                && path.StartsWith(setting.Folder, StringComparison.Ordinal)
                && setting.Files.IsMatch(path.Substring(setting.Folder.Length).Replace('\\', '/')))
            {
                isLeftOut = setting.IsLeftOut;
            }
        }

        return isLeftOut;
    }

    private static List<string> Above(string root)
    {
        var files = new List<string>();
        for (var folder = Path.GetDirectoryName(root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, ".editorconfig");
            if (!File.Exists(file))
                continue;

            files.Insert(0, file);
            if (IsRoot(file))
                break;
        }

        return File.Exists(Path.Combine(root, ".editorconfig")) && IsRoot(Path.Combine(root, ".editorconfig")) ? [] : files;
    }

    private static IEnumerable<string> Below(string root) =>
        Directory.EnumerateFiles(root, ".editorconfig", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .OrderBy(file => file.Length).ThenBy(file => file, StringComparer.Ordinal);

    private static bool IsRoot(string file) =>
        File.ReadLines(file).TakeWhile(line => !line.TrimStart().StartsWith('['))
            .Select(Setting).Any(setting => setting is { Key: "root", Value: "true" });

    private void Add(string file)
    {
        var folder = Path.GetDirectoryName(file)! + Path.DirectorySeparatorChar;
        Regex? files = null;
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()))
        {
            if (line is ['[', .., ']'])
                files = ToRegex(line[1..^1]);
            else if (files is not null && Setting(line) is { } setting && setting.Key.StartsWith(Prefix, StringComparison.Ordinal))
                settings.Add((folder, files, setting.Key.Substring(Prefix.Length), setting.Value == "none"));
        }
    }

    private static (string Key, string Value)? Setting(string line)
    {
        var sign = line.IndexOfAny(['=', ':']);
        return sign <= 0 || line.TrimStart()[0] is '#' or ';'
            ? null
            : (line[..sign].Trim().ToLowerInvariant(), line[(sign + 1)..].Trim().ToLowerInvariant());
    }

    /// <summary>
    /// A glob of EditorConfig: <c>*</c>, <c>**</c>, <c>?</c>, <c>[abc]</c>, <c>{a,b}</c>. Without a slash it holds in all folders below.
    /// </summary>
    private static Regex ToRegex(string glob)
    {
        var pattern = new StringBuilder(glob.Contains('/') ? "^" : "^(.*/)?");
        var (depth, start) = (0, glob.StartsWith('/') ? 1 : 0);
        for (var i = start; i < glob.Length; i++)
        {
            var isDouble = glob[i] == '*' && i + 1 < glob.Length && glob[i + 1] == '*';
            depth += glob[i] == '{' ? 1 : glob[i] == '}' ? -1 : 0;
            pattern.Append(glob[i] switch
            {
                '*' => isDouble ? ".*" : "[^/]*",
                '?' => "[^/]",
                '{' => "(?:",
                '}' => ")",
                ',' when depth > 0 => "|",
                '[' or ']' => glob[i].ToString(),
                '!' when i > 0 && glob[i - 1] == '[' => "^",
                var c => Regex.Escape(c.ToString()),
            });
            i += isDouble ? 1 : 0;
        }

        try
        {
            return new(pattern.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (ArgumentException)
        {
            // As the compiler does: a section that is no glob holds for nothing.
            return new("(?!)", RegexOptions.CultureInvariant);
        }
    }
}
