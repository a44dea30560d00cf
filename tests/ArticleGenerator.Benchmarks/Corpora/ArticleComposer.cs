using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Makes up an article from sentences with gaps. Its number is the seed of all chance, so it is the same on every machine.
/// </summary>
internal sealed class ArticleComposer
{
    private const int Length = 2_050;
    private static readonly Vocabulary Words = Vocabulary.Read();

    private readonly int number;
    private readonly string language;
    private readonly Random random;
    private readonly DateOnly published;

    private ArticleComposer(int number)
    {
        this.number = number;
        language = number % 2 == 1 ? "hi" : "en";
        random = new Random(number);
        published = new DateOnly(2025, 1, 1).AddDays(random.Next(365));
    }

    /// <param name="number">Its number.</param>
    /// <param name="quotations">How many quotes it has, from 3 to 90.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of quotes is another.</exception>
    public static CorpusArticle Compose(int number, int quotations = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quotations, 3);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quotations, 90);
        return new ArticleComposer(number).Compose(quotations);
    }

    private CorpusArticle Compose(int quotations)
    {
        var people = People();
        var places = Some(Words.Places, 4).Select(p => new CorpusPlace(p.En.ToLowerInvariant(), p)).ToArray();
        var topics = Some(Words.Topics, Words.Topics.Length);
        var quotes = Enumerable.Range(0, quotations)
            .Select(i => Quote(i, people[i % people.Length], topics[i % topics.Length])).ToArray();
        var events = Enumerable.Range(0, 4).Select(i => Event(topics[3 + i], places[i], [people[i], people[i + 1]])).ToArray();

        (string, string)[] subject =
        [
            ("place", Say(places[0].Name)),
            ("person", Say(people[0].Name)),
            ("jobTitle", Say(people[0].JobTitle)),
            ("topic", Say(topics[7])),
        ];
        var headline = Sentence("headline", subject);
        return new(
            number,
            language,
            headline,
            published,
            people,
            places,
            quotes,
            events,
            Text(Sentence("opening", subject), people, quotes, events));
    }

    private CorpusPerson[] People()
    {
        var given = Some(Words.GivenNames, 5);
        return [.. Some(Words.FamilyNames, 5).Select((family, i) => Person(given[i], family))];
    }

    private static CorpusPerson Person(Phrase given, Phrase family)
    {
        var job = (Array.IndexOf(Words.GivenNames, given) * 3) + Array.IndexOf(Words.FamilyNames, family);
        return new(
            $"{given.En}-{family.En}".ToLowerInvariant(),
            new Phrase($"{given.Hi} {family.Hi}", $"{given.En} {family.En}"),
            family,
            Words.JobTitles[job % Words.JobTitles.Length]);
    }

    private CorpusQuote Quote(int position, CorpusPerson speaker, Phrase topic)
    {
        var type = random.Next(2) == 0 ? "direct" : "indirect";
        var cue = Say(One(Words.Cues));
        // No two of an article are the same.
        var claim = Fill(
            Say(One(Words.Claims)), ("topic", Say(topic)), ("month", Say(One(Words.Months))),
            ("number", Digits(random.Next(11, 99) + (position / 3 * 100))));
        var text = (type == "direct" ? Capital(claim) : claim) + Sentence("claimEnd");
        var name = ("speaker", Say(speaker.Name));
        return new(
            $"{speaker.Id}-{topic.Id}",
            type,
            speaker,
            cue,
            Sentence("cuePrefix", name),
            text,
            Sentence(type, name, ("cue", cue), ("claim", text)));
    }

    private CorpusEvent Event(Phrase topic, CorpusPlace place, CorpusPerson[] attendees)
    {
        var occasion = One(Words.Occasions);
        var isHeld = random.Next(2) == 0;
        var isDay = random.Next(5) < 3;
        var date = published.AddMonths((isHeld ? -1 : 1) * random.Next(2, 5));
        (string, string)[] about = [("topic", Say(topic)), ("occasion", Say(occasion)), ("place", Say(place.Name))];
        var text = Sentence(isHeld ? "held" : "scheduled", about);
        var when = Sentence(
            isDay ? "onDay" : "inMonth",
            ("day", Digits(date.Day)),
            ("month", Say(Words.Months[date.Month - 1])),
            ("year", Digits(date.Year)));
        var sentence = Sentence(
            isHeld ? "attended" : "expected", ("date", when), ("event", text), ("first", Say(attendees[0].Name)),
            ("second", Say(attendees[1].Name)));
        return new(
            $"{topic.Id}-{occasion.Id}", Capital(Sentence("eventName", about)),
            date.ToString(isDay ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture),
            place, attendees, isHeld ? "held" : "scheduled", text, sentence);
    }

    private string Text(string opening, CorpusPerson[] people, CorpusQuote[] quotes, CorpusEvent[] events)
    {
        string[] openings = [opening, .. quotes.Select(q => q.Sentence)];
        string[] paragraphs = [.. openings.Zip(events, (first, e) => $"{first} {e.Sentence}"), .. openings.Skip(events.Length)];
        for (var i = 0; paragraphs.Sum(p => p.Length + 1) < Length; i++)
            paragraphs[i % paragraphs.Length] += " " + Filler(people);

        return string.Join('\n', paragraphs) + "\n";
    }

    private string Filler(CorpusPerson[] people) => Sentence(
        "filler",
        ("time", Say(One(Words.Times))),
        ("actor", Say(random.Next(10) < 3 ? One(people).FamilyName : One(Words.Groups))),
        ("topic", Say(One(Words.Topics))),
        ("action", Say(One(Words.Actions))),
        ("ending", Say(One(Words.Endings))));

    private T One<T>(T[] items) => items[random.Next(items.Length)];

    private T[] Some<T>(T[] items, int count)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled[..count];
    }

    private string Say(Phrase phrase) => phrase.In(language);

    private string Sentence(string name, params (string Gap, string Words)[] gaps) => Fill(Say(Words.Sentences[name]), gaps);

    private static string Fill(string sentence, params (string Gap, string Words)[] gaps) =>
        gaps.Aggregate(sentence, (filled, gap) => filled.Replace($"{{{gap.Gap}}}", gap.Words, StringComparison.Ordinal));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
