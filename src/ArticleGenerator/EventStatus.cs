using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>Whether an event takes place, as the article has it.</summary>
[JsonConverter(typeof(TermJsonConverter<EventStatus>))]
public enum EventStatus
{
    /// <summary>Not said. No <see cref="Event"/> of a seed has it: its <see cref="Event.Status"/> is null then.</summary>
    Unspecified,

    /// <summary>It is to take place.</summary>
    Scheduled,

    /// <summary>It is taking place.</summary>
    Ongoing,

    /// <summary>It has taken place.</summary>
    Held,

    /// <summary>It is put off, to no date yet.</summary>
    Postponed,

    /// <summary>It is moved to another date; <see cref="Event.PreviousStartDate"/> has the former.</summary>
    Rescheduled,

    /// <summary>It does not take place.</summary>
    Cancelled,
}
