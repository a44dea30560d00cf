using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>Who or what has a name: a <see cref="Person"/>, an <see cref="Organization"/> or a <see cref="Place"/>.</summary>
public abstract record NamedEntity : Entry
{
    private protected NamedEntity(
        string articleId,
        string id,
        LocalizedText name,
        IEnumerable<LocalizedString>? alternateNames,
        LocalizedText? description,
        WikidataId? wikidata,
        IEnumerable<Uri>? sameAs,
        IEnumerable<(TextSpan Span, string Text)>? mentions)
        : base(articleId, id)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        AlternateNames = alternateNames.ToReadOnly();
        Description = description;
        Wikidata = wikidata;
        SameAs = sameAs.ToReadOnly();
        Mentions = mentions?.Select(mention => new Mention(this, mention.Span, mention.Text)).ToReadOnly() ?? [];
    }

    private protected NamedEntity(ArticleContent content, DataLine line)
        : base(content, line)
    {
        Name = line.Text("name") ?? line.Id;
        AlternateNames = line.Texts("alternateName").SelectMany(text => text).ToReadOnly();
        Description = line.Text("description");
        Wikidata = WikidataId.TryParse(line.Value("wikidata"), out var wikidata) ? wikidata : null;
        SameAs = line.Uris("sameAs").ToReadOnly();
        Mentions = line.TextSpans("mentions").Select(span => new Mention(this, span, content)).ToReadOnly();
    }

    /// <summary>The name, in one or more languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>Other names, each with its language.</summary>
    public IReadOnlyList<LocalizedString> AlternateNames { get; }

    /// <summary>Who or what this is, in a sentence.</summary>
    public LocalizedText? Description { get; }

    /// <summary>The item of Wikidata that is about this.</summary>
    public WikidataId? Wikidata { get; }

    /// <summary>Pages elsewhere that are about this.</summary>
    public IReadOnlyList<Uri> SameAs { get; }

    /// <summary>Where the article's text names or means this, in order. None: it is meant only by implication.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The places of <see cref="Mentions"/>, in UTF-16 units of <see cref="Article.Text"/>.</summary>
    public sealed override IReadOnlyList<TextSpan> Spans => Mentions.Select(mention => mention.Span).ToReadOnly();

    private protected sealed override string Label => Name.Value;

    /// <inheritdoc/>
    public virtual bool Equals(NamedEntity? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
