using System.ComponentModel;
using ArticleGenerator.Core;

namespace ArticleGenerator.CompilerServices;

/// <summary>For generated code: how a large catalog is divided.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleCatalog
{
    /// <summary>
    /// In which part of a large catalog an id is looked for, from 0. The same in every version, for code that was compiled by another.
    /// </summary>
    /// <param name="id">The id.</param>
    /// <param name="buckets">How many parts there are, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static int BucketOf(string id, int buckets) => TextHash.Bucket(id ?? throw new ArgumentNullException(nameof(id)), buckets);
}
