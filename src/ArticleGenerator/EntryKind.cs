namespace ArticleGenerator;

/// <summary>What an <see cref="Entry"/> is.</summary>
public enum EntryKind
{
    /// <summary>A <see cref="ArticleGenerator.Person"/>.</summary>
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
