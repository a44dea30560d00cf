using System.Collections.Immutable;
using System.Reflection;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>
/// Text of a seed gets into code as a literal, as a name or as a comment, each written in one place. There is no other way.
/// </summary>
public sealed class OneDoorTests
{
    private const string Doors = "CSharp.cs";

    [Theory]
    [InlineData("writer.Line(text);")]
    [InlineData("writer.Line($\"{text}\");")]
    [InlineData("writer.Line($\"public class {text}\");")]
    [InlineData("writer.Line(\"public class \" + text);")]
    [InlineData("writer.Line($\"public class \" + text);")]
    [InlineData("writer.Line($\"{(object)text}\");")]
    [InlineData("writer.Line(string.Format(\"{0}\", text));")]
    [InlineData("writer.Directive($\"#line 1 {text}\");")]
    [InlineData("writer.Block($\"namespace {text}\", () => { });")]
    [InlineData("CSharp code = text;")]
    [InlineData("var code = (CSharp)text;")]
    [InlineData("var code = new CSharp(text);")]
    [InlineData("CSharp.Documentation(text, \"\");")]
    public void A_text_by_itself_isnt_code(string statement) => Assert.NotEmpty(Errors(statement));

    [Theory]
    [InlineData("writer.Line($\"public const string A = {CSharp.Literal(text)};\");")]
    [InlineData("writer.Line($\"public class {CSharp.Name(text)}\");")]
    [InlineData("writer.Summary(text).Remarks(text).Comment(text);")]
    public void It_becomes_code_as_a_literal_a_name_or_a_comment(string statement) => Assert.Empty(Errors(statement));

    [Fact]
    public void There_are_no_more_doors_than_these()
    {
        // The two that only the compiler calls take literals in the emitter's source.
        Assert.Equal(
            ["AppendLiteral", "Comment", "Documentation", "Literal", "LiteralOfLine", "Name", "Utf8Literal"],
            Methods(typeof(CSharp)).Where(TakesText).Select(m => m.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Comment", "Remarks", "Summary"],
            Methods(typeof(SourceWriter)).Where(TakesText).Select(m => m.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Methods(typeof(CSharp)), m => m.Name is "op_Implicit" or "op_Explicit");
    }

    [Fact]
    public void Nobody_walks_around_them() => Assert.All(Sources(), file => Assert.Empty(Detours(file.Name, file.Code)));

    [Theory]
    [InlineData("code.AppendLiteral(text);")]
    [InlineData("var append = code.AppendFormatted;")]
    [InlineData("CSharpLiteral.Escape(text);")]
    [InlineData("output.AddSource(\"a.g.cs\", text);")]
    [InlineData("output.AddSource(\"a.g.cs\", SourceText.From(text));")]
    public void Who_would_is_caught(string statement) => Assert.NotEmpty(Detours("Other.cs", statement));

    [Theory]
    [InlineData("x; class Evil { }", "x__class_Evil____")]
    [InlineData("a\u0085b\u2028c\u202Ed", "a_b_c_d")]
    [InlineData("\uD835\uDC9C\"//", "_____")]
    [InlineData("@class.पुतिन.普京_2.می‌خواهم", "@class.पुतिन.普京_2.می‌خواهم")]
    public void A_name_is_one_whatever_is_asked_for(string text, string name) => Assert.Equal(name, CSharp.Name(text).ToString());

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsPrivate);

    private static bool TakesText(MethodInfo method) =>
        method.GetParameters().Any(p => p.ParameterType != typeof(CSharp)
            && p.ParameterType != typeof(System.Text.StringBuilder)
            && p.ParameterType.IsAssignableFrom(typeof(string)));

    private static IEnumerable<(string Name, string Code)> Sources() => Directory
        .EnumerateFiles(Repository.PathOf("src/ArticleGenerator.SourceGenerators"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("\\obj\\", StringComparison.Ordinal))
        .Select(f => (Path.GetFileName(f), File.ReadAllText(f)));

    /// <summary>
    /// Finds direct calls of methods for the compiler, uses of the writers behind the doors, and code for the compiler that no
    /// <see cref="SourceWriter"/> wrote.
    /// </summary>
    private static IEnumerable<string> Detours(string file, string code)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        var named = root.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => file != Doors && name.Identifier.Text is "AppendLiteral" or "AppendFormatted" or "CSharpLiteral" or "XmlDoc");
        var added = root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call =>
                call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "AddSource" }
                && call.ArgumentList.Arguments[1].Expression
                    is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "ToSource" } });
        return [.. named.Select(n => n.ToString()), .. added.Select(a => a.ToString())];
    }

    /// <summary>What the compiler says about a statement of the emitter.</summary>
    private static IEnumerable<Diagnostic> Errors(string statement)
    {
        var code = $$"""
            using ArticleGenerator.SourceGenerators.Emit;
            static class Emitter { static void Emit(SourceWriter writer, string text) { {{statement}} } }
            """;
        var self = typeof(OneDoorTests).Assembly.GetName();
        return CSharpCompilation.Create(
            self.Name,
            [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)],
            [.. GeneratorRun.References, MetadataReference.CreateFromFile(typeof(CSharp).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithCryptoPublicKey([.. self.GetPublicKey()!])
                .WithPublicSign(true))
            .GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error);
    }
}
