using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes a file with one or more articles: the type of each or, if it has no members, its data.</summary>
internal static class ArticleGroupEmitter
{
    /// <summary>The class in the catalog with the data of articles without types. No article has this name.</summary>
    public static CSharp DataClass { get; } = $"_Data";

    /// <param name="failed">Called for an article that cannot be written because of a bug. It is written without its annotations; all
    /// others are unchanged.</param>
    public static SourceWriter Emit(ArticleGroup group, EmitOptions options, Action<ArticleSpec, Exception> failed) =>
        GeneratedFile.Write(options, SourcesOf(group, options), writer =>
        {
            var (types, data) = (group.Articles.Where(a => a.HasMembers).ToArray(), group.Articles.Where(a => !a.HasMembers).ToArray());
            WriteTypes(writer, types, options, failed);
            if (types.Length > 0 && data.Length > 0)
                writer.Blank();
            if (data.Length > 0)
                WriteData(writer, data, options, failed);
        });

    private static string[] SourcesOf(ArticleGroup group, EmitOptions options) => group.Number is null
        ? SourcesOf(group.Articles[0].Spec, options)
        : [$"{group.Articles.Count.ToString(CultureInfo.InvariantCulture)} of the articles in {options.PathOf(SeedPath.Index)}"];

    private static string[] SourcesOf(ArticleSpec article, EmitOptions options) =>
        article.AnnotationPath is { } annotation && annotation != article.TextPath
            ? [options.PathOf(article.TextPath), options.PathOf(annotation)]
            : [options.PathOf(article.TextPath)];

    private static void WriteTypes(
        SourceWriter writer, IReadOnlyList<GroupedArticle> articles, EmitOptions options, Action<ArticleSpec, Exception> failed)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            _ = i == 0 ? writer : writer.Blank();
            Write(writer, articles[i].Spec, article => ArticleEmitter.Write(writer, article, options), failed);
        }
    }

    private static void WriteData(
        SourceWriter writer, IReadOnlyList<GroupedArticle> articles, EmitOptions options, Action<ArticleSpec, Exception> failed) => writer
        .Line(DataMember.Comment)
        .Block($"public static partial class Articles", () => writer.Block($"private static partial class {DataClass}", () =>
        {
            foreach (var article in articles)
            {
                Write(
                    writer,
                    article.Spec,
                    all => DataMember.Write(writer, all, options, $"internal static", MemberNames.InData(all.Identifier)),
                    failed);
            }
        }));

    private static void Write(SourceWriter writer, ArticleSpec article, Action<ArticleSpec> write, Action<ArticleSpec, Exception> failed)
    {
        try
        {
            writer.Whole(() => write(article));
        }
#pragma warning disable CA1031 // One article may fail; the others may not fail with it.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            failed(article, e);
            write(article.WithoutAnnotations());
        }
    }
}
