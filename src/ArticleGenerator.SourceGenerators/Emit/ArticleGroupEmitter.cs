using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Model;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes a file of one or more articles: their types or, where the project wants the catalog alone, their data.</summary>
internal static class ArticleGroupEmitter
{
    /// <summary>The class in the catalog that has the data where there are no types.</summary>
    public static CSharp DataClass { get; } = $"Data";

    public static SourceWriter Emit(ArticleGroup group, EmitOptions options) => GeneratedFile.Write(options, SourcesOf(group, options), writer =>
    {
        if (options.HasMembers)
        {
            WriteTypes(writer, group, options);
        }
        else
        {
            WriteData(writer, group);
        }
    });

    private static string[] SourcesOf(ArticleGroup group, EmitOptions options) => group.Number is null
        ? SourcesOf(group.Articles[0], options)
        : [$"{group.Articles.Count.ToString(CultureInfo.InvariantCulture)} of the articles in {options.PathOf(SeedPath.Index)}"];

    private static string[] SourcesOf(ArticleSpec article, EmitOptions options) => article.AnnotationPath is { } annotation && annotation != article.TextPath
        ? [options.PathOf(article.TextPath), options.PathOf(annotation)]
        : [options.PathOf(article.TextPath)];

    private static void WriteTypes(SourceWriter writer, ArticleGroup group, EmitOptions options)
    {
        for (var i = 0; i < group.Articles.Count; i++)
        {
            _ = i == 0 ? writer : writer.Blank();
            ArticleEmitter.Write(writer, group.Articles[i], options);
        }
    }

    private static void WriteData(SourceWriter writer, ArticleGroup group) => writer
        .Line(SeedData.Comment)
        .Block($"public static partial class Articles", () => writer.Block($"private static partial class {DataClass}", () =>
        {
            foreach (var article in group.Articles)
            {
                SeedData.Write(writer, article, $"internal static string {MemberNames.InData(article.Identifier)}");
            }
        }));
}
