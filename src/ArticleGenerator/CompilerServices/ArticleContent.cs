using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using ArticleGenerator.Core;

namespace ArticleGenerator.CompilerServices;

/// <summary>For generated code: the compiled content of one article. Everything is decoded on first use; thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleContent
{
    private readonly Lazy<IReadOnlyList<DataLine>> lines;
    private readonly Lazy<DataLine> header;
    private readonly Lazy<string> text;
    private string? madeId;
    private bool hasGivenEntries;
    private LanguageTag? language;
    private Lazy<IReadOnlyList<Person>> people;
    private Lazy<IReadOnlyList<Organization>> organizations;
    private Lazy<IReadOnlyList<Place>> places;
    private Lazy<IReadOnlyList<Quote>> quotes;
    private Lazy<IReadOnlyList<Event>> events;
    private readonly Lazy<Dictionary<string, (string Kind, int Index)>> index;
    private readonly Lazy<Dictionary<ArticleSpan, string>> readerWords;

    /// <summary>Content whose text is a resource of an assembly.</summary>
    /// <param name="assembly">The assembly with the embedded texts.</param>
    /// <param name="data">The article's data block, its lines separated by line feeds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleContent(Assembly assembly, string data)
        : this(
            assembly is null
                ? throw new ArgumentNullException(nameof(assembly))
                : article => EmbeddedTexts.Read(assembly, PathIn(article), article.Id),
            data)
    {
    }

    /// <summary>Content whose text comes from elsewhere.</summary>
    /// <param name="text">Returns the text; called at most once, when the text is first needed.</param>
    /// <param name="data">The article's data block, its lines separated by line feeds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleContent(Func<string> text, string data)
        : this(text is null ? throw new ArgumentNullException(nameof(text)) : _ => text(), data)
    {
    }

    private ArticleContent(Func<DataLine, string> text, string data)
    {
        if (data is null)
            throw new ArgumentNullException(nameof(data));
        lines = new(() => DataBlockReader.Read(data));
        header = new(ReadHeader);
        this.text = new(() => TextInData() ?? RequireSameBuild(text(Header)));
        people = Decoded("person", line => new Person(this, line));
        organizations = Decoded("organization", line => new Organization(this, line));
        places = Decoded("place", line => new Place(this, line));
        quotes = Decoded("quote", line => new Quote(this, line));
        events = Decoded("event", line => new Event(this, line));
        index = new(IndexById);
        readerWords = new(ReadReaderWords);
    }

    /// <summary>Content without a seed, with the given entries.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    internal static ArticleContent Made(string id, string text)
    {
        if (id is null)
            throw new ArgumentNullException(nameof(id));
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        var data = new DataBlockWriter(LanguageTags.Undetermined).Line("article", "made").Field("path", id + ".txt");
        return new(() => text, data.ToString()) { madeId = id, hasGivenEntries = true };
    }

    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    internal static ArticleContent Of(Article article) => (article ?? throw new ArgumentNullException(nameof(article))).Content;

    /// <summary>The line of the article itself.</summary>
    internal DataLine Header => header.Value;

    internal string Id => madeId ?? Header.Id;

    internal string Path => PathIn(Header);

    /// <summary>The article with this content.</summary>
    internal Article? Article { get; set; }

    internal LanguageTag InLanguage { get => language ?? Header.Language("inLanguage") ?? default; set => language = value; }

    internal string Text => text.Value;

    internal IReadOnlyList<Person> People { get => people.Value; set => people = Given(value); }

    internal IReadOnlyList<Organization> Organizations { get => organizations.Value; set => organizations = Given(value); }

    internal IReadOnlyList<Place> Places { get => places.Value; set => places = Given(value); }

    internal IReadOnlyList<Quote> Quotes { get => quotes.Value; set => quotes = Given(value); }

    internal IReadOnlyList<Event> Events { get => events.Value; set => events = Given(value); }

    /// <summary>Whether any entry was decoded.</summary>
    internal bool HasDecoded => people.IsValueCreated || organizations.IsValueCreated || places.IsValueCreated
        || quotes.IsValueCreated || events.IsValueCreated;

    internal Entry? Find(string id) => hasGivenEntries ? Article!.Entries.FirstOrDefault(entry => entry.Id == id) : Decoded(id);

    private Entry? Decoded(string id) => !index.Value.TryGetValue(id, out var place) ? null : place.Kind switch
    {
        "person" => People[place.Index],
        "organization" => Organizations[place.Index],
        "place" => Places[place.Index],
        "quote" => Quotes[place.Index],
        "event" => Events[place.Index],
        _ => null,
    };

    /// <summary>The words that a reader sees at the span of an entry: those of the text, without Markdown markup.</summary>
    internal string Words(ArticleSpan span) => readerWords.Value.TryGetValue(span, out var words) ? words : Slice(span);

    internal string Slice(ArticleSpan span)
    {
        if (span.End > Text.Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The text of the article '{Id}' has {Text.Length} UTF-16 units.");
        return Text.Substring(span.Start, span.Length);
    }

    /// <summary>
    /// The entries that a field names. They are looked up on first use, because references between entries can be circular.
    /// </summary>
    internal IReadOnlyList<T> References<T>(DataLine line, string key)
        where T : Entry => References<T>(line.Words(key));

    internal IReadOnlyList<T> References<T>(IReadOnlyList<string> ids)
        where T : Entry => ids.Count == 0 ? [] : new LazyList<T>(() => ids.Select(Find).OfType<T>());

    /// <summary>The words that a field ties an entry to.</summary>
    internal IReadOnlyList<Passage> Passages(DataLine line, string key) =>
        line.ArticleSpans(key).Select(span => new Passage(this, span)).ToReadOnly();

    internal Passage? Passage(DataLine line, string key) => line.ArticleSpan(key) is { } span ? new(this, span) : null;

    private Lazy<IReadOnlyList<T>> Given<T>(IReadOnlyList<T> entries)
        where T : Entry
    {
        hasGivenEntries = true;
        return new(() => entries);
    }

    private Lazy<IReadOnlyList<T>> Decoded<T>(string kind, Func<DataLine, T> decode) =>
        new(() => lines.Value.Where(line => line.Kind == kind).Select(decode).ToReadOnly());

    private Dictionary<ArticleSpan, string> ReadReaderWords()
    {
        var words = new Dictionary<ArticleSpan, string>();
        foreach (var line in lines.Value.Where(line => line.Kind == DataBlockWriter.WordsKind))
        {
            if (line.IdSpan is (int start, int length))
                words[new ArticleSpan(start, length)] = line.Value("text") ?? "";
        }

        return words;
    }

    private static string PathIn(DataLine article) => article.Value("path") ?? "";

    private DataLine ReadHeader() => lines.Value.FirstOrDefault(line => line.Kind == "article")
        ?? throw new FormatException("The data of an article has no line 'article'. It is generated code: rebuild the project.");

    private Dictionary<string, (string Kind, int Index)> IndexById()
    {
        var byId = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        foreach (var kind in lines.Value.Where(line => line.Kind != "article").GroupBy(line => line.Kind))
        {
            var position = 0;
            foreach (var line in kind)
            {
                if (!byId.ContainsKey(line.Id))
                    byId.Add(line.Id, (kind.Key, position));
                position++;
            }
        }

        return byId;
    }

    /// <summary>The text that the code has under <c>dotnet watch</c>, where the one in the assembly may be older.</summary>
    private string? TextInData() => lines.Value.FirstOrDefault(line => line.Kind == DataBlockWriter.TextKind)?.Value("text");

    // Spans are valid only in the text for which they were computed. After a hot reload, the code is newer than the resource.
    private string RequireSameBuild(string found)
    {
        var (length, hash) = (Header.Value("length"), Header.Value("hash"));
        var sameLength = length is null || length == found.Length.ToString(CultureInfo.InvariantCulture);
        var same = sameLength && (hash is null || hash == TextHash.Compute(found));
        return same ? found : throw new InvalidOperationException(
            $"The text of the article '{Id}' ({Path}) and the code generated for it are from different builds. " +
            "Restart the program; if that does not help, rebuild it.");
    }
}
