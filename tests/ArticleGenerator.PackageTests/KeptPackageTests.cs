namespace ArticleGenerator.PackageTests;

/// <summary>Each <c>dotnet pack</c> compares the public members with those of the package in <c>src/Kept</c>.</summary>
public sealed class KeptPackageTests(PackedPackage package)
{
    [Theory]
    [InlineData("ArticleGenerator")]
    [InlineData("ArticleGenerator.Html")]
    public async Task A_type_that_the_kept_package_has_and_the_new_one_lacks_fails_the_pack(string project)
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
        Assert.Contains($"error CP0001: Type '{project}.Gone' exists on", result.Output, StringComparison.Ordinal);
    }

    /// <summary>So that a member can't be added to a version that is kept without keeping it again.</summary>
    [Theory]
    [InlineData("ArticleGenerator")]
    [InlineData("ArticleGenerator.Html")]
    public async Task A_package_of_the_kept_version_has_exactly_its_members(string project)
    {
        var result = await CommandLine.Dotnet(
            PackedPackage.RepositoryRoot(), "msbuild", $"src/{project}", "-getProperty:Version,KeptVersion",
            "-getProperty:PackageValidationBaselinePath,EnablePackageValidation,EnableStrictModeForBaselineValidation");
        using var values = System.Text.Json.JsonDocument.Parse(result.MustSucceed().Output);
        string Value(string name) => values.RootElement.GetProperty("Properties").GetProperty(name).GetString()!;

        Assert.True(File.Exists(Value("PackageValidationBaselinePath")), Value("PackageValidationBaselinePath"));
        Assert.Equal("true", Value("EnablePackageValidation"));
        Assert.Equal(Value("Version") == Value("KeptVersion") ? "true" : "", Value("EnableStrictModeForBaselineValidation"));
    }

    private Task<CommandResult> Pack(string folder, params string[] arguments) =>
        CommandLine.Finish(CommandLine.Start(folder, package.CompilerVariables, ["pack", "-tl:off", .. arguments]));
}
