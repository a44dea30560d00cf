using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>The only way in which text of a seed becomes part of a comment.</summary>
internal static class XmlDoc
{
    private const int Longest = 400;

    /// <summary>
    /// Text for an XML documentation comment or a line comment. It is on one line, because C# also ends a comment at U+0085, U+2028 and
    /// U+2029. Characters that XML or a reader would misread are escaped.
    /// </summary>
    public static string Text(string text) => Excerpt.From(text, Longest).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
