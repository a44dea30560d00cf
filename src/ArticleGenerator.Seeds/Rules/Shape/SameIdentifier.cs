using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Two ids of a section with the same C# name. The first keeps it.</summary>
internal sealed class SameIdentifier : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3008", "Two ids with one name in code",
        "'{0}' and '{1}' (line {2}) would both be called {3} in code. Choose another id for one of them.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var first = new Dictionary<(Sections, string), AnnotationEntry>(context.Annotation.Entries.Count);
        foreach (var entry in context.AllEntries)
        {
            var name = (entry.Section, Identifiers.FromId(entry.Id));
            if (!first.TryGetValue(name, out var before))
            {
                first.Add(name, entry);
                continue;
            }

            yield return Refuse(
                context, entry.IdNode, entry.Id, before.Id, Wording.Digits(context.LineOf(before.IdNode)), name.Item2)
                .Beside(before.IdNode.Range)
                .With(context.HasRoom ? Rename(context, entry.IdNode, context.Ids.NumberedLike(entry.Id)) : null);
        }
    }

    private static Fix Rename(ValidationContext context, YamlScalar idNode, string id) =>
        Fix.Choice($"Rename '{Excerpt.From(idNode.Value)}' to '{id}'", context.Editor.Rename(idNode, id));
}
