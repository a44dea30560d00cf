using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
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
                "analyzers/dotnet/cs/ArticleGenerator.Seeds.dll",
                "analyzers/dotnet/cs/ArticleGenerator.SourceGenerators.dll",
                "analyzers/dotnet/cs/ArticleGenerator.YamlDotNet.dll",
                "build/ArticleGenerator.Items.targets",
                "build/ArticleGenerator.Rules.props",
                "build/ArticleGenerator.props",
                "build/ArticleGenerator.targets",
                "docs/api.md",
                "docs/content-libraries.md",
                "docs/from-an-existing-blog.md",
                "docs/project-properties.md",
                "docs/seed-format.md",
                "docs/severity.md",
                "icon.png",
                "lib/net8.0/ArticleGenerator.dll",
                "lib/net8.0/ArticleGenerator.xml",
                "lib/netstandard2.0/ArticleGenerator.dll",
                "lib/netstandard2.0/ArticleGenerator.xml",
                "schema/article-seed.schema.json",
                "tasks/ArticleGenerator.Tasks.dll",
            ],
            archive.Entries.Select(entry => entry.FullName)
                .Where(IsOurs)
                .Where(path => !path.StartsWith(Pages, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    /// <summary>The help link of a rule is the path of its page.</summary>
    [Fact]
    public void The_package_holds_the_page_of_every_rule()
    {
        using var archive = ZipFile.OpenRead(package.File);

        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(PackedPackage.RepositoryRoot(), Pages))
                .Select(file => Pages + Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
            archive.Entries.Select(entry => entry.FullName)
                .Where(path => path.StartsWith(Pages, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
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
    public void It_says_what_it_is_whose_it_is_and_what_is_new()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var nuspec = archive.GetEntry("ArticleGenerator.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single().Elements().ToDictionary(e => e.Name.LocalName);

        Assert.Equal("icon.png", metadata["icon"].Value);
        Assert.Equal(("expression", "MIT"), (metadata["license"].Attribute("type")!.Value, metadata["license"].Value));
        Assert.StartsWith($"## [{metadata["version"].Value}]", metadata["releaseNotes"].Value, StringComparison.Ordinal);
        Assert.Equal("https://github.com/example/ArticleGenerator", metadata["repository"].Attribute("url")!.Value);
        Assert.NotEmpty(metadata["description"].Value);
        Assert.NotEmpty(metadata["tags"].Value);
    }

    /// <summary>A debugger steps into the records and the generator: symbols are inside, and tell where each source is.</summary>
    [Theory]
    [InlineData("lib/net8.0/ArticleGenerator.dll")]
    [InlineData("lib/netstandard2.0/ArticleGenerator.dll")]
    [InlineData(Analyzers + "ArticleGenerator.Seeds.dll")]
    [InlineData(Analyzers + "ArticleGenerator.SourceGenerators.dll")]
    [InlineData("tasks/ArticleGenerator.Tasks.dll")]
    public void An_assembly_brings_its_symbols_and_the_way_to_its_sources(string path)
    {
        var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
        using var assembly = Open(path);
        using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(
            assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        var symbols = provider.GetMetadataReader();
        var links = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
            .Where(info => symbols.GetGuid(info.Kind) == sourceLink);

        Assert.StartsWith(
            """{"documents":{"/_/*":"https://raw.githubusercontent.com/example/ArticleGenerator/""",
            Encoding.UTF8.GetString(symbols.GetBlobBytes(Assert.Single(links).Value)),
            StringComparison.Ordinal);
        Assert.All(
            symbols.Documents.Select(symbols.GetDocument),
            document => Assert.StartsWith("/_", symbols.GetString(document.Name), StringComparison.Ordinal));
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
            ["ArticleGenerator.Seeds"] = new(0, 0, 0, 0),
        };
        string[] files = ["ArticleGenerator.SourceGenerators.dll", "ArticleGenerator.Seeds.dll", "ArticleGenerator.YamlDotNet.dll"];
        foreach (var file in files)
        {
            Assert.All(References(Analyzers + file), reference => Assert.True(
                newest.TryGetValue(reference.Name, out var version) && reference.Version <= version, $"{file} references {reference}"));
        }
    }

    [Fact]
    public void The_YAML_reader_has_a_name_that_no_other_package_brings()
    {
        var name = Read(
            Analyzers + "ArticleGenerator.YamlDotNet.dll",
            metadata => metadata.GetString(metadata.GetAssemblyDefinition().Name));

        Assert.Equal("ArticleGenerator.YamlDotNet", name);
        Assert.DoesNotContain(References(Analyzers + "ArticleGenerator.Seeds.dll"), reference => reference.Name == "YamlDotNet");
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
        using var assembly = Open(path);
        return read(assembly.GetMetadataReader());
    }

    private PEReader Open(string path)
    {
        using var archive = ZipFile.OpenRead(package.File);
        var bytes = new MemoryStream();
        using (var entry = archive.GetEntry(path)!.Open())
            entry.CopyTo(bytes);
        bytes.Position = 0;
        return new PEReader(bytes);
    }
}
