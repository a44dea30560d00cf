namespace ArticleGenerator.Tests.JsonLd;

/// <summary>What the vocabulary of schema.org allows, read from Cases/json-ld/schema-org.tsv.</summary>
internal static class SchemaOrg
{
    private static readonly ILookup<string, string[]> Rows =
        Case.Lines("json-ld/schema-org.tsv").Select(line => line.Split('\t')).ToLookup(columns => columns[0]);

    public static bool HasType(string type) => Rows.Contains(type);

    /// <summary>Whether a type is another, or a kind of it.</summary>
    public static bool Is(string type, string other) => type == other || Parents(type).Any(parent => Is(parent, other));

    /// <summary>The types that a property of a type expects; none if the type has no such property.</summary>
    public static IEnumerable<string> Expected(string type, string property) =>
        Rows[type].Where(row => row[1] == property).SelectMany(row => row[2].Split(' '))
            .Concat(Parents(type).SelectMany(parent => Expected(parent, property)));

    private static IEnumerable<string> Parents(string type) =>
        Rows[type].Where(row => row[1].Length == 0).SelectMany(row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
