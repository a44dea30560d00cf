using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>An organization (schema.org <c>Organization</c>): a government, a party, a company, a network.</summary>
public sealed record Organization : Agent
{
    /// <summary>Creates an organization, for tests.</summary>
    /// <exception cref="ArgumentNullException">One of the first three arguments is null.</exception>
    public Organization(
        string articleId,
        string id,
        LocalizedText name,
        IEnumerable<LocalizedString>? alternateNames = null,
        LocalizedText? description = null,
        WikidataId? wikidata = null,
        IEnumerable<Uri>? sameAs = null,
        IEnumerable<(TextSpan Span, string Text)>? mentions = null)
        : base(articleId, id, name, alternateNames, description, wikidata, sameAs, mentions)
    {
    }

    internal Organization(ArticleContent content, DataLine line)
        : base(content, line)
    {
    }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Organization;

    /// <inheritdoc/>
    public bool Equals(Organization? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
