using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>An organization (schema.org <c>Organization</c>): a government, a party, a company, a network.</summary>
public sealed record Organization : Agent
{
    /// <summary>Creates an organization, for tests.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Organization(string articleId, string id, LocalizedText name)
        : base(articleId, id, name)
    {
    }

    internal Organization(ArticleContent content, DataLine line)
        : base(content, line)
    {
    }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Organization;

    /// <summary>The people of its article that belong to it, in the order of the annotation.</summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Entry.Article"/>.</exception>
    [JsonIgnore]
    public IReadOnlyList<Person> People => Article.People.Where(person => person.Affiliations.Contains(this)).ToReadOnly();

    /// <inheritdoc/>
    public bool Equals(Organization? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
