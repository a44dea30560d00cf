using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What can be wrong between a translation and its original.</summary>
internal static class TranslationRules
{
    /// <summary>With more unknown ids than this, none is compared with all others.</summary>
    private const int Few = 20;

    public static Rule UnknownOriginal { get; } = new(
        "ART8006", "Original of a translation not found",
        "'{0}' isn't the id of a published article, so this translation isn't linked to its original. {1}");

    public static Rule TranslationCircle { get; } = new(
        "ART8007", "Translations of each other",
        "This article translates '{0}', which in turn translates this article, so neither is the original. " +
        "Delete 'translationOf' from the original.");

    public static Rule SameLanguage { get; } = new(
        "ART8008", "Two translations in one language",
        "Both '{0}' and this article are the '{1}' version of '{2}', so this article isn't one of its translations. " +
        "Correct 'inLanguage' or 'translationOf' in one of them.");

    public static IReadOnlyList<Rule> All { get; } = [UnknownOriginal, TranslationCircle, SameLanguage];

    /// <param name="articles">The published articles, in the order of INDEX.md, each with its own id.</param>
    /// <param name="draftWithId">The text of the draft that would have an id, or null.</param>
    public static IEnumerable<Problem> Find(IReadOnlyList<ArticleIdentity> articles, Func<string, string?> draftWithId)
    {
        var translations = Translations.Among(articles);
        var unknown = articles.Where(article => article.Translates is not null && translations.OriginalOf(article) is null).ToArray();
        foreach (var link in unknown.Select(article => article.Translates!))
            yield return Unknown(link, draftWithId(link.Id), unknown.Length <= Few ? articles.Select(article => article.Id) : []);

        foreach (var article in articles.Where(translations.IsInCircle))
        {
            yield return new(
                TranslationCircle, PlaceOf(article),
                new([Excerpt.From(article.Translates?.Id ?? article.TranslatedName!.Original)]));
        }

        foreach (var (article, other, original) in translations.Repeated)
        {
            yield return new(
                SameLanguage, PlaceOf(article),
                new([Excerpt.From(other.TextPath), article.InLanguage, Excerpt.From(original.Id)]), other.Location);
        }
    }

    private static FileSpan PlaceOf(ArticleIdentity article) => article.Translates?.Location ?? new FileSpan(article.TextPath, default);

    private static Problem Unknown(TranslationLink link, string? draft, IEnumerable<string> ids)
    {
        var near = draft is null ? EditDistance.Nearest(link.Id, ids) : null;
        var howToFix = draft is not null ? $"'{Excerpt.From(draft)}' is a draft: publish both, or neither."
            : near is not null ? $"Did you mean '{near}'?"
            : "Write the id of an article that INDEX.md lists.";
        return new(UnknownOriginal, link.Location, new([Excerpt.From(link.Id), howToFix]))
        {
            Fixes = near is null
                ? default
                : new([Fix.Choice($"Write '{near}'", new FileEdit(link.Location.Path, link.Location.Range, near))]),
        };
    }
}
