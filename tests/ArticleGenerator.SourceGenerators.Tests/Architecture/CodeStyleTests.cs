using System.Globalization;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>Rules of .editorconfig for C# that neither the compiler nor <c>dotnet format</c> checks.</summary>
public sealed class CodeStyleTests
{
    private static readonly string[] Folders = ["src", "samples", "tests"];
    private static readonly string[] Skipped = ["bin", "obj", "peers", "node_modules"];
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    [Fact]
    public void No_line_is_longer_than_the_editor_configuration_allows()
    {
        var most = MaximumLineLength(File.ReadAllLines(Repository.PathOf(".editorconfig")));

        AssertNone(Sources().SelectMany(path => LongLines(File.ReadAllText(path), most).Select(line => Place(path, line))));
    }

    [Fact]
    public void No_braces_enclose_a_lone_statement_that_fits_on_one_line() =>
        AssertNone(Sources().SelectMany(path => NeedlessBraces(File.ReadAllText(path)).Select(line => Place(path, line))));

    [Theory]
    [InlineData("abcd", "1")]
    [InlineData("abc\nabcd\r\n\u0905\u0906\u0907\n\U0001F600\U0001F600", "2 4")]
    public void A_line_is_measured_in_UTF_16_units(string text, string lines) => Assert.Equal(lines, string.Join(' ', LongLines(text, 3)));

    [Fact]
    public void The_length_is_that_of_the_section_for_CSharp() => Assert.Equal(
        140, MaximumLineLength(["[*]", "max_line_length = 80", "[*.cs]", "indent_size = 4", "max_line_length = 140", "[*.md]"]));

    [Theory]
    [InlineData("if (a)\n{\n    B();\n}")]
    [InlineData("if (a)\n{\n    B(); // why\n}")]
    [InlineData("if (a)\n    B();\nelse\n{\n    C();\n}")]
    [InlineData("if (a)\n{\n    B();\n}\nelse if (c)\n{\n    D();\n}")]
    [InlineData("foreach (var a in b)\n{\n    yield return a;\n}")]
    [InlineData("foreach (var (a, b) in c)\n{\n    D();\n}")]
    [InlineData("for (; ; )\n{\n    A();\n}")]
    [InlineData("while (a) { B(); }")]
    [InlineData("using (a)\n{\n    B();\n}")]
    [InlineData("lock (a)\n{\n    B();\n}")]
    [InlineData("foreach (var a in b)\n{\n    if (a)\n    {\n        C();\n    }\n}")]
    public void Needless_braces_are_found(string statement) => Assert.Single(NeedlessBraces(statement));

    [Theory]
    [InlineData("if (a)\n    B();")]
    [InlineData("if (a)\n{\n    B();\n    C();\n}")]
    [InlineData("if (a)\n{\n    var b = 1;\n}")]
    [InlineData("if (a)\n{\n    // why\n    B();\n}")]
    [InlineData("if (a)\n{\n    B();\n    // why\n}")]
    [InlineData("if (a\n    && b)\n{\n    C();\n}")]
    [InlineData("if (a)\n{\n    B(\n        c);\n}")]
    [InlineData("if (a)\n{\n    B();\n}\nelse\n{\n    C();\n    D();\n}")]
    [InlineData("foreach (var a in b)\n{\n    if (a)\n        C();\n}")]
    [InlineData("if (a)\n{\n    do A(); while (b);\n}")]
    [InlineData("try\n{\n    A();\n}\nfinally\n{\n    B();\n}")]
    public void Braces_around_what_takes_more_lines_are_needed(string statement) => Assert.Empty(NeedlessBraces(statement));

