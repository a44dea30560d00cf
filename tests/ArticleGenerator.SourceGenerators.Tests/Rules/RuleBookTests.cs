using System.Xml.Linq;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Diagnostics;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

public sealed class RuleBookTests
{
    [Fact]
    public void No_id_is_used_twice() => Assert.Distinct(RuleBook.All.Select(r => r.Id));

    [Fact]
    public void The_analyzer_supports_every_rule() =>
        Assert.Equal(RuleBook.All.Select(r => r.Id), new SeedAnalyzer().SupportedDiagnostics.Select(d => d.Id));

    /// <summary>
    /// Warnings can be made errors by their ids only, so the package has to name them all. A hint tells of nothing wrong.
    /// </summary>
    [Fact]
    public void The_switch_that_makes_warnings_errors_knows_every_warning()
    {
        var props = XDocument.Load(Repository.PathOf("src/ArticleGenerator/build/ArticleGenerator.Rules.props"));

        Assert.Equal(
            RuleBook.All.Where(r => r.Weight == Weight.Warning).Select(r => r.Id),
            props.Descendants("ArticleRuleIds").Single().Value.Split(';'));
    }

    [Fact]
    public void Every_rule_stands_in_the_release_notes_of_the_analyzer()
    {
        var notes = File.ReadAllText(Repository.PathOf("src/ArticleGenerator.SourceGenerators/AnalyzerReleases.Unshipped.md"));

        Assert.All(
            RuleBook.All,
            rule => Assert.Contains(
                $"{rule.Id} | Articles | {Descriptors.Of(rule).DefaultSeverity} | {rule.Title}", notes, StringComparison.Ordinal));
    }
}
