using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Inputs;

/// <summary>docs/project-properties.md names everything in the package's props and targets, and nothing else.</summary>
public sealed partial class ProjectPropertiesPageTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/project-properties.md");

    private static readonly XElement[] Build =
        [.. Directory.EnumerateFiles(Repository.PathOf("src/ArticleGenerator/build")).Select(file => XDocument.Load(file).Root!)];

    [Fact]
    public void The_properties_are_those_of_the_build() => Assert.Equal(
        Properties().Order(StringComparer.Ordinal),
        NamedIn("Properties that you set").Concat(NamedIn("Properties that you meet")).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_property_to_set_is_one_that_only_the_project_decides_and_has_an_example()
    {
        var (all, section) = (NamedIn("Properties that you set").ToArray(), Page.Section("Properties that you set").Text);

        Assert.Equal(all, Example().Matches(section).Select(m => m.Groups["name"].Value));
        Assert.All(all, name => Assert.Contains($"\n### {name}\n", section, StringComparison.Ordinal));
    }

    [Fact]
    public void The_items_are_those_of_the_build() => Assert.Equal(
        Build.Descendants("ItemGroup").Elements().Select(item => item.Name.LocalName)
            .Where(IsPublic).Distinct().Order(StringComparer.Ordinal),
        FirstColumn(Page.Section("Items").Text).Concat(["Compile", "Content"]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_targets_are_those_of_the_build() => Assert.Equal(
        Build.Descendants("Target").Select(target => target.Attribute("Name")!.Value),
        FirstColumn(Page.Section("Targets").Text));

    [Fact]
    public void What_the_SDK_decides_is_read_by_the_build() =>
        Assert.All(["RootNamespace", "TargetFrameworks", "DiscoverEditorConfigFiles"], name =>
        {
            Assert.Contains(name, FirstColumn(Page.Section("Properties of the SDK that matter").Text));
            Assert.Contains(Build, root => root.ToString().Contains(name, StringComparison.Ordinal));
        });

    /// <summary>The properties with the package's name in them, whether the build sets them, reads them or passes them on.</summary>
    private static IEnumerable<string> Properties() =>
        Build.SelectMany(root => PropertyRead().Matches(root.ToString()).Select(m => m.Groups["name"].Value)
                .Concat(root.Descendants("PropertyGroup").Elements().Select(property => property.Name.LocalName))
                .Concat(root.Descendants("CompilerVisibleProperty").SelectMany(item => item.Attribute("Include")!.Value.Split(';'))))
            .Where(name => IsPublic(name) && name.Contains("Article", StringComparison.Ordinal)).Distinct();

    private static bool IsPublic(string name) => name[0] != '_';

    private static IEnumerable<string> NamedIn(string section) => FirstColumn(Page.Section(section).Text)
        .Where(name => name.Contains("Article", StringComparison.Ordinal));

    private static IEnumerable<string> FirstColumn(string section) => Row().Matches(section)
        .SelectMany(row => Name().Matches(row.Groups["cell"].Value).Select(m => m.Groups["name"].Value));

    [GeneratedRegex(@"\$\((?<name>\w+)")]
    private static partial Regex PropertyRead();

    [GeneratedRegex(@"^\| (?<cell>\[?`[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<name>[A-Z]\w+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^```xml\n<(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Example();
}
