namespace ArticleGenerator.Core;

/// <summary>Ids of Wikidata items.</summary>
internal static class WikidataIds
{
    /// <summary>Whether this is a Q, then digits that do not begin with 0.</summary>
    public static bool IsWellFormed(string id) =>
        id.Length is >= 2 and <= 20 && id[0] == 'Q' && id[1] != '0' && id.Skip(1).All(c => c is >= '0' and <= '9');
}
