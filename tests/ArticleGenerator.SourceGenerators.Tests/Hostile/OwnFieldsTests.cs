using ArticleGenerator.Core;
using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>
/// Declarations of fields and their values are data too: whatever is in them, the code has the types that it should have.
/// </summary>
public sealed class OwnFieldsTests
{
    private const string Declarations = """
        fields:
          articles:
            section: notes | travel | coast = notes # words
            rating: integer 1..5 ?
            price: number 0.5.. = 4.5
            topics: text [] ?
            mood: { values: [calm, stormy], default: [calm], list: true, summary: "How it feels" }
            length:
              type: integer
              minimum: 1
              optional: true
            sequel: article ?
          people:
            party: labour | greens ?
            photo: image ?
          quotes: { tone: text = dry }

        """;

    private static readonly EmitOptions Options = new("Sample", "seeds", true, true, "Story");

    public static TheoryData<string> Lists => ["own", "big list"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_text_anywhere_in_a_declaration_or_a_field_adds_nothing_to_the_code_and_is_read_back(string list)
    {
        var texts = list == "own" ? [.. NaughtyStrings.Own.Values] : NaughtyStrings.BigList;
        foreach (var some in texts.Where(text => text.Length < 5_000).Chunk(30))
        {
            var run = GeneratorRun.Of(Project(some), isTracked: false);
            var article = run.LoadArticles().Single();

            Assert.Empty(run.CompileErrors);
            Assert.Equal(
                ["Articles", "NoteArticle", "NotePeople", "Story", "StoryFields"],
                TypesOf(run).Where(type => !IsEnum(type, some)).Distinct().Order(StringComparer.Ordinal));
            Assert.Equal(["#nullable enable annotations", "#pragma warning disable CS3005, CS3008"], CodeShape.Of(run).Directives);
            Assert.Empty(CodeShape.Of(run).Hidden);
            for (var i = 0; i < some.Length; i++)
            {
                if (!string.IsNullOrWhiteSpace(some[i]) && article.Fields.Text($"t{i}") is { } read)
                    Assert.Equal(some[i], read);
                Assert.True(string.IsNullOrWhiteSpace(some[i]) || article.Fields.ContainsKey($"d{i}"), some[i]);
            }
        }
    }

    /// <summary>A character inserted, deleted or changed, or a line lost: no exception, and at most one mistake per field.</summary>
    [Fact]
    public void Declarations_with_random_mistakes_are_read()
    {
        var random = new Random(20260131);
        const string Signs = "|?=[]{}:#-.\"' \n\t&*!%@`0a\u2028\u0000é,><~\\";
        for (var i = 0; i < 3_000; i++)
        {
            var text = Declarations;
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                var sign = Signs[random.Next(Signs.Length)].ToString();
                text = random.Next(3) switch
                {
                    0 => text.Insert(at, sign),
                    1 => text.Remove(at, 1),
                    _ => text.Remove(at, 1).Insert(at, sign),
                };
            }

            AssertRead($"---\n{text}---\n\n- [Note](note.txt)\n");
        }
    }

    [Theory]
    [InlineData("articles: { ", "f{0}: text, ", "}")]
    [InlineData("articles: { f: ", "w{0} | ", "w }")]
    [InlineData("articles: { f: { values: [", "w{0}, ", "] } }")]
    [InlineData("articles: { f: { values: [", "w, ", "] } }")]
    [InlineData("articles: { f: text = ", "{0} = ", "}")]
    [InlineData("", "articles{0}: {{ a: b }}, ", "")]
    [InlineData("articles: { f: { ", "type: text, ", "} }")]
    [InlineData("articles: { f: ", "[", "")]
    public void A_great_many_are_refused_in_little_time(string start, string many, string end)
    {
        var format = System.Text.CompositeFormat.Parse(many);
        var text = start + string.Concat(
            Enumerable.Range(0, 20_000).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, i))) + end;

        var check = AssertRead($"---\nfields: {{ {text} }}\n---\n\n- [Note](note.txt)\n");

        Assert.InRange(check.Schema.Fields.Count, 0, DeclaredFields.Most + 1);
        Assert.All(check.Schema.Fields, field => Assert.InRange(field.Values.Count, 0, 500));
        Assert.InRange(check.Problems.Count, 0, 1_001);
    }

    private static IndexCheck AssertRead(string index)
    {
        var files = new SeedFiles([
            new(SeedPath.Index, index, IsUtf8: true),
            new("note.txt", "Ada met Bo.", IsUtf8: true),
            new("note.yaml", "section: notes\nrating: 9\nmood: calm\npeople:\n  ada: { name: Ada, party: greens }\n", IsUtf8: true),
        ]);
        var check = IndexCheck.Of(files[SeedPath.Index]!.AsIndex(files.Paths, files.Shared));
        var problems = new CatalogCheck(files, SeedLimits.Default).ProblemsIn("note.yaml", TestContext.Current.CancellationToken).ToList();
        Assert.DoesNotContain(problems.Concat(check.Problems), problem => problem.Rule.Id == "ART9001");
        Assert.DoesNotContain(check.Problems.SelectMany(p => p.Fixes).SelectMany(f => f.Edits), edit => edit.Range.End > index.Length);
        if (check.Schema.Fields.Count > 0)
            FieldsEmitter.Emit(check.Schema.Fields, Options).Finish();
        return check;
    }

    private static SeedProjectSource Project(string[] texts)
    {
        var declared = texts.Select(NaughtyStrings.Quoted).SelectMany((text, i) => new[]
        {
            $"    t{i}: {{ type: text, optional: true, summary: {text} }}\n",
            $"    d{i}: {{ type: localized, default: {text} }}\n",
            $"    w{i}: {{ values: [w, {text}], optional: true, summary: {text} }}\n",
            $"    s{i}: {text}\n",
            $"    {text}: {text}\n",
        });
        var values = texts.Select((text, i) => $"t{i}: {NaughtyStrings.Quoted(text)}\nw{i}: {NaughtyStrings.Quoted(text)}\n");
        return SeedProjectSource.Of(
            (
                "INDEX.md",
                $"---\nfields:\n  articles:\n{string.Concat(declared)}  people:\n"
                + $"    p: {{ type: text, default: {NaughtyStrings.Quoted(texts[0])} }}\n---\n\n- [Note](note.txt)\n"),
            ("note.txt", "Ada met Bo."),
            ("note.yaml", string.Concat(values) + "people:\n  ada: Ada\n"));
    }

    // A short form may have several words, and so may a value that can't be read.
    private static bool IsEnum(string type, string[] names) =>
        type is ['A', 'r', 't', 'i', 'c', 'l', 'e', 'W' or 'S', >= '0' and <= '9', ..]
        || names.Any(name => FieldNames.IsName(name) && type == "Article" + FieldNames.Identifier(name));

    private static IEnumerable<string> TypesOf(GeneratorRun run) => run.Driver.GetRunResult().GeneratedTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes())
        .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax>()
        .Select(type => type.Identifier.ValueText);
}
