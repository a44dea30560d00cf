using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Model;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Which articles of a project have their own type. Compared by value.</summary>
/// <param name="Named">The identifiers of those that its code names, in ordinal order.</param>
internal sealed record TypedArticles(ArticleMembers Members, EquatableArray<string> Named)
{
    private HashSet<string>? named;

    /// <param name="named">The identifiers in each file that names an article.</param>
    public static TypedArticles From(ArticleMembers members, IEnumerable<EquatableArray<string>> named) => new(
        members,
        named.SelectMany(names => names).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Whether the article with this identifier has a type.</summary>
    public bool Contains(string identifier) => Members switch
    {
        ArticleMembers.Used => IsNamed(identifier),
        var members => members == ArticleMembers.Typed,
    };

    /// <summary>
    /// Whether code gets a message about an article that is not in the catalog. For an article that INDEX.md does not list, only code that
    /// names it does.
    /// </summary>
    public bool MayHaveMembers(LostArticle article) =>
        Contains(article.Identifier) && (article.IsListed || IsNamed(article.Identifier));

    private bool IsNamed(string identifier) => (named ??= new(Named, StringComparer.Ordinal)).Contains(identifier);

    public bool Equals(TypedArticles? other) => other is not null && Members == other.Members && Named == other.Named;

    public override int GetHashCode() => Named.GetHashCode();
}
