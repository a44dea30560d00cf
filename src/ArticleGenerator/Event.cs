using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>What happened, happens or is to happen (schema.org <c>Event</c>).</summary>
/// <remarks>
/// Of a generated event, <see cref="Passages"/>, <see cref="DateText"/> and a <see cref="Name"/> that the annotation does not give are cut
/// from the article's text when they are asked for.
/// That throws an <see cref="InvalidOperationException"/> if the text is missing, or of another build than the code.
/// </remarks>
public sealed record Event : Entry
{
    private readonly IReadOnlyList<string> dateText;
    private readonly IReadOnlyList<Place> location;
    private readonly LanguageTag language;
    private LocalizedText? name;

    /// <summary>Creates an event, for tests.</summary>
    /// <exception cref="ArgumentNullException">One of the first three arguments is null.</exception>
    public Event(
        string articleId,
        string id,
        LocalizedText name,
        IEnumerable<string>? passages = null,
        IEnumerable<TextSpan>? spans = null,
        string? type = null,
        PartialDate? startDate = null,
        PartialDate? endDate = null,
        PartialDate? previousStartDate = null,
        string? dateText = null,
        TextSpan? dateTextSpan = null,
        DateBasis? dateBasis = null,
        Place? location = null,
        IEnumerable<Agent>? attendees = null,
        IEnumerable<Agent>? organizers = null,
        EventStatus? status = null,
        IEnumerable<Event>? superEvents = null,
        IEnumerable<Event>? follows = null,
        int? ordinal = null)
        : base(articleId, id)
    {
        this.name = name ?? throw new ArgumentNullException(nameof(name));
        Passages = passages.ToReadOnly();
        Spans = spans.ToReadOnly();
        Type = type;
        StartDate = startDate;
        EndDate = endDate;
        PreviousStartDate = previousStartDate;
        this.dateText = ReadOnly.OneOrNone(dateText);
        DateTextSpan = dateTextSpan;
        DateBasis = dateBasis;
        this.location = ReadOnly.OneOrNone(location);
        Attendees = attendees.ToReadOnly();
        Organizers = organizers.ToReadOnly();
        Status = status;
        SuperEvents = superEvents.ToReadOnly();
        Follows = follows.ToReadOnly();
        Ordinal = ordinal;
    }

    internal Event(ArticleContent content, DataLine line)
        : base(content, line)
    {
        name = line.Text("name");
        language = content.InLanguage;
        Spans = line.TextSpans("text");
        Passages = content.Slices(Spans);
        Type = line.Value("type");
        StartDate = line.Date("startDate");
        EndDate = line.Date("endDate");
        PreviousStartDate = line.Date("previousStartDate");
        DateTextSpan = line.TextSpan("dateText");
        dateText = content.Slices(DateTextSpan);
        DateBasis = line.Term<DateBasis>("dateBasis")
            ?? (StartDate is not null && DateTextSpan is null ? ArticleGenerator.DateBasis.Inferred : null);
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

    /// <summary>The name; without one, the first of the passages.</summary>
    public LocalizedText Name => name ??= new LocalizedText(new LocalizedString(language, Passages.FirstOrNull() ?? Id));

    /// <summary>The words that report it, passage by passage.</summary>
    public IReadOnlyList<string> Passages { get; }

    /// <summary>Where the passages stand, in UTF-16 units of <see cref="Article.Text"/>.</summary>
    public override IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>What kind of event it is, in the annotator's own word: <c>summit</c>.</summary>
    public string? Type { get; }

    /// <summary>When it starts, or when it is.</summary>
    public PartialDate? StartDate { get; }

    /// <summary>When it ends.</summary>
    public PartialDate? EndDate { get; }

    /// <summary>When it was to start before it was rescheduled.</summary>
    public PartialDate? PreviousStartDate { get; }

    /// <summary>The words that say when: <c>next month</c>.</summary>
    public string? DateText => dateText.FirstOrNull();

    /// <summary>Where <see cref="DateText"/> stands, in UTF-16 units.</summary>
    public TextSpan? DateTextSpan { get; }

    /// <summary>What the date rests on, if that is said.</summary>
    public DateBasis? DateBasis { get; }

    /// <summary>Where it takes place.</summary>
    public Place? Location => location.FirstOrNull();

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<Agent> Attendees { get; }

    /// <summary>Who arranges it.</summary>
    public IReadOnlyList<Agent> Organizers { get; }

    /// <summary>Whether it takes place, if that is said.</summary>
    public EventStatus? Status { get; }

    /// <summary>What it is part of: a visit, a series.</summary>
    public IReadOnlyList<Event> SuperEvents { get; }

    /// <summary>What went before it.</summary>
    public IReadOnlyList<Event> Follows { get; }

    /// <summary>Its number in its series, as the text counts: 23.</summary>
    public int? Ordinal { get; }

    private protected override string Label => Name.Value.To(60);

    /// <inheritdoc/>
    public bool Equals(Event? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
