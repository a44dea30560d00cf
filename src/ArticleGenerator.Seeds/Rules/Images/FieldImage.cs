using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An image in a field of the project's own. Its path starts at the seeds folder, wherever it is written.</summary>
/// <param name="Owner">The owner of the field; <see cref="Sections.None"/> for the article.</param>
/// <param name="DataKey">The key of the field in the data block.</param>
/// <param name="Source">A path or a web address, as written.</param>
internal sealed record FieldImage(Sections Owner, string DataKey, string Source)
{
    public ImageLink Link => new(Source, "", default, IsForeign: false);

    /// <summary>All images that an article may have: its own, those of the shared entries that it uses, and the defaults.</summary>
    public static IEnumerable<FieldImage> In(ValidationContext context)
    {
        if (!AreIn(context.Source.Schema))
            return [];

        var own = ValuesIn(context).Select(value => (Field: value.Field.Key.Declaration!, value.Path.Value));
        var taken = from entry in context.AllEntries
                    where entry.Shared is not null
                    from field in entry.Map.Fields
                    where field.Key.Kind == ValueKind.ImagePath
                    from path in field.Values.Select(value => value.Node).OfType<YamlScalar>()
                    select (Field: field.Key.Declaration!, path.Value);
        var defaults = from field in context.Source.Schema.Fields
                       where field.Kind == ValueKind.ImagePath
                       from path in field.Default
                       select (Field: field, Value: path);
        return own.Concat(taken).Concat(defaults)
            .Select(image => new FieldImage(image.Field.Owner, image.Field.DataKey, image.Value))
            .Distinct();
    }

    /// <summary>The images that an annotation names itself, each with its place.</summary>
    public static IEnumerable<ImageLink> LinksIn(ValidationContext context, bool isForeign = false) =>
        AreIn(context.Source.Schema)
            ? ValuesIn(context).Select(value => new ImageLink(
                value.Path.Value, "", new(context.Source.AnnotationPath, value.Path.Range), isForeign)
            {
                Field = $"'{value.Field.Key.Name}' of {context.LabelOf(value.Entry)}",
            })
            : [];

    private static bool AreIn(SeedSchema schema) => schema.Fields.Any(field => field.Kind == ValueKind.ImagePath);

    private static IEnumerable<(AnnotationEntry? Entry, AnnotationField Field, YamlScalar Path)> ValuesIn(ValidationContext context) =>
        from reading in context.Values(ValueKind.ImagePath)
        let path = reading.Value.Node as YamlScalar
        where path is not null
        select (reading.Entry, reading.Field, path);
}
