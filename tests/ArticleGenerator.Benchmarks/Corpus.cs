using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Seeds that are the same on every machine: every other article in Hindi, about 2,100 UTF-16 units each, with 5 people, 3 quotes and 4 events
/// that all stand in the text.
/// </summary>
internal sealed class Corpus(int articles)
{
    private static readonly string[] Hindi = WordSequence.Hindi(seed: 1, length: 60_000);
    private static readonly string[] English = WordSequence.English(seed: 2, length: 60_000);

    /// <summary>All files of the seeds folder, INDEX.md first.</summary>
    public IEnumerable<(string Path, string Text)> Files() =>
        Enumerable.Range(0, articles).SelectMany(i => FilesOf(i, edit: 0)).Prepend(("INDEX.md", Index()));

    /// <summary>The text and the annotation of one article.</summary>
    /// <param name="edit">Another number gives another abstract and nothing else.</param>
    public static IEnumerable<(string Path, string Text)> FilesOf(int article, int edit)
    {
        var isHindi = article % 2 == 0;
        var random = new Random(article);
        var words = new WordRun(isHindi ? Hindi : English, random.Next());
        var people = Enumerable.Range(0, 5).Select(i => (Id: $"person-{i + 1}", Name: Name(isHindi, random, i))).ToArray();
        var quotes = Enumerable.Range(0, 3).Select(i => (Id: $"quote-{i + 1}", Words: words.Next(12), Speaker: people[i])).ToArray();
        var events = Enumerable.Range(0, 4).Select(i => (Id: $"event-{i + 1}", Words: words.Next(6), Attendee: people[i + 1])).ToArray();

        var paragraphs = quotes.Select(q => $"{q.Speaker.Name}: “{q.Words}.” {words.Next(50)}.")
            .Concat(events.Select(e => $"{e.Attendee.Name} {e.Words}. {words.Next(28)}."))
            .ToArray();
        yield return ($"{Stem(article)}.txt", string.Join('\n', paragraphs) + "\n");
        yield return ($"{Stem(article)}.yaml", $"""
            inLanguage: {(isHindi ? "hi" : "en")}
            datePublished: 2025-11-19
            abstract: {words.Next(10)} {edit.ToString(CultureInfo.InvariantCulture)}
            people:
            {Lines(people, p => $"  {p.Id}: {{ name: {p.Name}, jobTitle: {words.Next(2)} }}")}
            quotes:
            {Lines(quotes, q => $"  {q.Id}:\n    speaker: {q.Speaker.Id}\n    text: |\n      {q.Words}")}
            events:
            {Lines(events, e => $"  {e.Id}: {{ text: {e.Words}, startDate: 2025-11, eventStatus: held, attendee: {e.Attendee.Id} }}")}

            """);
    }

    private static string Stem(int article) => "article-" + article.ToString("00000", CultureInfo.InvariantCulture);

    private string Index() => "# Seeds\n\n" + string.Concat(Enumerable.Range(0, articles).Select(i => $"- [{Stem(i)}]({Stem(i)}.txt)\n"));

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(line));

    /// <summary>Two words that no other person of the article has.</summary>
    private static string Name(bool isHindi, Random random, int person) =>
        isHindi ? $"श्री {Letters(random, 'क', 20)}{(char)('क' + person)}ण्डल" : $"Mx {Letters(random, 'A', 20)}{(char)('a' + person)}quist";

    private static string Letters(Random random, char first, int range) =>
        string.Concat(Enumerable.Range(0, 4).Select(_ => (char)(first + random.Next(range))));

    /// <summary>Words one behind another, so that no run of them stands twice in a text.</summary>
    private sealed class WordRun(string[] words, int start)
    {
        private int next = start % words.Length;

        public string Next(int count)
        {
            var run = Enumerable.Range(next, count).Select(i => words[i % words.Length]);
            next += count;
            return string.Join(' ', run);
        }
    }
}
