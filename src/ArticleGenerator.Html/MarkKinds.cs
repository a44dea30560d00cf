namespace ArticleGenerator.Html;

/// <summary>What a mark is. Several can be combined to choose what is marked.</summary>
[Flags]
public enum MarkKinds
{
    /// <summary>Nothing: the HTML has no marks.</summary>
    None = 0,

    /// <summary>Words that name or mean a person.</summary>
    Person = 1,

    /// <summary>Words that name or mean an organization.</summary>
    Organization = 2,

    /// <summary>Words that name or mean a place.</summary>
    Place = 4,

    /// <summary>The words of a quote.</summary>
    Quote = 8,

    /// <summary>The words that report an event.</summary>
    Event = 16,

    /// <summary>The verb that attributes a quote: <see cref="Quote.Cue"/>.</summary>
    Cue = 32,

    /// <summary>The words that say when: <see cref="Quote.DateText"/> and <see cref="Event.DateText"/>.</summary>
    Date = 64,

    /// <summary>A passage of <see cref="HtmlOptions.Highlights"/>.</summary>
    Highlight = 128,

    /// <summary>All of them.</summary>
    All = Person | Organization | Place | Quote | Event | Cue | Date | Highlight,
}
