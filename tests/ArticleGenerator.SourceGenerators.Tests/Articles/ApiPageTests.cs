using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>docs/api.md: its programs print what it says, and it has every member of the records and nothing else.</summary>
public sealed partial class ApiPageTests
{
    private const string Queries = "Ten queries";
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly DocumentPage Page = DocumentPage.Read("docs/api.md");

    private static readonly Type[] Types = [.. typeof(Article).Assembly.GetExportedTypes().Where(IsForUsers)];

    private static readonly Lazy<GeneratorRun> Run =
        new(() => GeneratorRun.Of(SeedProjectSource.Of([.. Page.Files]).WithProperty("RootNamespace", "Harbor")));

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Page.Examples.Count())];

    [Fact]
    public async Task The_seeds_have_no_mistake() => Assert.Empty(await Run.Value.Warnings());

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_page_says(int number)
    {
        var (code, output) = Page.Examples.ElementAt(number);

        Assert.Equal(output, Run.Value.OutputOf("using ArticleGenerator;\nusing Harbor;\n" + code));
        Assert.NotEmpty(output);
    }

    [Fact]
    public void A_query_has_at_most_three_lines()
    {
        var queries = Page.Section(Queries).Examples.Select(example => example.Code.Split("\n\n")[0].Split('\n')).ToArray();

        Assert.Equal(10, queries.Length);
        Assert.All(queries, lines => Assert.InRange(lines.Length, 1, 3));
    }

    [Fact]
    public void Every_public_type_and_member_is_on_the_page()
    {
        var named = InlineCode().SelectMany(code => Word().Matches(code).Select(m => m.Value)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Types.Select(NameOf).Concat(Types.SelectMany(MembersOf).Select(member => member.Name)).Except(named));
    }

    [Fact]
    public void Every_name_on_the_page_exists()
    {
        var names = Types.Select(NameOf).Concat(Types.SelectMany(MembersOf).Select(member => member.Name))
            .Concat(Run.Value.Compilation.GetSymbolsWithName(_ => true, SymbolFilter.All).Select(symbol => symbol.Name))
            .Concat(typeof(Enumerable).GetMethods().Select(method => method.Name))
            .Concat([
                "ArticleGenerator", "ArticleDrafts", "ArticleTypeName", "CompilerServices", "DateOnly", "GB", "INDEX", "Json", "Q7747", "T",
            ])
            .ToHashSet(StringComparer.Ordinal);
        var shown = InlineCode().Select(code => StringLiteral().Replace(code, ""))
            .SelectMany(code => Word().Matches(code).Select(m => m.Value)).Where(word => char.IsUpper(word[0]));

        Assert.Empty(shown.Except(names));
    }

    [Fact]
    public void What_is_named_of_a_type_is_a_member_of_it()
    {
        var shown = InlineCode().SelectMany(code => MemberAccess().Matches(code))
            .Select(m => (Type: Types.SingleOrDefault(type => NameOf(type) == m.Groups["type"].Value), Name: m.Groups["member"].Value))
            .Where(access => access.Type is not null).ToArray();

        Assert.NotEmpty(shown);
        Assert.All(shown, access => Assert.NotEmpty(access.Type!.GetMember(access.Name)));
    }

    private static bool IsForUsers(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>() is null && member is not Type { Namespace: not "ArticleGenerator" };

    /// <summary>Members that readers look for, without those that every type, record or list has.</summary>
    private static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(member =>
        IsForUsers(member)
        && member is PropertyInfo { Name: not "Item" } or FieldInfo { IsSpecialName: false } or MethodInfo { IsSpecialName: false }
        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "GetEnumerator"));

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static IEnumerable<string> InlineCode() =>
        InlineCodeSpan().Matches(Fence().Replace(Page.Text, "")).Select(m => m.Groups["code"].Value);

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex InlineCodeSpan();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex StringLiteral();

    [GeneratedRegex(@"\b(?<type>[A-Z]\w*)\.(?<member>[A-Z]\w*)")]
    private static partial Regex MemberAccess();
}
