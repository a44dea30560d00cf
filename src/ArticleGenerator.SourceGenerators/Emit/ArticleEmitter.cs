using ArticleGenerator.SourceGenerators.Model;
using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes the file of one article: its class, and a list with a typed member an entry for each of its sections.</summary>
internal sealed class ArticleEmitter
{
    private const string Content = "global::ArticleGenerator.Generated.ArticleContent";

    private readonly ArticleSpec article;
    private readonly EmitOptions options;
    private readonly IReadOnlyList<SectionMembers> sections;

    private ArticleEmitter(ArticleSpec article, EmitOptions options)
    {
        this.article = article;
        this.options = options;
        sections = [.. SectionMembers.Of(article, options).Where(s => s.Members.Count > 0)];
    }

    public static string Emit(ArticleSpec article, EmitOptions options) => new ArticleEmitter(article, options).Emit();

    /// <summary>The class of an article.</summary>
    public static string TypeName(string identifier) => identifier + "Article";

    private string Emit() => GeneratedFile.Write(options, Sources(), writer =>
    {
        WriteArticle(writer);
        foreach (var section in sections)
        {
            writer.Blank();
            section.WriteList(writer);
        }

        writer.Blank();
        WriteData(writer);
    });

    private string[] Sources() => article.AnnotationPath is { } annotation && annotation != article.TextPath
        ? [options.PathOf(article.TextPath), options.PathOf(annotation)]
        : [options.PathOf(article.TextPath)];

    private void WriteArticle(SourceWriter writer)
    {
        var type = TypeName(article.Identifier);
        writer.Summary(article.Headline.Default)
            .Remarks($"{Language()}{options.PathOf(article.AnnotationPath ?? article.TextPath)}")
            .Line(GeneratedFile.Attribute)
            .Block($"public sealed partial class {type} : global::ArticleGenerator.Article", () =>
            {
                WriteConstructors(writer, type);
                foreach (var section in sections)
                {
                    writer.Blank()
                        .Summary(section.Summary)
                        .Line($"public new {section.TypeName} {section.Name} {{ get; }}");
                }
            });
    }

    private string Language() => article.InLanguage == Core.LanguageTags.Undetermined ? "" : $"Language: {article.InLanguage}. ";

    private void WriteConstructors(SourceWriter writer, string type)
    {
        writer.Line($"internal {type}()")
            .Indented(() => writer.Line($": this(new {Content}(typeof({type}).Assembly, SeedData))"))
            .Line("{")
            .Line("}")
            .Blank()
            .Line($"private {type}({Content} content)")
            .Indented(() => writer.Line(": base(content)"))
            .Line("{")
            .Indented(() =>
            {
                foreach (var section in sections)
                {
                    writer.Line($"{section.Name} = new {section.TypeName}(content);");
                }
            })
            .Line("}");
    }

    /// <summary>Last in the file, because the lines are long.</summary>
    private void WriteData(SourceWriter writer)
    {
        var lines = DataBlock.Of(article);
        writer.Line("// What the seed says, a line an entry, decoded on first use. Spans such as 263+15 are start and length in the text, in UTF-16 units.")
            .Block($"public sealed partial class {TypeName(article.Identifier)}", () => writer
                .Line("private static string SeedData =>")
                .Indented(() =>
                {
                    for (var i = 0; i < lines.Count; i++)
                    {
                        writer.Line(i + 1 < lines.Count ? CSharpLiteral.Of(lines[i] + "\n") + " +" : CSharpLiteral.Of(lines[i]) + ";");
                    }
                }));
    }
}
