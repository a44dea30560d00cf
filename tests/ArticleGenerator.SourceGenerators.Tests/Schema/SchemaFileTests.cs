using System.Text.Json.Nodes;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using ArticleGenerator.Tool.Schemas;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

public sealed class SchemaFileTests
{
    /// <summary>With UPDATE_SCHEMA=1 in the environment, the file is written first.</summary>
    [Fact]
    public async Task The_schema_says_what_the_table_of_keys_says()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            await File.WriteAllTextAsync(SeedSchema.Path, OfFormat(), TestContext.Current.CancellationToken);

        Assert.Equal(OfFormat(), await File.ReadAllTextAsync(SeedSchema.Path, TestContext.Current.CancellationToken));
    }

    private static string OfFormat() => SeedSchemaWriter.Write(Seeds.Schema.SeedSchema.Format);

    /// <summary>A regular expression of hundreds of characters tells nobody what to write.</summary>
    [Fact]
    public async Task Every_pattern_has_a_message_of_its_own()
    {
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(SeedSchema.Path, TestContext.Current.CancellationToken))!;

        Assert.Equal(
            [],
            All(schema).OfType<JsonObject>()
                .Where(s => s["pattern"] is JsonValue && s["patternErrorMessage"] is null)
                .Where(s => !s.GetPath().EndsWith(".if.propertyNames", StringComparison.Ordinal))
                .Where(s => s["pattern"]!.GetValue<string>() != SchemaPatterns.Nothing)
                .Select(s => s.GetPath()));
    }

    /// <summary>An editor names the wrong key itself, and doesn't mention languages.</summary>
    [Fact]
    public void A_misspelled_key_of_an_entry_is_what_is_wrong()
    {
        var problems = SeedSchema.Problems("people:\n  berg:\n    nmae: Anna Berg\n");

        Assert.NotEmpty(problems);
        Assert.DoesNotContain(problems, p => p.Contains("A-Za-z", StringComparison.Ordinal));
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => (node switch
    {
        JsonObject map => map.Select(p => p.Value).OfType<JsonNode>(),
        JsonArray list => list.OfType<JsonNode>(),
        _ => [],
    }).SelectMany(All).Prepend(node);
}
