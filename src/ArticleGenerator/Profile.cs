using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>
/// A person, organization or place across articles: all entries of one kind with the same id, and what the articles say of them.
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

    /// <summary>What it is.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>The name that the first article gives.</summary>
    public LocalizedText Name { get; }

    /// <summary>All other names in any of the articles, each once.</summary>
    public IReadOnlyList<LocalizedString> AlternateNames => field ??=
        Entries.SelectMany(entry => entry.Name.Concat(entry.AlternateNames)).Except(Name).ToReadOnly();

    /// <summary>Who or what this is, in a sentence: of the first article that says so.</summary>
    public LocalizedText? Description => Entries.Select(entry => entry.Description).FirstOrDefault(text => text is not null);

    /// <summary>The item of Wikidata that is about this: of the first article that names one.</summary>
    public WikidataId? Wikidata => Entries.Select(entry => entry.Wikidata).FirstOrDefault(id => id is not null);

    /// <summary>Pages elsewhere that are about this, each once.</summary>
    public IReadOnlyList<Uri> SameAs => field ??= Entries.SelectMany(entry => entry.SameAs).Distinct().ToReadOnly();

    /// <summary>The articles that have it, in the order of the catalog.</summary>
    [JsonConverter(typeof(IdListConverter<Article>))]
    public IReadOnlyList<Article> Articles => field ??= Entries.Select(entry => entry.Article).ToReadOnly();

    /// <summary>What each of the articles says of it, in the same order.</summary>
    [JsonIgnore]
    public IReadOnlyList<NamedEntity> Entries { get; }

    /// <summary>
    /// What it takes part in or arranges, or what takes place there: article by article, in the order of the annotations.
    /// </summary>
    public abstract IReadOnlyList<Event> Events { get; }

    /// <summary>Where the articles name or mean it: article by article, in the order of the texts.</summary>
    [JsonIgnore]
    public IReadOnlyList<Mention> Mentions => field ??= Entries.SelectMany(entry => entry.Mentions).ToReadOnly();

    /// <summary>Its name, in the default language, and its id: <c>Vladimir Putin (putin)</c>.</summary>
    public override string ToString() => $"{Name} ({Id})";
}
