using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The valid dates of a seed, for the rules that compare them.</summary>
internal static class EventDates
{
    /// <summary>The day that "today" means in the text, or null if the seed doesn't give one.</summary>
    public static (YamlScalar Node, EdtfResult Result)? ReferenceDate(ValidationContext context) =>
        Read(context, context.Annotation.Article["referenceDate"]) ?? Read(context, context.Annotation.Article["datePublished"]);

    /// <summary>The date of a key of an entry, and its place.</summary>
    public static (YamlScalar Node, EdtfResult Result)? Read(ValidationContext context, AnnotationField? field) =>
        context.TextOf(field) is { } date ? (date, Edtf.Read(date.Value)) : null;

    /// <summary>What is wrong with a key's date, or null.</summary>
    public static EdtfProblem? ProblemOf(SchemaKey key, string date) =>
        (key.Kind == ValueKind.Date ? Edtf.ReadDate(date) : Edtf.Read(date)).Problem;

    /// <summary>All invalid dates of a seed.</summary>
    public static IEnumerable<(FieldReading Reading, YamlScalar Date, EdtfProblem Problem)> BadIn(ValidationContext context) =>
        from reading in context.Readings
        where reading.Field.Key.Kind is ValueKind.Date or ValueKind.DateOrInterval
        let date = reading.Value.Node as YamlScalar
        where date is not null
        let problem = ProblemOf(reading.Field.Key, date.Value)
        where problem is not null
        select (reading, date, problem);

    /// <summary>Whether the seed gives the article a day, even one that can't be read.</summary>
    public static bool HasReferenceDate(ValidationContext context) =>
        context.Annotation.Article["referenceDate"]?.Values.Count > 0 || context.Annotation.Article["datePublished"]?.Values.Count > 0;
}
