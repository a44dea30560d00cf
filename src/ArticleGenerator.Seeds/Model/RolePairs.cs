using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Model;

/// <summary>
/// Titles and affiliations go together by position where there are as many of each. The runtime sees that from the lists alone, unless a
/// value in them was bad and left out: then the pairs have to be said.
/// </summary>
internal static class RolePairs
{
    /// <summary>The pairs as words of the data block, <see cref="RoleWord"/>; none where the lists are as they were written.</summary>
    /// <param name="titles">One for each title as written, empty where it was left out.</param>
    /// <param name="affiliations">One for each affiliation as written, null where it was left out.</param>
    public static IEnumerable<string> Pair(IReadOnlyList<LocalizedSpec> titles, IReadOnlyList<string?> affiliations)
    {
        var titleNumbers = Numbers(titles.Select(t => !t.IsEmpty));
        var affiliationNumbers = Numbers(affiliations.Select(a => a is not null));
        if (!titleNumbers.Concat(affiliationNumbers).Contains(null))
            return [];

        var pairs = titleNumbers.Length == affiliationNumbers.Length
            ? titleNumbers.Zip(affiliationNumbers, RoleWord.Write)
            : titleNumbers.Select(t => RoleWord.Write(t, null)).Concat(affiliationNumbers.Select(a => RoleWord.Write(null, a)));
        return pairs.Where(word => word != RoleWord.Nothing);
    }

    /// <summary>The place of each among those that are kept.</summary>
    private static int?[] Numbers(IEnumerable<bool> areKept)
    {
        var next = 0;
        return [.. areKept.Select(isKept => isKept ? next++ : (int?)null)];
    }
}
