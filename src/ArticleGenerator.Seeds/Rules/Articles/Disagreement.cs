using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Finds what articles say differently that they should say alike.</summary>
internal static class Disagreement
{
    /// <summary>
    /// Of those that share a key but not a value, each that differs from the first with the most usual value, with that first one; and
    /// the other way round once a value, so that both files tell of it.
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
