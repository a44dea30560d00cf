using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>A place across articles.</summary>
public sealed class PlaceProfile : Profile
{
    internal PlaceProfile(string id, LocalizedText? name, IReadOnlyList<Place> entries)
        : base(id, name, entries) => Entries = entries;

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Place;

    /// <inheritdoc cref="Profile.Entries"/>
    [JsonIgnore]
    public new IReadOnlyList<Place> Entries { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Event> Events => field ??= Entries.SelectMany(entry => entry.Events).ToReadOnly();
}
