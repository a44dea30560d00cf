using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>The namespace of the generated types.</summary>
internal static class TargetNamespace
{
    /// <summary>
    /// <c>ArticleNamespace</c> of the project, or else its root namespace; empty for the global namespace. Characters that C# does not
    /// allow in a name become <c>_</c>.
    /// </summary>
    public static string From(AnalyzerConfigOptions options)
    {
        var written = Read(options, "ArticleNamespace") is { Length: > 0 } own ? own : Read(options, "RootNamespace");
        return string.Join(".", written.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Segment));
    }

    private static string Segment(string written)
    {
        var segment = new string([.. written.Trim().Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        segment = segment.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(segment[0]) ? segment : "_" + segment;
        return SyntaxFacts.GetKeywordKind(segment) == SyntaxKind.None ? segment : "@" + segment;
    }

    private static string Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value : "";
}
