using System.Collections.Immutable;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Emit;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Diagnostics;

/// <summary>The rules as Roslyn's descriptors.</summary>
internal static class Descriptors
{
    private const string Category = "Articles";

    /// <summary>
    /// The folder of the rule pages. There is no public address yet, so this is the folder in the repository and in the package, which has
    /// the pages too.
    /// </summary>
    private const string HelpFolder = "docs/rules/";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleBook.All.ToImmutableDictionary(r => r.Id, ToDescriptor);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleBook.All.Select(r => ById[r.Id]).ToImmutableArray();

    public static DiagnosticDescriptor For(Rule rule) => ById[rule.Id];

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Hint => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor ToDescriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: $"{HelpFolder}{rule.Id}.md");
}
