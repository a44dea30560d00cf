namespace ArticleGenerator.PackageTests;

/// <summary>
/// Each <c>dotnet pack</c> compares the public members with those of the package in <c>src/Kept</c>. So that all of these tests can run,
/// the packages have what the kept ones have.
/// </summary>
public sealed class KeptPackageTests(PackedPackage package)
{
    [Fact]
    public async Task A_type_that_the_kept_package_has_and_the_new_one_lacks_fails_the_pack()
    {
        var kept = package.NewOpenFolder();
        kept.Write("ArticleGenerator.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """);
        kept.Write("Gone.cs", "namespace ArticleGenerator; public class Gone;");
        (await Pack(kept.PathOf(""), "-o", kept.PathOf("packed"))).MustSucceed();

        var result = await Pack(
            PackedPackage.RepositoryRoot(), "src/ArticleGenerator", "--no-build", "-o", kept.PathOf("again"),
            $"-p:PackageValidationBaselinePath={Assert.Single(Directory.GetFiles(kept.PathOf("packed")))}",
            // The mark of the last comparison.
            $"-p:_ApiCompatValidatePackageSemaphoreFile={kept.PathOf("compared")}");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error CP0001: Type 'ArticleGenerator.Gone' exists on", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ArticleGenerator")]
    [InlineData("ArticleGenerator.Html")]
    public async Task The_package_was_compared_with_the_kept_one(string project)
    {
        var result = await CommandLine.Dotnet(
            PackedPackage.RepositoryRoot(), "msbuild", $"src/{project}", "-getProperty:PackageValidationBaselinePath");

        Assert.True(File.Exists(result.MustSucceed().Output.Trim()), result.Output);
    }

    private Task<CommandResult> Pack(string folder, params string[] arguments) =>
        CommandLine.Finish(CommandLine.Start(folder, package.CompilerVariables, ["pack", "-tl:off", .. arguments]));
}
