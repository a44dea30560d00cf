using ArticleGenerator.Core;

namespace ArticleGenerator.Tool.Tests;

/// <summary>A folder of seeds that shows a rule, with the problems that the compiler reports.</summary>
internal static class RuleCase
{
    private static readonly string Root = TemporaryFolder.InRepository("tests/ArticleGenerator.SourceGenerators.Tests/Rules/Cases");

    /// <summary>Those that need no settings of a project.</summary>
    public static TheoryData<string> All =>
    [
        .. Directory.EnumerateDirectories(Root, "*-*", SearchOption.AllDirectories)
            .Where(folder => !File.Exists(Path.Combine(folder, "project.properties")))
            .Select(folder => Path.GetRelativePath(Root, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TemporaryFolder Copy(string name)
    {
        var folder = new TemporaryFolder();
        folder.Take(Path.Combine(Root, name), file => file is not "expected.problems");
        if (!name.StartsWith("ART1", StringComparison.Ordinal) && !folder.Files.Contains(SeedPath.Index))
            folder[SeedPath.Index] = string.Concat(folder.Files.Where(SeedPath.IsText).ToList().Select(path => $"- [{path}]({path})\n"));
        return folder;
    }

    /// <summary>What the compiler reports for the files: path(line,column): id: message.</summary>
    public static IEnumerable<string> Expected(string name)
    {
        var file = Path.Combine(Root, name, "expected.problems");
        return File.Exists(file) ? File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '(') : [];
    }
}
