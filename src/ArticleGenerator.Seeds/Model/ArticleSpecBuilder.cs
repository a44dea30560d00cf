using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>Turns a checked seed into what is emitted: all that was found good, and a tombstone for each entry that was not.</summary>
internal sealed class ArticleSpecBuilder
{
    private readonly ValidatedArticle article;
    private readonly ValidationContext context;
    private readonly LineIndex lines;
    private readonly Dictionary<string, int> mentionsIndex = new(StringComparer.Ordinal);
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);

    private ArticleSpecBuilder(ValidatedArticle article)
    {
        (this.article, context) = (article, article.Context);
        lines = new LineIndex(context.Source.AnnotationFile);
        for (var i = 0; i < context.Anchors.Named.Count; i++)
            mentionsIndex.Add(context.Anchors.Named[i].Id, i);

        kept.UnionWith(context.Entries.Where(IsWhole).Select(e => e.Id));
    }

    public static ArticleSpec Build(ValidatedArticle article) => new ArticleSpecBuilder(article).Build();

    private ArticleSpec Build()
    {
        var fields = new FieldReader(context, context.Seed.Article, null, kept);
        var id = fields.Text("id") ?? context.Source.DefaultId;
        var inLanguage = fields.Text("inLanguage") ?? context.Source.Defaults.InLanguage ?? LanguageTags.Undetermined;
        var datePublished = fields.Text("datePublished");
        return new ArticleSpec
        {
            Id = id,
            Identifier = Identifiers.Of(id),
            TextPath = context.Source.TextPath,
            AnnotationPath = context.Seed.Article.Node is null ? null : context.Source.AnnotationPath,
            TextLength = context.Text.Text.Length,
            TextHash = TextHash.Compute(context.Text.Text),
            InLanguage = inLanguage,
            Headline = fields.Localized("headline") is { IsEmpty: false } headline ? headline : DefaultHeadline(inLanguage),
            Kicker = fields.Text("kicker"),
            Abstract = fields.Localized("abstract"),
            Authors = fields.Texts("author"),
            Publisher = fields.Text("publisher") ?? context.Source.Defaults.Publisher,
            Url = fields.Text("url"),
            DatePublished = datePublished,
            ReferenceDate = fields.Text("referenceDate") ?? datePublished,
            Keywords = fields.Texts("keywords"),
            About = fields.Ids("about"),
            Related = fields.Ids("related"),
            People = NamedOf(SeedSection.People),
            Organizations = NamedOf(SeedSection.Organizations),
            Places = NamedOf(SeedSection.Places),
            Quotes = KeptOf(SeedSection.Quotes).Select(e => QuoteOf(e, inLanguage)).ToEquatableArray(),
            Events = KeptOf(SeedSection.Events).Select(e => EventOf(e, inLanguage)).ToEquatableArray(),
            Tombstones = Tombstones().ToEquatableArray(),
        };
    }

    /// <summary>The first heading of a Markdown text, else what INDEX.md calls the article, else the file's name.</summary>
    private LocalizedSpec DefaultHeadline(string inLanguage)
    {
        var heading = context.Source.IsMarkdown ? MarkdownHeading.FirstIn(context.Text.Text) : null;
        var linkText = context.Source.LinkText.Trim();
        return heading is not null ? Localized(inLanguage, heading)
            : linkText.Length > 0 ? Localized(LanguageTags.Undetermined, linkText)
            : Localized(LanguageTags.Undetermined, context.Source.TextName);
    }

    private static LocalizedSpec Localized(string language, string text) =>
        new(new[] { new LocalizedValue(language, text) }.ToEquatableArray());

    private IEnumerable<SeedEntry> KeptOf(SeedSection section) => context.Entries.Where(e => e.Section == section && kept.Contains(e.Id));

    /// <summary>Whether all that an entry cannot do without is good. A quotation lacks nothing only with all its pieces.</summary>
    private bool IsWhole(SeedEntry entry) => context.IsSound(entry.Node) && entry.Section switch
    {
        SeedSection.Quotes =>
            entry.Map["text"] is { } text && context.Anchors.RangesOf(entry, "text").Count is > 0 and var found && found == PiecesOf(text),
        SeedSection.Events => context.Anchors.RangesOf(entry, "text").Count > 0,
        _ => new FieldReader(context, entry.Map, entry, kept).Localized("name") is { IsEmpty: false },
    };

    private static int PiecesOf(SeedField field) => field.Node is YamlSequence list && field.Key.IsList
        ? list.Items.Count(i => i is not YamlScalar text || !text.SaysNothing())
        : 1;

    private EquatableArray<NamedSpec> NamedOf(SeedSection section) => KeptOf(section).Select(NamedOf).ToEquatableArray();

    private NamedSpec NamedOf(SeedEntry entry)
    {
        var fields = new FieldReader(context, entry.Map, entry, kept);
        return new NamedSpec
        {
            Id = entry.Id,
            Identifier = Identifiers.Of(entry.Id),
            Place = PlaceOf(entry.IdNode.Range),
            Name = fields.Localized("name"),
            AlternateNames = fields.LocalizedList("alternateName").SelectMany(n => n.Values).ToEquatableArray(),
            Description = fields.Localized("description"),
            Wikidata = fields.Text("wikidata"),
            SameAs = fields.Texts("sameAs"),
            Mentions = context.Anchors.Mentions.ByEntry[mentionsIndex[entry.Id]].ToEquatableArray(),
            HonorificPrefix = fields.Localized("honorificPrefix"),
            JobTitles = fields.LocalizedList("jobTitle").ToEquatableArray(),
            Affiliations = fields.Ids("affiliation"),
            Roles = RolePairs.Of(fields.LocalizedByPosition("jobTitle"), fields.IdsByPosition("affiliation")).ToEquatableArray(),
            Nationalities = fields.Texts("nationality"),
            ContainedInPlace = fields.Id("containedInPlace"),
        };
    }

    private QuoteSpec QuoteOf(SeedEntry entry, string articleLanguage)
    {
        var fields = new FieldReader(context, entry.Map, entry, kept);
        var text = context.Anchors.RangesOf(entry, "text");
        return new QuoteSpec
        {
            Id = entry.Id,
            Identifier = Identifiers.Of(entry.Id),
            Place = PlaceOf(entry.IdNode.Range),
            Words = string.Join(" … ", text.Select(r => r.In(context.Text.Text))),
            Text = text.ToEquatableArray(),
            Type = fields.Text("type") ?? (QuotationMarks.Enclose(context.Text.Text, text) ? "direct" : "indirect"),
            Medium = fields.Text("medium") ?? "speech",
            InLanguage = fields.Text("inLanguage") ?? articleLanguage,
            Speakers = fields.Ids("speaker"),
            Addressees = fields.Ids("addressee"),
            Source = fields.Range("source"),
            Cue = fields.Range("cue"),
            Date = fields.Text("date"),
            DateText = fields.Range("dateText"),
            Url = fields.Text("url"),
            IsBasedOn = fields.Id("isBasedOn"),
            About = fields.Ids("about"),
        };
    }

    private EventSpec EventOf(SeedEntry entry, string articleLanguage)
    {
        var fields = new FieldReader(context, entry.Map, entry, kept);
        var text = context.Anchors.RangesOf(entry, "text");
        var start = fields.Text("startDate");
        var interval = start is null ? null : Edtf.Read(start).Interval;
        return new EventSpec
        {
            Id = entry.Id,
            Identifier = Identifiers.Of(entry.Id),
            Place = PlaceOf(entry.IdNode.Range),
            Name = fields.Localized("name") is { IsEmpty: false } name ? name : Localized(articleLanguage, text[0].In(context.Text.Text)),
            Text = text.ToEquatableArray(),
            Type = fields.Text("type"),
            StartDate = interval is null ? start : interval.Start?.Text,
            EndDate = fields.Text("endDate") ?? interval?.End?.Text,
            PreviousStartDate = fields.Text("previousStartDate"),
            DateText = fields.Range("dateText"),
            DateBasis = fields.Text("dateBasis") ?? DefaultDateBasis(start, fields.Range("dateText")),
            Location = fields.Id("location"),
            Attendees = fields.Ids("attendee"),
            Organizers = fields.Ids("organizer"),
            EventStatus = fields.Text("eventStatus"),
            SuperEvents = fields.Ids("superEvent"),
            Follows = fields.Ids("follows"),
            Ordinal = fields.Text("ordinal")?.TrimStart('0'),
        };
    }

    /// <summary>
    /// The words that tell the date give its year, or leave it to the reference date; without such words it was inferred.
    /// </summary>
    private string? DefaultDateBasis(string? startDate, TextRange? dateText) =>
        startDate is null ? null
        : dateText is null ? "inferred"
        : YearDigits.HasYear(dateText.Value.In(context.Text.Text)) ? "explicit" : "relative";

    private SeedPlace PlaceOf(TextRange range) => new(lines.LineOf(range.Start), lines.ColumnOf(range.Start));

    private IEnumerable<TombstoneSpec> Tombstones()
    {
        var named = new HashSet<(SeedSection, string)>(
            context.Entries.Where(e => kept.Contains(e.Id)).Select(e => (e.Section, Identifiers.Of(e.Id))));
        foreach (var entry in context.Seed.Entries)
        {
            // An id that is none still tells what code calls the entry once it is mended.
            var name = Identifiers.Of(SeedId.Fix(entry.Id));
            if (name != Identifiers.None && named.Add((entry.Section, name)))
                yield return Tombstone(entry, name);
        }
    }

    /// <summary>What the seed is told of the entry, with its place, so that code that names it is told the same.</summary>
    private TombstoneSpec Tombstone(SeedEntry entry, string identifier)
    {
        var annotation = context.Source.AnnotationPath;
        if (CauseOf(entry) is not { } problem)
            return new(entry.Section, identifier, new($"'{entry.Id}' could not be read", annotation, PlaceOf(entry.IdNode.Range)));

        var place = problem.Location.Path == annotation ? PlaceOf(problem.Location.Range) : new SeedPlace(1, 1);
        return new(entry.Section, identifier, Cause.Of(problem, place));
    }

    /// <summary>
    /// Why an entry was dropped: for its id, for what it cannot do without, for all of it, or for its section; for a line in it that could
    /// not be read, or for a text without words.
    /// </summary>
    private SeedProblem? CauseOf(SeedEntry entry) =>
        CauseIn(NeedsOf(entry))
        ?? article.Problems.FirstOrDefault(p => IsOfYaml(p) && entry.Range.Contains(p.Location.Range))
        ?? CauseIn(OtherKeysOf(entry))
        ?? article.Problems.FirstOrDefault(p => context.Text.IsBlank && p.Location.Path == context.Source.TextPath)
        ?? (article.Problems.Count > 0 ? article.Problems[0] : null);

    private SeedProblem? CauseIn(IEnumerable<YamlNode> nodes) =>
        nodes.Select(article.Refusals.CauseOf).FirstOrDefault(p => p is not null);

    private bool IsOfYaml(SeedProblem problem) =>
        problem.Location.Path == context.Source.AnnotationPath
        && context.Seed.Document.Problems.Any(p => p.Range.Equals(problem.Location.Range));

    private static IEnumerable<YamlNode> NeedsOf(SeedEntry entry) => entry.Map.Fields
        .Where(f => f.Key.IsRequired)
        .SelectMany(f => WithAllIn(f.Node))
        .Prepend(entry.IdNode)
        .Append(entry.Node);

    /// <summary>Keys of the entry that may be misspelt ones that it needs, and that of a section that is lost.</summary>
    private IEnumerable<YamlNode> OtherKeysOf(SeedEntry entry) => entry.Map.Unknown
        .Concat(entry.Map.Repeated.Select(r => r.Pair))
        .Concat(context.Seed.LostSections.Select(s => s.Pair).Where(p => p.Value.Range.Contains(entry.IdNode.Range)))
        .Select(p => p.Key);

    private static IEnumerable<YamlNode> WithAllIn(YamlNode node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(WithAllIn).Prepend(node),
        YamlMapping map => map.Pairs.SelectMany(p => WithAllIn(p.Value).Prepend(p.Key)).Prepend(node),
        _ => [node],
    };
}
