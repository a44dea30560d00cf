using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry without a name in one section, whose shared entry is in another.</summary>
internal sealed class TakenAsAnotherKind : ArticleRule
{
    public override Rule Rule => OneIdTwoKinds.OfAnyEntry;

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Source.Shared.Taken.Count == 0 || context.Annotation.IsShared)
            yield break;

        foreach (var entry in context.Entries)
        {
            if (entry.MayTake
                && context.IsSound(entry.Node)
                && context.Source.Shared.Taken.FirstOrDefault(s => CanonicalForm.AreEquivalent(s.Id, entry.Id)) is { } shared
                && shared.Section != entry.Section)
            {
                yield return Report(
                    context, entry.IdNode.Range, entry.Id, entry.Map.Keys.Noun, SeedFormat.KeysOf(shared.Section).Noun, shared.Path)
                    .Refusing(entry.Node);
            }
        }
    }
}
