using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Tests.Rules;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Matrix;

/// <summary>
/// The real article and the rule cases, in few projects: a run costs more than the seeds in it. A case is alone if its index, its project
/// file or its neighbors matter.
/// </summary>
internal static class MatrixProjects
{
    public const string Real = "real";

    private const string Alone = "ART1 ART8 ART9";

    public static IReadOnlyList<string> AllCases { get; } = [.. RuleCaseTests.All.Select(c => c.Data.Replace('\\', '/'))];

    /// <summary>One bad case per rule, for expensive tests.</summary>
    public static IReadOnlyList<string> SomeCases { get; } =
        [.. AllCases.Where(name => name.Contains("/bad-", StringComparison.Ordinal)).DistinctBy(RuleOf)];

    public static string RuleOf(string caseName) => caseName.Split('/')[0];

    /// <summary>All projects by name, newly read from the files: results for a text are cached as long as the text lives.</summary>
    public static IReadOnlyList<(string Name, SeedProjectSource Project)> Read(IReadOnlyList<string> caseNames)
    {
        var cases = caseNames.Select(name => (Name: name, Project: WithBytes(RuleCaseTests.Project(name), FolderOf(name)))).ToArray();
        var merged = cases.Where(c => !IsAlone(c.Name)).GroupBy(c => c.Name[..4]).Select(group => (group.Key, Merge(group)));
        var real = Repository.PathOf("seeds");
        return [(Real, WithBytes(SeedProjectSource.FromFolder(real), real)), .. merged, .. cases.Where(c => IsAlone(c.Name))];
    }

    /// <summary>Whether a string of <see cref="Probe"/> is about this case.</summary>
    public static bool IsOf(string caseName, string probed) => IsAlone(caseName)
        ? probed.StartsWith(caseName + ": ", StringComparison.Ordinal)
        : probed.Contains(NameOf(caseName, ""), StringComparison.Ordinal);

    private static bool IsAlone(string caseName) => caseName == Real || Alone.Contains(caseName[..4], StringComparison.Ordinal)
        || File.Exists(Path.Combine(FolderOf(caseName), "INDEX.md"))
        || File.Exists(Path.Combine(FolderOf(caseName), "project.properties"));

    /// <summary>Reads a file like the compiler: from its bytes, which may not be UTF-8.</summary>
    private static SeedProjectSource WithBytes(SeedProjectSource project, string folder) => project.Seeds.Keys
        .Where(path => File.Exists(Path.Combine(folder, path)))
        .Aggregate(project, (p, path) => p.WithBytes(path, File.ReadAllBytes(Path.Combine(folder, path))));

    private static SeedProjectSource Merge(IEnumerable<(string Name, SeedProjectSource Project)> cases)
    {
        var files = cases.SelectMany(c => c.Project.Bytes.Select(file => (Path: NameOf(c.Name, file.Key), file.Value))).ToArray();
        var index = string.Concat(files.Select(f => f.Path).Where(SeedPath.IsText).Select(path => $"- [{path}]({path})\n"));
        return files.Aggregate(SeedProjectSource.Of(("INDEX.md", index)), (project, file) => project.WithBytes(file.Path, file.Value));
    }

    private static string NameOf(string caseName, string path) => $"{caseName.Replace('/', '-')}-{path.Replace('/', '-')}";

    private static string FolderOf(string caseName) => Path.Combine(RuleCaseTests.Cases, caseName);
}
