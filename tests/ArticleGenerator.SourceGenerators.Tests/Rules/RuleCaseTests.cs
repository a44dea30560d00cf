using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Diagnostics;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>
/// Each rule, by the folders under Cases/ARTnnnn: bad-* breaks that rule and no other, good-* comes close and breaks none. A folder
/// contains the seeds, and for a bad case <c>expected.problems</c>: path(line,column): id: message, one per line; the path is empty for a
/// problem of the project. Without an INDEX.md all its texts are listed. <c>project.properties</c> contains the settings of the project
/// file. Hints report no mistake, so they are tested only in their own folders.
/// </summary>
public sealed partial class RuleCaseTests
{
    internal static readonly string Cases = Repository.PathOf("tests/ArticleGenerator.SourceGenerators.Tests/Rules/Cases");

    public static TheoryData<string> All =>
    [
        .. Directory.EnumerateDirectories(Cases, "*-*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Cases, f))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_case_gives_just_the_problems_it_expects(string name)
    {
        var project = Project(name);
        var test = new CSharpAnalyzerTest<SeedAnalyzer, DefaultVerifier>
        {
            TestCode = "",
            ReferenceAssemblies = new ReferenceAssemblies("none"),
        };
        if (project.ImageList is { } images)
            test.TestState.AdditionalFiles.Add((SeedProjectSource.ImageListPath, images));
        test.TestState.AdditionalFiles.AddRange(project.Seeds
            .Where(s => !Core.ImageFile.IsImage(s.Key))
            .Select(s => (SeedProjectSource.Folder + s.Key, Read(name, s.Key, s.Value))));
        var properties = string.Concat(project.Properties.Select(p => $"build_property.{p.Key} = {p.Value}\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + properties));
        test.TestState.AdditionalReferences.AddRange(GeneratorRun.References);
        test.DisabledDiagnostics.AddRange(
            RuleBook.All.Where(r => r.Severity == Severity.Hint && !name.StartsWith(r.Id, StringComparison.Ordinal)).Select(r => r.Id));
        test.ExpectedDiagnostics.AddRange(Expected(name));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_code_of_a_case_compiles(string name) => Assert.Empty(GeneratorRun.Of(Project(name)).CompileErrors);

    [Fact]
    public void Every_rule_has_a_bad_and_a_good_case()
    {
        // No known seed makes the generator fail, and no key is newer than fields are. Megabytes of seeds or of an image, and thousands of
        // mistakes, have tests of their own.
        var expected = RuleBook.All.Where(r => r != UnexpectedError.Rule && r.Id is not ("ART3024" or "ART3025" or "ART9008" or "ART9010"))
            .SelectMany(r => new[] { $"{r.Id} bad", $"{r.Id} good" });
        var found = All.Select(c => c.Data.Replace('\\', '/'))
            .Select(c => c.Split('/', '-'))
            .Select(parts => $"{parts[0]} {parts[1]}").Distinct();

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_bad_case_breaks_the_rule_of_its_folder() =>
        Assert.All(All.Select(c => c.Data.Replace('\\', '/')), name =>
            Assert.Equal(
                name.Contains("/bad-", StringComparison.Ordinal) ? [name.Split('/')[0]] : [],
                Expected(name).Select(e => e.Id).Distinct()));

    internal static SeedProjectSource Project(string name)
    {
        var project = WithProperties(SeedProjectSource.FromFolder(Path.Combine(Cases, name)).Without("expected.problems"));
        return name.StartsWith("ART1", StringComparison.Ordinal) || project.Seeds.ContainsKey("INDEX.md")
            ? project
            : project.With(
                "INDEX.md",
                string.Concat(project.Seeds.Keys.Where(Core.SeedPath.IsText).Select(path => $"- [{path}]({path})\n")));
    }

    private static SeedProjectSource WithProperties(SeedProjectSource project) =>
        project.Seeds.TryGetValue("project.properties", out var properties)
            ? properties.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(" = "))
                .Aggregate(project.Without("project.properties"), (p, pair) => p.WithProperty(pair[0], pair[1]))
            : project;

    /// <summary>Reads a file like the compiler: from its bytes, which may not be UTF-8.</summary>
    private static SourceText Read(string name, string path, string text)
    {
        var file = Path.Combine(Cases, name, path);
        return File.Exists(file) ? SourceText.From(new MemoryStream(File.ReadAllBytes(file))) : SourceText.From(text);
    }

    private static IEnumerable<DiagnosticResult> Expected(string name)
    {
        var file = Path.Combine(Cases, name, "expected.problems");
        foreach (var line in File.Exists(file) ? File.ReadAllLines(file) : [])
        {
            var match = ProblemLine().Match(line);
            Assert.True(match.Success, line);
            var rule = RuleBook.All.Single(r => r.Id == match.Groups["id"].Value);
            var result = new DiagnosticResult(Descriptors.For(rule));
            yield return (match.Groups["path"].Length == 0
                ? result
                : result.WithLocation(
                    SeedProjectSource.Folder + match.Groups["path"].Value, Number(match, "line"), Number(match, "column")))
                .WithMessage(match.Groups["message"].Value)
                .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
        }
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<path>.*)\((?<line>\d+),(?<column>\d+)\): (?<id>ART\d{4}): (?<message>.+)$")]
    private static partial Regex ProblemLine();
}
