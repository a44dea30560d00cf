using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>
/// The inputs of the YAML Test Suite, valid or not, wherever YAML is read: none adds a member, takes one away, or keeps others from being
/// read.
/// </summary>
public sealed class YamlSuiteTests
{
    private const string Entry = "people:\n  ada:\n    name: Ada\n    description:\n";

    private static readonly Dictionary<string, string> Suite = NaughtyStrings.Read<Dictionary<string, string>>("yaml-test-suite.json");

    [Fact]
    public Task An_input_as_annotation() => AssertHarmless(yaml => [(".txt", "Ada met Bo."), (".yaml", yaml)], "");

    [Fact]
    public Task An_input_as_front_matter() => AssertHarmless(yaml => [(".md", $"---\narticleSeed: 1\n{yaml}\n---\n\nAda met Bo.\n")], "");

    [Fact]
    public Task An_input_as_a_value() => AssertHarmless(yaml => [(".txt", "Ada met Bo."), (".yaml", Entry + Indented(yaml))], "text");

    [Fact]
    public async Task An_input_as_front_matter_of_the_index()
    {
        var expected = CodeShape.Of(Run(Indexed("inLanguage: en")));
        foreach (var (name, yaml) in Suite)
        {
            var run = Run(Indexed(yaml));
            Assert.True(expected.Members.SequenceEqual(CodeShape.Of(run).Members), name);
            Assert.DoesNotContain(await run.AnalyzerDiagnostics(), IsFailure);
        }

        static SeedProjectSource Indexed(string yaml) =>
            SeedProjectSource.Of(("INDEX.md", $"---\n{yaml}\n---\n\n- [One](one.txt)\n"), ("one.txt", "Ada met Bo."));
    }

    private static async Task AssertHarmless(Func<string, (string Extension, string Text)[]> filesOf, string harmless)
    {
        var expected = CodeShape.Of(Run(Project(_ => filesOf(harmless))));
        var run = Run(Project(filesOf));
        var actual = CodeShape.Of(run);

        Assert.Empty(run.CompileErrors);
        Assert.Empty(actual.Members.Except(expected.Members));
        Assert.Empty(expected.Members.Except(actual.Members));
        Assert.DoesNotContain(await run.AnalyzerDiagnostics(), IsFailure);
    }

    private static SeedProjectSource Project(Func<string, (string Extension, string Text)[]> filesOf)
    {
        var files = Suite.SelectMany(test => filesOf(test.Value).Select(file => (Path: test.Key + file.Extension, file.Text))).ToArray();
        return SeedProjectSource.Of([
            ("INDEX.md", string.Concat(files.Where(f => Core.SeedPath.IsText(f.Path)).Select(f => $"- {f.Path}\n"))),
            .. files,
        ]);
    }

    private static GeneratorRun Run(SeedProjectSource project) => GeneratorRun.Of(project, isTracked: false);

    private static string Indented(string yaml) => string.Concat(yaml.Split('\n').Select(line => $"      {line}\n"));

    private static bool IsFailure(Diagnostic diagnostic) => diagnostic.Id is "ART9001" or "AD0001";
}
