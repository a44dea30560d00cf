using ArticleGenerator.Seeds.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Diagnostics;

/// <summary>
/// Which rules are reported where. An <c>.editorconfig</c> may leave one out for some files, for its severities do not reach files that are
/// no code; and of several target frameworks, the first reports the warnings for all.
/// </summary>
internal sealed class ReportedRules(Compilation compilation, AnalyzerOptions options)
{
    private const string KeyOfRule = "article_rule.";

    private readonly bool errorsOnly =
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ArticleReportsWarnings", out var value)
        && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    public bool Reports(Rule rule) =>
        !errorsOnly || Descriptors.For(rule).GetEffectiveSeverity(compilation.Options) == ReportDiagnostic.Error;

    public bool Reports(Rule rule, AdditionalText file) =>
        Reports(rule) && !IsLeftOut(rule, options.AnalyzerConfigOptionsProvider.GetOptions(file));

    private static bool IsLeftOut(Rule rule, AnalyzerConfigOptions options) =>
        options.TryGetValue(KeyOfRule + rule.Id, out var value) && string.Equals(value, "none", StringComparison.OrdinalIgnoreCase);
}
