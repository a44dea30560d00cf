namespace ArticleGenerator.Seeds.Rules;

/// <summary>The severity of a rule in a configuration file, in the words of <c>.editorconfig</c>.</summary>
internal static class SeverityOption
{
    /// <summary>Followed by the id of a rule: <c>article_rule.ART5003 = none</c> in a section for some seeds.</summary>
    public const string KeyPrefix = "article_rule.";

    /// <param name="value">The value as written.</param>
    /// <param name="otherwise">The severity if the value isn't one of the five words.</param>
    public static Severity Read(string value, Severity otherwise) => value.ToLowerInvariant() switch
    {
        "none" or "silent" => Severity.None,
        "suggestion" => Severity.Hint,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => otherwise,
    };
}
