using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>
/// Writes the base class of the articles and the catalog: a property for each article with members, the list of all articles, the lists
/// across articles, and the lookup by id.
/// </summary>
internal sealed class CatalogEmitter
{
    public const string HintName = "Articles.g.cs";

    /// <summary>
    /// The approximate number of cases in a method of the catalog. A program that needs one article waits until the whole method is
    /// JIT-compiled and everything that it names is loaded.
    /// </summary>
    private const int CasesOfMethod = 64;

    // No article has this name.
    private static readonly CSharp Untyped = $"_Untyped";

    private readonly IReadOnlyList<CatalogEntry> articles;
    private readonly EmitOptions options;
    private readonly SourceWriter writer;
    private readonly ProfilesEmitter profiles;

    private CatalogEmitter(CatalogSpec catalog, EmitOptions options, SourceWriter writer)
    {
        (articles, this.options, this.writer) = (catalog.Articles, options, writer);
        profiles = new(writer, catalog.Shared);
    }

    private CSharp CatalogType => $"{GeneratedFile.Runtime}.ArticleCatalog<{options.Story}>";

    public static SourceWriter Emit(CatalogSpec catalog, EmitOptions options) =>
        GeneratedFile.Write(options, [options.PathOf(SeedPath.Index)], writer => new CatalogEmitter(catalog, options, writer).Write());

    private void Write()
    {
        WriteArticles();
        profiles.WriteTypes();
        writer.Blank();
        StoryEmitter.Write(writer, options);
    }

    private void WriteArticles()
    {
        writer.Summary("The articles of this project.")
            .Remarks(options.PathOf(SeedPath.Index))
            .Line(GeneratedFile.Attribute)
            .Block($"public static partial class Articles", () =>
            {
                WriteCatalog();
                profiles.WriteProperties();
                for (var i = 0; i < articles.Count; i++)
                {
                    if (articles[i].HasMembers)
                        WriteArticle(articles[i], i);
                }

                // Methods, not initializers: hot reload can replace the body of a method.
                writer.Blank().Line($"private static int CountArticles() => {articles.Count};");
                WriteCreation();
                WriteSearch();
                if (articles.Any(article => !article.HasMembers))
                    WriteUntyped();
            });
    }

    private void WriteCatalog() => writer
        .Line($"private static readonly {CatalogType} Catalog =")
        .Indented(() => writer.Line($"new {CatalogType}(CountArticles, CreateArticle, FindArticle);"))
        .Blank()
        .Summary("Every article, in the order of INDEX.md. Each is created on first use.")
        .Line($"public static global::System.Collections.Generic.IReadOnlyList<{options.Story}> All => Catalog;")
        .Blank()
        .Summary("Finds an article by its id.")
        .Line($"/// <param name=\"id\">The id; compared ordinally.</param>")
        .Line($"/// <param name=\"article\">The article, or null if there is none with this id.</param>")
        .Line($"/// <returns>Whether there is one.</returns>")
        .Line(
            $"public static bool TryGet(string id, " +
            $"{(options.HasNotNullWhen ? (CSharp)$"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : $"")}" +
            $"out {options.Story}{options.Nullable} article) =>")
        .Indented(() => writer.Line($"Catalog.TryGet(id, out article);"));

    private void WriteArticle(CatalogEntry article, int index)
    {
        var type = ArticleEmitter.TypeName(article.Identifier);
        writer.Blank()
            .Summary(article.Headline)
            .Line($"public static {type} {MemberNames.InCatalog(article.Identifier)} => ({type})Catalog[{index}];");
    }

    /// <summary>Writes the method that returns the article at an index.</summary>
    private void WriteCreation()
    {
        CSharp otherwise = $"throw new global::System.ArgumentOutOfRangeException(nameof(index));";
        var places = Enumerable.Range(0, articles.Count);
        WriteSwitches(
            options.Story, $"CreateArticle", $"int", $"index", $"index / {CasesOfMethod}",
            [.. places.GroupBy(place => place / CasesOfMethod)
                .Select(part => part.Select(place => (Number(place), Creation(articles[place]))))],
            otherwise);
    }

    /// <summary>Writes the method that returns the index of an id.</summary>
    private void WriteSearch()
    {
        var buckets = (articles.Count + CasesOfMethod - 1) / CasesOfMethod;
        var byBucket = articles.Select((article, place) => (article.Id, Place: place))
            .ToLookup(article => buckets < 2 ? 0 : TextHash.Bucket(article.Id, buckets));
        WriteSwitches(
            $"int", $"FindArticle", $"string", $"id", $"{GeneratedFile.Runtime}.ArticleCatalog.BucketOf(id, {buckets})",
            [.. Enumerable.Range(0, buckets)
                .Select(bucket => byBucket[bucket].Select(article => (CSharp.Literal(article.Id), Number(article.Place))))],
            $"return -1;");
    }

    /// <summary>The class of the articles without their own type.</summary>
    private void WriteUntyped() => writer.Blank().Block($"private sealed class {Untyped} : {options.Story}", () =>
    {
        WriteConstructorOfUntyped($"string");
        if (options.HasUtf8Data)
            WriteConstructorOfUntyped(DataMember.Utf8Type);
    });

    private void WriteConstructorOfUntyped(CSharp data) => writer
        .Line($"internal {Untyped}({data} data)")
        .Indented(() => writer.Line($": base(typeof(Articles), data)"))
        .Line($"{{")
        .Line($"}}");

    private static CSharp Creation(CatalogEntry article) => article.HasMembers
        ? (CSharp)$"new {ArticleEmitter.TypeName(article.Identifier)}()"
        : $"new {Untyped}({ArticleGroupEmitter.DataClass}.{MemberNames.InData(article.Identifier)})";

    /// <summary>Writes one method or, if there are several parts, one for each and one that chooses among them.</summary>
    private void WriteSwitches(
        CSharp type, CSharp method, CSharp parameterType, CSharp subject, CSharp part,
        IReadOnlyList<IEnumerable<(CSharp Label, CSharp Value)>> parts, CSharp otherwise)
    {
        CSharp parameters = $"({parameterType} {subject})";
        if (parts.Count < 2)
        {
            WriteSwitch($"private static {type} {method}{parameters}", subject, parts.SelectMany(cases => cases), otherwise);
            return;
        }

        WriteSwitch(
            $"private static {type} {method}{parameters}",
            part,
            parts.Select((_, number) => (Number(number), (CSharp)$"{method}_{number}({subject})")),
            otherwise);
        for (var number = 0; number < parts.Count; number++)
            WriteSwitch($"private static {type} {method}_{number}{parameters}", subject, parts[number], otherwise);
    }

    private void WriteSwitch(CSharp method, CSharp subject, IEnumerable<(CSharp Label, CSharp Value)> cases, CSharp otherwise) =>
        writer.Blank().Block(method, () => writer.Block($"switch ({subject})", () =>
        {
            foreach (var (label, value) in cases)
                writer.Line($"case {label}: return {value};");

            writer.Line($"default: {otherwise}");
        }));

    private static CSharp Number(int number) => $"{number}";
}
