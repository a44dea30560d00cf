using System.Text;
using System.Text.RegularExpressions;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Tool.Files;

/// <summary>
/// The severities of rules in configuration files, as in the build: <c>article_rule.ART5003 = none</c> in <c>.editorconfig</c> for some
/// seeds, <c>dotnet_diagnostic.ART5003.severity = error</c> in <c>.globalconfig</c> for all.
/// </summary>
internal sealed class AnalyzerConfig
{
    private const string EditorConfigName = ".editorconfig";
    private const string GlobalConfigName = ".globalconfig";

    private readonly List<(string Folder, Regex Files, string Rule, string Severity)> settings = [];
    private readonly Dictionary<string, string> global = new(StringComparer.OrdinalIgnoreCase);

    private AnalyzerConfig()
    {
    }

    /// <summary>Whether a file is one of these configuration files.</summary>
    public static bool IsConfig(string path) => Path.GetFileName(path) is EditorConfigName or GlobalConfigName;

    /// <summary>Reads the files in the folder, below it, and above it up to one with <c>root = true</c>.</summary>
    public static AnalyzerConfig Read(string root)
    {
        var config = new AnalyzerConfig();
        foreach (var file in Above(root).Concat(Below(root)))
            config.Add(file);
        foreach (var file in FoldersAbove(root).Select(folder => Path.Combine(folder, GlobalConfigName)).Where(File.Exists))
            config.AddGlobal(file);
        return config;
    }

    /// <summary>The severity of a rule in a file. Settings for the whole project take precedence, as in the build.</summary>
    /// <param name="path">Absolute.</param>
    public Severity SeverityOf(Rule rule, string path)
    {
        var severity = rule.Severity;
        foreach (var setting in settings)
        {
            if (string.Equals(setting.Rule, rule.Id, StringComparison.OrdinalIgnoreCase)
                && path.StartsWith(setting.Folder, StringComparison.Ordinal)
                && setting.Files.IsMatch(path.Substring(setting.Folder.Length).Replace('\\', '/')))
            {
                severity = SeverityOption.Read(setting.Severity, rule.Severity);
            }
        }

        return severity != Severity.None && global.TryGetValue(rule.Id, out var value) ? SeverityOption.Read(value, severity) : severity;
    }

    /// <summary>From the nearest to the farthest.</summary>
    private static IEnumerable<string> FoldersAbove(string root)
    {
        for (var folder = Path.GetDirectoryName(root); folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    private static IEnumerable<string> Above(string root)
    {
        if (Path.Combine(root, EditorConfigName) is var own && File.Exists(own) && IsRoot(own))
            return [];

        var files = FoldersAbove(root).Select(folder => Path.Combine(folder, EditorConfigName)).Where(File.Exists).ToList();
        var last = files.FindIndex(IsRoot);
        return files.Take(last < 0 ? files.Count : last + 1).Reverse();
    }

    private static IEnumerable<string> Below(string root) =>
        Directory.EnumerateFiles(root, EditorConfigName, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .OrderBy(file => file.Length).ThenBy(file => file, StringComparer.Ordinal);

    private static bool IsRoot(string file) =>
        Preamble(file).Select(Setting).Any(setting => setting is { Key: "root", Value: "true" });

    private void Add(string file)
    {
        var folder = Path.GetDirectoryName(file)! + Path.DirectorySeparatorChar;
        Regex? files = null;
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()))
        {
            if (line is ['[', .., ']'])
                files = ToRegex(line[1..^1]);
            else if (files is not null && Setting(line) is { } setting && RuleIn(setting.Key, SeverityOption.KeyPrefix, "") is { } rule)
                settings.Add((folder, files, rule, setting.Value));
        }
    }

    /// <summary>The file nearest to the seeds is read first, and its settings are kept.</summary>
    private void AddGlobal(string file)
    {
        foreach (var line in Preamble(file))
        {
            if (Setting(line) is { } setting && RuleIn(setting.Key, "dotnet_diagnostic.", ".severity") is { } rule)
                global.TryAdd(rule, setting.Value);
        }
    }

    private static string? RuleIn(string key, string prefix, string suffix) =>
        key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(suffix, StringComparison.Ordinal)
            ? key[prefix.Length..^suffix.Length]
            : null;

    /// <summary>The lines before the first section.</summary>
    private static IEnumerable<string> Preamble(string file) =>
        File.ReadLines(file).Select(line => line.Trim()).TakeWhile(line => !line.StartsWith('['));

    private static (string Key, string Value)? Setting(string line)
    {
        var sign = line.IndexOfAny(['=', ':']);
        return sign <= 0 || line.TrimStart()[0] is '#' or ';'
            ? null
            : (line[..sign].Trim().ToLowerInvariant(), line[(sign + 1)..].Trim().ToLowerInvariant());
    }

    /// <summary>
    /// A glob of EditorConfig: <c>*</c>, <c>**</c>, <c>?</c>, <c>[abc]</c>, <c>{a,b}</c>. Without a slash, it applies to all folders below.
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
            // Like the compiler: a section that is not a glob applies to nothing.
            return new("(?!)", RegexOptions.CultureInvariant);
        }
    }
}