    private static void AssertNone(IEnumerable<string> places)
    {
        var found = places.ToArray();
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    private static string Place(string path, int line) =>
        $"{Path.GetRelativePath(Repository.PathOf(""), path).Replace('\\', '/')}({line.ToString(CultureInfo.InvariantCulture)})";

    private static IEnumerable<string> Sources() =>
        Folders.SelectMany(folder => SourcesIn(Repository.PathOf(folder))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> SourcesIn(string folder) => Directory.EnumerateDirectories(folder)
        .Where(inner => !Skipped.Contains(Path.GetFileName(inner)))
        .SelectMany(SourcesIn)
        .Concat(Directory.EnumerateFiles(folder, "*.cs").Where(path => !IsSnapshot(path)));

    private static bool IsSnapshot(string path) =>
        path.EndsWith(".verified.cs", StringComparison.Ordinal) || path.EndsWith(".received.cs", StringComparison.Ordinal);

    private static int MaximumLineLength(IEnumerable<string> editorConfig)
    {
        const string Key = "max_line_length = ";
        var section = editorConfig.SkipWhile(line => line != "[*.cs]").Skip(1).TakeWhile(line => !line.StartsWith('['));
        var value = Assert.Single(section, line => line.StartsWith(Key, StringComparison.Ordinal))[Key.Length..];
        return int.Parse(value, CultureInfo.InvariantCulture);
    }

    /// <summary>The numbers of the lines with more UTF-16 units, from 1.</summary>
    private static IEnumerable<int> LongLines(string text, int most) =>
        text.Split('\n').Index().Where(line => line.Item.TrimEnd('\r').Length > most).Select(line => line.Index + 1);

    /// <summary>
    /// The numbers of the lines, from 1, on which a statement begins that has braces and needs none. A chain of if and else needs them
    /// everywhere if one of its branches does.
    /// </summary>
    private static IEnumerable<int> NeedlessBraces(string code) =>
        from statement in CSharpSyntaxTree.ParseText(code, Newest).GetRoot().DescendantNodes().OfType<StatementSyntax>()
        let branches = Branches(statement).ToArray()
        where branches.Any(branch => branch.Body is BlockSyntax) && branches.All(FitsOnTwoLines)
        select statement.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static IEnumerable<Branch> Branches(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Parent: ElseClauseSyntax } => [],
        IfStatementSyntax first => BranchesOfChain(first),
        CommonForEachStatementSyntax loop => [new(loop.GetFirstToken(), loop.CloseParenToken, loop.Statement)],
        ForStatementSyntax loop => [new(loop.ForKeyword, loop.CloseParenToken, loop.Statement)],
        WhileStatementSyntax loop => [new(loop.WhileKeyword, loop.CloseParenToken, loop.Statement)],
        UsingStatementSyntax usage => [new(usage.GetFirstToken(), usage.CloseParenToken, usage.Statement)],
        LockStatementSyntax section => [new(section.LockKeyword, section.CloseParenToken, section.Statement)],
        FixedStatementSyntax pinned => [new(pinned.FixedKeyword, pinned.CloseParenToken, pinned.Statement)],
        _ => [],
    };

    private static IEnumerable<Branch> BranchesOfChain(IfStatementSyntax first)
    {
        var at = first;
        yield return new(at.IfKeyword, at.CloseParenToken, at.Statement);
        while (at.Else is { Statement: IfStatementSyntax next } otherwise)
        {
            yield return new(otherwise.ElseKeyword, next.CloseParenToken, next.Statement);
            at = next;
        }

        if (at.Else is { } last)
            yield return new(last.ElseKeyword, last.ElseKeyword, last.Statement);
    }

    private static bool FitsOnTwoLines(Branch branch) =>
        AreOnOneLine(branch.First, branch.Last)
        && LoneStatement(branch.Body) is { } statement
        && statement is not DoStatementSyntax
        && !Branches(statement).Any()
        && AreOnOneLine(statement.GetFirstToken(), statement.GetLastToken());

    /// <summary>The statement that needs no braces; null if there are several, a declaration or a comment.</summary>
    private static StatementSyntax? LoneStatement(StatementSyntax body) => body switch
    {
        BlockSyntax { Statements: [LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax] } => null,
        BlockSyntax { Statements: [BlockSyntax] } => null,
        BlockSyntax { Statements: [var only] } block => HasCommentAround(block, only) ? null : only,
        BlockSyntax => null,
        _ => body,
    };

    private static bool HasCommentAround(BlockSyntax block, StatementSyntax only) =>
        block.OpenBraceToken.TrailingTrivia.Concat(only.GetLeadingTrivia()).Concat(block.CloseBraceToken.LeadingTrivia)
            .Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static bool AreOnOneLine(SyntaxToken first, SyntaxToken last) =>
        first.GetLocation().GetLineSpan().StartLinePosition.Line == last.GetLocation().GetLineSpan().EndLinePosition.Line;

    /// <param name="First">Where the header begins.</param>
    /// <param name="Last">Where it ends.</param>
    private readonly record struct Branch(SyntaxToken First, SyntaxToken Last, StatementSyntax Body);
}
