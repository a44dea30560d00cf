using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Diagnostics;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

public sealed class RuleBookTests
{
    [Fact]
    public void No_id_is_used_twice() => Assert.Distinct(RuleBook.All.Select(r => r.Id));

    [Fact]
    public void The_analyzer_supports_every_rule() =>
        Assert.Equal(RuleBook.All.Select(r => r.Id), new SeedAnalyzer().SupportedDiagnostics.Select(d => d.Id));

    /// <summary>Warnings can be made errors by their ids only, so the package has to name them all. A hint reports no mistake.</summary>
    [Fact]
    public void The_switch_that_makes_warnings_errors_knows_every_warning()
    {
        var ids = string.Join(';', RuleBook.All.Where(r => r.Severity == Severity.Warning).Select(r => r.Id));

        RenewOrCompare("src/ArticleGenerator/build/ArticleGenerator.Rules.props", $"""
            <!-- The ids of all rules: the compiler takes single ids only, and <ArticleWarningsAsErrors> means every one of them. -->
            <Project>

              <PropertyGroup>
                <ArticleRuleIds>{ids}</ArticleRuleIds>
              </PropertyGroup>

            </Project>

            """);
    }

    [Fact]
    public void Every_rule_is_in_the_release_notes_of_the_analyzer()
    {
        var shipped = File.ReadAllText(Repository.PathOf("src/ArticleGenerator.SourceGenerators/AnalyzerReleases.Shipped.md"));
        var rows = RuleBook.All.Where(rule => !shipped.Contains(rule.Id, StringComparison.Ordinal))
            .Select(rule => $"{rule.Id} | Articles | {Descriptors.For(rule).DefaultSeverity} | {rule.Title}\n");

        RenewOrCompare("src/ArticleGenerator.SourceGenerators/AnalyzerReleases.Unshipped.md", $"""
            ; Unshipped analyzer release
            ; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------
            {string.Concat(rows)}
            """);
    }

    /// <summary>
    /// Whoever changes the rules or their fixes runs this class once with the environment variable UPDATE_RULES set to 1.
    /// </summary>
    internal static void RenewOrCompare(string path, string expected)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("UPDATE_RULES") == "1")
            File.WriteAllText(file, expected);

        Assert.True(
            File.ReadAllText(file) == expected,
            $"{path} is not up to date. Update it: " +
            "UPDATE_RULES=1 dotnet run --project tests/ArticleGenerator.SourceGenerators.Tests -- " +
            "-class \"*RuleBookTests\" -class \"*FixCoverageTests\"");
    }
}
