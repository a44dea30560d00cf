using System.ComponentModel;
using ArticleGenerator.Core;

namespace ArticleGenerator.CompilerServices;

/// <summary>For generated code: how a large catalog is divided.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleCatalog
{
    /// <summary>
    /// The part of a large catalog that may have an id, from 0. The same in every version, for code that another version has compiled.
    /// </summary>
    /// <param name="id">The id.</param>
    /// <param name="buckets">The number of parts, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static int BucketOf(string id, int buckets) => TextHash.Bucket(id ?? throw new ArgumentNullException(nameof(id)), buckets);
}
