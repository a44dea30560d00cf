using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>A place (schema.org <c>Place</c>).</summary>
public sealed record Place : NamedEntity
{
    private readonly IReadOnlyList<Place> containers;

    /// <summary>Creates a place, for tests.</summary>
    /// <exception cref="ArgumentNullException">One of the first three arguments is null.</exception>
    public Place(
        string articleId,
        string id,
        LocalizedText name,
        IEnumerable<LocalizedString>? alternateNames = null,
        Place? containedInPlace = null,
        LocalizedText? description = null,
        WikidataId? wikidata = null,
        IEnumerable<Uri>? sameAs = null,
        IEnumerable<(TextSpan Span, string Text)>? mentions = null)
        : base(articleId, id, name, alternateNames, description, wikidata, sameAs, mentions) =>
        containers = ReadOnly.OneOrNone(containedInPlace);

    internal Place(ArticleContent content, DataLine line)
        : base(content, line) => containers = content.References<Place>(line, "containedInPlace");

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Place;

    /// <summary>The place this one lies in.</summary>
    public Place? ContainedInPlace => containers.FirstOrNull();

    /// <inheritdoc/>
    public bool Equals(Place? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
