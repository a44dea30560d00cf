using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

/// <summary>Clean YAML means the same to the error-tolerant reader as to YamlDotNet: values, places, styles and comments.</summary>
public sealed class YamlAgreementTests
{
    // A tab in an empty line is nothing here, and a text to YamlDotNet.
    private const string TabAlone = "/tab-alone-under-bar.yaml";

    private static readonly string[] Folders =
        ["seeds", "samples", "tests/ArticleGenerator.SourceGenerators.Tests", "tests/ArticleGenerator.Fuzzing"];

    [Fact]
    public void Both_readers_give_equal_trees_of_all_clean_annotations()
    {
        var annotations = Folders.SelectMany(Annotations)
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .Select(file => (file.Path, file.Text, Strict: YamlReader.ReadStrictly(file.Text), Tolerant: YamlReader.Read(file.Text)))
            .Where(file => file is { Strict: not null, Tolerant.Problems.Count: 0 })
            .Where(file => !file.Path.EndsWith(TabAlone, StringComparison.Ordinal))
            .ToArray();

        Assert.True(annotations.Length > 400, $"{annotations.Length} clean annotations");
        Assert.All(annotations, file => Assert.Equal(All(file.Strict!), All(file.Tolerant)));
    }

    [Theory]
    [InlineData("a: b # x\n# c\nd: e # y\n")]
    [InlineData("a: 'x' # y\n# z\nb: |\n  q\n# r\nc: [1, # s\n  2] # t\n")]
    [InlineData("a:\n  - b # c\n  # d\n  - e\n# f\n")]
    [InlineData("a: # x\n  # y\n  b: c\n# z\n")]
    [InlineData("a:\n  # y\n  text goes\n  on\n# z\nb: c\n")]
    [InlineData("a: x\n  y # c\n\n# d\nb: c\n")]
    [InlineData("a: >\n  x\n   y\n\n\n  z\n\n\nb: >+\n  x\n\nc: |-\n\n  x\n\n")]
    [InlineData("a: \"x \\\n  y  \n\n  z\\t\n  w\"\nb: 'x\n\n  y'\n")]
    [InlineData("a: [b: c, {d: , e}, ]\nf: {g: [h], 'i': j, k: }\n")]
    public void Both_readers_give_equal_trees(string text) => Assert.Equal(All(YamlReader.ReadStrictly(text)!), All(YamlReader.Read(text)));

    [Fact]
    public void An_annotation_that_is_clean_has_no_problem() =>
        Assert.All(
            Folders.SelectMany(Annotations).Where(path => !IsOfMistake(path)),
            path => Assert.True(IsCleanToBoth(File.ReadAllText(path)), path));

    private static bool IsCleanToBoth(string text) =>
        YamlReader.ReadStrictly(text) is null || YamlReader.Read(text).Problems.Count == 0;

    private static bool IsOfMistake(string path) =>
        Array.Exists(["bad-", "/Yaml/Cases/", "/control-"], part => path.Contains(part, StringComparison.Ordinal));

    private static IEnumerable<string> Annotations(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories)
            .Select(path => path.Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal));

    private static string All(YamlDocument document) =>
        string.Join('\n', YamlTestText.Descendants(document.Root).Select(Describe).Concat(document.Comments.Select(c => c.ToString())));

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalar scalar => $"{scalar.Range} {scalar.Style} {scalar.Value}",
        YamlSequence list => $"{list.Range} list {list.IsFlow} {list.Items.Count}",
        YamlMapping map => $"{map.Range} map {map.IsFlow} {map.IsPartial} {map.Pairs.Count}",
        _ => $"{node.Range} bad",
    };
}
