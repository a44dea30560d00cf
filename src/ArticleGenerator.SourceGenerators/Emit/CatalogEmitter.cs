using System.Globalization;
using ArticleGenerator.SourceGenerators.Model;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes the catalog: a property an article, the list of all, and the way from an id to its article.</summary>
internal static class CatalogEmitter
{
    public const string HintName = "Articles.g.cs";

    private const string Article = "global::ArticleGenerator.Article";

    public static string Emit(CatalogSpec catalog, EmitOptions options) => GeneratedFile.Write(options, [options.PathOf("INDEX.md")], writer => writer
        .Summary("The articles of this project.")
        .Remarks(options.PathOf("INDEX.md"))
        .Line(GeneratedFile.Attribute)
        .Block("public static partial class Articles", () =>
        {
            WriteCatalog(writer, options);
            for (var i = 0; i < catalog.Articles.Count; i++)
            {
                WriteArticle(writer, catalog.Articles[i], i);
            }

            WriteFactories(writer, catalog);
        }));

    private static void WriteCatalog(SourceWriter writer, EmitOptions options) => writer
        .Line("private static readonly global::ArticleGenerator.Generated.ArticleCatalog Catalog =")
        .Indented(() => writer.Line("new global::ArticleGenerator.Generated.ArticleCatalog(CountArticles, CreateArticle, FindArticle);"))
        .Blank()
        .Summary("Every article, in the order of INDEX.md. Each is made when it is first asked for.")
        .Line($"public static global::System.Collections.Generic.IReadOnlyList<{Article}> All => Catalog;")
        .Blank()
        .Summary("Finds an article by its id.")
        .Line("/// <param name=\"id\">The id, as the seed writes it; compared ordinally.</param>")
        .Line("/// <param name=\"article\">The article, or null when there is none with this id.</param>")
        .Line("/// <returns>Whether there is one.</returns>")
        .Line($"public static bool TryGet(string id, {(options.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "")}out {Article}{options.Nullable} article) =>")
        .Indented(() => writer.Line("Catalog.TryGet(id, out article);"));

    private static void WriteArticle(SourceWriter writer, CatalogEntry article, int index)
    {
        var type = ArticleEmitter.TypeName(article.Identifier);
        writer.Blank()
            .Summary(article.Headline)
            .Line($"public static {type} {MemberNames.InCatalog(article.Identifier)} => ({type})Catalog[{Invariant(index)}];");
    }

    /// <summary>Methods, not initialisers: hot reload can replace the body of a method.</summary>
    private static void WriteFactories(SourceWriter writer, CatalogSpec catalog)
    {
        writer.Blank().Line($"private static int CountArticles() => {Invariant(catalog.Articles.Count)};").Blank();
        writer.Block($"private static {Article} CreateArticle(int index)", () => WriteSwitch(
            writer, "index", catalog.Articles.Select((a, i) => (Invariant(i), $"new {ArticleEmitter.TypeName(a.Identifier)}()")), "throw new global::System.ArgumentOutOfRangeException(nameof(index));"));
        writer.Blank();
        writer.Block("private static int FindArticle(string id)", () => WriteSwitch(
            writer, "id", catalog.Articles.Select((a, i) => (CSharpLiteral.Of(a.Id), Invariant(i))), "return -1;"));
    }

    private static void WriteSwitch(SourceWriter writer, string subject, IEnumerable<(string Label, string Value)> cases, string otherwise) =>
        writer.Block($"switch ({subject})", () =>
        {
            foreach (var (label, value) in cases)
            {
                writer.Line($"case {label}: return {value};");
            }

            writer.Line($"default: {otherwise}");
        });

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
