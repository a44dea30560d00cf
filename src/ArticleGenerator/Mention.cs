using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>Words of an article that name or mean somebody or something. Two are equal if entity, article and span are.</summary>
public sealed record Mention : Passage
{
    private readonly NamedEntity? entity;

    /// <summary>Creates a mention, for tests. Put it into the <see cref="NamedEntity.Mentions"/> of whom it means.</summary>
    /// <param name="text">The words.</param>
    /// <param name="span">Where they are, in UTF-16 units of <see cref="Article.Text"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Mention(string text, ArticleSpan span = default)
        : base(text, span)
    {
    }

    internal Mention(NamedEntity entity, ArticleSpan span, ArticleContent content)
        : base(content, span) => this.entity = entity;

    /// <summary>Who or what is meant.</summary>
    /// <exception cref="InvalidOperationException">It was made by itself, for a test, and put into the mentions of nobody.</exception>
    [JsonIgnore]
    public NamedEntity Entity
    {
        get => entity ?? throw new InvalidOperationException(
            $"The mention '{Text}' means nobody. Put it into the mentions of a person, an organization or a place.");
        internal init => entity = value;
    }

    /// <summary>Whether it is said to mean this very entity.</summary>
    internal bool Means(NamedEntity other) => ReferenceEquals(entity, other);

    /// <summary>Whether both mean the same entity at the same place of the same article.</summary>
    public bool Equals(Mention? other) => other is not null
        && Span == other.Span && Equals(entity, other.entity) && entity?.ArticleId == other.entity?.ArticleId;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((entity?.GetHashCode() ?? 0) * 397 ^ Span.GetHashCode());

    /// <summary>The words, whom they mean, and where: <c>पुतिन (putin) [1744..1749)</c>.</summary>
    public override string ToString() => $"{Text} ({entity?.Id}) {Span}";
}
