using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Json;
using ArticleGenerator.JsonLd;

namespace ArticleGenerator;

/// <summary>
/// An article: its text, verbatim, and who is in it, what was said and what happened, each tied to words of the text (schema.org
/// <c>Article</c>). One class is generated for each article; a test can create its own. Immutable and thread-safe; everything is decoded on
/// first use.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public class Article
{
    private readonly ArticleContent content;
    private readonly Lazy<IReadOnlyList<Mention>> mentions;
    private readonly Lazy<IReadOnlyList<ArticleSpan>> paragraphs;

    // The lists with members, by kind of entry, each created on first use.
    private readonly object?[] lists = new object?[(int)EntryKind.Event + 1];

    /// <summary>Creates an article without a seed, for tests: <c>new Article("visit", "Ada spoke.") { People = [ada] }</c>.</summary>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Article(string id, string text)
        : this(ArticleContent.Made(id, text))
    {
    }

    /// <summary>For generated code: an article whose text is a resource of the assembly of its type.</summary>
    /// <param name="type">The class of the article.</param>
    /// <param name="data">Its data block.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(Type type, string data)
        : this(new ArticleContent((type ?? throw new ArgumentNullException(nameof(type))).Assembly, data))
    {
    }

#if NET8_0_OR_GREATER
    /// <summary>For generated code: the same with data that is a UTF-8 literal.</summary>
    /// <param name="type">The class of the article.</param>
    /// <param name="data">Its data block.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(Type type, ReadOnlySpan<byte> data)
        : this(type, System.Text.Encoding.UTF8.GetString(data))
    {
    }
#endif

    /// <summary>An article with existing content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(ArticleContent content)
    {
        this.content = content ?? throw new ArgumentNullException(nameof(content));
        content.Article = this;
        Entities = new LazyList<NamedEntity>(() => People.Concat<NamedEntity>(Organizations).Concat(Places));
        Entries = new LazyList<Entry>(() => Entities.Concat<Entry>(Quotes).Concat(Events));
        About = new LazyList<Entry>(() => content.References<Entry>(content.Header, "about"));
        Related = new LazyList<Entry>(() => content.References<Entry>(content.Header, "related"));
        mentions = new(CollectMentions);
        paragraphs = new(() => Core.Paragraphs.Find(Text, Path).Select(line => new ArticleSpan(line.Start, line.Length)).ToReadOnly());
    }

    internal ArticleContent Content => content;

    /// <summary>The article's id, unique in its project.</summary>
    public string Id => content.Id;

    /// <summary>
    /// The path of the text, relative to the seeds folder and with <c>/</c> between folders. For an article created in a test, it is the id
    /// and <c>.txt</c>.
    /// </summary>
    public string Path { get => field ?? content.Path; init; }

    /// <summary>The language of the article.</summary>
    public LanguageTag InLanguage { get => content.InLanguage; init => content.InLanguage = value; }

    /// <summary>The headline, in one or more languages; the id if there is none.</summary>
    public LocalizedText Headline { get => field ??= content.Header.Text("headline") ?? Id; init; }

    /// <summary>The words above the headline.</summary>
    public LocalizedText? Kicker { get => field ??= content.Header.Text("kicker"); init; }

    /// <summary>A summary of the article.</summary>
    public LocalizedText? Abstract { get => field ??= content.Header.Text("abstract"); init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors
    {
        get => field ??= content.Header.Values("author").ToReadOnly();
        init => field = value.ToReadOnly();
    }

    /// <summary>The authors who are people of the article. The others are only names, in <see cref="Authors"/>.</summary>
    [JsonConverter(typeof(IdListConverter<Person>))]
    public IReadOnlyList<Person> AuthorPeople
    {
        get => field ??= content.References<Person>(content.Header, "authors");
        init => field = value.ToReadOnly();
    }

    /// <summary>The image above the text.</summary>
    public Image? Image { get => field ??= Image.From(content.Header); init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get => field ?? content.Header.Value("publisher"); init; }

    /// <summary>Where it was published.</summary>
    public Uri? Url { get => field ??= content.Header.Uris("url").FirstOrDefault(); init; }

    /// <summary>When it was published.</summary>
    public PartialDate? DatePublished { get => field ?? content.Header.Date("datePublished"); init; }

    /// <summary>When it was last changed.</summary>
    public PartialDate? DateModified { get => field ?? content.Header.Date("dateModified"); init; }

    /// <summary>What "today" means in the text.</summary>
    public PartialDate? ReferenceDate { get => field ?? content.Header.Date("referenceDate") ?? DatePublished; init; }

    /// <summary>Whether its seed is marked as a draft. Drafts are included only if the project sets <c>ArticleDrafts</c>.</summary>
    public bool IsDraft { get => field || content.Header.Value("draft") == "true"; init; }

    /// <summary>The article that this one translates; null if it is not in this catalog.</summary>
    [JsonConverter(typeof(IdConverter<Article>))]
    public Article? TranslationOf
    {
        get => field ?? (content.Header.Value("translationOf") is { } original ? Lookup?.Invoke(original) : null);
        init;
    }

    /// <summary>
    /// This article in all its languages: the original first, then the translations in the order of the index, including this article.
    /// Empty if there is no other.
    /// </summary>
    [JsonConverter(typeof(IdListConverter<Article>))]
    public IReadOnlyList<Article> Translations
    {
        get => field ??= content.Header.Words("translations").Select(id => Lookup?.Invoke(id)).OfType<Article>().ToReadOnly();
        init => field = value.ToReadOnly();
    }

    /// <summary>Finds an article of the same catalog by its id; null for an article without a catalog.</summary>
    internal Func<string, Article?>? Lookup { get; set; }

    /// <summary>Tags of the article.</summary>
    public IReadOnlyList<string> Keywords
    {
        get => field ??= content.Header.Values("keywords").ToReadOnly();
        init => field = value.ToReadOnly();
    }

    /// <summary>The values of the project's own fields, by name. Generated properties return them with their types.</summary>
    public FieldValues Fields { get => field ??= new(content, content.Header); init => field = value?.In(content); }

    /// <summary>Whom and what the story is about.</summary>
    [JsonConverter(typeof(IdListConverter<Entry>))]
    public IReadOnlyList<Entry> About { get; init => field = value.ToReadOnly(); }

    /// <summary>Who and what appears only in a link or teaser to another story.</summary>
    [JsonConverter(typeof(IdListConverter<Entry>))]
    public IReadOnlyList<Entry> Related { get; init => field = value.ToReadOnly(); }

    /// <summary>The people, in the order of the annotation.</summary>
    /// <exception cref="ArgumentException">When set: an entry was created for an article with another id. The same applies to the other
    /// kinds.</exception>
    public IReadOnlyList<Person> People
    {
        get => field ??= new PersonList(content);
        init => field = content.People = Adopt(value);
    }

    /// <summary>The organizations, in the order of the annotation.</summary>
    public IReadOnlyList<Organization> Organizations
    {
        get => field ??= new OrganizationList(content);
        init => field = content.Organizations = Adopt(value);
    }

    /// <summary>The places, in the order of the annotation.</summary>
    public IReadOnlyList<Place> Places
    {
        get => field ??= new PlaceList(content);
        init => field = content.Places = Adopt(value);
    }

    /// <summary>The quotes, in the order of the annotation.</summary>
    public IReadOnlyList<Quote> Quotes
    {
        get => field ??= new QuoteList(content);
        init => field = content.Quotes = Adopt(value);
    }

    /// <summary>The events, in the order of the annotation.</summary>
    public IReadOnlyList<Event> Events
    {
        get => field ??= new EventList(content);
        init => field = content.Events = Adopt(value);
    }

    /// <summary>The people, organizations and places, in this order.</summary>
    [JsonIgnore]
    public IReadOnlyList<NamedEntity> Entities { get; }

    /// <summary>All entries of the annotation: people, organizations, places, quotes and events, in this order.</summary>
    [JsonIgnore]
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>
    /// All mentions of people, organizations and places in the order of the text. If two start together, the longer comes first.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Mention> Mentions => mentions.Value;

    /// <summary>The text, verbatim, with line ends and blank lines, but without byte order mark and front matter.</summary>
    /// <exception cref="InvalidOperationException">The text is not in the assembly, or is from a different build than the code.</exception>
    public string Text => content.Text;

    /// <summary>
    /// The paragraphs, without the line ends around them. In Markdown, blank lines separate them, and a fenced code block is one. In any
    /// other text, every line that is not blank is a paragraph.
    /// </summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Text"/>.</exception>
    [JsonIgnore]
    public IReadOnlyList<ArticleSpan> Paragraphs => paragraphs.Value;

    /// <summary>Returns the entry of any kind with an id, compared ordinally; null if there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Entry? Find(string id) => content.Find(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>Returns the words of the text at a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Text"/>.</exception>
    public string Slice(ArticleSpan span) => content.Slice(span);

    /// <summary>
    /// Returns the article as JSON-LD in the vocabulary of schema.org, with its people, organizations, places and events (<c>mentions</c>)
    /// and its quotations (<c>hasPart</c>). It is safe in a <c>script</c> element: nothing in it can end the element.
    /// </summary>
    /// <param name="type">A type of schema.org for articles: <c>NewsArticle</c>, <c>BlogPosting</c>. Translations get it, too.</param>
    /// <param name="page">The address of the page that shows the article; by default <see cref="Url"/>. Each entry is named by that and its
    /// id: <c>…#putin</c>.</param>
    /// <remarks>
    /// Omits what schema.org can't express: the kicker, what an event follows, quotes that are only narrated. The words of an indirect
    /// quote are its <c>abstract</c>, not its <c>text</c>. Dates are <see cref="PartialDate.Iso8601"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Text"/>.</exception>
    public string ToJsonLd(string type = "Article", Uri? page = null) =>
        ToJsonLd(new JsonLdOptions { Type = type ?? throw new ArgumentNullException(nameof(type)), Page = page });

    /// <summary>
    /// Returns the same, with information that only the site has: addresses of images and authors, and who publishes the article.
    /// </summary>
    /// <param name="options">The information that only the site has.</param>
    /// <remarks>As for <see cref="ToJsonLd(string, Uri?)"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Text"/>.</exception>
    public string ToJsonLd(JsonLdOptions options) =>
        new ArticleJsonLd(this, options ?? throw new ArgumentNullException(nameof(options))).ToJson().ToString();

    /// <summary>For generated code: a list with a member for each entry, if it already exists.</summary>
    /// <param name="kind">The number of the <see cref="EntryKind"/>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object? ListOf(int kind) => Volatile.Read(ref lists[kind]);

    /// <summary>
    /// For generated code: stores a list with a member for each entry. If two threads create one, all callers get the first.
    /// </summary>
    /// <param name="kind">The number of the <see cref="EntryKind"/>.</param>
    /// <param name="list">The list.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object Keep(int kind, object list) => Interlocked.CompareExchange(ref lists[kind], list, null) ?? list;

    /// <summary>Headline, in the default language, and id: <c>Jaishankar in Moscow (jaishankar-moscow-visit)</c>.</summary>
    public override string ToString() => $"{Headline} ({Id})";

    private IReadOnlyList<T> Adopt<T>(IReadOnlyList<T> entries)
        where T : Entry => (entries ?? []).Select(entry => (T)entry.In(this)).ToReadOnly();

    private IReadOnlyList<Mention> CollectMentions() =>
        Entities.SelectMany(entity => entity.Mentions)
            .OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length).ToReadOnly();
}
