using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>
/// Words of an article and where they are: a piece of a quote, the words that say whose it is or when it was
/// (<c>exact</c>, <c>start</c> and <c>end</c> of the W3C Web Annotation selectors). Two are equal if span and words are.
/// </summary>
/// <remarks>
/// Of a generated article, the words are cut from its text when they are asked for. That throws an
/// <see cref="InvalidOperationException"/> if the text is missing, or of another build than the code.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public record Passage
{
    private readonly ArticleContent? content;
    private string? text;

    /// <summary>Creates a passage, for tests.</summary>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="span">See <see cref="Span"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Passage(string text, ArticleSpan span = default)
    {
        this.text = text ?? throw new ArgumentNullException(nameof(text));
        Span = span;
    }

    internal Passage(ArticleContent content, ArticleSpan span) => (this.content, Span) = (content, span);

    /// <summary>The words as a reader sees them: in the text's own spelling, without marks of Markdown.</summary>
    /// <exception cref="InvalidOperationException">The article's text is missing, or of another build than the code.</exception>
    public string Text => text ??= content!.Words(Span);

    /// <summary>Where they are, in UTF-16 units of <see cref="Article.Text"/>; empty for one that is not from a text.</summary>
    public ArticleSpan Span { get; }

    /// <summary>Words that are in no text, for tests.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Passage?(string? text) => text is null ? null : new(text);

    /// <summary>Whether the words are these, wherever they are; compared ordinally: <c>quote.Cue == "said"</c>.</summary>
    public static bool operator ==(Passage? left, string? right) => left?.Text == right;

    /// <summary>Whether the words are others.</summary>
    public static bool operator !=(Passage? left, string? right) => left?.Text != right;

    /// <summary>Whether both are the same words at the same place; compared ordinally.</summary>
    public virtual bool Equals(Passage? other) =>
        other is not null && EqualityContract == other.EqualityContract && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
