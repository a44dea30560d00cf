using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>
/// A <see cref="Person"/>, an <see cref="Organization"/> or a <see cref="Place"/>: an entry with a name. Two of the same kind with the same
/// id are equal, even in different articles, so <c>articles.SelectMany(article => article.People).Distinct()</c> returns each one once.
/// </summary>
public abstract record NamedEntity : Entry
{
    private protected NamedEntity(string articleId, string id, LocalizedText name)
        : base(articleId, id)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        AlternateNames = [];
        SameAs = [];
        Mentions = [];
    }

    private protected NamedEntity(ArticleContent content, DataLine line)
        : base(content, line)
    {
        Name = line.Text("name") ?? line.Id;
        AlternateNames = line.Texts("alternateName").SelectMany(text => text).ToReadOnly();
        Description = line.Text("description");
        Wikidata = WikidataId.TryParse(line.Value("wikidata"), out var wikidata) ? wikidata : null;
        SameAs = line.Uris("sameAs").ToReadOnly();
        Mentions = line.ArticleSpans("mentions").Select(span => new Mention(this, span, content)).ToReadOnly();
    }

    /// <summary>The name, in one or more languages.</summary>
    public LocalizedText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Other names, each with its language.</summary>
    public IReadOnlyList<LocalizedString> AlternateNames { get; init => field = value.ToReadOnly(); }

    /// <summary>Who or what this is, in a sentence.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The Wikidata item of this entity.</summary>
    public WikidataId? Wikidata { get; init; }

    /// <summary>Pages elsewhere that are about this.</summary>
    public IReadOnlyList<Uri> SameAs { get; init => field = value.ToReadOnly(); }

    /// <summary>The mentions in the article's text, in order. Empty if the entity is only implied.</summary>
    public IReadOnlyList<Mention> Mentions
    {
        get;
        init => field = (value ?? []).Select(mention => mention.Means(this) ? mention : mention with { Entity = this }).ToReadOnly();
    }

    private protected sealed override IReadOnlyList<Passage> Anchors => Mentions;

    private protected sealed override string Label => Name.Value;

    /// <inheritdoc/>
    public virtual bool Equals(NamedEntity? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
