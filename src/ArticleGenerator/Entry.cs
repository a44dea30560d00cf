using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>
/// An entry of an article's annotation. Two people, organizations or places are equal if they have the same kind and id, even in different
/// articles. Two quotes or events are equal only if they are also in the same article. Nothing else is compared.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Entry
{
    private Article? article;
    private FieldValues fields;

    private protected Entry(string articleId, string id)
    {
        ArticleId = articleId ?? throw new ArgumentNullException(nameof(articleId));
        Id = id ?? throw new ArgumentNullException(nameof(id));
        fields = FieldValues.None;
    }

    private protected Entry(ArticleContent content, DataLine line)
        : this(content.Id, line.Id)
    {
        article = content.Article;
        fields = line.HasOwnFields ? new(content, line) : FieldValues.None;
    }

    /// <summary>The id of the article it belongs to.</summary>
    public string ArticleId { get; }

    /// <summary>Its id, unique in its article. A person, organization or place with the same id in two articles is the same one.</summary>
    public string Id { get; }

    /// <summary>The article it belongs to.</summary>
    /// <exception cref="InvalidOperationException">It was created for a test and is in no article.</exception>
    [JsonIgnore]
    public Article Article => article ?? throw new InvalidOperationException(
        $"'{this}' is in no article. Create one with it: new Article(\"{ArticleId}\", \"…\") {{ {ListName} = [...] }}.");

    /// <summary>Its kind.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>
    /// Its positions in the text, in order and in UTF-16 units of <see cref="Article.Text"/>: mentions, or the passages of a quote or an
    /// event.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<ArticleSpan> Spans => new SpanList(Anchors);

    /// <summary>The values of the project's own fields, by name. Generated extension methods return them with their types.</summary>
    public FieldValues Fields { get => fields; init => fields = value ?? FieldValues.None; }

    /// <summary>The words of the text that it is tied to.</summary>
    private protected abstract IReadOnlyList<Passage> Anchors { get; }

    private protected abstract string Label { get; }

    /// <summary>The list of an article with entries of its kind.</summary>
    private string ListName => Kind == EntryKind.Person ? nameof(Article.People) : Kind + "s";

    /// <summary>Whether both have the same kind and id and, for quotes and events, the same article; compared ordinally.</summary>
    public virtual bool Equals(Entry? other) =>
        other is not null && Kind == other.Kind && Id == other.Id && (this is NamedEntity || ArticleId == other.ArticleId);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(
        (StringComparer.Ordinal.GetHashCode(Id) * 397 ^ (int)Kind) * 397
        ^ (this is NamedEntity ? 0 : StringComparer.Ordinal.GetHashCode(ArticleId)));

    /// <summary>Its name or words, in the default language, and its id: <c>Vladimir Putin (putin)</c>.</summary>
    public sealed override string ToString() => $"{Label} ({Id})";

    /// <summary>Returns this entry in an article, or a copy of it if it is already in another one.</summary>
    /// <exception cref="ArgumentException">It was created for an article with another id.</exception>
    internal Entry In(Article owner)
    {
        if (ArticleId != owner.Id)
            throw new ArgumentException($"'{this}' was created for the article '{ArticleId}', but this is '{owner.Id}'.", ListName);
        var entry = article is null ? this : this with { };
        (entry.article, entry.fields) = (owner, fields.In(owner.Content));
        return entry;
    }
}
