namespace ArticleGenerator.Seeds.Schema;

/// <summary>
/// The members of the records in code, whose names no field can have: a property could hide one, and an extension method would never be
/// called. A test compares them with the records.
/// </summary>
internal static class RecordMembers
{
    private static readonly string[] OfAll =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Fields", "Id",
        // The suffixes of generated types, after the name of an article.
        "Article", "Articles", "People", "Organizations", "Places", "Quotes", "Events",
    ];

    private static readonly string[] OfArticle =
    [
        "Abstract", "About", "AuthorPeople", "Authors", "DateModified", "DatePublished", "Entities", "Entries", "Find", "Headline", "Image",
        "InLanguage", "IsDraft", "Keep", "Keywords", "Kicker", "ListOf", "Mentions", "Paragraphs", "Path", "Publisher", "ReferenceDate",
        "Related", "Slice", "Text", "ToJsonLd", "TranslationOf", "Translations", "Url",
    ];

    private static readonly string[] OfEntry = ["ArticleId", "Kind", "Spans"];

    private static readonly string[] OfNamed =
        [.. OfEntry, "AlternateNames", "Description", "Mentions", "Name", "SameAs", "Wikidata"];

    private static readonly string[] OfPerson = [.. OfNamed, "Affiliations", "HonorificPrefix", "JobTitles", "Nationalities", "Roles"];

    private static readonly string[] OfPlace = [.. OfNamed, "ContainedInPlace"];

    private static readonly string[] OfQuote =
    [
        .. OfEntry, "About", "Addressees", "Cue", "Date", "DateText", "InLanguage", "IsBasedOn", "Medium", "Passages", "Source", "Speaker",
        "Speakers", "Text", "Type", "Url",
    ];

    private static readonly string[] OfEvent =
    [
        .. OfEntry, "Attendees", "DateBasis", "DateText", "EndDate", "Follows", "Location", "Name", "Ordinal", "Organizers",
        "Overlaps", "Passages", "PreviousStartDate", "StartDate", "Status", "SuperEvents", "Type",
    ];

    /// <summary>The members of a field's owner.</summary>
    public static IEnumerable<string> Of(Sections owner) => OfAll.Concat(owner switch
    {
        Sections.People => OfPerson,
        Sections.Organizations => OfNamed,
        Sections.Places => OfPlace,
        Sections.Quotes => OfQuote,
        Sections.Events => OfEvent,
        _ => OfArticle,
    });
}
