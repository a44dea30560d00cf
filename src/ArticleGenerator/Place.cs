using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>A place (schema.org <c>Place</c>).</summary>
public sealed record Place : NamedEntity
{
    private readonly IReadOnlyList<Place> containers = [];

    /// <summary>Creates a place, for tests.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Place(string articleId, string id, LocalizedText name)
        : base(articleId, id, name)
    {
    }

    internal Place(ArticleContent content, DataLine line)
        : base(content, line) => containers = content.References<Place>(line, "containedInPlace");

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Place;

    /// <summary>The place that contains this one.</summary>
    [JsonConverter(typeof(IdConverter<Place>))]
    public Place? ContainedInPlace { get => containers.FirstOrNull(); init => containers = ReadOnly.OneOrNone(value); }

    /// <summary>The events of its article that take place there, in the order of the annotation.</summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Entry.Article"/>.</exception>
    [JsonIgnore]
    public IReadOnlyList<Event> Events => Article.Events.Where(happening => Equals(happening.Location)).ToReadOnly();

    /// <inheritdoc/>
    public bool Equals(Place? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
