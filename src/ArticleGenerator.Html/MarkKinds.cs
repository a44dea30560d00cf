namespace ArticleGenerator.Html;

/// <summary>The kinds of marks. Combine them to choose what is marked.</summary>
[Flags]
public enum MarkKinds
{
    /// <summary>No marks.</summary>
    None = 0,

    /// <summary>Words that name a person or refer to one.</summary>
    Person = 1,

    /// <summary>Words that name an organization or refer to one.</summary>
    Organization = 2,

    /// <summary>Words that name a place or refer to one.</summary>
    Place = 4,

    /// <summary>The words of a quote.</summary>
    Quote = 8,

    /// <summary>The words that report an event.</summary>
    Event = 16,

    /// <summary>The verb that attributes a quote: <see cref="Quote.Cue"/>.</summary>
    Cue = 32,

    /// <summary>The words for a date: <see cref="Quote.DateText"/> and <see cref="Event.DateText"/>.</summary>
    Date = 64,

    /// <summary>A passage from <see cref="HtmlOptions.Highlights"/>.</summary>
    Highlight = 128,

    /// <summary>All kinds of marks.</summary>
    All = Person | Organization | Place | Quote | Event | Cue | Date | Highlight,
}
