namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>
/// A random valid seed: a text, and its annotation. A value is a string, a list of strings, a map from language to string, or a map of such
/// values.
/// </summary>
internal sealed class FuzzedSeed
{
    private static readonly string[] Words = ["Ada", "fjord", "मॉस्को", "Ελλάδα", "Müller", "čas", "Москва", "naïve", "क़लम", "서울", "普京"];
    private static readonly string[] IdWords = ["ada", "पुतिन", "普京", "čapek", "x1", "मॉस्को", "class", "count"];
    private static readonly string[] Signs =
        [" ", " ", " ", ", ", ": ", " #", " – ", "; ", "' ", " [", "] ", " {", "} ", " > ", " | ", " & ", " * ", "\u00A0"];
    private static readonly string[] Ends = [". ", ".\n", "!\n\n", " … ", "? "];
    private static readonly string[] FreeTexts =
    [
        "plain words", "it's: \"quoted\" \\ #1", "{braces}, [brackets]", "emoji 🎉 café 👩‍🚀", "हिन्दी पाठ", "colon:", "- hyphen",
        "# hash", "yes", "12:30", "nul", "@at `tick` %per &amp; *star !bang", "</summary><script>", "*/ } class Evil { } /*",
        "$\"{Evil()}\"", "a | b / c \\ d \\n", "#if false", "普京 1", "two\nlines", "~x",
    ];

    private static readonly string[] Dates =
        ["2025", "2025-12", "2025-11-19", "2025-11-19T18:30+05:30", "2025-12~", "2025?", "202X", "2025-21", "-0044-03-15", "Y17000"];

    // Nobody said anything after the day of the article.
    private static readonly string[] PastDates = ["2024", "2025-10", "2025-11-19", "2024-12~", "2023?", "201X", "2025-21", "-0044-03-15"];

    private readonly Random random;
    private readonly List<string> text = [];
    private int words;

    public FuzzedSeed(int seed)
    {
        random = new Random(seed);
        Annotation = [];
        WriteArticle();
        Section("people", Person);
        Section("organizations", Organization);
        Section("places", Place);
        Section("quotes", Quote);
        Section("events", Event);
        About();
    }

    public Dictionary<string, object> Annotation { get; }

    /// <summary>Never empty, which would be a mistake in the seed.</summary>
    public string Text => text.Count > 0 ? string.Concat(text) : "Nobody said a word.";

    /// <summary>All entries by id that later ones may refer to.</summary>
    public Dictionary<string, (string Section, Dictionary<string, object> Values)> Entries { get; } = new(StringComparer.Ordinal);

    private void WriteArticle()
    {
        Annotation["articleSeed"] = "1";
        Annotation["id"] = "one-" + Id();
        Annotation["inLanguage"] = Pick("en", "hi", "zh-Hant", "sr-Latn-RS");
        Maybe(Annotation, "headline", Localized);
        Maybe(Annotation, "kicker", Free);
        Maybe(Annotation, "abstract", Localized);
        Maybe(Annotation, "author", () => List(Free));
        Maybe(Annotation, "publisher", Free);
        Maybe(Annotation, "url", Url);
        Maybe(Annotation, "datePublished", () => Pick(Dates));
        Annotation["referenceDate"] = "2025-11-19";
        Maybe(Annotation, "keywords", () => List(Free));
    }

    private void Person(Dictionary<string, object> person)
    {
        Named(person);
        Maybe(person, "honorificPrefix", Localized);
        Maybe(person, "jobTitle", Free);
        Maybe(person, "nationality", () => List(() => Pick("IN", "RU", "NO", "CN")));
    }

    private void Organization(Dictionary<string, object> organization) => Named(organization);

    private void Place(Dictionary<string, object> place)
    {
        Named(place);
        MaybeRefer(place, "containedInPlace", isList: false, "places");
    }

    private void Named(Dictionary<string, object> entry)
    {
        entry["name"] = random.Next(3) == 0 ? new Dictionary<string, string> { ["hi"] = Passage(), ["en"] = Passage() } : Passage();
        Maybe(entry, "alternateName", () => List(Passage));
        Maybe(entry, "mentions", () => List(Passage));
        Maybe(entry, "description", Localized);
        Maybe(entry, "wikidata", () => $"Q{random.Next(1, 1_000_000)}");
        Maybe(entry, "sameAs", () => List(Url));
    }

