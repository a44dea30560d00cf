using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>The data of an article as the lines that the runtime decodes: one for the article, then one an entry.</summary>
internal static class DataBlock
{
    public static IReadOnlyList<string> Of(ArticleSpec article)
    {
        var block = new DataBlockWriter();
        AddArticle(block, article);
        AddNamed(block, "person", article.People);
        AddNamed(block, "organization", article.Organizations);
        AddNamed(block, "place", article.Places);
        foreach (var quote in article.Quotes)
            AddQuote(block, quote);

        foreach (var happening in article.Events)
            AddEvent(block, happening);

        return block.Lines;
    }

    private static void AddArticle(DataBlockWriter block, ArticleSpec article) => block
        .Line("article", article.Id)
        .Field("path", article.TextPath)
        .Field("length", article.TextLength.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Field("hash", article.TextHash)
        .Field("inLanguage", article.InLanguage)
        .Localized("headline", article.Headline)
        .Localized("kicker", article.Kicker is null ? [] : [new(LanguageTags.Undetermined, article.Kicker)])
        .Localized("abstract", article.Abstract)
        .Fields("author", article.Authors)
        .Field("publisher", article.Publisher)
        .Field("url", article.Url)
        .Field("datePublished", article.DatePublished)
        .Field("referenceDate", article.ReferenceDate)
        .Fields("keyword", article.Keywords)
        .Words("about", article.About)
        .Words("related", article.Related);

    private static void AddNamed(DataBlockWriter block, string kind, IEnumerable<NamedSpec> entries)
    {
        foreach (var entry in entries)
        {
            block.Line(kind, entry.Id).Localized("name", entry.Name);
            foreach (var name in entry.AlternateNames)
                block.Localized("alternateName", [Pair(name)]);

            block.Localized("description", entry.Description)
                .Field("wikidata", entry.Wikidata)
                .Fields("sameAs", entry.SameAs)
                .Localized("honorificPrefix", entry.HonorificPrefix);
            foreach (var title in entry.JobTitles)
                block.Localized("jobTitle", title);

            block.Words("affiliation", entry.Affiliations)
                .Words("role", entry.Roles)
                .Words("nationality", entry.Nationalities)
                .Field("containedInPlace", entry.ContainedInPlace)
                .Spans("mentions", entry.Mentions);
        }
    }

    private static void AddQuote(DataBlockWriter block, QuoteSpec quote) => block
        .Line("quote", quote.Id)
        .Field("type", quote.Type)
        .Field("medium", quote.Medium)
        .Field("inLanguage", quote.InLanguage)
        .Spans("text", quote.Text)
        .Span("source", quote.Source)
        .Span("cue", quote.Cue)
        .Words("speaker", quote.Speakers)
        .Words("addressee", quote.Addressees)
        .Field("date", quote.Date)
        .Span("dateText", quote.DateText)
        .Field("url", quote.Url)
        .Field("isBasedOn", quote.IsBasedOn)
        .Words("about", quote.About);

    private static void AddEvent(DataBlockWriter block, EventSpec happening) => block
        .Line("event", happening.Id)
        .Localized("name", happening.Name)
        .Field("type", happening.Type)
        .Spans("text", happening.Text)
        .Field("startDate", happening.StartDate)
        .Field("endDate", happening.EndDate)
        .Field("previousStartDate", happening.PreviousStartDate)
        .Span("dateText", happening.DateText)
        .Field("dateBasis", happening.DateBasis)
        .Field("location", happening.Location)
        .Words("attendee", happening.Attendees)
        .Words("organizer", happening.Organizers)
        .Field("eventStatus", happening.EventStatus)
        .Words("superEvent", happening.SuperEvents)
        .Words("follows", happening.Follows)
        .Field("ordinal", happening.Ordinal);

    private static KeyValuePair<string, string> Pair(LocalizedValue value) => new(value.Language, value.Text);

    private static DataBlockWriter Localized(this DataBlockWriter block, string key, LocalizedSpec text) =>
        block.Localized(key, text.Values.Select(Pair));

    private static DataBlockWriter Fields(this DataBlockWriter block, string key, IEnumerable<string> values)
    {
        foreach (var value in values)
            block.Field(key, value);

        return block;
    }

    private static DataBlockWriter Spans(this DataBlockWriter block, string key, IEnumerable<TextRange> ranges) =>
        block.Spans(key, ranges.Select(r => (r.Start, r.Length)));

    private static DataBlockWriter Span(this DataBlockWriter block, string key, TextRange? range) =>
        block.Spans(key, range is { } there ? [(there.Start, there.Length)] : []);
}
