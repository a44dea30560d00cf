using System.ComponentModel;
using System.Reflection;

namespace ArticleGenerator.CompilerServices;

/// <summary>For generated code: an article without its own type.</summary>
/// <param name="assembly">The assembly with the embedded texts.</param>
/// <param name="data">The article's data block.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogArticle(Assembly assembly, string data) : Article(new ArticleContent(assembly, data));
