using ArticleGenerator.Seeds.Text;
using static ArticleGenerator.Seeds.Schema.ValueKind;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>
/// The seed format, version 1: which keys exist, what each contains, and which are required. Parser, rules and messages all read this
/// table.
/// </summary>
internal static class SeedFormat
{
    public const string Version = "1";

    /// <summary>The key with the version, which marks front matter as an annotation.</summary>
    public const string VersionKey = "articleSeed";

    /// <summary>What other tools and other people call a key of an article, and what it is called here.</summary>
    private static readonly Dictionary<string, string> OtherNames = ToOurs(
        ("headline", Schema.ForeignKeys.Titles),
        ("abstract", Schema.ForeignKeys.Summaries),
        ("datePublished", Schema.ForeignKeys.Published),
        ("dateModified", Schema.ForeignKeys.Modified),
        ("keywords", Schema.ForeignKeys.Keywords),
        ("author", [.. Schema.ForeignKeys.Authors, "byline"]),
        ("inLanguage", Schema.ForeignKeys.Languages),
        ("id", Schema.ForeignKeys.Slugs),
        ("people", ["person", "persons"]),
        ("organizations", ["organisation", "organisations"]),
        ("places", ["place", "location", "locations"]),
        ("quotes", ["quote", "quotations"]),
        ("events", ["event"]));

    private static readonly SchemaKey[] Named =
    [
        new("name", Localized, "The name, or one per language.") { IsRequired = true },
        new("alternateName", Localized, "Other names that the text may use, with a language if needed.")
        {
            IsList = true,
            MayRepeat = true,
        },
        new("mentions", ValueKind.Anchor, "What else the text calls it; [] if it is only implied.") { IsList = true },
        new("description", Localized, "Who or what it is."),
        new("wikidata", Wikidata, "The Wikidata item."),
        new("sameAs", Url, "Pages about the same thing.") { IsList = true },
    ];

    public static KeyTable Article { get; } = new("an article",
    [
        new(VersionKey, ValueKind.Version, "The version of the seed format: 1."),
        new("id", Id, "The article's id; by default made from the file name."),
        new("inLanguage", Language, "The language of the text."),
        new("headline", Localized, "The headline."),
        new("kicker", Localized, "The words before or above the headline."),
        new("abstract", Localized, "What the article says, in a sentence or two."),
        new("author", ValueKind.Text, "Who wrote it: a name, or the id of a person.") { IsList = true, Sections = Sections.People },
        new("publisher", ValueKind.Text, "Who published it."),
        new("url", Url, "Where it was published."),
        new("datePublished", Date, "When it was published."),
        new("dateModified", Date, "When it was last changed."),
        new("referenceDate", Date, "What \"today\" means in the text; by default datePublished."),
        new("image", ValueKind.Image, "Its image: a file in the seeds folder, or a web address."),
        new("translationOf", Id, "The id of the article that this one translates."),
        new("keywords", ValueKind.Text, "What it is filed under.") { IsList = true },
        new("about", Reference, "What the story is about.") { IsList = true, Sections = Sections.All },
        new("related", Reference, "Entries that appear only in a link or teaser to another story.")
        {
            IsList = true,
            Sections = Sections.All,
        },
        new("sha256", Sha256, "Pins the bytes of the text."),
        new("draft", Flag, "true: not to be published."),
        new("people", Section, "The people in the text.") { Sections = Sections.People },
        new("organizations", Section, "The organizations in the text.") { Sections = Sections.Organizations },
        new("places", Section, "The places in the text.") { Sections = Sections.Places },
        new("quotes", Section, "What was said or written.") { Sections = Sections.Quotes },
        new("events", Section, "What happened or will happen.") { Sections = Sections.Events },
    ])
    {
        ForeignKeys = OtherNames,
    };

    /// <summary>What the front matter of INDEX.md can say for all articles.</summary>
    public static KeyTable Index { get; } = new("INDEX.md",
    [
        new("inLanguage", Language, "The language of the texts that don't give one."),
        new("publisher", ValueKind.Text, "The publisher of the articles that don't name one."),
        new("fields", Declarations, "Keys of your own, for articles, people, organizations, places, quotes and events."),
    ]);

    /// <summary>A file of entries that all articles can use.</summary>
    public static KeyTable Shared { get; } = new("a shared file",
    [
        new("shared", Flag, "true: all articles can use the entries of the file."),
        new("inLanguage", Language, "The language of the values that don't give one."),
        .. Article.Keys.Where(key => key.Kind == Section && (key.Sections & Sections.Named) != 0),
    ])
    {
        ForeignKeys = OtherNames,
    };

    public static KeyTable Person { get; } = new("a person",
    [
        .. Named,
        new("honorificPrefix", Localized, "The title before the name, such as Dr., Sir or श्री."),
        new("jobTitle", Localized, "The job title or office, or a list of several.") { IsList = true, MayRepeat = true },
        new("affiliation", Reference, "The organizations that the person belongs to, in the order of jobTitle.")
        {
            IsList = true,
            MayRepeat = true,
            Sections = Sections.Organizations,
        },
        new("nationality", Country, "The country, as an ISO 3166 code.") { IsList = true },
    ], "name");

    public static KeyTable Organization { get; } = new("an organization", Named, "name");

    public static KeyTable Place { get; } = new("a place",
    [
        .. Named,
        new("containedInPlace", Reference, "The place that it is in.") { Sections = Sections.Places },
    ], "name");

