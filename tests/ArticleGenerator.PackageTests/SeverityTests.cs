using System.Text.Json;

namespace ArticleGenerator.PackageTests;

/// <summary>Who decides how much a mistake weighs, and how.</summary>
public sealed class SeverityTests(PackedPackage package)
{
    private const string Yaml = "people:\n  berg: Anna Berg\n  moe: Ola Moe\nquotes:\n  lost: Nobody said this.\n";
    private const string Berg = "one.yaml(2,3): warning ART5003";
    private const string Moe = "one.yaml(3,3): warning ART5003";
    private const string Lost = "one.yaml(5,9): warning ART5001";

    public static TheoryData<string, string[]> Settings => new()
    {
        { "", [Berg, Moe, Lost] },
        { "<NoWarn>$(NoWarn);ART5003</NoWarn>", [Lost] },
        { "<WarningsAsErrors>ART5001</WarningsAsErrors>", [Berg, Moe, AsError(Lost)] },
        {
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>ART5001</WarningsNotAsErrors>",
            [AsError(Berg), AsError(Moe), Lost]
        },
        { "<ArticleWarningsAsErrors>true</ArticleWarningsAsErrors>", [AsError(Berg), AsError(Moe), AsError(Lost)] },
        { "<ArticleWarningsAsErrors>true</ArticleWarningsAsErrors><NoWarn>$(NoWarn);ART5003</NoWarn>", [AsError(Lost)] },
    };

    public static TheoryData<string, string, string[]> Files => new()
    {
        {
            ".globalconfig",
            "is_global = true\ndotnet_diagnostic.ART5003.severity = none\ndotnet_diagnostic.ART5001.severity = error\n",
            [AsError(Lost)]
        },
        { ".editorconfig", "root = true\n[seeds/**]\narticle_rule.ART5003 = none\n", [Lost] },
        { ".editorconfig", "root = true\n[seeds/other.yaml]\narticle_rule.ART5003 = none\n", [Berg, Moe, Lost] },
        { "seeds/.editorconfig", "[one.yaml]\narticle_rule.ART5003 = none\n", [Lost] },
        { ".editorconfig", "root = true\n[seeds/one.yaml]\narticle_rule.ART5001 = error\n", [Berg, Moe, AsError(Lost)] },
        { ".editorconfig", "root = true\n[seeds/one.yaml]\narticle_rule.ART5003 = suggestion\n", [Lost] },
        { "Silenced.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Articles\", \"ART5003\")]\n", [Lost] },
        {
            "seeds/one.yaml",
            "people:\n  berg: Anna Berg # allow ART5003: in the picture\n  moe: Ola Moe\nquotes:\n  lost: Nobody said this.\n",
            [Moe, Lost]
        },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_property_decides(string properties, string[] expected) =>
        Assert.Equal(expected, await Problems(Project(properties)));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_decides(string path, string text, string[] expected)
    {
        var project = Project();
        project.Write(path, text);

        Assert.Equal(expected, await Problems(project));
    }

    [Fact]
    public async Task A_log_for_tools_has_file_and_region_and_the_hints()
    {
        var project = Project("<ErrorLog>problems.sarif,version=2.1</ErrorLog>");
        project.Write("seeds/INDEX.md", "- one.txt\n- two.txt\n");
        project.Write("seeds/two.txt", "Nothing is said of this.");

        (await project.Build()).MustSucceed();

        using var log = JsonDocument.Parse(
            await File.ReadAllTextAsync(project.PathOf("problems.sarif"), TestContext.Current.CancellationToken));
        var results = log.RootElement.GetProperty("runs")[0]
            .GetProperty("results").EnumerateArray()
            .DistinctBy(r => r.GetProperty("ruleId").GetString())
            .ToDictionary(r => r.GetProperty("ruleId").GetString()!, LocationOf);
        Assert.EndsWith("/seeds/one.yaml 5,9-5,26", results["ART5001"], StringComparison.Ordinal);
        Assert.EndsWith("/seeds/two.txt 1,1-1,1", results["ART3014"], StringComparison.Ordinal);
    }

    private static string LocationOf(JsonElement result)
    {
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = location.GetProperty("region");
        int Number(string name) => region.GetProperty(name).GetInt32();
        return $"{location.GetProperty("artifactLocation").GetProperty("uri").GetString()} " +
            $"{Number("startLine")},{Number("startColumn")}-{Number("endLine")},{Number("endColumn")}";
    }

    private static string AsError(string warning) => warning.Replace("warning", "error", StringComparison.Ordinal);

    /// <summary>What a build prints, as <c>one.yaml(2,3): warning ART5003</c>.</summary>
    private static async Task<IEnumerable<string>> Problems(ConsumerProject project)
    {
        var result = await project.Build();
        return result.Warnings.Concat(result.Errors)
            .Select(line => Path.GetFileName(line[..(line.IndexOf("ART", StringComparison.Ordinal) + 7)]))
            .Order(StringComparer.Ordinal);
    }

    private ConsumerProject Project(string properties = "")
    {
        var project = package.NewProject(properties);
        project.Write("seeds/INDEX.md", "- one.txt\n");
        project.Write("seeds/one.txt", "It rained.");
        project.Write("seeds/one.yaml", Yaml);
        return project;
    }
}
