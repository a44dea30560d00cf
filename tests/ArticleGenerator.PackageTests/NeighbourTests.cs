namespace ArticleGenerator.PackageTests;

/// <summary>Another package in the same project that brings YamlDotNet too, in another version: the SDK keeps one file of a name.</summary>
public sealed class NeighbourTests(PackedPackage package)
{
    // Mark.Line is an int in this version and a long in ours: whoever got the other's copy would fail.
    private const string OtherVersion = "13.7.1";

    [Fact]
    public async Task Two_generators_each_use_their_own_version_of_the_YAML_reader()
    {
        var neighbour = package.NewOpenFolder();
        neighbour.Write("Neighbour.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);NU5128;RS1036;RS1035;RS1041;RS1042;NU1603</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                <PackageReference Include="YamlDotNet" Version="{OtherVersion}" PrivateAssets="all" GeneratePathProperty="true" />
                <None Include="$(OutputPath)Neighbour.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                <None Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
              </ItemGroup>
            </Project>
            """);
        neighbour.Write("NeighbourGenerator.cs", """
            using System.IO;
            using Microsoft.CodeAnalysis;

            [Generator(LanguageNames.CSharp)]
            public sealed class NeighbourGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterPostInitializationOutput(output =>
                    {
                        var parser = new YamlDotNet.Core.Parser(new StringReader("a: 1"));
                        parser.MoveNext();
                        int line = parser.Current.Start.Line;
                        var version = typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version;
                        output.AddSource(
                            "Neighbour.g.cs",
                            $"static class Neighbour {{ public const string Says = \"line {line} by {version}\"; }}");
                    });
            }
            """);
        (await neighbour.Pack()).MustSucceed();
        var project = package.NewOpenFolder();
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Neighbour" Version="1.0.0" />{package.Reference}</ItemGroup>
            </Project>
            """);
        project.Write("seeds/INDEX.md", "- one.txt\n");
        project.Write("seeds/one.txt", "Anna Berg spoke.");
        project.Write("seeds/one.yaml", "people: { berg: Anna Berg }\n");
        project.Write("Program.cs", "System.Console.Write(Neighbour.Says + \", \" + App.Articles.One.People.Berg);");

        Assert.Empty((await project.Build()).MustSucceed().Warnings);
        Assert.Equal("line 1 by 13.0.0.0, Anna Berg (berg)", (await project.Run()).MustSucceed().Output);
    }
}
