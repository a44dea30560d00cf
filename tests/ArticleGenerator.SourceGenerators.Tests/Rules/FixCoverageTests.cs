using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>The rules that offer fixes, by the fixes of the bad cases.</summary>
public sealed partial class FixCoverageTests
{
    private const string Page = "docs/rules/README.md";

    private static readonly (string Name, Problem[] Problems)[] Cases =
        [.. FixTests.BadCases.Select(c => c.Data).Select(name => (name, FixTests.AllProblemsIn(RuleCaseTests.Project(name))))];

    [Fact]
    public void The_page_of_all_rules_says_which_fixes_each_offers()
    {
        var text = File.ReadAllText(Repository.PathOf(Page));

        RuleBookTests.RenewOrCompare(Page, RuleRow().Replace(text, row => $"{row.Groups["start"].Value}{Fixes(row.Groups["id"].Value)} |"));
    }

    [Fact]
    public void Most_rules_about_one_seed_offer_a_fix()
    {
        var rules = RuleBook.All.Where(rule => rule.Id[3] is >= '2' and <= '7').ToArray();
        var without = rules.Where(rule => Fixes(rule.Id) == "–").Select(rule => rule.Id).ToArray();

        Assert.True(without.Length * 5 <= rules.Length, string.Join(' ', without));
    }

    [Fact]
    public void The_page_of_all_rules_says_how_many_bad_cases_have_a_safe_fix()
    {
        var text = File.ReadAllText(Repository.PathOf(Page));
        var fixedSafely = Cases.Count(c => IsFixedSafely(c.Name, c.Problems));
        var share = string.Create(CultureInfo.InvariantCulture, $"{fixedSafely} of the {Cases.Length} examples have a safe fix");

        RuleBookTests.RenewOrCompare(Page, Share().Replace(text, share));
    }

    /// <summary>Whether all problems of the case have a safe fix. A hint counts in a case of its own.</summary>
    private static bool IsFixedSafely(string name, Problem[] problems)
    {
        var shown = Array.FindAll(problems, p => p.Rule.Severity != Severity.Hint || name.StartsWith(p.Rule.Id, StringComparison.Ordinal));
        return shown.Length > 0 && Array.TrueForAll(shown, p => p.Fixes.Any(fix => fix.IsSafe));
    }

    private static string Fixes(string rule)
    {
        var fixes = Cases.SelectMany(c => c.Problems).Where(p => p.Rule.Id == rule).SelectMany(p => p.Fixes).ToArray();
        return string.Join(", ", fixes.Select(fix => fix.IsSafe ? "safe" : "choice").Distinct().OrderDescending().DefaultIfEmpty("–"));
    }

    [GeneratedRegex(@"\d+ of the \d+ examples have a safe fix")]
    private static partial Regex Share();

    [GeneratedRegex("""(?<start>^\| \[(?<id>ART\d{4})\][^|]*\|[^|]*\| )[^|]*\|""", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
