namespace ArticleGenerator.Seeds.Rules;

/// <summary>One way in which articles can contradict each other.</summary>
internal abstract class ArticleSetRule
{
    public abstract Rule Rule { get; }

    /// <summary>The problems among the people, organizations and places of all articles, in both files that disagree.</summary>
    public abstract IEnumerable<Problem> Find(IReadOnlyList<NamedIdentity> entities);

    protected Problem Problem(NamedIdentity here, NamedIdentity there, params string[] arguments) =>
        new(Rule, here.Location, arguments.ToEquatableArray(), there.Location);
}

/// <summary>One Wikidata item with two ids.</summary>
internal sealed class OneItemTwoIds : ArticleSetRule
{
    public override Rule Rule { get; } = new(
        "ART8002", "Two ids for one Wikidata item",
        "'{0}' is {1} in Wikidata, which is '{2}' in '{3}'. Use one id for both, or correct the item.");

    public override IEnumerable<Problem> Find(IReadOnlyList<NamedIdentity> entities) =>
        Disagreement.Find(entities, e => e.Wikidata, e => e.Id)
            .Select(found =>
                Problem(found.Here, found.There, found.Here.Id, found.Here.Wikidata!, found.There.Id, found.There.Location.Path));
}

/// <summary>One id that is a person here and a place there.</summary>
internal sealed class OneIdTwoKinds : ArticleSetRule
{
    /// <summary>The same rule applies to an entry that uses a shared one.</summary>
    public static Rule OfAnyEntry { get; } = new(
        "ART8003", "One id for two kinds",
        "'{0}' is {1} here, but {2} in '{3}'. An id means the same thing in all articles: choose another id for one of them.");

    public override Rule Rule => OfAnyEntry;

    public override IEnumerable<Problem> Find(IReadOnlyList<NamedIdentity> entities) =>
        Disagreement.Find(entities, e => e.Id, e => e.Noun)
            .Where(found => found.Here.Location.Path != found.There.Location.Path)
            .Select(found => Problem(found.Here, found.There, found.Here.Id, found.Here.Noun, found.There.Noun, found.There.Location.Path));
}

/// <summary>One id with two Wikidata items.</summary>
internal sealed class OneIdTwoItems : ArticleSetRule
{
    public override Rule Rule { get; } = new(
        "ART8004", "One id for two Wikidata items",
        "'{0}' is {1} in Wikidata here, but {2} in '{3}'. Correct the item, or choose another id for one of them.");

    public override IEnumerable<Problem> Find(IReadOnlyList<NamedIdentity> entities) =>
        Disagreement.Find(entities, e => e.Id, e => e.Wikidata)
            .Select(found =>
                Problem(found.Here, found.There, found.Here.Id, found.Here.Wikidata!, found.There.Wikidata!, found.There.Location.Path));
}

/// <summary>The rules that compare articles with each other.</summary>
internal static class ArticleSetRules
{
    public static IReadOnlyList<ArticleSetRule> All { get; } = [new OneItemTwoIds(), new OneIdTwoKinds(), new OneIdTwoItems()];
}
