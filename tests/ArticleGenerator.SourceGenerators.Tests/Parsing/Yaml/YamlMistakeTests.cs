using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

/// <summary>
/// Each mistake is a file in Cases, with its messages and what is still read in the .expected file of the same name. A difference is
/// written to a .received file in the same folder.
/// </summary>
public sealed class YamlMistakeTests
{
    public static TheoryData<string> Mistakes =>
        [.. Directory.GetFiles(YamlTestText.Cases, "*.yaml")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal).OfType<string>()];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_where_it_was_made_and_costs_little(string name)
    {
        var path = Path.Combine(YamlTestText.Cases, name);
        var text = File.ReadAllText(path + ".yaml");
        var document = YamlReader.Read(text);
        var actual = string.Concat(document.Problems.Select(problem => YamlTestText.Show(problem, text) + "\n")) +
            YamlTestText.Show(document.Root) + "\n";
        var expected = File.Exists(path + ".expected") ? File.ReadAllText(path + ".expected") : "";
        if (actual != expected)
            File.WriteAllText(path + ".received.txt", actual);
        Assert.Equal(expected, actual);
    }
}
