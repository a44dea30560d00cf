using ArticleGenerator.SourceGenerators.Tests.Testing;
using ArticleGenerator.Tool.Schemas;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

/// <summary>The schema as shipped, and an independent validator.</summary>
internal static class SeedSchema
{
    private static readonly JSchema Schema = JSchema.Parse(File.ReadAllText(Path));

    public static string Path => Repository.PathOf("schema/article-seed.schema.json");

    /// <summary>
    /// What the schema refuses in the annotation, with its places. The validator is free for a thousand of these an hour.
    /// </summary>
    /// <param name="yaml">The annotation.</param>
    /// <param name="keys">The keys of a project with fields of its own; those of the format by default.</param>
    public static IList<string> Problems(string yaml, Seeds.Schema.SeedSchema? keys = null)
    {
        var schema = keys is null or { Fields.Count: 0 } ? Schema : JSchema.Parse(SeedSchemaWriter.Write(keys));
        var seed = Read(CoreYaml.Read(yaml)?.ToJsonString() ?? "null");
        return seed.IsValid(schema, out IList<string> problems) ? [] : problems;
    }

    // A value that looks like a date is still text.
    private static JToken Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
