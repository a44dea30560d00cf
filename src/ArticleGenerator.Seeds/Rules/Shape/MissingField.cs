using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A missing field that a project has declared as required. The article or entry is kept.</summary>
internal static class MissingField
{
    /// <summary>The missing keys, with the map that lacks them, and the place of the key if it is there without a value.</summary>
    public static IEnumerable<(AnnotationEntry? Entry, SourceSpan Place, AnnotationField? Empty, SchemaKey Key)> In(
        ValidationContext context)
    {
        if (context.Source.Schema.Fields.Count == 0 || context.Annotation.Document.Problems.Count > 0)
            return [];

        var elsewhere = new HashSet<string>(
            FrontMatterFields.In(context.Source, context.Annotation)?.Fields.Select(f => f.Key.Name) ?? [], StringComparer.Ordinal);
        return from part in context.Maps
               from key in part.Map.Keys.Keys
               where key.Declaration?.IsRequired == true
               where part.Entry is not null || !elsewhere.Contains(key.Name)
               where !IsIn(part.Map[key.Name]) && !MissingKey.IsReported(part.Map, key)
               where part.Entry is null || !context.IsCut(part.Entry)
               let empty = part.Map[key.Name]
               select (part.Entry, empty?.KeyNode?.Range ?? PlaceOf(context, part.Entry), empty, key);
    }

    /// <summary>The value to write.</summary>
    public static string Need(SchemaKey key) =>
        (key.Kind == ValueKind.Term ? Wording.TermsOf(key) : FieldValue.Wanted(key.Declaration!)) + (key.IsList ? ", or [] for none" : "");

    /// <summary>An empty list is a value: it says that there are none.</summary>
    private static bool IsIn(AnnotationField? field) =>
        field is not null && (field.Values.Count > 0 || field.Node is YamlBad || (field.Key.IsList && field.Node is YamlSequence));

    /// <summary>The id of the entry, or the first key of the article.</summary>
    private static SourceSpan PlaceOf(ValidationContext context, AnnotationEntry? entry) =>
        entry is not null ? entry.IdNode.Range
        : context.Annotation.Article.Node is YamlMapping { Pairs: [var first, ..] } ? first.Key.Range
        : default;
}
