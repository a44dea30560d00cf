using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>
/// Several articles of one class: <c>new ArticleCollection&lt;Story&gt;(Articles.All.Where(story => story.Rating > 3))</c>. A person,
/// organization or place with the same id in two of them is the same one. Thread-safe; everything is read on first use.
/// </summary>
/// <typeparam name="T">The base class of the articles.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ArticleCollection<T> : IReadOnlyList<T>, IReloadable
    where T : Article
{
    private readonly IEnumerable<T>[] catalogs;
    private volatile Contents contents;

    /// <summary>Joins articles in the order given.</summary>
    /// <param name="catalogs">The articles of each project.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogs"/> or one of them is null.</exception>
    public ArticleCollection(params IEnumerable<T>[] catalogs)
    {
        this.catalogs = [.. catalogs ?? throw new ArgumentNullException(nameof(catalogs))];
        if (Array.IndexOf(this.catalogs, null) >= 0)
            throw new ArgumentNullException(nameof(catalogs));
        contents = new(this.catalogs);
#if NET8_0_OR_GREATER
        HotReload.Follow(this);
#endif
    }

    /// <summary>The number of articles.</summary>
    public int Count => contents.Articles.Count;

    /// <summary>The article at a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => contents.Articles[index];

    /// <summary>The people of all articles.</summary>
    public ProfileList<PersonProfile> People => contents.People;

    /// <summary>The organizations of all articles.</summary>
    public ProfileList<OrganizationProfile> Organizations => contents.Organizations;

    /// <summary>The places of all articles.</summary>
    public ProfileList<PlaceProfile> Places => contents.Places;

    /// <summary>The quotes of all articles: article by article, in the order of the annotations.</summary>
    public IReadOnlyList<Quote> Quotes => contents.Quotes;

    /// <summary>The events of all articles: article by article, in the order of the annotations.</summary>
    public IReadOnlyList<Event> Events => contents.Events;

    /// <summary>Finds the article with an id, compared ordinally; the first if there are several.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out T? article)
    {
        article = Find(id);
        return article is not null;
    }

    /// <summary>Returns the article with an id, compared ordinally; the first if there are several; null if there is none.</summary>
    public T? Find(string? id) => id is null ? null : contents.ById[id].FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => contents.Articles.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IReloadable.Forget() => contents = new(catalogs);

    private sealed class Contents
    {
        private readonly Lazy<ILookup<string, T>> byId;

        public Contents(IEnumerable<T>[] catalogs)
        {
            Articles = new LazyList<T>(() => catalogs.SelectMany(catalog => catalog));
            byId = new(() => Articles.ToLookup(article => article.Id, StringComparer.Ordinal));
            People = Profiles(article => article.People, (id, name, entries) => new PersonProfile(id, name, entries));
            Organizations = Profiles(article => article.Organizations, (id, name, entries) => new OrganizationProfile(id, name, entries));
            Places = Profiles(article => article.Places, (id, name, entries) => new PlaceProfile(id, name, entries));
            Quotes = new LazyList<Quote>(() => Articles.SelectMany(article => article.Quotes));
            Events = new LazyList<Event>(() => Articles.SelectMany(article => article.Events));
        }

        public IReadOnlyList<T> Articles { get; }

        public ILookup<string, T> ById => byId.Value;

        public ProfileList<PersonProfile> People { get; }

        public ProfileList<OrganizationProfile> Organizations { get; }

        public ProfileList<PlaceProfile> Places { get; }

        public IReadOnlyList<Quote> Quotes { get; }

        public IReadOnlyList<Event> Events { get; }

        private ProfileList<TProfile> Profiles<TProfile, TEntry>(
            Func<Article, IReadOnlyList<TEntry>> entries, Func<string, LocalizedText?, IReadOnlyList<TEntry>, TProfile> create)
            where TProfile : Profile
            where TEntry : NamedEntity =>
            new(
                () => Articles.SelectMany(entries).GroupBy(entry => entry.Id, StringComparer.Ordinal)
                    .Select(entries => create(entries.Key, null, entries.ToReadOnly())),
                (id, name) => create(id, name, []));
    }
}
