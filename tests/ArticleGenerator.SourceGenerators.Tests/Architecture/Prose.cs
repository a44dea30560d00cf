using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>A paragraph of Markdown, a comment, a string or the name of a test, without the code in it.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Text">Its words on one line. Code is a single backtick.</param>
internal readonly record struct Prose(int Line, string Text)
{
    private const string Code = "`";
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);
    private static readonly MarkdownPipeline Markup = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    /// <summary>The paragraphs, headings and table cells of Markdown, without code blocks.</summary>
    public static IEnumerable<Prose> OfMarkdown(string markdown) =>
        from block in Markdown.Parse(markdown, Markup).Descendants<LeafBlock>()
        where block.Inline is not null
        select new Prose(block.Line + 1, Squeeze(string.Concat(block.Inline!.Descendants<Inline>().Select(TextOf))));

    /// <summary>The root of a file of C#.</summary>
    public static SyntaxNode Parse(string code) => CSharpSyntaxTree.ParseText(code, Newest).GetRoot();

    /// <summary>The comments of C#, and the elements of its documentation comments.</summary>
    public static IEnumerable<Prose> OfComments(SyntaxNode root)
    {
        var trivia = root.DescendantTrivia().ToArray();
        return OfDocumentation(trivia).Concat(OfLineComments(trivia));
    }

    /// <summary>The strings of C# that have several words. Those joined by + are one.</summary>
    public static IEnumerable<Prose> OfStrings(SyntaxNode root) =>
        from node in root.DescendantNodes().OfType<ExpressionSyntax>()
        where IsText(node) && !IsText(node.Parent)
        let text = Squeeze(TextOf(node))
        where text.Contains(' ', StringComparison.Ordinal)
        select new Prose(LineOf(node.GetLocation()), text);

    /// <summary>The names of tests, which are sentences.</summary>
    public static IEnumerable<Prose> OfTestNames(SyntaxNode root) =>
        from method in root.DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.Identifier.ValueText.Contains('_', StringComparison.Ordinal)
        select new Prose(LineOf(method.Identifier.GetLocation()), method.Identifier.ValueText.Replace('_', ' '));

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        CodeInline => Code,
        _ => "",
    };

    private static IEnumerable<Prose> OfDocumentation(IEnumerable<SyntaxTrivia> trivia) =>
        from comment in trivia
        let structure = comment.GetStructure() as DocumentationCommentTriviaSyntax
        where structure is not null
        from element in structure.Content.OfType<XmlElementSyntax>()
        select new Prose(LineOf(element.GetLocation()), Squeeze(TextOf(element.Content)));

    private static string TextOf(SyntaxList<XmlNodeSyntax> content) => string.Concat(content.Select(node => node switch
    {
        XmlTextSyntax text => string.Concat(text.TextTokens.Select(token => token.ValueText)),
        XmlElementSyntax { StartTag.Name.LocalName.ValueText: "c" or "code" } => Code,
        XmlElementSyntax element => TextOf(element.Content),
        _ => Code,
    }));

    /// <summary>Comments on consecutive lines are one.</summary>
    private static IEnumerable<Prose> OfLineComments(IEnumerable<SyntaxTrivia> trivia)
    {
        var (first, last, words) = (0, 0, "");
        foreach (var comment in trivia.Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)))
        {
            var line = LineOf(comment.GetLocation());
            if (line != last + 1 && words.Length > 0)
                yield return new Prose(first, Squeeze(words));

            (first, words) = line == last + 1 ? (first, words + " ") : (line, "");
            words += comment.ToString().TrimStart('/');
            last = line;
        }

        if (words.Length > 0)
            yield return new Prose(first, Squeeze(words));
    }

    private static bool IsText(SyntaxNode? node) => node switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && (IsText(sum.Left) || IsText(sum.Right)),
        _ => false,
    };

    private static string TextOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax text => string.Concat(
            text.Contents.Select(part => part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : Code)),
        BinaryExpressionSyntax sum => TextOf(sum.Left) + TextOf(sum.Right),
        _ => Code,
    };

    private static int LineOf(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Squeeze(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
