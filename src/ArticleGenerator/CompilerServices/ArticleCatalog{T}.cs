using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ArticleGenerator.CompilerServices;

/// <summary>For generated code: all articles of a project, in the order of the index. Each is created on first use; thread-safe.</summary>
/// <typeparam name="T">The base class of the project's articles.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public sealed class ArticleCatalog<T> : IReadOnlyList<T>, IReloadable
    where T : Article
{
    private readonly Func<int> count;
    private readonly Func<int, T> create;
    private readonly Func<string, int> find;
    private readonly ArticleCollection<T> together;
    private volatile Lazy<T?[]> articles;

    /// <summary>Creates a catalog.</summary>
    /// <param name="count">The number of articles.</param>
    /// <param name="create">Creates the article at a position.</param>
    /// <param name="find">The position of the article with an id, or a negative number.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleCatalog(Func<int> count, Func<int, T> create, Func<string, int> find)
    {
        this.count = count ?? throw new ArgumentNullException(nameof(count));
        this.create = create ?? throw new ArgumentNullException(nameof(create));
        this.find = find ?? throw new ArgumentNullException(nameof(find));
        articles = NoneYet();
#if NET8_0_OR_GREATER
        // Before the lists across articles, which must not be made again from articles that are not yet forgotten.
        HotReload.Follow(this);
#endif
        together = new(this);
    }

    /// <summary>The number of articles.</summary>
    public int Count => articles.Value.Length;

    /// <summary>The article at a position, always the same instance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            var all = articles.Value;
            if (index < 0 || index >= all.Length)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {all.Length} articles.");
            ref var article = ref all[index];
            return Volatile.Read(ref article) ?? Keep(ref article, Create(index));
        }
    }

    /// <summary>The people of all articles.</summary>
    public ProfileList<PersonProfile> People => together.People;

    /// <summary>The organizations of all articles.</summary>
    public ProfileList<OrganizationProfile> Organizations => together.Organizations;

    /// <summary>The places of all articles.</summary>
    public ProfileList<PlaceProfile> Places => together.Places;

    /// <summary>The quotes of all articles.</summary>
    public IReadOnlyList<Quote> Quotes => together.Quotes;

    /// <summary>The events of all articles.</summary>
    public IReadOnlyList<Event> Events => together.Events;

    /// <summary>Finds the article with an id, compared ordinally.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out T? article)
    {
        var index = id is null ? -1 : find(id);
        article = index < 0 ? null : this[index];
        return article is not null;
    }

    /// <summary>For fields that refer to an article: returns the article with an id; null if there is none.</summary>
    public T? Find(string? id) => TryGet(id, out var article) ? article : null;

    /// <summary>For fields that refer to articles: returns the articles with the ids, without those that do not exist.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    public IReadOnlyList<T> FindAll(IReadOnlyList<string> ids) =>
        (ids ?? throw new ArgumentNullException(nameof(ids))).Select(Find).OfType<T>().ToReadOnly();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IReloadable.Forget() => Forget();

    /// <summary>Makes all articles again on next use.</summary>
    internal void Forget() => articles = NoneYet();

    private T Create(int index)
    {
        var article = create(index);
        article.Lookup = id => TryGet(id, out var other) ? other : null;
        return article;
    }

    private Lazy<T?[]> NoneYet() => new(() => new T?[count()]);

    // No lock: a user's static initializer that asks for another article could wait for it forever. If two threads create one, all callers
    // get the first.
    private static T Keep(ref T? slot, T created) => Interlocked.CompareExchange(ref slot, created, null) ?? created;
}
