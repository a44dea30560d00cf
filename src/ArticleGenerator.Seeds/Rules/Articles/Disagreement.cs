using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Finds values that articles give differently and should give alike.</summary>
internal static class Disagreement
{
    /// <summary>
    /// Pairs each value that differs from the most common one for its key with the first place that has the common one; also the reverse,
    /// once per value, so that both files report it.
    /// </summary>
    public static IEnumerable<(NamedIdentity Here, NamedIdentity There)> Find(
        IEnumerable<NamedIdentity> entities, Func<NamedIdentity, string?> key, Func<NamedIdentity, string?> value)
    {
        foreach (var same in entities.Where(e => key(e) is not null && value(e) is not null).GroupBy(e => key(e)!, CanonicalForm.Comparer))
        {
            var byValue = same.GroupBy(e => value(e)!, CanonicalForm.Comparer).OrderByDescending(g => g.Count()).ToArray();
            var usual = byValue[0].First();
            foreach (var odd in byValue.Skip(1))
            {
                yield return (usual, odd.First());
                foreach (var entity in odd)
                    yield return (entity, usual);
            }
        }
    }
}
