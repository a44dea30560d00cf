using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

public sealed class SchemaFileTests
{
    /// <summary>With UPDATE_SCHEMA=1 in the environment the file is written first.</summary>
    [Fact]
    public async Task The_schema_says_what_the_table_of_keys_says()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            await File.WriteAllTextAsync(SeedSchema.Path, SeedSchemaWriter.Write(), TestContext.Current.CancellationToken);

        Assert.Equal(SeedSchemaWriter.Write(), await File.ReadAllTextAsync(SeedSchema.Path, TestContext.Current.CancellationToken));
    }
}
