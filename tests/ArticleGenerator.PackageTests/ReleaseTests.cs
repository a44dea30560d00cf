using System.Text.Json;

namespace ArticleGenerator.PackageTests;

/// <summary>A release can be made from this commit, on this machine, with nothing but the SDK.</summary>
public sealed class ReleaseTests(PackedPackage package)
{
    [Fact]
    public async Task A_dry_run_packs_the_same_bytes_twice_and_says_what_it_would_push()
    {
        var result = await CommandLine.Finish(CommandLine.StartProgram(
            "bash", PackedPackage.RepositoryRoot(), package.CompilerVariables, ".ci/release", "--dry-run"));

        var output = result.MustSucceed().Output;
        string[] packages = ["ArticleGenerator", "ArticleGenerator.Html", "ArticleGenerator.Templates", "ArticleGenerator.Tool"];
        Assert.Contains($"The bytes are the same: {packages.Length} packages.", output, StringComparison.Ordinal);
        Assert.Equal(
            packages,
            output.Split('\n').Where(line => line.StartsWith("Would push ", StringComparison.Ordinal))
                .Select(line => line["Would push ".Length..line.IndexOf(".0.", StringComparison.Ordinal)]));
        Assert.Contains("YamlDotNet", Components("ArticleGenerator"));
        Assert.Contains("Markdig", Components("ArticleGenerator.Html"));
        Assert.Contains("StreamJsonRpc", Components("ArticleGenerator.Tool"));
    }

    /// <summary>What a bill of materials lists.</summary>
    private static IEnumerable<string> Components(string package)
    {
        var folder = Path.Combine(PackedPackage.RepositoryRoot(), "artifacts/release");
        using var bill = JsonDocument.Parse(File.ReadAllText(Assert.Single(Directory.GetFiles(folder, $"{package}.0.*.cdx.json"))));
        return [.. bill.RootElement.GetProperty("components").EnumerateArray().Select(c => c.GetProperty("name").GetString()!)];
    }
}
