using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>
/// Docs, messages, comments and names of tests have no word that a native reader would stumble over. <c>plain-english.yaml</c> lists the
/// words, each with what to write instead.
/// </summary>
public sealed class PlainEnglishTests
{
    /// <summary>Texts that are data, or that others wrote.</summary>
    private static readonly string[] Skipped =
    [
        "bin", "obj", "node_modules", "peers", "seeds", "posts", "corpus", "corpora", "regressions", "Cases", "Assets", "generated",
        "THIRD-PARTY-NOTICES.md",
    ];

    /// <summary>Lists of words that articles use.</summary>
    private static readonly string[] Vocabularies =
    [
        "src/ArticleGenerator.Tool/Drafting/Languages", "src/ArticleGenerator.Seeds/Rules/Registries",
    ];

    private static readonly WordList List = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<WordList>(File.ReadAllText(
            Repository.PathOf("tests/ArticleGenerator.SourceGenerators.Tests/Architecture/plain-english.yaml")));

    /// <summary>One pass for all words: the name of the group that matches has the number of the word.</summary>
    private static readonly Regex Words = new(
        @"(?<![\p{L}\p{M}\p{N}_-])(?:"
        + string.Join('|', List.Words.Select((word, number) => $"(?<{GroupOf(number)}>{word.Pattern})"))
        + @")(?![\p{L}\p{M}\p{N}_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static TheoryData<string, string, string> Examples => new(List.Words.Select(word => (word.Pattern, word.Wrong, word.Right)));

    [Fact]
    public void No_text_has_a_word_that_a_native_reader_would_notice()
    {
        var found = Sources().SelectMany(Findings).Where(finding => !IsAllowed(finding)).ToArray();

        Assert.True(found.Length == 0, string.Join('\n', found.Select(Print)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_word_is_found_in_its_wrong_example_only(string pattern, string wrong, string right)
    {
        Assert.Contains(pattern, Matches(new Prose(1, wrong)).Select(match => match.Word.Pattern));
        Assert.Empty(Matches(new Prose(1, right)));
    }

    [Fact]
    public void Every_exception_is_needed() => Assert.All(
        List.Exceptions,
        exception => Assert.Contains(
            Findings(Repository.PathOf(exception.Path)), finding => finding.Text.Contains(exception.Text, StringComparison.Ordinal)));

    [Fact]
    public void Code_in_Markdown_isnt_prose() => Assert.Equal(
        ["A heading", "one ` two", "three"],
        Prose.OfMarkdown("# A heading\n\none `mend`\ntwo\n\n```\nmend\n```\n\n| three |\n|---|\n").Select(prose => prose.Text));

    [Fact]
    public void Comments_are_read_whole() => Assert.Equal(
        ["A ` b c.", "why d", "e"],
        Prose.OfComments(Prose.Parse("/// <summary>\n/// A <c>mend</c>\n/// b c.\n/// </summary>\nclass C;\n// why\n// d\n\n// e\n"))
            .Select(prose => prose.Text));

    [Fact]
    public void Strings_are_read_whole() => Assert.Equal(
        ["a ` b c", "d e"],
        Prose.OfStrings(Prose.Parse("""var x = $"a {(y ? "d e" : "f")} b " + "c";""")).Select(prose => prose.Text));

    [Fact]
    public void The_name_of_a_test_is_a_sentence() =>
        Assert.Equal(["A b"], Prose.OfTestNames(Prose.Parse("class C { void A_b() { } void D() { } }")).Select(prose => prose.Text));

    private static IEnumerable<string> Sources() => SourcesIn(Repository.PathOf("")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> SourcesIn(string folder) => Directory.EnumerateDirectories(folder).Where(IsChecked)
        .SelectMany(SourcesIn)
        .Concat(Directory.EnumerateFiles(folder).Where(IsChecked).Where(path =>
            path.EndsWith(".md", StringComparison.Ordinal)
            || (path.EndsWith(".cs", StringComparison.Ordinal) && !path.EndsWith(".verified.cs", StringComparison.Ordinal))));

    private static bool IsChecked(string path) =>
        Path.GetFileName(path) is var name && !name.StartsWith('.') && !Skipped.Contains(name);

    private static IEnumerable<Finding> Findings(string path) =>
        from prose in ProseOf(path)
        from match in Matches(prose)
        select new Finding(RelativePath(path), prose.Line, prose.Text, match.At, match.Length, match.Word);

    private static IEnumerable<Prose> ProseOf(string path)
    {
        var text = File.ReadAllText(path);
        if (path.EndsWith(".md", StringComparison.Ordinal))
            return Prose.OfMarkdown(text);

        var root = Prose.Parse(text);
        return Prose.OfComments(root).Concat(IsProduct(path) ? Messages(path, root) : Prose.OfTestNames(root));
    }

    /// <summary>Strings of tests and samples are data.</summary>
    private static bool IsProduct(string path) => RelativePath(path).StartsWith("src/", StringComparison.Ordinal);

    private static IEnumerable<Prose> Messages(string path, SyntaxNode root) => IsIn(path, Vocabularies) ? [] : Prose.OfStrings(root);

    private static IEnumerable<(int At, int Length, Word Word)> Matches(Prose prose) =>
        from match in Words.Matches(prose.Text)
        from number in Enumerable.Range(0, List.Words.Count)
        where match.Groups[GroupOf(number)].Success
        select (match.Index, match.Length, List.Words[number]);

    private static string GroupOf(int number) => "w" + number.ToString(CultureInfo.InvariantCulture);

    private static bool IsAllowed(Finding finding) => List.Exceptions.Any(
        exception => exception.Path == finding.Path && finding.Text.Contains(exception.Text, StringComparison.Ordinal));

    private static bool IsIn(string path, string[] folders)
    {
        var relative = RelativePath(path);
        var parent = Path.GetDirectoryName(relative)!.Replace('\\', '/');
        return folders.Any(folder => folder.EndsWith('/') ? relative.StartsWith(folder, StringComparison.Ordinal) : parent == folder);
    }

    private static string RelativePath(string path) => Path.GetRelativePath(Repository.PathOf(""), path).Replace('\\', '/');

    private static string Print(Finding finding)
    {
        const int Around = 30;
        var start = Math.Max(0, finding.At - Around);
        var around = finding.Text[start..Math.Min(finding.Text.Length, finding.At + finding.Length + Around)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Path}({finding.Line}): '{finding.Text.AsSpan(finding.At, finding.Length)}' in '{around}'. "
            + $"Write: {finding.Word.Write}. {finding.Word.Why}");
    }

    private sealed record Finding(string Path, int Line, string Text, int At, int Length, Word Word);

    private sealed class WordList
    {
        public List<Word> Words { get; set; } = [];

        public List<Exemption> Exceptions { get; set; } = [];
    }

    private sealed class Word
    {
        /// <summary>A regular expression for whole words. Letter case is ignored.</summary>
        public string Pattern { get; set; } = "";

        public string Write { get; set; } = "";

        public string Why { get; set; } = "";

        public string Wrong { get; set; } = "";

        /// <summary>A similar text that no pattern matches.</summary>
        public string Right { get; set; } = "";
    }

    private sealed class Exemption
    {
        public string Path { get; set; } = "";

        /// <summary>Part of a paragraph, comment or string. Nothing in that is reported.</summary>
        public string Text { get; set; } = "";

        public string Why { get; set; } = "";
    }
}
