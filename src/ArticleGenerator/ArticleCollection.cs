using System.Diagnostics;

namespace ArticleGenerator;

/// <summary>
/// Several articles, of one project or of several: <c>new ArticleCollection(News.Articles.All, Archive.Articles.All)</c>.
/// </summary>
/// <param name="catalogs">The articles of each project.</param>
/// <exception cref="ArgumentNullException"><paramref name="catalogs"/> or one of them is null.</exception>
[DebuggerDisplay("Count = {Count}")]
public sealed class ArticleCollection(params IEnumerable<Article>[] catalogs) : ArticleCollection<Article>(catalogs);
