using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A field that refers to another article.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Owner">The field's owner, as a message names it.</param>
internal sealed record ArticleReference(string Field, string Owner, string Id, FileSpan Location)
{
    /// <summary>The valid references of an article.</summary>
    public static IEnumerable<ArticleReference> In(ValidationContext context) =>
        context.Source.Schema.Fields.Count == 0
            ? []
            : from reading in context.Values(ValueKind.ArticleId)
              let id = reading.Value.Node as YamlScalar
              where id is not null
              select new ArticleReference(
                  reading.Field.Key.Name, context.LabelOf(reading.Entry), id.Value, new(context.Source.AnnotationPath, id.Range));
}

/// <summary>The id of an article that INDEX.md doesn't list, or that is a draft. In code, the field has no value.</summary>
internal static class UnknownArticle
{
    public static Rule Rule { get; } = new(
        "ART3021", "Unknown article", "'{0}' of {1} names the article '{2}', but no published article has this id. {3}");

    public static IEnumerable<Problem> Find(IEnumerable<ArticleReference> references, IEnumerable<string> ids)
    {
        HashSet<string>? known = null;
        foreach (var reference in references)
        {
            if ((known ??= new(ids, StringComparer.Ordinal)).Contains(reference.Id))
                continue;

            var near = EditDistance.Nearest(reference.Id, known);
            var problem = new Problem(
                Rule, reference.Location,
                new[]
                {
                    reference.Field, reference.Owner, Excerpt.From(reference.Id),
                    near is null ? "Write the id of another article, or delete it." : $"Did you mean '{near}'?",
                }.ToEquatableArray());
            yield return near is null ? problem : problem with
            {
                Fixes = new[]
                {
                    NearFix.Of(reference.Id, near, known, new FileEdit(reference.Location.Path, reference.Location.Range, near)),
                }.ToEquatableArray(),
            };
        }
    }
}
