using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ArticleGenerator.Html.Tests;

/// <summary>docs/html.md: its programs print what it says, and it has all that the package has and nothing else.</summary>
public sealed partial class HtmlPageTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    private static readonly string Text = File.ReadAllText(Path.Combine(Root, "docs/html.md"));

    private static readonly string[] Sources = [.. Example().Matches(
        File.ReadAllText(Path.Combine(Root, "tests/ArticleGenerator.Html.Tests/HtmlPageExamples.cs"))).Select(m => m.Groups["body"].Value)];

    private static readonly Type[] Types = typeof(ArticleHtml).Assembly.GetExportedTypes();

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, HtmlPageExamples.All.Count)];

    [Fact]
    public void Every_program_of_the_page_is_run() => Assert.Equal(
        Shown().Matches(Text).Select(m => m.Groups["code"].Value),
        Sources.Select(body => Indent().Replace(body, "")));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_program_prints_what_the_page_says(int number) =>
        Assert.Equal(Shown().Matches(Text)[number].Groups["output"].Value, HtmlPageExamples.OutputOf(number));

    [Fact]
    public void Every_public_type_and_member_is_on_the_page()
    {
        var named = Code().Matches(Text).SelectMany(m => Word().Matches(m.Value)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);

        var names = Types.Where(type => type != typeof(ArticleHtml)).Select(type => type.Name);
        Assert.Empty(names.Concat(Types.SelectMany(MembersOf)).Except(named));
    }

    [Fact]
    public void Every_name_on_the_page_exists()
    {
        var names = Types.Concat(typeof(Article).Assembly.GetExportedTypes()).SelectMany(type => MembersOf(type).Append(type.Name))
            .Concat(["ArticleGenerator", "Html", "Coast", "MarkdownPipelineBuilder", "UseGenericAttributes", "ToHtml"])
            .ToHashSet(StringComparer.Ordinal);
        var shown = InlineCode().Matches(Fence().Replace(Text, "")).Select(m => m.Value)
            .Where(code => !code.Contains('!', StringComparison.Ordinal))
            .SelectMany(code => Word().Matches(code)).Select(m => m.Value).Where(word => char.IsUpper(word[0]));

        Assert.Empty(shown.Except(names));
    }

    [Fact]
    public void Every_default_is_what_the_page_says()
    {
        var options = new HtmlOptions();
        var rows = OptionRow().Matches(Text).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["default"].Value);

        Assert.Equal(typeof(HtmlOptions).GetProperties().Length, rows.Count);
        Assert.Equal($"`{options.Marks}`", rows["Marks"]);
        Assert.Equal($"`{options.EntryIdPrefix}`", rows["EntryIdPrefix"]);
        Assert.Equal(("", "empty"), (options.IdPrefix, rows["IdPrefix"]));
        Assert.Equal((true, "true"), (options.LazyImages, rows["LazyImages"]));
        Assert.Equal((false, "false"), (options.AllowHtml, rows["AllowHtml"]));
        Assert.Equal((false, "false"), (options.OmitHeadline, rows["OmitHeadline"]));
        Assert.Equal($"{options.HeadingOffset}", rows["HeadingOffset"]);
        Assert.Equal($"{options.WordsPerMinute}", rows["WordsPerMinute"]);
    }

    private static IEnumerable<string> MembersOf(Type type) => type.GetMembers(Declared)
        .Where(member => member is PropertyInfo or FieldInfo { IsSpecialName: false } or MethodInfo { IsSpecialName: false })
        .Where(member => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
        .Select(member => member.Name).Where(name => name is not ("Equals" or "GetHashCode" or "ToString"));

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "ArticleGenerator.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));

    [GeneratedRegex(
        @"^```csharp\n(?<code>.*?)^```\n\n```(html|text)\n(?<output>.*?)^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"^        \(\) =>\n        \{\n(?<body>.*?)^        \},\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^ {12}", RegexOptions.Multiline)]
    private static partial Regex Indent();

    [GeneratedRegex("^```.*?^```$|`[^`\n]+`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| .* \| (?<default>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex OptionRow();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
