using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>The annotation of an article, as YAML: in a sidecar for the generator, or as front matter for other tools.</summary>
internal static class Annotation
{
    /// <param name="fields">The values of a project's own fields; null in a project without any.</param>
    public static string Sidecar(CorpusArticle article, OwnFields? fields = null) => $"""
        articleSeed: 1
        id: article-{Corpus.Stem(article.Number)}
        inLanguage: {article.InLanguage}
        headline: {Quoted(article.Headline)}
        datePublished: {Date(article)}
        referenceDate: {Date(article)}{(fields is null ? "" : OwnFields.Of(article))}
        people:
        {Lines(article.People, p => fields?.IsShared(p) == true ? $"  {p.Id}:" : Person(p) + (fields is null ? "" : OwnFields.Of(p)))}
        places:
        {Lines(article.Places, p => $"  {p.Id}: {Both(p.Name)}")}
        quotes:
        {Lines(article.Quotes, q => $"""
              {q.Id}:
                type: {q.Type}
                speaker: {q.Speaker.Id}
                cue: {Cue(q, article.Text)}
                text: {Quoted(q.Text)}
            """)}
        events:
        {Lines(article.Events, e => $"""
              {e.Id}:
                name: {Quoted(e.Name)}
                startDate: {e.StartDate}
                location: {e.Location.Id}
                attendee: [{Ids(e.Attendees)}]
                eventStatus: {e.EventStatus}
                text: {Quoted(e.Text)}
            """ + (fields is null ? "" : OwnFields.Of(e)))}

        """;

    /// <summary>A person as an entry of an annotation.</summary>
    public static string Person(CorpusPerson person) => $"""
          {person.Id}:
            name: {Both(person.Name)}
            alternateName: {Both(person.FamilyName)}
            jobTitle: {Both(person.JobTitle)}
        """;

    /// <summary>
    /// The same article as one Markdown file. Other tools have no word for anchors, and none of what a list of ids could name.
    /// </summary>
    public static string FrontMatter(CorpusArticle article) => $"""
        ---
        headline: {Quoted(article.Headline)}
        inLanguage: {article.InLanguage}
        datePublished: {Date(article)}
        people:
        {Lines(article.People, p => $"""
              - id: {p.Id}
                name: {Both(p.Name)}
                jobTitle: {Quoted(p.JobTitle.In(article.InLanguage))}
            """)}
        quotes:
        {Lines(article.Quotes, q => $"""
              - id: {q.Id}
                type: {q.Type}
                speaker: {q.Speaker.Id}
                text: {Quoted(q.Text)}
            """)}
        events:
        {Lines(article.Events, e => $"""
              - id: {e.Id}
                name: {Quoted(e.Name)}
                startDate: {Quoted(e.StartDate)}
                location: {Quoted(e.Location.Name.In(article.InLanguage))}
                attendee: [{Ids(e.Attendees)}]
            """)}
        ---

        {article.Text}
        """;

    private static string Cue(CorpusQuote quote, string text) =>
        text.IndexOf(quote.Cue, StringComparison.Ordinal) == text.LastIndexOf(quote.Cue, StringComparison.Ordinal)
            ? Quoted(quote.Cue)
            : $"{{ exact: {Quoted(quote.Cue)}, prefix: {Quoted(quote.CuePrefix)} }}";

    private static string Both(Phrase phrase) => $"{{ hi: {Quoted(phrase.Hi)}, en: {Quoted(phrase.En)} }}";

    private static string Quoted(string words) => $"\"{words}\"";

    private static string Date(CorpusArticle article) => article.DatePublished.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Ids(IEnumerable<CorpusPerson> people) => string.Join(", ", people.Select(p => p.Id));

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(line));
}
