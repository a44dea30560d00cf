using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>Data flows one way, from bytes to C#: a room uses only what its row names. A room is a namespace.</summary>
public sealed class LayerTests
{
    private const string Seeds = "ArticleGenerator.Seeds";
    private const string Generator = "ArticleGenerator.SourceGenerators";

    private static readonly (string Room, string[] MayUse)[] Rooms =
    [
        ("ArticleGenerator.Core", []),
        (Seeds, []),
        (Seeds + ".Text", ["ArticleGenerator.Core", Seeds]),
        (Seeds + ".Fixes", [Seeds + ".Text"]),
        (Seeds + ".Yaml", [Seeds + ".Text"]),
        (Seeds + ".Schema", [Seeds + ".Yaml"]),
        (Seeds + ".Annotations", [Seeds + ".Schema"]),
        (Seeds + ".Rules", [Seeds + ".Annotations", Seeds + ".Fixes"]),
        (Seeds + ".Model", [Seeds + ".Rules"]),
        (Seeds + ".Catalog", [Seeds + ".Model"]),
        (Generator + ".Emit", [Seeds + ".Model"]),
        (Generator + ".Inputs", [Seeds + ".Catalog"]),
        (Generator + ".Diagnostics", [Generator + ".Inputs", Generator + ".Emit"]),
        (Generator, [Generator + ".Diagnostics"]),
    ];

    private static readonly Lazy<ILookup<string, (string Used, string Where)>> Uses = new(FindUses);

    public static TheoryData<string> AllRooms => [.. Rooms.Select(room => room.Room)];

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void A_room_uses_only_rooms_before_it(string room)
    {
        var allowed = Closure(room).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Uses.Value[room].Where(use => !allowed.Contains(use.Used)).Select(use => $"{use.Where} uses {use.Used}").Distinct());
    }

    [Fact]
    public void Every_room_is_known_here() =>
        Assert.Empty(Uses.Value.Select(room => room.Key).Except(Rooms.Select(room => room.Room)));

    [Fact]
    public void The_language_of_seeds_knows_nothing_of_the_compiler() => Assert.Equal(
        ["ArticleGenerator.YamlDotNet", "netstandard"],
        typeof(ArticleGenerator.Seeds.Model.ArticleSpec).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Order());

    [Theory]
    [InlineData("Emit")]
    public void What_writes_code_knows_nothing_of_the_compiler(string folder) =>
        Assert.All(
            SourcesIn("ArticleGenerator.SourceGenerators/" + folder),
            file => Assert.DoesNotContain("Microsoft.CodeAnalysis", File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void The_records_know_nothing_of_the_compiler() =>
        Assert.DoesNotContain(
            typeof(Article).Assembly.GetReferencedAssemblies(),
            a => a.Name!.StartsWith("Microsoft.", StringComparison.Ordinal));

    private static IEnumerable<string> Closure(string room) =>
        Rooms.Single(r => r.Room == room).MayUse.SelectMany(Closure).Append(room);

    private static IEnumerable<string> SourcesIn(string folder) => Directory
        .EnumerateFiles(Repository.PathOf("src/" + folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static ILookup<string, (string Used, string Where)> FindUses()
    {
        string[] folders = ["ArticleGenerator/Core", "ArticleGenerator.Seeds", "ArticleGenerator.SourceGenerators"];
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
            "global using System.Threading; global using System.Threading.Tasks;");
        var trees = folders.SelectMany(SourcesIn).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)).ToArray();
        var compilation = CSharpCompilation.Create("rooms", [usings, .. trees], MetadataReferences());
        return trees.SelectMany(tree => UsesIn(tree, compilation.GetSemanticModel(tree))).ToLookup(use => use.User, use => use.Use);
    }

    private static IEnumerable<(string User, (string Used, string Where) Use)> UsesIn(SyntaxTree tree, SemanticModel model)
    {
        var user = tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString();
        return tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .OfType<ISymbol>()
            .Where(symbol => symbol.Kind is not SymbolKind.Namespace)
            .Select(symbol => symbol.ContainingNamespace?.ToDisplayString() ?? "")
            .Where(used => used.StartsWith("ArticleGenerator", StringComparison.Ordinal))
            .Select(used => (user, (used, Path.GetFileName(tree.FilePath))));
    }

    private static IEnumerable<MetadataReference> MetadataReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("ArticleGenerator.", StringComparison.Ordinal)
                || Path.GetFileName(path) == "ArticleGenerator.YamlDotNet.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
