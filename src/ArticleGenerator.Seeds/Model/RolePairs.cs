using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Model;

/// <summary>
/// Titles and affiliations go together by position if there are as many of each. The runtime sees that from the lists alone, unless an
/// invalid value in them was dropped: then the data block has to give the pairs.
/// </summary>
internal static class RolePairs
{
    /// <summary>The pairs as words of the data block, <see cref="RoleWord"/>; none if the lists are complete.</summary>
    /// <param name="titles">One for each title as written, empty if it was dropped.</param>
    /// <param name="affiliations">One for each affiliation as written, null if it was dropped.</param>
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

    /// <summary>The position of each among those that are kept.</summary>
    private static int?[] Numbers(IEnumerable<bool> areKept)
    {
        var next = 0;
        return [.. areKept.Select(isKept => isKept ? next++ : (int?)null)];
    }
}
