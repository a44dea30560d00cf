using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>A declaration of a field in INDEX.md.</summary>
/// <param name="NameNode">The name of the field, or of its owner if there is no field.</param>
/// <param name="Field">The declared field; null if it can't be read.</param>
/// <param name="Fault">Why it can't be read; null if it can, or if that is already reported.</param>
internal sealed record DeclaredField(Sections Owner, YamlScalar NameNode, FieldDeclaration? Field, FieldFault? Fault)
{
    /// <summary>The part of it that can be read; null if nothing can.</summary>
    public FieldDeclaration? Partial { get; init; } = Field;
}

/// <summary>What is wrong with a declaration.</summary>
/// <param name="Place">In INDEX.md, as narrow as possible.</param>
/// <param name="Message">What is wrong and what to write: one or more sentences.</param>
/// <param name="Meant">What was meant there; null if unknown.</param>
internal sealed record FieldFault(SourceSpan Place, string Message, string? Meant = null);

/// <summary>Reads the declarations of fields in the front matter of INDEX.md.</summary>
internal static class DeclaredFields
{
    /// <summary>The maximum number of fields, over all owners.</summary>
    public const int Most = 200;

    /// <param name="index">The front matter.</param>
    /// <param name="file">The whole content of INDEX.md.</param>
    public static IReadOnlyList<DeclaredField> Read(Annotation index, string file) => index.Article["fields"]?.Node is YamlMapping owners
        ? [.. owners.Pairs.SelectMany(owner => Read(owner, file)).Take(Most + 1)]
        : [];

    private static IEnumerable<DeclaredField> Read(YamlPair owner, string file)
    {
        var name = Excerpt.From(owner.Key.Value);
        if (FieldTypes.FindOwner(owner.Key.Value) is not { } section)
        {
            var meant = FieldTypes.MeantOwner(owner.Key.Value);
            var fault = new FieldFault(
                owner.Key.Range,
                $"'fields' cannot have the key '{name}'. {(meant is null ? AllOwners : $"Did you mean '{meant}'?")}",
                meant);
            return [new(Sections.None, owner.Key, null, fault), .. Below(owner, meant, file)];
        }

        return owner.Value switch
        {
            YamlMapping fields => fields.Pairs.Select(field => FieldParser.Read(section, field, file)),
            YamlBad => [],
            YamlScalar { IsEmpty: true } => [],
            _ =>
            [
                new(
                    section, owner.Key, null,
                    new(owner.Value.Range, $"'{name}' in 'fields' must have fields below it, one per line, such as 'section: text'.")),
            ],
        };
    }

    private static string AllOwners { get; } = string.Concat(
        "Fields belong to ",
        string.Join(", ", FieldTypes.OwnerNames.Take(FieldTypes.OwnerNames.Count - 1)),
        $" or {FieldTypes.OwnerNames.Last()}.");

    /// <summary>The names of fields under an invalid owner: the seeds may have them.</summary>
    private static IEnumerable<DeclaredField> Below(YamlPair owner, string? meant, string file) =>
        meant is not null && FieldTypes.FindOwner(meant) is { } section && owner.Value is YamlMapping fields
            ? fields.Pairs.Select(field => FieldParser.Read(section, field, file) with { Field = null, Fault = null })
            : [];
}
