using System.Text.RegularExpressions;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>
/// The members of generated code without what a seed fills in: strings, numbers, and the names that follow from ids. Whatever is in a seed,
/// its code consists of members of known shapes.
/// </summary>
internal static partial class MemberShapes
{
    /// <summary>The shape of each member and each directive.</summary>
    public static IEnumerable<string> Of(GeneratorRun run) =>
        from tree in run.Driver.GetRunResult().GeneratedTrees
        let root = tree.GetRoot()
        from shape in root.DescendantNodes().OfType<MemberDeclarationSyntax>().SelectMany(Shapes)
            .Concat(
                root.DescendantTrivia(descendIntoTrivia: true)
                    .Where(t => t.IsDirective || t.IsKind(SyntaxKind.DisabledTextTrivia))
                    .Select(t => t.ToString().Trim()))
        select shape;

    /// <summary>The names of all types and members that are declared.</summary>
    public static IEnumerable<string> NamesIn(GeneratorRun run) =>
        from tree in run.Driver.GetRunResult().GeneratedTrees
        from node in tree.GetRoot().DescendantNodes()
        let name = node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            VariableDeclaratorSyntax { Initializer: null } field => field.Identifier.ValueText,
            _ => null,
        }
        where name is not null
        select name;

    /// <summary>
    /// The shape of a type is the shape of its header; its members have shapes of their own. A switch has as many cases as there are
    /// articles.
    /// </summary>
    private static IEnumerable<string> Shapes(MemberDeclarationSyntax member) => member switch
    {
        BaseNamespaceDeclarationSyntax => [],
        TypeDeclarationSyntax type =>
        [
            Shape(type.ChildTokens().TakeWhile(t => !t.IsKind(SyntaxKind.OpenBraceToken)).Concat(type.BaseList?.DescendantTokens() ?? [])),
        ],
        _ when member.DescendantNodes().OfType<SwitchStatementSyntax>().SingleOrDefault() is { } choice =>
            choice.Sections.Select(s => Shape(s.DescendantTokens()))
                .Append(Shape(member.ReplaceNode(choice, SyntaxFactory.EmptyStatement()).DescendantTokens())),
        // An entry may have the name of a section; another test checks that names come from the seeds.
        FieldDeclarationSyntax { Declaration.Variables: [var field] } => [ShapeWithout(field.Identifier, member)],
        PropertyDeclarationSyntax property => [ShapeWithout(property.Identifier, member)],
        _ => [Shape(member.DescendantTokens())],
    };

    private static string ShapeWithout(SyntaxToken name, MemberDeclarationSyntax member) =>
        Shape(member.ReplaceToken(name, SyntaxFactory.Identifier("X").WithTriviaFrom(name)).DescendantTokens());

    private static string Shape(IEnumerable<SyntaxToken> tokens) =>
        Fills().Replace(Strings().Replace(string.Join(' ', tokens.Select(Shape)), "\"\""), "Fill ( out X ) ;");

    private static string Shape(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => "\"\"",
        SyntaxKind.NumericLiteralToken => "0",
        SyntaxKind.IdentifierToken when !Fixed.Contains(token.ValueText) => "X",
        _ => token.Text,
    };

    /// <summary>
    /// The identifiers that don't come from a seed: those that two seeds without a common id share. Without Type, which is the name of an
    /// entry if a key <c>type</c> is among the ids.
    /// </summary>
    private static readonly HashSet<string> Fixed =
        [.. Identifiers("alpha", "beta").Intersect(Identifiers("gamma", "delta")).Where(name => name != "Type")];

    private static IEnumerable<string> Identifiers(string article, string entry) => GeneratorRun
        .Of(SeedProjectSource.Of(
            ("INDEX.md", $"- {article}.txt\n- {article}{entry}.txt\n"), (article + ".txt", "Ada met Bo."), (article + ".yaml", $"""
            people:
              {entry}1: Ada
              {entry}1b: Cy
            organizations:
              {entry}2: Bo
              {entry}2b: Cy
            places:
              {entry}3: met
              {entry}3b: Cy
            quotes:
              {entry}4: Ada met
              {entry}4b: Cy
            events:
              {entry}5: met Bo
              {entry}5b: Cy
            """)))
        .Driver.GetRunResult().GeneratedTrees.SelectMany(t => t.GetRoot().DescendantTokens())
        .Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText);

    [GeneratedRegex("""(\( )?"" (\+ "" )*\+ ""( \))?""")]
    private static partial Regex Strings();

    // As many as there are entries.
    [GeneratedRegex("""Fill \( out \w+( , out \w+)* \) ;( Fill \( out \w+( , out \w+)* \) ;)*""")]
    private static partial Regex Fills();
}
