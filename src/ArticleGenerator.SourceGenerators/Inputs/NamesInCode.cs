using System.Runtime.CompilerServices;
using ArticleGenerator.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>
/// The articles that the code of a project names. A bare name counts, whatever it means there, so aliases, <c>using static</c>,
/// <c>nameof</c> and the user's own parts of a class count. Comments do not, but references in documentation do.
/// </summary>
internal static class NamesInCode
{
    // A keystroke changes one file. The results for all other files are kept here.
    private static readonly ConditionalWeakTable<SyntaxTree, Found> Known = new();

    /// <summary>The identifiers of the articles, in ordinal order.</summary>
    public static EquatableArray<string> Of(Compilation compilation, ArticleNames names, CancellationToken cancellationToken)
    {
        if (names.IsEmpty)
            return default;

        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
            found.UnionWith(In(tree, names, cancellationToken));

        return found.ToEquatableArray();
    }

    /// <summary>The same for one file, without keeping the result.</summary>
    public static EquatableArray<string> Of(SyntaxTree tree, ArticleNames names, CancellationToken cancellationToken) =>
        Find(tree, names, cancellationToken).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    private static string[] In(SyntaxTree tree, ArticleNames names, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Known.TryGetValue(tree, out var known) && known.Names == names)
            return known.Identifiers;

        var found = Find(tree, names, cancellationToken);
        Known.Remove(tree);
        Known.GetValue(tree, _ => new(names, found));
        return found;
    }

    // Searches the text first, which is fast. The tree then confirms what looks like a name.
    private static string[] Find(SyntaxTree tree, ArticleNames names, CancellationToken cancellationToken)
    {
        var (found, candidates) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var words = new Words(tree.GetText(cancellationToken)); words.MoveNext();)
        {
            candidates.Clear();
            names.Find(words.Current, candidates);
            if ((words.IsDisguised || (candidates.Count > 0 && !found.IsSupersetOf(candidates)))
                && Identifier(tree.GetRoot(cancellationToken), words.Position) is { } identifier)
            {
                names.Find(new(identifier.ToCharArray()), found);
            }
        }

        return [.. found];
    }

    /// <summary>The name at a position of the code, as the compiler reads it; null if there is none.</summary>
    private static string? Identifier(SyntaxNode root, int position) =>
        root.FindToken(position, findInsideTrivia: true) is var token
            && token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(position) && token.Parent is not XmlNameSyntax
            ? token.ValueText
            : null;

    private sealed class Found(ArticleNames names, string[] identifiers)
    {
        public ArticleNames Names { get; } = names;

        public string[] Identifiers { get; } = identifiers;
    }
}
