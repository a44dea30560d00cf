using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>One article in several languages.</summary>
/// <param name="Original">The article that the others translate, in one step or several.</param>
/// <param name="Members">All of them, the original first, the others in the order of INDEX.md; one per language.</param>
internal sealed record TranslationGroup(ArticleIdentity Original, IReadOnlyList<ArticleIdentity> Members);

/// <summary>Which articles translate which.</summary>
internal sealed class Translations
{
    private readonly Dictionary<string, ArticleIdentity> byId = new(CanonicalForm.Comparer);
    private readonly Dictionary<string, ArticleIdentity> byName = new(CanonicalForm.Comparer);

    // By the text; null if the path to the root is a circle.
    private readonly Dictionary<string, ArticleIdentity?> roots = new(StringComparer.Ordinal);
    private readonly HashSet<string> circular = new(StringComparer.Ordinal);
    private readonly List<(ArticleIdentity, ArticleIdentity, ArticleIdentity)> repeated = [];

    private Translations(IReadOnlyList<ArticleIdentity> articles)
    {
        if (articles.All(article => article.Translates is null && article.TranslatedName is null))
            return;

        Index(articles);
        foreach (var article in articles)
            FindRoot(article);
        Groups =
        [
            .. from article in articles
               let root = roots[article.TextPath]
               where root is not null
               group article by root into members
               where members.Skip(1).Any()
               select GroupOf(members.Key, members),
        ];
    }

    public IReadOnlyList<TranslationGroup> Groups { get; } = [];

    /// <summary>Articles in a language that their group already has: with the one that has it, and the original of both.</summary>
    public IReadOnlyList<(ArticleIdentity Article, ArticleIdentity Other, ArticleIdentity Original)> Repeated => repeated;

    /// <param name="articles">The published articles, in the order of INDEX.md, each with its own id.</param>
    public static Translations Among(IReadOnlyList<ArticleIdentity> articles) => new(articles);

    /// <summary>The article that another one translates; null if none is published.</summary>
    public ArticleIdentity? OriginalOf(ArticleIdentity article) =>
        article.Translates is { } link ? byId.TryGetValue(link.Id, out var original) ? original : null
        : article.TranslatedName is { Original: var name } && byName.TryGetValue(name, out var named) && named != article ? named
        : null;

    /// <summary>Whether the chain of its originals leads back to it.</summary>
    public bool IsInCircle(ArticleIdentity article) => circular.Contains(article.TextPath);

    private void Index(IReadOnlyList<ArticleIdentity> articles)
    {
        foreach (var article in articles)
        {
            if (!byId.ContainsKey(article.Id))
                byId.Add(article.Id, article);
            byName[article.TextPath] = article;
        }

        // If all have a language in their name, the first one in INDEX.md counts as the original.
        foreach (var article in articles)
        {
            if (article.TranslatedName is { Original: var original } && !byName.ContainsKey(original))
                byName.Add(original, article);
        }
    }

    private void FindRoot(ArticleIdentity article)
    {
        var way = new List<string>();
        var (next, last) = (article, article);
        while (next is not null && !roots.ContainsKey(next.TextPath))
        {
            // Set in advance, so that a circle ends.
            roots.Add(next.TextPath, null);
            way.Add(next.TextPath);
            (next, last) = (OriginalOf(next), next);
        }

        if (next is not null && way.IndexOf(next.TextPath) is >= 0 and var start)
            circular.UnionWith(way.Skip(start));
        var root = next is null ? last : roots[next.TextPath];
        foreach (var text in way)
            roots[text] = root;
    }

    private TranslationGroup GroupOf(ArticleIdentity root, IEnumerable<ArticleIdentity> members)
    {
        var byLanguage = new Dictionary<string, ArticleIdentity>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<ArticleIdentity>();
        foreach (var member in members.OrderByDescending(member => member == root))
        {
            if (member.InLanguage != LanguageTags.Undetermined && byLanguage.TryGetValue(member.InLanguage, out var other))
            {
                repeated.Add((member, other, root));
                continue;
            }

            byLanguage[member.InLanguage] = member;
            kept.Add(member);
        }

        return new(root, kept);
    }
}
