using System.Diagnostics;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>
/// Somebody or something that an article's annotation describes. Two entries are equal if article, kind and id are;
/// nothing else is compared.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Entry
{
    private protected Entry(string articleId, string id)
    {
        ArticleId = articleId ?? throw new ArgumentNullException(nameof(articleId));
        Id = id ?? throw new ArgumentNullException(nameof(id));
    }

    private protected Entry(ArticleContent content, DataLine line)
        : this(content.Id, line.Id) => Fields = line.HasOwnFields ? new(content, line) : FieldValues.None;

    /// <summary>The id of the article it belongs to.</summary>
    public string ArticleId { get; }

    /// <summary>Its id, unique in its article. A person, organization or place with the same id in two articles is the same one.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>
    /// Where the text has it, in order and in UTF-16 units of <see cref="Article.Text"/>:
    /// mentions, the pieces of a quote, the passages of an event.
    /// </summary>
    public abstract IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The values of the project's own fields, by name. Generated extension methods give them with their types.</summary>
    public FieldValues Fields { get; } = FieldValues.None;

    private protected abstract string Label { get; }

    /// <summary>Whether both have the same article, kind and id; compared ordinally.</summary>
    public virtual bool Equals(Entry? other) =>
        other is not null && Kind == other.Kind && Id == other.Id && ArticleId == other.ArticleId;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(
        (StringComparer.Ordinal.GetHashCode(Id) * 397 ^ StringComparer.Ordinal.GetHashCode(ArticleId)) * 397 ^ (int)Kind);

    /// <summary>Its name or words, in the default language, and its id: <c>Vladimir Putin (putin)</c>.</summary>
    public sealed override string ToString() => $"{Label} ({Id})";
}
