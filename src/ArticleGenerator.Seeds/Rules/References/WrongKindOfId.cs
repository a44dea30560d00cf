using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id of the wrong kind of entry: an event as a speaker, a person as a place.</summary>
internal sealed class WrongKindOfId : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART4002", "Id of the wrong kind",
        "'{0}' of {1} cannot be '{2}', which is {3}. Write the id of {4}.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        HashSet<string>? repeated = null;
        foreach (var (entry, field, node) in ReferencesIn(context))
        {
            if (node is not YamlScalar id
                || !context.EntriesById.TryGetValue(id.Value, out var target)
                || (target.Section & field.Key.Sections) != 0)
            {
                continue;
            }

            // A duplicate id is already reported; the other entry may be meant.
            if (!(repeated ??= RepeatedIn(context.Annotation)).Contains(id.Value))
            {
                yield return Refuse(
                    context, id, field.Key.Name, context.LabelOf(entry), id.Value, target.Map.Keys.Noun, Takes(field.Key.Sections))
                    .With(context.HasRoom ? Remove(context, entry, field, id) : null);
            }
        }
    }

    private static Fix? Remove(ValidationContext context, AnnotationEntry? entry, AnnotationField field, YamlScalar id)
    {
        var map = entry?.Map ?? context.Annotation.Article;
        var isAll = map.Fields.Count == 1 && field.Node is not YamlSequence { Items.Count: > 1 };
        return !isAll && context.Editor.Remove(map, field, id) is { } edit ? Fix.Choice($"Remove '{Excerpt.From(id.Value)}'", edit) : null;
    }

    private static IEnumerable<(AnnotationEntry? Entry, AnnotationField Field, YamlNode Node)> ReferencesIn(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Reference))
            yield return (entry, field, value.Node);

        foreach (var (section, node) in context.TakesShared ? context.Annotation.ListedIds : [])
        {
            if (context.IsSound(section.Node) && context.IsSound(node))
                yield return (null, section, node);
        }
    }

    private static HashSet<string> RepeatedIn(Annotation annotation)
    {
        var seen = new HashSet<string>(CanonicalForm.Comparer);
        return new(annotation.Entries.Select(e => e.Id).Where(id => !seen.Add(id)), CanonicalForm.Comparer);
    }

    private static string Takes(Sections sections) =>
        Wording.AnyOf(
            SeedFormat.Article.Keys.Where(k => k.Kind == ValueKind.Section && (k.Sections & sections) != 0)
                .Select(k => SeedFormat.KeysOf(k.Sections).Noun));
}
