using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id that two entries of an article have, in any sections. The first of them that has a value keeps it.</summary>
internal sealed class RepeatedId : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3007", "Duplicate id",
        "The id '{0}' is used twice, first on line {1} ({2}).{3} Give one of the two another id, or merge them.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var first = new Dictionary<string, AnnotationEntry>(context.Annotation.Entries.Count, CanonicalForm.Comparer);
        foreach (var entry in context.Entries)
        {
            if (!first.TryGetValue(entry.Id, out var before))
            {
                first.Add(entry.Id, entry);
                continue;
            }

            var (loser, winner) = before.SaysNothing ? (before, entry) : (entry, before);
            first[entry.Id] = winner;
            var finding = Report(
                context, entry.IdNode.Range, entry.Id, Wording.Digits(context.LineOf(before.IdNode)), before.Map.Keys.Noun,
                Spelling.Difference(entry.Id, before.Id));
            finding = finding.Beside(before.IdNode.Range).Refusing(loser.IdNode) with { Cut = [before, entry] };
            yield return finding.With(
                !context.HasRoom ? null : loser.SaysNothing ? Remove(context, loser, winner) : Rename(context, entry));
        }
    }

    /// <summary>The empty line of an entry that is begun twice.</summary>
    private static Fix? Remove(ValidationContext context, AnnotationEntry loser, AnnotationEntry winner) =>
        loser.Section == winner.Section && !winner.SaysNothing && context.Editor.Remove(context.Annotation, loser) is { } edit
            ? Fix.Safe($"Remove line {Wording.Digits(context.LineOf(loser.IdNode))}", edit)
            : null;

    /// <summary>Another id for the second, unless something refers to one of the two.</summary>
    private static Fix? Rename(ValidationContext context, AnnotationEntry entry)
    {
        var (id, line) = (context.Ids.NumberedLike(entry.Id), Wording.Digits(context.LineOf(entry.IdNode)));
        return context.Ids.ReferencesTo(entry.Id).Any()
            ? null
            : Fix.Choice($"Write '{id}' on line {line}", context.Editor.Write(entry.IdNode, id));
    }
}
