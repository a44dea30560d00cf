using System.Globalization;
using System.Text;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>The declarations and names in generated code, without its literals and comments.</summary>
/// <param name="Members">Every declaration with its type, sorted: entries come before tombstones.</param>
/// <param name="Names">Every identifier in the code.</param>
/// <param name="Directives">Every directive.</param>
/// <param name="Hidden">The characters that are invisible, or that change the order of visible ones.</param>
internal sealed record CodeShape(
    IReadOnlyList<string> Members, IReadOnlySet<string> Names, IReadOnlyList<string> Directives, IReadOnlyList<Rune> Hidden)
{
    public static CodeShape Of(GeneratorRun run)
    {
        var roots = run.Driver.GetRunResult().GeneratedTrees.Select(tree => tree.GetRoot()).ToArray();
        return new(
            [.. roots.SelectMany(root => root.DescendantNodes(HasMembers))
                .OfType<MemberDeclarationSyntax>()
                .Select(m => $"{(m.Parent as TypeDeclarationSyntax)?.Identifier} {Declaration(m)}".TrimStart())
                .Order(StringComparer.Ordinal)],
            roots.SelectMany(root => root.DescendantTokens())
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(token => token.ValueText)
                .ToHashSet(StringComparer.Ordinal),
            [.. roots.SelectMany(root => root.DescendantTrivia(node => node.ContainsDirectives))
                .Where(trivia => trivia.IsDirective)
                .Select(trivia => trivia.ToString().Trim()).Distinct()],
            [.. roots.SelectMany(root => root.ToFullString().EnumerateRunes()).Where(IsHidden).Distinct()]);
    }

    /// <summary>The distinct declarations, without the names of the articles.</summary>
    public IEnumerable<string> MembersOfAnyArticle()
    {
        const string Suffix = "Article";
        var names = Members.Select(m => m.Split(' '))
            .Where(words => words is ["public", "sealed", "partial", "class", ..])
            .Select(words => words[4][..^Suffix.Length]).Distinct()
            .SelectMany(name => new[] { "", "_", Suffix, Suffix + "()", "People", "People()", "People(global::ArticleGenerator.Article" }
                .Select(ending => (Name: name + ending, Ending: ending.TrimStart('_'))))
            .DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => "X" + n.Ending, StringComparer.Ordinal);
        return Members.Select(m => string.Join(' ', m.Split(' ').Select((word, place) => Renamed(m, word, place))))
            .Distinct()
            .Order(StringComparer.Ordinal);

        // An article of the catalog may have the same name as the class of another: only its class shows which one a name means.
        string Renamed(string member, string word, int place) =>
            place == 4 && member.Split(' ') is ["Articles", "public", "static", var type, _] && names.ContainsKey(type)
                ? "X"
                : names.GetValueOrDefault(word, word);
    }

    private static bool HasMembers(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    // Joiners are part of the spelling, and are allowed in a comment.
    private static bool IsHidden(Rune character) => character.Value is not ('\n' or 0x200C or 0x200D) && Rune.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse;

    /// <summary>A member without its attributes, its documentation, its body and its own members.</summary>
    private static string Declaration(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type =>
            $"{type.Modifiers} {type.Keyword} {type.Identifier}{type.TypeParameterList} {type.BaseList}".TrimEnd(),
        PropertyDeclarationSyntax property => $"{property.Modifiers} {property.Type} {property.Identifier}",
        FieldDeclarationSyntax { Declaration: { } field } declared when field.Variables is [{ Initializer: null } variable] =>
            $"{declared.Modifiers} {field.Type} {variable.Identifier}",
        MethodDeclarationSyntax method => $"{method.Modifiers} {method.ReturnType} {method.Identifier}{method.ParameterList}",
        ConstructorDeclarationSyntax constructor => $"{constructor.Modifiers} {constructor.Identifier}{constructor.ParameterList}",
        BaseNamespaceDeclarationSyntax space => $"namespace {space.Name}",
        _ => member.WithoutTrivia().ToString(),
    };
}
