using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A comment that allows nothing that is reported: it would hide the next mistake.</summary>
internal static class AllowsNothing
{
    public static Rule Rule { get; } = new("ART2011", "Comment that allows nothing", "'# allow {0}' has no effect: {1}");

    /// <summary>Removes what comments allow, and adds a problem for each comment that allows nothing.</summary>
    public static IEnumerable<Problem> Apply(IReadOnlyList<Allowance> allowances, IReadOnlyList<Problem> problems)
    {
        var shown = problems.Where(p => !allowances.Any(a => a.Allows(p))).ToArray();
        // A reported mistake may hide another one that the comment allows.
        var idle = allowances.Where(a => !problems.Any(a.Allows) && !shown.Any(a.Spans));
        return shown.Concat(idle.Select(a => Problem(a, isSafe: IsRule(a.RuleId) && !problems.Any(p => p.Rule.Id == a.RuleId))));
    }

    /// <param name="isSafe">Whether the comment is certainly obsolete: what it allowed is nowhere in the file.</param>
    private static Problem Problem(Allowance allowance, bool isSafe) =>
        new(Rule, allowance.Id, new[] { Excerpt.From(allowance.RuleId), Reason(allowance.RuleId) }.ToEquatableArray())
        {
            Fixes = allowance.Comment is { } comment
                ? new[] { new Fix("Remove the comment", isSafe, new([new FileEdit(allowance.Id.Path, comment, "")])) }.ToEquatableArray()
                : default,
        };

    private static bool IsRule(string id) => RuleBook.All.Any(r => r.Id == id);

    private static string Reason(string id) =>
        IsRule(id) ? "the rule reports nothing here. Remove the comment."
        : EditDistance.Nearest(id, RuleBook.All.Select(r => r.Id)) is { } near ? $"there is no such rule. Did you mean {near}?"
        : "there is no such rule. Write the id of the warning, such as ART5003.";
}
