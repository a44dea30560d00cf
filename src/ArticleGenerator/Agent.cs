using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>Who can speak and act: a <see cref="Person"/> or an <see cref="Organization"/>.</summary>
public abstract record Agent : NamedEntity
{
    private protected Agent(
        string articleId,
        string id,
        LocalizedText name,
        IEnumerable<LocalizedString>? alternateNames,
        LocalizedText? description,
        WikidataId? wikidata,
        IEnumerable<Uri>? sameAs,
        IEnumerable<(TextSpan Span, string Text)>? mentions)
        : base(articleId, id, name, alternateNames, description, wikidata, sameAs, mentions)
    {
    }

    private protected Agent(ArticleContent content, DataLine line)
        : base(content, line)
    {
    }

    /// <inheritdoc/>
    public virtual bool Equals(Agent? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
