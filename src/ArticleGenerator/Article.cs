using System.ComponentModel;
using System.Diagnostics;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.JsonLd;

namespace ArticleGenerator;

/// <summary>
/// An article: its text as it stands in the file, and who is in it, what was said and what happened, each tied to words of the text
/// (schema.org <c>Article</c>). One class is generated for each article.
/// Immutable and thread-safe; nothing is decoded before it is asked for.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Article
{
    private readonly ArticleContent content;
    private readonly Lazy<IReadOnlyList<Mention>> mentions;
    private readonly Lazy<IReadOnlyList<TextSpan>> paragraphs;

    // The lists with members, by kind of entry, each made when it is first asked for.
    private readonly object?[] lists = new object?[(int)EntryKind.Event + 1];

    /// <summary>For generated code: an article whose text is a resource of the assembly of its type.</summary>
    /// <param name="type">The class of the article.</param>
    /// <param name="data">Its data block.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected Article(Type type, string data)
        : this(new ArticleContent((type ?? throw new ArgumentNullException(nameof(type))).Assembly, data))
    {
    }

#if NET8_0_OR_GREATER
    /// <summary>For generated code: the same with data that is a UTF-8 literal.</summary>
    /// <param name="type">The class of the article.</param>
    /// <param name="data">Its data block.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    protected Article(Type type, ReadOnlySpan<byte> data)
        : this(type, System.Text.Encoding.UTF8.GetString(data))
    {
    }
#endif

    /// <summary>An article of content from elsewhere.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    protected Article(ArticleContent content)
    {
        this.content = content ?? throw new ArgumentNullException(nameof(content));
        People = new PersonList(content);
        Organizations = new OrganizationList(content);
        Places = new PlaceList(content);
        Quotes = new QuoteList(content);
        Events = new EventList(content);
        Entities = new LazyList<NamedEntity>(() => People.Concat<NamedEntity>(Organizations).Concat(Places));
        Entries = new LazyList<Entry>(() => Entities.Concat<Entry>(Quotes).Concat(Events));
        About = new LazyList<Entry>(() => content.References<Entry>(content.Header, "about"));
        Related = new LazyList<Entry>(() => content.References<Entry>(content.Header, "related"));
        mentions = new(CollectMentions);
        paragraphs = new(() => Core.Paragraphs.Find(Text, Path).Select(line => new TextSpan(line.Start, line.Length)).ToReadOnly());
    }

    internal ArticleContent Content => content;

    /// <summary>The article's id, unique in its project.</summary>
    public string Id => content.Id;

    /// <summary>The text's path, relative to the folder of the seeds, parted by <c>/</c>.</summary>
    public string Path => content.Path;

    /// <summary>The language the article is written in.</summary>
    public LanguageTag InLanguage => content.InLanguage;

    /// <summary>The headline, in one or more languages; the id, if there is none.</summary>
    public LocalizedText Headline => field ??= content.Header.Text("headline") ?? Id;

    /// <summary>What stands above the headline.</summary>
    public LocalizedText? Kicker => field ??= content.Header.Text("kicker");

    /// <summary>What the article says, in short.</summary>
    public LocalizedText? Abstract => field ??= content.Header.Text("abstract");

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors => field ??= content.Header.Values("author").ToReadOnly();

    /// <summary>Those of the authors that are people of the article. The others are only names, in <see cref="Authors"/>.</summary>
    public IReadOnlyList<Person> AuthorPeople => field ??= content.References<Person>(content.Header, "authors");

    /// <summary>The image above the text.</summary>
    public Image? Image => field ??= Image.From(content.Header);

    /// <summary>Who published it.</summary>
    public string? Publisher => content.Header.Value("publisher");

    /// <summary>Where it was published.</summary>
    public Uri? Url => field ??= content.Header.Uris("url").FirstOrDefault();

    /// <summary>When it was published.</summary>
    public PartialDate? DatePublished => content.Header.Date("datePublished");

    /// <summary>When it was last changed.</summary>
    public PartialDate? DateModified => content.Header.Date("dateModified");

    /// <summary>What "today" means in the text.</summary>
    public PartialDate? ReferenceDate => content.Header.Date("referenceDate") ?? DatePublished;

    /// <summary>Whether its seed says that it is a draft: then it is here only because the project sets <c>ArticleDrafts</c>.</summary>
    public bool IsDraft => content.Header.Value("draft") == "true";

    /// <summary>The article that this one translates; null where it is none of this catalog.</summary>
    public Article? TranslationOf => content.Header.Value("translationOf") is { } original ? Lookup?.Invoke(original) : null;

    /// <summary>
    /// All articles that are this one in some language: the original first, then its translations in the order of the index, this article
    /// among them. Empty where there is no other.
    /// </summary>
    public IReadOnlyList<Article> Translations =>
        field ??= content.Header.Words("translations").Select(id => Lookup?.Invoke(id)).OfType<Article>().ToReadOnly();

    /// <summary>Finds an article of the same catalog by its id; null for one that no catalog made.</summary>
    internal Func<string, Article?>? Lookup { get; set; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string> Keywords => field ??= content.Header.Values("keywords").ToReadOnly();

    /// <summary>The values of the project's own fields, by name. Generated properties give them with their types.</summary>
    public FieldValues Fields => field ??= new(content, content.Header);

    /// <summary>Whom and what the story is about.</summary>
    public IReadOnlyList<Entry> About { get; }

    /// <summary>Who and what only stands in a link or teaser to another story.</summary>
    public IReadOnlyList<Entry> Related { get; }

    /// <summary>The people, in the order of the annotation.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>The organizations, in the order of the annotation.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    /// <summary>The places, in the order of the annotation.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The quotes, in the order of the annotation.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The events, in the order of the annotation.</summary>
    public IReadOnlyList<Event> Events { get; }

    /// <summary>The people, organizations and places, in this order.</summary>
    public IReadOnlyList<NamedEntity> Entities { get; }

    /// <summary>All that the annotation describes: people, organizations, places, quotes and events, in this order.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>
    /// All mentions of people, organizations and places in the order of the text, the longer first where two start together.
    /// </summary>
    public IReadOnlyList<Mention> Mentions => mentions.Value;

    /// <summary>The text, as it stands in the file: line ends and blank lines too, without byte order mark and front matter.</summary>
    /// <exception cref="InvalidOperationException">The text is not in the assembly, or of another build than the code.</exception>
    public string Text => content.Text;

    /// <summary>
    /// The paragraphs: in Markdown what blank lines part, else every line that is not blank; without the line ends around them.
    /// </summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Text"/>.</exception>
    public IReadOnlyList<TextSpan> Paragraphs => paragraphs.Value;

    /// <summary>The entry of any kind with an id, compared ordinally; null if there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Entry? Find(string id) => content.Find(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>The words of the text at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place ends after the text.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Text"/>.</exception>
    public string Slice(TextSpan span) => content.Slice(span);

    /// <summary>
    /// The article as JSON-LD in the vocabulary of schema.org: a <c>NewsArticle</c> with its people, organizations, places and events
    /// (<c>mentions</c>) and its quotations (<c>hasPart</c>).
    /// It can stand in a <c>script</c> element as it is: nothing in it can end the element.
    /// </summary>
    /// <param name="page">The address of the page that shows the article; by default <see cref="Url"/>.
    /// Each entry is named by that and its id: <c>…#putin</c>.</param>
    /// <remarks>
    /// What schema.org has no word for is left out: the kicker, what an event follows, quotes that are only narrated.
    /// The words of an indirect quote are its <c>abstract</c>, not its <c>text</c>. Dates are <see cref="PartialDate.Iso8601"/>.
    /// </remarks>
    /// <exception cref="InvalidOperationException">As for <see cref="Text"/>.</exception>
    public string ToJsonLd(Uri? page = null) => new ArticleJsonLd(this, page).NewsArticle().ToString();

    /// <summary>For generated code: a list with a member for each entry, if it is made already.</summary>
    /// <param name="kind">The number of the <see cref="EntryKind"/>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object? ListOf(int kind) => Volatile.Read(ref lists[kind]);

    /// <summary>For generated code: keeps a list with a member for each entry. Of two made at once, all see the first.</summary>
    /// <param name="kind">The number of the <see cref="EntryKind"/>.</param>
    /// <param name="list">The list.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object Keep(int kind, object list) => Interlocked.CompareExchange(ref lists[kind], list, null) ?? list;

    /// <summary>Headline, in the default language, and id: <c>Jaishankar in Moscow (jaishankar-moscow-visit)</c>.</summary>
    public override string ToString() => $"{Headline} ({Id})";

    private IReadOnlyList<Mention> CollectMentions() =>
        Entities.SelectMany(entity => entity.Mentions)
            .OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length).ToReadOnly();
}
