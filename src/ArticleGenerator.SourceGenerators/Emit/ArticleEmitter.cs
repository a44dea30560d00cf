using ArticleGenerator.Seeds.Model;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes an article: its class and, for each section, a list with a typed member per entry.</summary>
internal sealed class ArticleEmitter
{
    private readonly ArticleSpec article;
    private readonly EmitOptions options;
    private readonly IReadOnlyList<SectionMembers> sections;

    private ArticleEmitter(ArticleSpec article, EmitOptions options)
    {
        this.article = article;
        this.options = options;
        sections = [.. SectionMembers.From(article, options).Where(s => s.Members.Count > 0)];
    }

    public static void Write(SourceWriter writer, ArticleSpec article, EmitOptions options) =>
        new ArticleEmitter(article, options).Write(writer);

    /// <summary>The class of an article.</summary>
    public static CSharp TypeName(string identifier) => $"{CSharp.Name(identifier)}Article";

    private void Write(SourceWriter writer)
    {
        WriteArticle(writer);
        foreach (var section in sections)
        {
            writer.Blank();
            section.WriteList(writer);
        }

        // Last, because the lines are long.
        writer.Blank()
            .Line(DataMember.Comment)
            .Block(
                $"public sealed partial class {TypeName(article.Identifier)}",
                () => DataMember.Write(writer, article, options, $"private static", $"SeedData"));
    }

    private void WriteArticle(SourceWriter writer)
    {
        var type = TypeName(article.Identifier);
        writer.Summary(article.Headline)
            .Remarks($"{Language()}{options.PathOf(article.AnnotationPath ?? article.TextPath)}")
            .Line(GeneratedFile.Attribute)
            .Block($"public sealed partial class {type} : {options.Story}", () =>
            {
                writer.Line($"internal {type}()")
                    .Indented(() => writer.Line($": base(typeof({type}), SeedData)"))
                    .Line($"{{")
                    .Line($"}}");
                foreach (var section in sections)
                {
                    writer.Blank()
                        .Summary(section.Summary)
                        .Line(
                            $"public new {section.TypeName} {section.Name} => (" +
                            $"{section.TypeName})(base.ListOf({section.Kind}) ?? " +
                            $"{(CSharp)$"base.Keep({section.Kind}, new {section.TypeName}(this))"});");
                }
            });
    }

    private string Language() => article.InLanguage == Core.LanguageTags.Undetermined ? "" : $"Language: {article.InLanguage}. ";
}
