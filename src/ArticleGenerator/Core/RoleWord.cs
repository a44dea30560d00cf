using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>
/// Connects a title and an affiliation in the data block by their positions in their lists, from 0: <c>0/1</c>, <c>0/</c> or <c>/1</c>.
/// </summary>
internal static class RoleWord
{
    public const string Nothing = "/";

    public static string Write(int? title, int? affiliation) =>
        title?.ToString(CultureInfo.InvariantCulture) + "/" + affiliation?.ToString(CultureInfo.InvariantCulture);

    public static (int? Title, int? Affiliation) Read(string word)
    {
        var parts = word.Split('/');
        return (DataLine.Number(parts[0]), parts.Length > 1 ? DataLine.Number(parts[1]) : null);
    }
}
