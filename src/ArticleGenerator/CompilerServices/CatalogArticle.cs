using System.ComponentModel;
using System.Reflection;

namespace ArticleGenerator.CompilerServices;

/// <summary>For generated code: an article that has no type of its own.</summary>
/// <param name="assembly">The assembly that the texts are embedded in.</param>
/// <param name="data">The article's data block.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogArticle(Assembly assembly, string data) : Article(new ArticleContent(assembly, data));
