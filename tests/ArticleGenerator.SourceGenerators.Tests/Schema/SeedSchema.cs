using ArticleGenerator.SourceGenerators.Tests.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

/// <summary>The schema as it is shipped, and a validator that is not ours.</summary>
internal static class SeedSchema
{
    private static readonly JSchema Schema = JSchema.Parse(File.ReadAllText(Path));

    public static string Path => Repository.PathOf("schema/article-seed.schema.json");

    /// <summary>
    /// What the schema refuses in the annotation, each with where it stands. The validator is free for a thousand of these an hour.
    /// </summary>
    public static IList<string> Problems(string yaml)
    {
        var seed = Read(CoreYaml.Read(yaml)?.ToJsonString() ?? "null");
        return seed.IsValid(Schema, out IList<string> problems) ? [] : problems;
    }

    // What looks like a date stays the text that it is.
    private static JToken Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
