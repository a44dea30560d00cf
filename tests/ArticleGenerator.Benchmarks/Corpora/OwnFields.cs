using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// The corpus as that of a project that has declared 20 fields, and has its 200 most named people in a shared file. The texts are the
/// same.
/// </summary>
internal sealed class OwnFields
{
    private const int Shared = 200;

    private const string Declarations = """
        ---
        fields:
          articles:
            section: notes | travel | coast | city
            mood: calm | stormy ?
            teaser: localized ?
            rating: integer 1..5
            price: number 0.. ?
            featured: boolean = false
            topics: text [] ?
            embargo: date ?
            page: url ?
            photographer: person ?
            sequel: article ?
            note: { type: text, default: none yet, summary: What the editors say }
          people:
            party: labour | greens | none ?
            age: integer 0..150 ?
            homepage: url ?
            elected: date ?
          events:
            crowd: integer ?
            sponsor: text ?
            isOpen: boolean = true
          places:
            height: number ?
        ---

        """;

    private readonly Corpus corpus;
    private readonly CorpusPerson[] cast;
    private readonly HashSet<string> ids;

    public OwnFields(Corpus corpus)
    {
        this.corpus = corpus;
        cast = [.. corpus.Numbers.SelectMany(i => ArticleComposer.Compose(i).People).CountBy(person => person.Id)
            .OrderByDescending(person => person.Value).ThenBy(person => person.Key, StringComparer.Ordinal)
            .Select(person => person.Key).Take(Shared)
            .Join(
                corpus.Numbers.SelectMany(i => ArticleComposer.Compose(i).People).DistinctBy(person => person.Id),
                id => id, person => person.Id, (_, person) => person)];
        ids = cast.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All files of the seeds folder, INDEX.md first.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        var index = corpus.Files().First();
        yield return (index.Path, $"{Declarations}{index.Text}- [Who is who](who.yaml)\n");
        yield return ("who.yaml", $"shared: true\npeople:\n{string.Join('\n', cast.Select(p => Annotation.Person(p) + Of(p)))}\n");
        foreach (var article in corpus.Numbers.Select(ArticleComposer.Compose))
        {
            yield return ($"{Corpus.Stem(article.Number)}.txt", article.Text);
            yield return ($"{Corpus.Stem(article.Number)}.yaml", Annotation.Sidecar(article, this));
        }
    }

    public bool IsShared(CorpusPerson person) => ids.Contains(person.Id);

    /// <summary>Lines for the article, each after a line end.</summary>
    public static string Of(CorpusArticle article) => string.Create(CultureInfo.InvariantCulture, $"""

        section: {(article.Number % 2 == 0 ? "coast" : "city")}
        teaser: "{article.Headline}"
        rating: {(article.Number % 5) + 1}
        price: 4.50
        topics: [harbours, light]
        page: https://example.org/{article.Number}
        photographer: {article.People[0].Id}
        """);

    /// <summary>Lines for a person, each after a line end.</summary>
    public static string Of(CorpusPerson person) => string.Create(CultureInfo.InvariantCulture, $"""

            party: greens
            age: {20 + person.Id.Length}
        """);

    /// <summary>Lines for an event, each after a line end.</summary>
    public static string Of(CorpusEvent happening) => string.Create(CultureInfo.InvariantCulture, $"""

            crowd: {happening.Text.Length}
        """);
}
