using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>
/// Words of an article with their position: a piece of a quote, or the words for its speaker or date (<c>exact</c>, <c>start</c> and
/// <c>end</c> of the W3C Web Annotation selectors). Two passages are equal if they have the same span and the same words.
/// </summary>
/// <remarks>
/// For a generated article, the words are cut from its text on first use. That throws an <see cref="InvalidOperationException"/> if the
/// text is missing or from a different build than the code.
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

    /// <summary>The words as a reader sees them: in the text's own spelling, without Markdown markup.</summary>
    /// <exception cref="InvalidOperationException">The article's text is missing or from a different build than the code.</exception>
    public string Text => text ??= content!.Words(Span);

    /// <summary>Their position, in UTF-16 units of <see cref="Article.Text"/>; empty for words that are not from a text.</summary>
    public ArticleSpan Span { get; }

    /// <summary>Creates a passage of words that are in no text, for tests.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Passage?(string? text) => text is null ? null : new(text);

    /// <summary>Whether the words are equal, at any position; compared ordinally: <c>quote.Cue == "said"</c>.</summary>
    public static bool operator ==(Passage? left, string? right) => left?.Text == right;

    /// <summary>Whether the words are different.</summary>
    public static bool operator !=(Passage? left, string? right) => left?.Text != right;

    /// <summary>Whether both are the same words at the same position; compared ordinally.</summary>
    public virtual bool Equals(Passage? other) =>
        other is not null && EqualityContract == other.EqualityContract && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
