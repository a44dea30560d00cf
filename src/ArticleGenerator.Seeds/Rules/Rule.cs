namespace ArticleGenerator.Seeds.Rules;

/// <summary>How much a problem weighs.</summary>
internal enum Severity
{
    /// <summary>Not reported. No rule has it by default; a configuration file may say so.</summary>
    None,

    /// <summary>Shown in editors and in SARIF logs, never in the build log.</summary>
    Hint,

    /// <summary>The default: what is wrong is left out, the build goes on.</summary>
    Warning,

    /// <summary>Nothing can be generated.</summary>
    Error,
}

/// <summary>What a rule is called and says. Knows nothing of Roslyn: the same rules check seeds outside a compiler.</summary>
/// <param name="Id">ART and four digits, the first of which is the group. Never used again for another rule.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">What is wrong and the fix, a composite format string.</param>
internal sealed record Rule(string Id, string Title, string Message, Severity Severity = Severity.Warning);
