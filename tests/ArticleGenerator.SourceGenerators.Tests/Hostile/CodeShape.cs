using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>What generated code declares and what it names, whatever its literals and comments say.</summary>
/// <param name="Members">Every declaration with the type that it is in, sorted: entries stand before what is left of others.</param>
/// <param name="Names">Every identifier that stands in code.</param>
/// <param name="Directives">Every directive.</param>
internal sealed record CodeShape(IReadOnlyList<string> Members, IReadOnlySet<string> Names, IReadOnlyList<string> Directives)
{
    public static CodeShape Of(GeneratorRun run)
    {
        var roots = run.Driver.GetRunResult().GeneratedTrees.Select(tree => tree.GetRoot()).ToArray();
        return new(
            [.. roots.SelectMany(root => root.DescendantNodes()).OfType<MemberDeclarationSyntax>().Select(m => $"{(m.Parent as TypeDeclarationSyntax)?.Identifier} {Declaration(m)}".TrimStart()).Order(StringComparer.Ordinal)],
            roots.SelectMany(root => root.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText).ToHashSet(StringComparer.Ordinal),
            [.. roots.SelectMany(root => root.DescendantTrivia(descendIntoTrivia: true)).Where(trivia => trivia.IsDirective).Select(trivia => trivia.ToString().Trim()).Distinct()]);
    }

    /// <summary>The different declarations, whatever the articles are called.</summary>
    public IEnumerable<string> MembersOfAnyArticle()
    {
        const string Suffix = "Article";
        var names = Members.Select(m => m.Split(' ')).Where(words => words is ["public", "sealed", "partial", "class", ..]).Select(words => words[4][..^Suffix.Length]).Distinct()
            .SelectMany(name => new[] { "", "_", Suffix, Suffix + "()", "People", "People()" }.Select(ending => (Name: name + ending, Ending: ending.TrimStart('_'))))
            .DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => "X" + n.Ending, StringComparer.Ordinal);
        return Members.Select(m => string.Join(' ', m.Split(' ').Select(word => names.GetValueOrDefault(word, word)))).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>All of a member but its attributes, its documentation, its body and the members in it.</summary>
    private static string Declaration(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type => $"{type.Modifiers} {type.Keyword} {type.Identifier}{type.TypeParameterList} {type.BaseList}".TrimEnd(),
        PropertyDeclarationSyntax property => $"{property.Modifiers} {property.Type} {property.Identifier}",
        MethodDeclarationSyntax method => $"{method.Modifiers} {method.ReturnType} {method.Identifier}{method.ParameterList}",
        ConstructorDeclarationSyntax constructor => $"{constructor.Modifiers} {constructor.Identifier}{constructor.ParameterList}",
        BaseNamespaceDeclarationSyntax space => $"namespace {space.Name}",
        _ => member.WithoutTrivia().ToString(),
    };
}
