using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>A person across articles.</summary>
public sealed class PersonProfile : Profile
{
    internal PersonProfile(string id, LocalizedText? name, IReadOnlyList<Person> entries)
        : base(id, name, entries) => Entries = entries;

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Person;

    /// <inheritdoc cref="Profile.Entries"/>
    [JsonIgnore]
    public new IReadOnlyList<Person> Entries { get; }

    /// <summary>The person's quotes: article by article, in the order of the annotations.</summary>
    public IReadOnlyList<Quote> Quotes => field ??= Entries.SelectMany(entry => entry.Quotes).ToReadOnly();

    /// <inheritdoc/>
    public override IReadOnlyList<Event> Events => field ??= Entries.SelectMany(entry => entry.Events).ToReadOnly();
}
