using System.Text.RegularExpressions;

namespace ArticleGenerator.SourceGenerators.Tests.Testing;

/// <summary>
/// A page of the documentation, and the files that it shows: a name in backticks on a line of its own, with the fence below it.
/// </summary>
internal sealed partial record DocumentPage(string Text)
{
    public static DocumentPage Read(string path) => new(File.ReadAllText(Repository.PathOf(path)));

    public string Heading => Text[..Text.IndexOf('\n', StringComparison.Ordinal)];

    public IEnumerable<string> Sections => SectionHeading().Matches(Text).Select(m => m.Groups["heading"].Value);

    /// <summary>The files shown, in order.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
        ShownFile().Matches(Text).Select(m => (m.Groups["path"].Value, m.Groups["text"].Value));

    /// <summary>The problems shown as a build prints them, in the form of <see cref="GeneratorRun.Warnings"/>.</summary>
    public IEnumerable<string> Problems =>
        PrintedProblem().Matches(Text).Select(m => m.Groups["place"].Value + ": " + m.Groups["message"].Value);

    /// <summary>The C# shown, and its output: the block of text below it, or nothing.</summary>
    public IEnumerable<(string Code, string Output)> Examples =>
        ShownExample().Matches(Text).Select(m => (m.Groups["code"].Value, m.Groups["output"].Value));

    /// <summary>The content under a heading of the second level.</summary>
    public DocumentPage Section(string heading)
    {
        var start = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{Heading}' has no section '{heading}'");
        var end = Text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return new(end < 0 ? Text[start..] : Text[start..(end + 1)]);
    }

    [GeneratedRegex(@"^## (?<heading>.+)$", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^`(?:seeds/)?(?<path>[^`\n]+)`\n\n```\w+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShownFile();

    [GeneratedRegex(
        @"^```csharp\n(?<code>.*?)^```\n(?:\n```text\n(?<output>.*?)^```\n)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShownExample();

    [GeneratedRegex(@"^seeds/(?<place>.+\(\d+,\d+\)): (?:warning|info) (?<message>ART\d{4}: .+)$", RegexOptions.Multiline)]
    private static partial Regex PrintedProblem();
}
