using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Seeds.Model;

/// <summary>
/// What depends on all articles together and on the image files: each article's name, which articles it translates, and whether its image
/// exists. Value-equal.
/// </summary>
internal sealed class ArticleSet : IEquatable<ArticleSet>
{
    private readonly EquatableArray<ArticleChange> changes;
    private readonly HashSet<string> givingWay;
    private readonly Dictionary<string, ArticleChange> byText;

    private ArticleSet(IReadOnlyList<ArticleIdentity> before, ImageFiles images)
    {
        var articles = SettledIds.Of(before);
        givingWay = new(RepeatedArticleId.Find(articles).Select(found => found.Article.TextPath), StringComparer.Ordinal);
        var translations = Translations.Among([.. articles.Where(article => !givingWay.Contains(article.TextPath))]);
        var groups = new Dictionary<string, TranslationGroup>(StringComparer.Ordinal);
        foreach (var group in translations.Groups)
        {
            foreach (var member in group.Members)
                groups.Add(member.TextPath, group);
        }

        changes = before.Zip(articles, (old, article) => new ArticleChange(
                article.TextPath,
                old.Id == article.Id ? null : article.Id,
                groups.TryGetValue(article.TextPath, out var group) ? translations.OriginalOf(article)?.Id : null,
                group?.Members.Select(member => member.Id).ToEquatableArray() ?? default)
        {
            Image = article.Image is { } link ? images.Find(link) : null,
            LosesImage = article.Image is { } ours && images.Lacks(ours),
            LostFieldImages = article.FieldImages.Where(image => images.Lacks(image.Link)).ToEquatableArray(),
        })
            .Where(change => change.IsOne)
            .ToEquatableArray();
        byText = changes.ToDictionary(change => change.TextPath, StringComparer.Ordinal);
    }

    /// <param name="articles">The published articles, in the order of INDEX.md.</param>
    /// <param name="images">The images of the seeds folder.</param>
    public static ArticleSet Of(IEnumerable<ArticleIdentity> articles, ImageFiles images) => new([.. articles], images);

    /// <summary>The article after comparison with the others; null if an earlier one has its id.</summary>
    public ArticleSpec? Place(ArticleSpec article) =>
        givingWay.Contains(article.TextPath) ? null
        : byText.TryGetValue(article.TextPath, out var change) ? change.ApplyTo(article)
        : article;

    public bool Equals(ArticleSet? other) => other is not null && changes == other.changes && givingWay.SetEquals(other.givingWay);

    public override bool Equals(object? obj) => Equals(obj as ArticleSet);

    public override int GetHashCode() => unchecked((changes.GetHashCode() * 31) + givingWay.Count);
}
