using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ArticleGenerator.PackageTests;

public sealed class PackageContentTests(PackedPackage package)
{
    private const string Analyzers = "analyzers/dotnet/cs/";
    private const string Pages = "docs/rules/";

    [Fact]
    public void The_package_holds_exactly_what_it_needs()
    {
        using var archive = ZipFile.OpenRead(package.File);

        Assert.Equal(
            [
                "ArticleGenerator.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/ArticleGenerator.SourceGenerators.dll",
                "analyzers/dotnet/cs/ArticleGenerator.YamlDotNet.dll",
                "build/ArticleGenerator.Rules.props",
                "build/ArticleGenerator.props",
                "build/ArticleGenerator.targets",
                "docs/seed-format.md",
                "lib/net8.0/ArticleGenerator.dll",
                "lib/net8.0/ArticleGenerator.xml",
                "lib/netstandard2.0/ArticleGenerator.dll",
                "lib/netstandard2.0/ArticleGenerator.xml",
                "schema/article-seed.schema.json",
                "tasks/ArticleGenerator.Tasks.dll",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(IsOurs).Where(path => !path.StartsWith(Pages, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>The help link of a rule is the path of its page.</summary>
    [Fact]
    public void The_package_holds_the_page_of_every_rule()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var rules = XDocument.Load(archive.GetEntry("build/ArticleGenerator.Rules.props")!.Open()).Descendants("ArticleRuleIds").Single().Value.Split(';');

        Assert.Equal(
            rules.Select(id => $"{Pages}{id}.md").Append(Pages + "README.md"),
            archive.Entries.Select(entry => entry.FullName).Where(path => path.StartsWith(Pages, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_packs_without_a_warning() => Assert.DoesNotContain("warning", package.Log, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void It_depends_on_no_package_and_flows_to_projects_downstream()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var nuspec = archive.GetEntry("ArticleGenerator.nuspec")!.Open();
        var elements = XDocument.Load(nuspec).Descendants().ToList();

        Assert.DoesNotContain(elements, element => element.Name.LocalName is "dependency" or "developmentDependency");
        Assert.Equal("README.md", elements.Single(element => element.Name.LocalName == "readme").Value);
    }

    [Fact]
    public void The_generator_loads_in_the_oldest_supported_compiler()
    {
        var newest = new Dictionary<string, Version>
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
            ["System.Collections.Immutable"] = new(7, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["ArticleGenerator.YamlDotNet"] = new(18, 0, 0, 0),
        };
        foreach (var file in new[] { "ArticleGenerator.SourceGenerators.dll", "ArticleGenerator.YamlDotNet.dll" })
            Assert.All(References(Analyzers + file), reference => Assert.True(
                newest.TryGetValue(reference.Name, out var version) && reference.Version <= version, $"{file} references {reference}"));
    }

    [Fact]
    public void The_YAML_reader_has_a_name_that_no_other_package_brings()
    {
        var name = Read(
            Analyzers + "ArticleGenerator.YamlDotNet.dll",
            metadata => metadata.GetString(metadata.GetAssemblyDefinition().Name));

        Assert.Equal("ArticleGenerator.YamlDotNet", name);
        Assert.DoesNotContain(References(Analyzers + "ArticleGenerator.SourceGenerators.dll"), reference => reference.Name == "YamlDotNet");
    }

    [Fact]
    public void The_task_needs_nothing_that_MSBuild_does_not_bring() =>
        Assert.Subset(
            new HashSet<string> { "netstandard", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "System.Memory" },
            References("tasks/ArticleGenerator.Tasks.dll").Select(reference => reference.Name).ToHashSet());

    private static bool IsOurs(string path) =>
        path != "[Content_Types].xml"
        && !path.StartsWith("_rels/", StringComparison.Ordinal)
        && !path.StartsWith("package/", StringComparison.Ordinal);

    private List<(string Name, Version Version)> References(string path) => Read(path, metadata =>
        metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version)).ToList());

    private T Read<T>(string path, Func<MetadataReader, T> read)
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var bytes = new MemoryStream();
        using (var entry = archive.GetEntry(path)!.Open())
            entry.CopyTo(bytes);
        bytes.Position = 0;
        using var assembly = new PEReader(bytes);
        return read(assembly.GetMetadataReader());
    }
}
