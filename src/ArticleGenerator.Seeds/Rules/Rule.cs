namespace ArticleGenerator.Seeds.Rules;

/// <summary>The severity of a problem.</summary>
internal enum Severity
{
    /// <summary>Not reported. No rule has it by default; a configuration file can set it.</summary>
    None,

    /// <summary>Shown in editors and in SARIF logs, never in the build log.</summary>
    Hint,

    /// <summary>The default: the invalid part is ignored, and the build continues.</summary>
    Warning,

    /// <summary>Nothing can be generated.</summary>
    Error,
}

/// <summary>The name and the message of a rule. Independent of Roslyn, because the same rules check seeds outside a compiler.</summary>
/// <param name="Id">ART and four digits, the first of which is the group. Never reused for another rule.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">What is wrong and how to fix it, as a composite format string.</param>
internal sealed record Rule(string Id, string Title, string Message, Severity Severity = Severity.Warning);
