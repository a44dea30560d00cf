using System.Text.Json;

namespace ArticleGenerator.PackageTests;

/// <summary>Each <c>dotnet pack</c> compares the public members with those of the package in <c>src/Kept</c>.</summary>
public sealed class KeptPackageTests(PackedPackage package)
{
    [Theory]
    [InlineData("ArticleGenerator", "Article")]
    [InlineData("ArticleGenerator.Html", "ArticleHtml")]
    public async Task A_type_that_only_the_kept_package_or_only_the_new_one_has_fails_the_pack(string project, string added)
    {
        var kept = package.NewOpenFolder();
        kept.Write($"{project}.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """);
        kept.Write("Gone.cs", $"namespace {project}; public class Gone;");
        (await Pack(kept.PathOf(""), "-o", kept.PathOf("packed"))).MustSucceed();

        var result = await Pack(
            PackedPackage.RepositoryRoot(), $"src/{project}", "--no-build", "-o", kept.PathOf("again"),
            $"-p:PackageValidationBaselinePath={Assert.Single(Directory.GetFiles(kept.PathOf("packed")))}");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"error CP0001: Type '{project}.Gone' exists on [Baseline]", result.Output, StringComparison.Ordinal);
        Assert.Contains($"error CP0001: Type '{project}.{added}' exists on lib/net8.0", result.Output, StringComparison.Ordinal);
    }

    /// <summary>As long as a package has the version of the kept one, it may not have more members either.</summary>
    [Theory]
    [InlineData("ArticleGenerator")]
    [InlineData("ArticleGenerator.Html")]
    public async Task The_comparison_is_on_and_strict_for_the_kept_version(string project)
    {
        var result = await CommandLine.Dotnet(
            PackedPackage.RepositoryRoot(), "msbuild", $"src/{project}", "-getProperty:Version,KeptVersion",
            "-getProperty:PackageValidationBaselinePath,EnablePackageValidation,EnableStrictModeForBaselineValidation");
        using var values = JsonDocument.Parse(result.MustSucceed().Output);
        string Value(string name) => values.RootElement.GetProperty("Properties").GetProperty(name).GetString()!;

        Assert.True(File.Exists(Value("PackageValidationBaselinePath")), Value("PackageValidationBaselinePath"));
        Assert.Equal("true", Value("EnablePackageValidation"));
        Assert.Equal(Value("Version") == Value("KeptVersion") ? "true" : "", Value("EnableStrictModeForBaselineValidation"));
    }

    private Task<CommandResult> Pack(string folder, params string[] arguments) =>
        CommandLine.Finish(CommandLine.Start(folder, package.CompilerVariables, ["pack", "-tl:off", .. arguments]));
}
