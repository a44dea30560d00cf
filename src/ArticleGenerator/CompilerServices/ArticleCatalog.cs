using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.Core;

namespace ArticleGenerator.CompilerServices;

/// <summary>
/// For code that version 0.1.0 generated: all articles of a project, as <see cref="ArticleCatalog{T}"/> holds them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public sealed class ArticleCatalog : IReadOnlyList<Article>
{
    private readonly ArticleCatalog<Article> articles;

    /// <summary>Creates a catalog.</summary>
    /// <param name="count">How many articles there are.</param>
    /// <param name="create">Creates the article at a position.</param>
    /// <param name="find">The position of the article with an id, or a negative number.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleCatalog(Func<int> count, Func<int, Article> create, Func<string, int> find) => articles = new(count, create, find);

    /// <summary>How many articles there are.</summary>
    public int Count => articles.Count;

    /// <summary>The article at a position, always the same instance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Article this[int index] => articles[index];

    /// <summary>Finds the article with an id, compared ordinally.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out Article? article) => articles.TryGet(id, out article);

    /// <summary>
    /// In which part of a large catalog an id is looked for, from 0. The same in every version, for code that was compiled by another.
    /// </summary>
    /// <param name="id">The id.</param>
    /// <param name="buckets">How many parts there are, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static int BucketOf(string id, int buckets) => TextHash.Bucket(id ?? throw new ArgumentNullException(nameof(id)), buckets);

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => articles.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Makes all articles anew when they are next asked for.</summary>
    internal void Forget() => articles.Forget();
}
