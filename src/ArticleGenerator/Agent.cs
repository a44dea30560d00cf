using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>A <see cref="Person"/> or an <see cref="Organization"/>, who can speak and act.</summary>
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

    /// <summary>The quotes in its article of which it is a speaker, in the order of the annotation.</summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Entry.Article"/>.</exception>
    [JsonIgnore]
    public IReadOnlyList<Quote> Quotes => Article.Quotes.Where(quote => quote.Speakers.Contains(this)).ToReadOnly();

    /// <summary>The events in its article that it takes part in or organizes, in the order of the annotation.</summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Entry.Article"/>.</exception>
    [JsonIgnore]
    public IReadOnlyList<Event> Events =>
        Article.Events.Where(happening => happening.Attendees.Contains(this) || happening.Organizers.Contains(this)).ToReadOnly();

    /// <inheritdoc/>
    public virtual bool Equals(Agent? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
