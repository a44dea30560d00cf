namespace ArticleGenerator;

/// <summary>What an <see cref="Entry"/> is.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.TermJsonConverter<EntryKind>))]
#endif
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
