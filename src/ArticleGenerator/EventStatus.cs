using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>Whether an event takes place, according to the article.</summary>
[JsonConverter(typeof(TermJsonConverter<EventStatus>))]
public enum EventStatus
{
    /// <summary>Unknown. No <see cref="Event"/> of a seed has this value; its <see cref="Event.Status"/> is null instead.</summary>
    Unspecified,

    /// <summary>It is planned.</summary>
    Scheduled,

    /// <summary>It is taking place.</summary>
    Ongoing,

    /// <summary>It has taken place.</summary>
    Held,

    /// <summary>It is postponed, without a new date.</summary>
    Postponed,

    /// <summary>It is moved to another date; <see cref="Event.PreviousStartDate"/> has the original one.</summary>
    Rescheduled,

    /// <summary>It does not take place.</summary>
    Cancelled,
}
