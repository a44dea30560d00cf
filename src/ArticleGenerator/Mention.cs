using System.Diagnostics;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>A place in the text that names or means somebody or something. Equal if entity and span are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Mention
{
    private readonly ArticleContent? content;
    private string? text;

    /// <summary>Creates a mention, for tests.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Mention(NamedEntity entity, TextSpan span, string text)
    {
        Entity = entity ?? throw new ArgumentNullException(nameof(entity));
        Span = span;
        this.text = text ?? throw new ArgumentNullException(nameof(text));
    }

    internal Mention(NamedEntity entity, TextSpan span, ArticleContent content)
    {
        Entity = entity;
        Span = span;
        this.content = content;
    }

    /// <summary>Who or what is meant.</summary>
    public NamedEntity Entity { get; }

    /// <summary>Where, in UTF-16 units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The words there, as a reader sees them: in the text's own spelling, without marks of Markdown.</summary>
    /// <exception cref="InvalidOperationException">The article's text is missing, or of another build than the code.</exception>
    public string Text => text ??= content!.Words(Span);

    /// <summary>Whether both mean the same entity at the same place.</summary>
    public bool Equals(Mention? other) => other is not null && Span == other.Span && Entity.Equals(other.Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Entity.GetHashCode() * 397 ^ Span.GetHashCode());

    /// <summary>The words, whom they mean, and where: <c>पुतिन (putin) [1744..1749)</c>.</summary>
    public override string ToString() => $"{Text} ({Entity.Id}) {Span}";
}
