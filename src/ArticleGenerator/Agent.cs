using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>Who can speak and act: a <see cref="Person"/> or an <see cref="Organization"/>.</summary>
public abstract record Agent : NamedEntity
{
    private protected Agent(string articleId, string id, LocalizedText name)
        : base(articleId, id, name)
    {
    }

    private protected Agent(ArticleContent content, DataLine line)
        : base(content, line)
    {
    }

    /// <summary>What it says in its article: the quotes of which it is a speaker, in the order of the annotation.</summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Entry.Article"/>.</exception>
    [JsonIgnore]
    public IReadOnlyList<Quote> Quotes => Article.Quotes.Where(quote => quote.Speakers.Contains(this)).ToReadOnly();

    /// <summary>What it takes part in or arranges in its article, in the order of the annotation.</summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Entry.Article"/>.</exception>
    [JsonIgnore]
    public IReadOnlyList<Event> Events =>
        Article.Events.Where(happening => happening.Attendees.Contains(this) || happening.Organizers.Contains(this)).ToReadOnly();

    /// <inheritdoc/>
    public virtual bool Equals(Agent? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
