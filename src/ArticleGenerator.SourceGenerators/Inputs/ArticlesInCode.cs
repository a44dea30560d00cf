using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>
/// What code may name of the catalog: members of <c>Articles</c>, and types called like those of an article. It is looked for in the syntax
/// alone, so that no other edit of code asks for it again.
/// </summary>
internal static class ArticlesInCode
{
    private const string Catalog = "Articles";

    private static readonly string[] TypeNames =
    [
        "Article",
        .. new[] { Sections.People, Sections.Organizations, Sections.Places, Sections.Quotes, Sections.Events }.Select(s => s.ToString()),
    ];

    public static IncrementalValueProvider<EquatableArray<string>> Find(SyntaxValueProvider syntax) => syntax
        .CreateSyntaxProvider(static (node, _) => NameIn(node) is not null, static (context, _) => NameIn(context.Node)!)
        .Collect()
        .Select(static (names, _) => names.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Whether code names an article or a type of it.</summary>
    public static bool Name(this EquatableArray<string> names, string identifier) =>
        names.Any(name => name.StartsWith(identifier, StringComparison.Ordinal)
            && name.Substring(identifier.Length) is var rest
            && (rest is "" or "_" || TypeNames.Contains(rest)));

    private static string? NameIn(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } identifier when IsMember(identifier) || IsTypeName(name) => name,
        ClassDeclarationSyntax { Identifier.ValueText: var name } when IsTypeName(name) => name,
        _ => null,
    };

    private static bool IsMember(IdentifierNameSyntax identifier) =>
        identifier.Parent is MemberAccessExpressionSyntax access
        && access.Name == identifier
        && access.Expression is IdentifierNameSyntax { Identifier.ValueText: Catalog }
            or AliasQualifiedNameSyntax { Name.Identifier.ValueText: Catalog }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: Catalog };

    private static bool IsTypeName(string name) =>
        Array.Exists(TypeNames, end => name.EndsWith(end, StringComparison.Ordinal));
}
