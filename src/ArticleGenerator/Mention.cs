using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>Words of an article that mention an entity. Two mentions are equal if they have the same entity, article and span.</summary>
public sealed record Mention : Passage
{
    private readonly NamedEntity? entity;

    /// <summary>Creates a mention, for tests. Add it to the <see cref="NamedEntity.Mentions"/> of its entity.</summary>
    /// <param name="text">The words.</param>
    /// <param name="span">Their position, in UTF-16 units of <see cref="Article.Text"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Mention(string text, ArticleSpan span = default)
        : base(text, span)
    {
    }

    internal Mention(NamedEntity entity, ArticleSpan span, ArticleContent content)
        : base(content, span) => this.entity = entity;

    /// <summary>The mentioned entity.</summary>
    /// <exception cref="InvalidOperationException">It was created for a test and is not among the mentions of an entity.</exception>
    [JsonIgnore]
    public NamedEntity Entity
    {
        get => entity ?? throw new InvalidOperationException(
            $"The mention '{Text}' belongs to no entity. Add it to the mentions of a person, an organization or a place.");
        internal init => entity = value;
    }

    /// <summary>Whether it belongs to this very entity.</summary>
    internal bool Means(NamedEntity other) => ReferenceEquals(entity, other);

    /// <summary>Whether both mention the same entity at the same position in the same article.</summary>
    public bool Equals(Mention? other) => other is not null
        && Span == other.Span && Equals(entity, other.entity) && entity?.ArticleId == other.entity?.ArticleId;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((entity?.GetHashCode() ?? 0) * 397 ^ Span.GetHashCode());

    /// <summary>The words, the entity, and the span: <c>पुतिन (putin) [1744..1749)</c>.</summary>
    public override string ToString() => $"{Text} ({entity?.Id}) {Span}";
}
