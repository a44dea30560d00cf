using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>Something that somebody said, wrote or thought, in the words of the article (schema.org <c>Quotation</c>).</summary>
public sealed record Quote : Entry
{
    private const int LabelLength = 60;

    private readonly IReadOnlyList<Quote> isBasedOn = [];

    /// <summary>Creates a direct quote in one piece, for tests.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Quote(string articleId, string id, string text)
        : base(articleId, id)
    {
        Passages = [new Passage(text)];
        Speakers = [];
        Addressees = [];
        About = [];
    }

    internal Quote(ArticleContent content, DataLine line)
        : base(content, line)
    {
        Passages = content.Passages(line, "text");
        Speakers = content.References<Agent>(line, "speaker");
        Source = content.Passage(line, "source");
        Cue = content.Passage(line, "cue");
        Addressees = content.References<Agent>(line, "addressee");
        Type = line.Term<QuoteType>("type") ?? QuoteType.Direct;
        Medium = line.Term<QuoteMedium>("medium") ?? QuoteMedium.Speech;
        InLanguage = line.Language("inLanguage") ?? content.InLanguage;
        Date = line.Date("date");
        DateText = content.Passage(line, "dateText");
        Url = line.Uris("url").FirstOrDefault();
        isBasedOn = content.References<Quote>(line, "isBasedOn");
        About = content.References<Entry>(line, "about");
    }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Quote;

    /// <summary>The words, verbatim and without Markdown markup; the passages of an interrupted quote are joined by <c> … </c>.</summary>
    /// <exception cref="InvalidOperationException">The article's text is missing or from a different build than the code.</exception>
    public string Text => string.Join(" … ", Passages.Select(passage => passage.Text));

    /// <summary>The words with their positions: one passage, or more if the article interrupts the quote.</summary>
    /// <exception cref="ArgumentException">When set: the list is empty.</exception>
    public IReadOnlyList<Passage> Passages
    {
        get;
        init => field = value is { Count: > 0 }
            ? value.ToReadOnly()
            : throw new ArgumentException("A quote has at least one passage.", nameof(value));
    }

    /// <summary>Who said it; empty if the annotation names nobody.</summary>
    [JsonConverter(typeof(IdListConverter<Agent>))]
    public IReadOnlyList<Agent> Speakers { get; init => field = value.ToReadOnly(); }

    /// <summary>The first of the speakers, or null.</summary>
    [JsonIgnore]
    public Agent? Speaker => Speakers.FirstOrNull();

    /// <summary>The words that attribute it: <c>जयशंकर ने कहा</c>.</summary>
    public Passage? Source { get; init; }

    /// <summary>The verb of that attribution, alone: <c>कहा</c>.</summary>
    public Passage? Cue { get; init; }

    /// <summary>Who it was said to; empty if the annotation names nobody.</summary>
    [JsonConverter(typeof(IdListConverter<Agent>))]
    public IReadOnlyList<Agent> Addressees { get; init => field = value.ToReadOnly(); }

    /// <summary>Whether the words are direct, indirect or narrated.</summary>
    public QuoteType Type { get; init; }

    /// <summary>Whether it was said, written or thought.</summary>
    public QuoteMedium Medium { get; init; }

    /// <summary>The language of the words.</summary>
    public LanguageTag InLanguage { get; init; }

    /// <summary>When it was said.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The words for the date.</summary>
    public Passage? DateText { get; init; }

    /// <summary>The address where it was published, such as that of a post.</summary>
    public Uri? Url { get; init; }

    /// <summary>The quote that this one repeats.</summary>
    [JsonConverter(typeof(IdConverter<Quote>))]
    public Quote? IsBasedOn { get => isBasedOn.FirstOrNull(); init => isBasedOn = ReadOnly.OneOrNone(value); }

    /// <summary>What it is about.</summary>
    [JsonConverter(typeof(IdListConverter<Entry>))]
    public IReadOnlyList<Entry> About { get; init => field = value.ToReadOnly(); }

    private protected override IReadOnlyList<Passage> Anchors => Passages;

    private protected override string Label => "\"" + Text.To(LabelLength) + "\"";

    /// <inheritdoc/>
    public bool Equals(Quote? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
