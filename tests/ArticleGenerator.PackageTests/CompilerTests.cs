namespace ArticleGenerator.PackageTests;

/// <summary>
/// The compiler of an older SDK, as far as it can be had as a package. The oldest that loads the generator, 4.8, is tried in process only.
/// </summary>
public sealed class CompilerTests(PackedPackage package)
{
    private const string Oldest = "4.14.0";

    [Fact]
    public async Task The_oldest_compiler_that_is_a_package_gives_articles_and_warnings()
    {
        var project = package.NewOpenFolder();
        project.Write("seeds/INDEX.md", "- [The bridge](one.txt)\n");
        project.Write("seeds/one.txt", "Anna Berg spoke.");
        project.Write("seeds/one.yaml", "people:\n  berg: { en: Anna Berg }\nquotes:\n  lost: Nobody said this.\n");
        project.Write("Program.cs", "System.Console.Write(App.Articles.One.People.Berg.Name.In(\"en\"));");
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                {package.Reference}
                <PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="{Oldest}" />
              </ItemGroup>
            </Project>
            """);

        var result = (await project.Build("-p:UseSharedCompilation=false")).MustSucceed();

        Assert.Contains($"microsoft.net.compilers.toolset/{Oldest}/", result.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("one.yaml(4,9): warning ART5001: ", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal("Anna Berg", (await project.Run()).MustSucceed().Output);
    }
}
