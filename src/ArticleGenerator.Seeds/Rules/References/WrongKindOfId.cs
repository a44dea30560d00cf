using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id of an entry that cannot stand here: an event as a speaker, a person as a place.</summary>
internal sealed class WrongKindOfId : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART4002", "Id of the wrong kind",
        "'{0}' of {1} cannot be '{2}', which is {3}. Write the id of {4}.");

    public override void Check(SeedCheck check)
    {
        var sameId = check.Seed.Entries.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1);
        var repeated = new HashSet<string>(sameId.Select(g => g.Key), StringComparer.Ordinal);
        foreach (var (entry, field, value) in check.Values(k => k.Kind == ValueKind.Reference).ToArray())
        {
            // An id that stands twice has been reported; the other of the two may be meant.
            if (value.Node is YamlScalar id
                && !repeated.Contains(id.Value)
                && check.EntriesById.TryGetValue(id.Value, out var target)
                && (target.Section & field.Key.Sections) == 0)
            {
                check.Refuse(id, Rule, field.Key.Name, check.LabelOf(entry), id.Value, target.Map.Keys.Noun, Takes(field.Key.Sections));
            }
        }
    }

    private static string Takes(SeedSection sections) =>
        Wording.AnyOf(
            SeedFormat.Article.Keys.Where(k => k.Kind == ValueKind.Section && (k.Sections & sections) != 0)
                .Select(k => SeedFormat.Of(k.Sections).Noun));
}
