using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>What somebody said, wrote or thought, in the words of the article (schema.org <c>Quotation</c>).</summary>
/// <remarks>
/// Of a generated quote, the words are cut from the article's text when they are asked for. That throws an
/// <see cref="InvalidOperationException"/> if the text is missing, or of another build than the code.
/// </remarks>
public sealed record Quote : Entry
{
    private const int LabelLength = 60;

    private readonly IReadOnlyList<string> source;
    private readonly IReadOnlyList<string> cue;
    private readonly IReadOnlyList<string> dateText;
    private readonly IReadOnlyList<Quote> isBasedOn;
    private string? text;

    /// <summary>Creates a direct quote in one piece, for tests.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Quote(string articleId, string id, string text, params Agent[] speakers)
        : this(articleId, id, [text ?? throw new ArgumentNullException(nameof(text))], speakers: speakers)
    {
    }

    /// <summary>Creates a quote, for tests.</summary>
    /// <exception cref="ArgumentNullException">One of the first three arguments is null.</exception>
    /// <exception cref="ArgumentException">There is no piece.</exception>
    public Quote(
        string articleId,
        string id,
        IEnumerable<string> pieces,
        IEnumerable<TextSpan>? spans = null,
        IEnumerable<Agent>? speakers = null,
        string? source = null,
        TextSpan? sourceSpan = null,
        string? cue = null,
        TextSpan? cueSpan = null,
        IEnumerable<Agent>? addressees = null,
        QuoteType type = QuoteType.Direct,
        QuoteMedium medium = QuoteMedium.Speech,
        LanguageTag inLanguage = default,
        PartialDate? date = null,
        string? dateText = null,
        TextSpan? dateTextSpan = null,
        Uri? url = null,
        Quote? isBasedOn = null,
        IEnumerable<Entry>? about = null)
        : base(articleId, id)
    {
        Pieces = (pieces ?? throw new ArgumentNullException(nameof(pieces))).ToReadOnly();
        if (Pieces.Count == 0)
            throw new ArgumentException("A quote has at least one piece.", nameof(pieces));
        Spans = spans.ToReadOnly();
        Speakers = speakers.ToReadOnly();
        this.source = ReadOnly.OneOrNone(source);
        SourceSpan = sourceSpan;
        this.cue = ReadOnly.OneOrNone(cue);
        CueSpan = cueSpan;
        Addressees = addressees.ToReadOnly();
        Type = type;
        Medium = medium;
        InLanguage = inLanguage;
        Date = date;
        this.dateText = ReadOnly.OneOrNone(dateText);
        DateTextSpan = dateTextSpan;
        Url = url;
        this.isBasedOn = ReadOnly.OneOrNone(isBasedOn);
        About = about.ToReadOnly();
    }

    internal Quote(ArticleContent content, DataLine line)
        : base(content, line)
    {
        Spans = line.TextSpans("text");
        Pieces = content.Slices(Spans);
        Speakers = content.References<Agent>(line, "speaker");
        SourceSpan = line.TextSpan("source");
        source = content.Slices(SourceSpan);
        CueSpan = line.TextSpan("cue");
        cue = content.Slices(CueSpan);
        Addressees = content.References<Agent>(line, "addressee");
        Type = line.Term<QuoteType>("type") ?? QuoteType.Direct;
        Medium = line.Term<QuoteMedium>("medium") ?? QuoteMedium.Speech;
        InLanguage = line.Language("inLanguage") ?? content.InLanguage;
        Date = line.Date("date");
        DateTextSpan = line.TextSpan("dateText");
        dateText = content.Slices(DateTextSpan);
        Url = line.Uris("url").FirstOrDefault();
        isBasedOn = content.References<Quote>(line, "isBasedOn");
        About = content.References<Entry>(line, "about");
    }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Quote;

    /// <summary>
    /// The words, verbatim and without marks of Markdown; the pieces of a quote that is interrupted are joined by <c> … </c>.
    /// </summary>
    public string Text => text ??= string.Join(" … ", Pieces);

    /// <summary>The words, piece by piece; at least one.</summary>
    public IReadOnlyList<string> Pieces { get; }

    /// <summary>Where the pieces stand, in UTF-16 units of <see cref="Article.Text"/>.</summary>
    public override IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>Whose words they are; nobody if the article names nobody.</summary>
    public IReadOnlyList<Agent> Speakers { get; }

    /// <summary>The first of the speakers, or null.</summary>
    public Agent? Speaker => Speakers.FirstOrNull();

    /// <summary>The words that say whose they are: <c>जयशंकर ने कहा</c>.</summary>
    public string? Source => source.FirstOrNull();

    /// <summary>Where <see cref="Source"/> stands, in UTF-16 units.</summary>
    public TextSpan? SourceSpan { get; }

    /// <summary>The verb of saying alone.</summary>
    public string? Cue => cue.FirstOrNull();

    /// <summary>Where <see cref="Cue"/> stands, in UTF-16 units.</summary>
    public TextSpan? CueSpan { get; }

    /// <summary>To whom it was said.</summary>
    public IReadOnlyList<Agent> Addressees { get; }

    /// <summary>How the words are given.</summary>
    public QuoteType Type { get; }

    /// <summary>Whether it was said, written or thought.</summary>
    public QuoteMedium Medium { get; }

    /// <summary>The language of the words.</summary>
    public LanguageTag InLanguage { get; }

    /// <summary>When it was said.</summary>
    public PartialDate? Date { get; }

    /// <summary>The words that say when.</summary>
    public string? DateText => dateText.FirstOrNull();

    /// <summary>Where <see cref="DateText"/> stands, in UTF-16 units.</summary>
    public TextSpan? DateTextSpan { get; }

    /// <summary>Where it was published, such as a post's address.</summary>
    public Uri? Url { get; }

    /// <summary>The quote that this one retells.</summary>
    public Quote? IsBasedOn => isBasedOn.FirstOrNull();

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entry> About { get; }

    private protected override string Label => "\"" + Text.To(LabelLength) + "\"";

    /// <inheritdoc/>
    public bool Equals(Quote? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
