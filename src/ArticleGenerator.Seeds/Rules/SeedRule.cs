namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// One way in which a seed can be malformed.
/// Rules run in the order of <see cref="SeedRules.OfArticles"/>; what one refuses, later ones do not see.
/// </summary>
internal abstract class SeedRule
{
    public abstract Rule Rule { get; }

    /// <summary>Reports what breaks the rule. Looks only at what is present and not yet refused.</summary>
    public abstract void Check(SeedCheck check);
}
