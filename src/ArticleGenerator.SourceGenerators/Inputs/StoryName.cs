using ArticleGenerator.Seeds.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>What the base class of a project's articles is called: as the property <c>ArticleTypeName</c> says, if it can be.</summary>
/// <param name="Name">The name that is used.</param>
/// <param name="Problem">Why the name that was wanted is not; null where it is.</param>
internal sealed record StoryName(string Name, TakenTypeName? Problem)
{
    public const string Default = "Story";

    private static readonly string[] CatalogTypes = ["Articles", "PeopleProfiles", "OrganizationsProfiles", "PlacesProfiles"];

    /// <param name="hasArticleOfType">Whether the class, or a list, of one of the articles has a name.</param>
    /// <param name="isGenerated">Whether we made a file of the compilation.</param>
    public static StoryName From(
        Compilation compilation, CodeSettings settings, Func<string, bool> hasArticleOfType, Func<SyntaxTree, bool> isGenerated)
    {
        var wanted = settings.TypeName;
        if (!IsUsable(wanted))
        {
            return From(compilation, settings with { TypeName = Default }, hasArticleOfType, isGenerated) with
            {
                Problem = new(wanted, "that is not a name in C#", settings.TypeName == Default ? wanted : Default, false),
            };
        }

        var (reason, isClass) = CatalogTypes.Contains(wanted) ? ("the catalog has that name", false)
            : hasArticleOfType(wanted) ? ("an article's class has that name", false)
            : Obstacle(compilation, settings.Namespace, wanted, isGenerated);
        return reason is null ? new(wanted, null) : new(wanted + "_", new(wanted, reason, wanted + "_", isClass));
    }

    private static bool IsUsable(string name) =>
        SyntaxFacts.IsValidIdentifier(name)
        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;

    /// <summary>What of the project's own code has the name and cannot be a part of the class; and whether it is a class.</summary>
    private static (string? Reason, bool IsClass) Obstacle(
        Compilation compilation, string space, string name, Func<SyntaxTree, bool> isGenerated)
    {
        var parent = compilation.SourceModule.GlobalNamespace;
        foreach (var part in space.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (parent.GetMembers(part.TrimStart('@')).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
                return (null, false);

            parent = inner;
        }

        foreach (var member in parent.GetMembers(name))
        {
            if (member is INamespaceSymbol)
                return ("the project has a namespace of that name", false);

            if (member is INamedTypeSymbol { Arity: 0 } type && !IsPartOfStory(compilation, type, isGenerated))
            {
                return type.TypeKind == TypeKind.Class && !type.IsRecord
                    ? ("the project has a class of that name that cannot be a part of it", true)
                    : ("the project has another type of that name", false);
            }
        }

        return (null, false);
    }

    private static bool IsPartOfStory(Compilation compilation, INamedTypeSymbol type, Func<SyntaxTree, bool> isGenerated)
    {
        var parts = type.DeclaringSyntaxReferences
            .Where(part => !isGenerated(part.SyntaxTree))
            .Select(part => part.GetSyntax() as ClassDeclarationSyntax)
            .ToArray();
        return parts.All(part => part is not null && CanBePart(part))
            && (parts.All(part => part!.BaseList is null) || HasBaseOfStory(compilation, type));
    }

    private static bool CanBePart(ClassDeclarationSyntax part) =>
        part.Modifiers.Any(SyntaxKind.PartialKeyword)
        && part.Modifiers.All(m => m.Kind() is SyntaxKind.PartialKeyword or SyntaxKind.PublicKeyword or SyntaxKind.AbstractKeyword
            or SyntaxKind.UnsafeKeyword)
        && part.ChildNodes().All(child => child is not ParameterListSyntax);

    private static bool HasBaseOfStory(Compilation compilation, INamedTypeSymbol type) =>
        type.BaseType is null or { SpecialType: SpecialType.System_Object }
        || SymbolEqualityComparer.Default.Equals(type.BaseType, compilation.GetTypeByMetadataName("ArticleGenerator.Article"));
}
