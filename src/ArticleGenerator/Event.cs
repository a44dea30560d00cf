using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>An event in the past, present or future (schema.org <c>Event</c>).</summary>
public sealed record Event : Entry
{
    private const int LabelLength = 60;

    private readonly IReadOnlyList<Place> location = [];
    private readonly LanguageTag language;
    private LocalizedText? name;

    /// <summary>Creates an event, for tests.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Event(string articleId, string id, LocalizedText name)
        : base(articleId, id)
    {
        this.name = name ?? throw new ArgumentNullException(nameof(name));
        Passages = [];
        Attendees = [];
        Organizers = [];
        SuperEvents = [];
        Follows = [];
    }

    internal Event(ArticleContent content, DataLine line)
        : base(content, line)
    {
        name = line.Text("name");
        language = content.InLanguage;
        Passages = content.Passages(line, "text");
        Type = line.Value("type");
        StartDate = line.Date("startDate");
        EndDate = line.Date("endDate");
        PreviousStartDate = line.Date("previousStartDate");
        DateText = content.Passage(line, "dateText");
        DateBasis = line.Term<DateBasis>("dateBasis")
            ?? (StartDate is not null && DateText is null ? ArticleGenerator.DateBasis.Inferred : null);
        location = content.References<Place>(line, "location");
        Attendees = content.References<Agent>(line, "attendee");
        Organizers = content.References<Agent>(line, "organizer");
        Status = line.Term<EventStatus>("eventStatus");
        SuperEvents = content.References<Event>(line, "superEvent");
        Follows = content.References<Event>(line, "follows");
        Ordinal = DataLine.Number(line.Value("ordinal"));
    }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Event;

    /// <summary>The name or, without one, the first passage.</summary>
    /// <exception cref="InvalidOperationException">The name is a passage, and the article's text is missing or from a
    /// different build than the code.</exception>
    public LocalizedText Name
    {
        get => name ??= new LocalizedText(new LocalizedString(language, Passages.FirstOrNull()?.Text ?? Id));
        init => name = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The words that report it, passage by passage, with their positions.</summary>
    public IReadOnlyList<Passage> Passages { get; init => field = value.ToReadOnly(); }

    /// <summary>The kind of event, in the annotator's own word: <c>summit</c>.</summary>
    public string? Type { get; init; }

    /// <summary>When it starts, or takes place.</summary>
    public PartialDate? StartDate { get; init; }

    /// <summary>When it ends.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary>The original start of a rescheduled event.</summary>
    public PartialDate? PreviousStartDate { get; init; }

    /// <summary>The words for the date: <c>next month</c>.</summary>
    public Passage? DateText { get; init; }

    /// <summary>The basis of the date, if known.</summary>
    public DateBasis? DateBasis { get; init; }

    /// <summary>Where it takes place.</summary>
    [JsonConverter(typeof(IdConverter<Place>))]
    public Place? Location { get => location.FirstOrNull(); init => location = ReadOnly.OneOrNone(value); }

    /// <summary>Who takes part.</summary>
    [JsonConverter(typeof(IdListConverter<Agent>))]
    public IReadOnlyList<Agent> Attendees { get; init => field = value.ToReadOnly(); }

    /// <summary>Who organizes it.</summary>
    [JsonConverter(typeof(IdListConverter<Agent>))]
    public IReadOnlyList<Agent> Organizers { get; init => field = value.ToReadOnly(); }

    /// <summary>Whether it takes place, if known.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>The events that it is part of: a visit, a series.</summary>
    [JsonConverter(typeof(IdListConverter<Event>))]
    public IReadOnlyList<Event> SuperEvents { get; init => field = value.ToReadOnly(); }

    /// <summary>The events that it follows.</summary>
    [JsonConverter(typeof(IdListConverter<Event>))]
    public IReadOnlyList<Event> Follows { get; init => field = value.ToReadOnly(); }

    /// <summary>Its number in a series, as in the text: 23.</summary>
    public int? Ordinal { get; init; }

    /// <summary>
    /// Whether it may take place from <paramref name="from"/> to <paramref name="to"/>, both included, in any part of the time from <see
    /// cref="StartDate"/> to <see cref="EndDate"/>. False for an event without a date.
    /// </summary>
    /// <param name="from">The start of the period. For null, the result is false.</param>
    /// <param name="to">The end of the period. For null, the result is false.</param>
    /// <seealso cref="PartialDate.Overlaps"/>
    public bool Overlaps(PartialDate? from, PartialDate? to) =>
        from is not null && to is not null
        && (EndDate ?? StartDate) is { } end && !end.IsBefore(from) && !StartDate.IsAfter(to);

    private protected override IReadOnlyList<Passage> Anchors => Passages;

    private protected override string Label => Name.Value.To(LabelLength);

    /// <inheritdoc/>
    public bool Equals(Event? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