    private void Quote(Dictionary<string, object> quote)
    {
        var source = Passage(3);
        quote["text"] = List(() => Passage(random.Next(2, 6), Signs));
        MaybeRefer(quote, "speaker", isList: true, "people", "organizations");
        Maybe(quote, "source", () => source);
        if (quote.ContainsKey("source"))
            Maybe(quote, "cue", () => source.Split(' ')[1]);

        MaybeRefer(quote, "addressee", isList: true, "people", "organizations");
        Maybe(quote, "type", () => Pick("direct", "indirect", "narrated"));
        Maybe(quote, "medium", () => Pick("speech", "writing", "thought"));
        Maybe(quote, "inLanguage", () => Pick("en", "fr-CA"));
        Maybe(quote, "date", () => Pick(PastDates));
        Maybe(quote, "dateText", () => Passage());
        Maybe(quote, "url", Url);
        MaybeRefer(quote, "isBasedOn", isList: false, "quotes");
        MaybeRefer(quote, "about", isList: true, "people", "places", "organizations", "quotes");
    }

    private void Event(Dictionary<string, object> @event)
    {
        @event["text"] = List(() => Passage(random.Next(2, 6), Signs));
        Maybe(@event, "name", Localized);
        Maybe(@event, "type", Free);
        Maybe(@event, "startDate", () => Pick(Dates));
        Maybe(@event, "previousStartDate", () => Pick(Dates));
        Maybe(@event, "dateText", () => Passage());
        if (@event.ContainsKey("startDate"))
            Maybe(@event, "dateBasis", () => Pick("explicit", "relative", "inferred"));

        MaybeRefer(@event, "location", isList: false, "places");
        MaybeRefer(@event, "attendee", isList: true, "people", "organizations");
        MaybeRefer(@event, "organizer", isList: true, "people", "organizations");
        MaybeRefer(@event, "superEvent", isList: true, "events");
        MaybeRefer(@event, "follows", isList: true, "events");
        Maybe(@event, "ordinal", () => random.Next(1, 500).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Section(string name, Action<Dictionary<string, object>> fill)
    {
        var section = new Dictionary<string, object>();
        for (var i = random.Next(4); i > 0; i--)
        {
            var (id, entry) = (Id(), new Dictionary<string, object>());
            fill(entry);
            section.Add(id, entry);
            Entries.Add(id, (name, entry));
        }

        if (section.Count > 0)
            Annotation[name] = section;
    }

    private void About()
    {
        if (Entries.Count > 0)
            Maybe(Annotation, "about", () => Entries.Keys.Where(_ => random.Next(3) == 0).DefaultIfEmpty(Entries.Keys.First()).ToArray());
    }

    private void MaybeRefer(Dictionary<string, object> entry, string key, bool isList, params string[] sections)
    {
        var ids = Entries.Where(e => sections.Contains(e.Value.Section)).Select(e => e.Key).Where(_ => random.Next(2) == 0).ToArray();
        if (ids.Length > 0)
            entry[key] = isList ? ids : ids[0];
    }

    private void Maybe(Dictionary<string, object> map, string key, Func<object> value)
    {
        if (random.Next(2) == 0)
            map[key] = value();
    }

    /// <summary>New words of the text that are nowhere else in it.</summary>
    private string Passage() => Passage(random.Next(1, 4));

    private string Passage(int length, string[]? signs = null)
    {
        var passage = Word();
        for (var i = 1; i < length; i++)
            passage += (signs is null ? " " : signs[random.Next(signs.Length)]) + Word();

        text.Add(passage);
        text.Add(Pick(Ends));
        return passage;
    }

    private string Word() => Pick(Words) + (1000 + words++).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Id() => Pick(IdWords) + "-" + words++.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Free() => Pick(FreeTexts);

    private string Url() => Pick("https://example.org/", "http://example.org/a?b=c&d=%20#e", "https://example.org/मॉस्को");

    private object Localized() => random.Next(2) == 0 ? Free() : new Dictionary<string, string> { ["en"] = Free(), ["hi"] = Free() };

    private string[] List(Func<string> one) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => one()).Distinct()];

    private string Pick(params string[] from) => from[random.Next(from.Length)];
}