    public static KeyTable Quote { get; } = new("a quote",
    [
        new(
            "text", ValueKind.Anchor,
            "The words, copied from the text without the outer quotation marks; a list for a quotation in pieces.")
        {
            IsRequired = true,
            IsList = true,
            MayRepeat = true,
        },
        new("speaker", Reference, "Who said it.") { IsList = true, Sections = Sections.Agents },
        new("source", ValueKind.Anchor, "The words that attribute it."),
        new("cue", ValueKind.Anchor, "The verb of the attribution, such as 'said'."),
        new("addressee", Reference, "Who it was said to.") { IsList = true, Sections = Sections.Agents },
        new("type", Term, "direct: the exact words; indirect: reported; narrated: the act without its words.")
        {
            Vocabulary = ["direct", "indirect", "narrated"],
            Default = "direct",
        },
        new("medium", Term, "How it was expressed.") { Vocabulary = ["speech", "writing", "thought"], Default = "speech" },
        new("inLanguage", Language, "The language of the words, if it isn't the article's."),
        new("date", Date, "When it was said."),
        new("dateText", ValueKind.Anchor, "The words that give the date."),
        new("url", Url, "Where it was first said."),
        new("isBasedOn", Reference, "The quote that this one repeats.") { Sections = Sections.Quotes },
        new("about", Reference, "What it is about.") { IsList = true, Sections = Sections.All },
    ], "text");

    public static KeyTable Event { get; } = new("an event",
    [
        new("text", ValueKind.Anchor, "The passages that report it.") { IsRequired = true, IsList = true },
        new("name", Localized, "The name; by default the first passage."),
        new("type", ValueKind.Text, "The kind of event: meeting, summit, visit."),
        new("startDate", DateOrInterval, "When it began or begins."),
        new("endDate", Date, "When it ended or ends."),
        new("previousStartDate", Date, "When a rescheduled event was to begin."),
        new("dateText", ValueKind.Anchor, "The words that give the date."),
        new(
            "dateBasis", Term,
            "explicit: the text gives the year; relative: the text gives the date relative to the reference date; " +
            "inferred: the text doesn't give the date.")
        {
            Vocabulary = ["explicit", "relative", "inferred"],
        },
        new("location", Reference, "Where it takes place.") { Sections = Sections.Places },
        new("attendee", Reference, "Who takes part.") { IsList = true, Sections = Sections.Agents },
        new("organizer", Reference, "Who organizes it.") { IsList = true, Sections = Sections.Agents },
        new("eventStatus", Term, "The event's status.")
        {
            Vocabulary = ["scheduled", "ongoing", "held", "postponed", "rescheduled", "cancelled"],
        },
        new("superEvent", Reference, "What it is part of.") { IsList = true, Sections = Sections.Events },
        new("follows", Reference, "The events that it follows.") { IsList = true, Sections = Sections.Events },
        new("ordinal", Count, "Its number in a series."),
    ], "text");

    public static KeyTable Anchor { get; } = new("an anchor",
    [
        new("exact", ValueKind.Text, "The words, copied from the text.") { IsRequired = true },
        new("prefix", ValueKind.Text, "The words directly before the anchor's words."),
        new("suffix", ValueKind.Text, "The words directly after the anchor's words."),
        new("occurrence", Count, "The number of the match, counted from 1."),
    ], "exact");

    public static KeyTable Image { get; } = new("an image",
    [
        new("src", ValueKind.Text, "The file, as a path in the seeds folder, or a web address.") { IsRequired = true },
        new("alt", Localized, "What it shows, for readers who can't see it; \"\" if it is only decoration."),
        new("caption", Localized, "The words below it."),
        new("credit", ValueKind.Text, "Who made it."),
    ], "src");

    /// <summary>The long form of a declaration, in INDEX.md.</summary>
    public static KeyTable Declaration { get; } = new("a field",
    [
        new("type", ValueKind.Text, "text, localized, integer, number, boolean, date, url, image, or what it refers to, such as person."),
        new("values", ValueKind.Text, "The allowed words; replaces 'type'.") { IsList = true },
        new("minimum", ValueKind.Text, "The smallest number."),
        new("maximum", ValueKind.Text, "The largest number."),
        new("default", ValueKind.Text, "The value if the key is missing.") { IsList = true },
        new("list", Flag, "true: it can have several values."),
        new("optional", Flag, "true: the field is optional."),
        new("summary", ValueKind.Text, "What it means, for code and editors."),
    ]);

    private static readonly ILookup<string, SchemaKey> EntryKeys =
        new[] { Person, Organization, Place, Quote, Event }.SelectMany(keys => keys.Keys).ToLookup(key => key.Name, StringComparer.Ordinal);

    /// <summary>Whether a key of this name can contain words copied from the article, with all marks between them.</summary>
    public static bool HoldsWordsOfText(string? key) => EntryKeys[key ?? ""].Any(k => k.Kind == ValueKind.Anchor);

    /// <summary>Whether a key of this name describes an entry, not the article.</summary>
    public static bool IsOfEntriesOnly(string key) => Article.Find(key) is null && IsOfEntries(key);

    public static bool IsOfEntries(string key) => EntryKeys.Contains(key);

    private static Dictionary<string, string> ToOurs(params (string Ours, string[] Others)[] names) => names
        .SelectMany(name => name.Others.Select(other => (other, name.Ours)))
        .ToDictionary(name => name.other, name => name.Ours, StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys of an entry of a section.</summary>
    public static KeyTable KeysOf(Sections section) => section switch
    {
        Sections.People => Person,
        Sections.Organizations => Organization,
        Sections.Places => Place,
        Sections.Quotes => Quote,
        Sections.Events => Event,
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "not one section"),
    };
}
