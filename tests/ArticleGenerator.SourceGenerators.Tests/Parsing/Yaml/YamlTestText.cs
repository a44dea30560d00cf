using System.Text;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

/// <summary>Trees and problems as text, so that a test can show all of them.</summary>
internal static class YamlTestText
{
    private static readonly string Repository = FindRepository();

    public static string Cases => Path.Combine(Repository, "tests/ArticleGenerator.SourceGenerators.Tests/Parsing/Yaml/Cases");

    public static string RealAnnotation { get; } = File.ReadAllText(Path.Combine(Repository, "seeds/000_03b18ca955abb4e3.yaml"));

    /// <summary>All on one line, as in JSON; <c>BAD</c> for lost values, <c>…</c> for lost lines.</summary>
    public static string Show(YamlNode? node) => node switch
    {
        null => "nothing",
        YamlBad => "BAD",
        YamlScalar { IsEmpty: true } => "~",
        YamlScalar scalar => Show(scalar.Value),
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Pairs.Select(Show)) + (mapping.IsPartial ? "…" : "") + "}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    public static string Show(YamlProblem problem, string text)
    {
        var before = text[..problem.Range.Start].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var column = before.Length - before.LastIndexOf('\n');
        return $"({before.Count(c => c == '\n') + 1},{column})+{problem.Range.Length} {problem.Kind}: {problem.Message}";
    }

    public static IEnumerable<YamlNode> Descendants(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence sequence => sequence.Items.SelectMany(Descendants).Prepend(node),
        YamlMapping mapping => mapping.Pairs.SelectMany(pair => Descendants(pair.Value).Prepend(pair.Key)).Prepend(node),
        _ => [node],
    };

    public static YamlNode At(this YamlNode? node, params string[] path) =>
        path.Aggregate(node!, (inner, key) => ((YamlMapping)inner).Pairs.Single(pair => pair.Key.Value == key).Value);

    private static string Show(YamlPair pair) => $"{pair.Key.Value}: {Show(pair.Value)}";

    private static string Show(string value)
    {
        var shown = new StringBuilder();
        foreach (var c in value)
        {
            shown.Append(c switch
            {
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }

        return shown.ToString();
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ArticleGenerator.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests read files of the repository they were built in.");
        return folder.FullName;
    }
}
