using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>An organization across articles.</summary>
public sealed class OrganizationProfile : Profile
{
    internal OrganizationProfile(string id, LocalizedText? name, IReadOnlyList<Organization> entries)
        : base(id, name, entries) => Entries = entries;

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Organization;

    /// <inheritdoc cref="Profile.Entries"/>
    [JsonIgnore]
    public new IReadOnlyList<Organization> Entries { get; }

    /// <summary>Its quotes: article by article, in the order of the annotations.</summary>
    public IReadOnlyList<Quote> Quotes => field ??= Entries.SelectMany(entry => entry.Quotes).ToReadOnly();

    /// <inheritdoc/>
    public override IReadOnlyList<Event> Events => field ??= Entries.SelectMany(entry => entry.Events).ToReadOnly();
}
