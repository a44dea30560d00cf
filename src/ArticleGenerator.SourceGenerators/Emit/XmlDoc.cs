using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>The only way in which text of a seed becomes part of a comment.</summary>
internal static class XmlDoc
{
    private const int Longest = 400;

    /// <summary>
    /// Text for an XML documentation comment or a line comment: on one line, for C# ends a comment at U+0085, U+2028 and U+2029, too;
    /// what XML or the eye would misread is escaped.
    /// </summary>
    public static string Text(string text) => Excerpt.From(text, Longest).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
