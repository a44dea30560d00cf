using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// Decides the ids of articles. Ids that annotations give come first. An id that comes from a file name or a slug gets the folder before it
/// if it is taken: nothing is dropped because of a name that nobody chose.
/// </summary>
internal sealed class SettledIds
{
    // Short enough that a folder's name or a number can be added.
    private const int Longest = SeedId.Longest - 10;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    // By the id that the number is added to: thousands of names may have nothing in them that an id can have.
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The same articles, in the same order: that of INDEX.md.</summary>
    public static IReadOnlyList<ArticleIdentity> Of(IEnumerable<ArticleIdentity> articles)
    {
        var (all, ids) = (articles.ToArray(), new SettledIds());
        foreach (var article in all.Where(article => article.IsIdGiven))
            ids.taken.Add(article.Identifier);
        return [.. all.Select(article => article.IsIdGiven ? article : ids.Settle(article))];
    }

    private ArticleIdentity Settle(ArticleIdentity article)
    {
        if (taken.Add(article.Identifier))
            return article;

        foreach (var id in OtherIds(article))
        {
            var renamed = article.Renamed(id);
            if (taken.Add(renamed.Identifier))
                return renamed;
        }

        throw new InvalidOperationException("No free id was found.");
    }

    private IEnumerable<string> OtherIds(ArticleIdentity article)
    {
        var id = article.Id.Length > Longest ? SeedId.Fix(article.Id.Substring(0, Longest)) : article.Id;
        if (article.TranslatedName is { Language: var language } && !id.EndsWith("-" + language, StringComparison.OrdinalIgnoreCase))
            id += "-" + language;
        yield return id;

        foreach (var folder in FoldersOf(article.TextPath))
        {
            if (SeedId.Fix(CanonicalForm.Compose(folder)) is { Length: > 0 } prefix && prefix.Length + id.Length < Longest)
                yield return id = $"{prefix}-{id}";
        }

        while (true)
        {
            numbers[id] = numbers.TryGetValue(id, out var last) ? last + 1 : 2;
            yield return $"{id}-{numbers[id].ToString(CultureInfo.InvariantCulture)}";
        }
    }

    /// <summary>The folders of a text, the innermost first, without one that gives the article its name.</summary>
    private static IEnumerable<string> FoldersOf(string textPath)
    {
        var segments = textPath.Split('/');
        return segments.Take(segments.Length - (ArticleSource.IsNamedByFolder(textPath) ? 2 : 1)).Reverse();
    }
}
