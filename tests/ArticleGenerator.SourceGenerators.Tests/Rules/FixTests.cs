using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Diagnostics;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>Each fix that a problem of a bad case offers ends that problem, and causes no other.</summary>
public sealed class FixTests
{
    public static TheoryData<string> BadCases =>
        [.. RuleCaseTests.All.Select(c => c.Data).Where(name => name.Contains("bad-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(BadCases))]
    public void A_fix_ends_its_problem_and_brings_no_other(string name)
    {
        var project = RuleCaseTests.Project(name);
        var rule = name[..7];
        var before = ProblemsIn(project, rule);

        Assert.All(before.SelectMany(problem => problem.Fixes.Select(fix => (problem, fix))), offered =>
            Assert.Equal(
                Shown(before.Where(p => p != offered.problem)),
                Shown(ProblemsIn(Apply(offered.fix, project), rule))));
    }

    [Theory]
    [MemberData(nameof(BadCases))]
    public void The_edits_of_a_fix_are_in_order_and_apart(string name) =>
        Assert.All(ProblemsIn(RuleCaseTests.Project(name), name[..7]).SelectMany(p => p.Fixes), fix =>
        {
            var edits = fix.Edits.ToArray();
            Assert.All(edits.Zip(edits.Skip(1)), pair =>
                Assert.True(pair.First.Path != pair.Second.Path || pair.First.Range.End <= pair.Second.Range.Start, fix.Title));
        });

    internal static Problem[] AllProblemsIn(SeedProjectSource project)
    {
        var seeds = new SeedProject(new AnalyzerOptions(project.AdditionalTexts(), project.Options()), CancellationToken.None);
        return [.. project.Seeds.Keys.SelectMany(path => seeds.ProblemsIn(path, CancellationToken.None))];
    }

    /// <summary>All problems but the hints of other rules, which a case may have.</summary>
    private static Problem[] ProblemsIn(SeedProjectSource project, string rule) =>
        Array.FindAll(AllProblemsIn(project), p => p.Rule.Severity != Severity.Hint || p.Rule.Id == rule);

    private static SeedProjectSource Apply(Fix fix, SeedProjectSource project) => fix.Edits.Select(edit => edit.Path).Distinct()
        .Aggregate(project, (p, path) => p.With(path, fix.ApplyTo(path, p.Seeds[path])));

    /// <summary>By rule: places and lines in messages move with an edit.</summary>
    private static string Shown(IEnumerable<Problem> problems) =>
        string.Join(' ', problems.Select(p => p.Rule.Id).Order(StringComparer.Ordinal));
}
