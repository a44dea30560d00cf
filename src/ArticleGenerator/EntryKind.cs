using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>The kind of an <see cref="Entry"/>.</summary>
[JsonConverter(typeof(TermJsonConverter<EntryKind>))]
public enum EntryKind
{
    /// <summary>A <see cref="ArticleGenerator.Person"/>; the default.</summary>
    Person,

    /// <summary>An <see cref="ArticleGenerator.Organization"/>.</summary>
    Organization,

    /// <summary>A <see cref="ArticleGenerator.Place"/>.</summary>
    Place,

    /// <summary>A <see cref="ArticleGenerator.Quote"/>.</summary>
    Quote,

    /// <summary>An <see cref="ArticleGenerator.Event"/>.</summary>
    Event,
}
