using ArticleGenerator.Seeds.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Diagnostics;

/// <summary>
/// Which rules are reported where, and their severity. An <c>.editorconfig</c> sets it for some files with the key <c>article_rule</c>,
/// because the compiler applies <c>dotnet_diagnostic</c> in it to code only. In a project for several target frameworks, the first one
/// reports the warnings.
/// </summary>
internal sealed class ReportedRules(Compilation compilation, AnalyzerOptions options)
{
    private readonly bool errorsOnly =
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ArticleReportsWarnings", out var value)
        && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    public bool Reports(Rule rule) => Reports(rule, rule.Severity);

    /// <param name="severity">The result of <see cref="SeverityIn"/> for the rule.</param>
    public bool Reports(Rule rule, Severity severity) => severity != Severity.None && (!errorsOnly || IsError(rule, severity));

    /// <summary>
    /// The severity of a rule in a file, from <c>.editorconfig</c>. The compiler applies settings for the whole project, which take
    /// precedence.
    /// </summary>
    public Severity SeverityIn(AdditionalText file, Rule rule) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(SeverityOption.KeyPrefix + rule.Id, out var value)
            ? SeverityOption.Read(value, rule.Severity)
            : rule.Severity;

    private bool IsError(Rule rule, Severity severity) => Descriptors.For(rule).GetEffectiveSeverity(compilation.Options) switch
    {
        ReportDiagnostic.Error => true,
        _ => severity == Severity.Error && !compilation.Options.SpecificDiagnosticOptions.ContainsKey(rule.Id),
    };
}
