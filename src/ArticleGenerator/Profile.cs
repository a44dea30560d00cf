using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>
/// A person, organization or place across articles: all entries of one kind with the same id, and what the articles say about them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Profile
{
    private protected Profile(string id, LocalizedText? name, IReadOnlyList<NamedEntity> entries)
    {
        (Id, Entries) = (id, entries);
        Name = name ?? entries.FirstOrNull()?.Name ?? id;
    }

    /// <summary>The id that the entries share.</summary>
    public string Id { get; }

    /// <summary>Its kind.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>The name in the first article.</summary>
    public LocalizedText Name { get; }

    /// <summary>All other names in any of the articles, without duplicates.</summary>
    public IReadOnlyList<LocalizedString> AlternateNames => field ??=
        Entries.SelectMany(entry => entry.Name.Concat(entry.AlternateNames)).Except(Name).ToReadOnly();

    /// <summary>Who or what this is, in a sentence: from the first article with a description.</summary>
    public LocalizedText? Description => Entries.Select(entry => entry.Description).FirstOrDefault(text => text is not null);

    /// <summary>The Wikidata item of this entity: from the first article that names one.</summary>
    public WikidataId? Wikidata => Entries.Select(entry => entry.Wikidata).FirstOrDefault(id => id is not null);

    /// <summary>Pages elsewhere that are about this, without duplicates.</summary>
    public IReadOnlyList<Uri> SameAs => field ??= Entries.SelectMany(entry => entry.SameAs).Distinct().ToReadOnly();

    /// <summary>The articles with this entity, in the order of the catalog.</summary>
    [JsonConverter(typeof(IdListConverter<Article>))]
    public IReadOnlyList<Article> Articles => field ??= Entries.Select(entry => entry.Article).ToReadOnly();

    /// <summary>Its entry in each of the articles, in the same order.</summary>
    [JsonIgnore]
    public IReadOnlyList<NamedEntity> Entries { get; }

    /// <summary>
    /// The events that it takes part in or organizes, or that take place there: article by article, in the order of the annotations.
    /// </summary>
    public abstract IReadOnlyList<Event> Events { get; }

    /// <summary>Its mentions: article by article, in the order of the texts.</summary>
    [JsonIgnore]
    public IReadOnlyList<Mention> Mentions => field ??= Entries.SelectMany(entry => entry.Mentions).ToReadOnly();

    /// <summary>Its name, in the default language, and its id: <c>Vladimir Putin (putin)</c>.</summary>
    public override string ToString() => $"{Name} ({Id})";
}
