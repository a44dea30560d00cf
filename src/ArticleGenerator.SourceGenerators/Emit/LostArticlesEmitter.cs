using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes the names of the articles that are not in the catalog, as types that cannot be used.</summary>
internal static class LostArticlesEmitter
{
    public const string HintName = "Articles.LeftOut.g.cs";

    private const string LeftOut = "Left out.";

    private static readonly (Sections Section, CSharp Record)[] Records =
    [
        (Sections.People, $"Person"),
        (Sections.Organizations, $"Organization"),
        (Sections.Places, $"Place"),
        (Sections.Quotes, $"Quote"),
        (Sections.Events, $"Event"),
    ];

    /// <param name="taken">The identifiers of the articles that are in the catalog.</param>
    /// <returns>Null if nothing was left out.</returns>
    public static SourceWriter? Emit(IEnumerable<LostArticle> articles, IEnumerable<string> taken, EmitOptions options)
    {
        var names = new HashSet<string>(taken, StringComparer.Ordinal);
        var lost = articles.Where(a => names.Add(a.Identifier)).ToArray();
        return lost.Length == 0 ? null : GeneratedFile.Write(options, [options.PathOf("INDEX.md")], writer =>
        {
            WriteAll(writer, [.. lost.Where(a => a.IsListed)], options);
            if (lost.All(a => a.IsListed))
                return;

            // Names that INDEX.md does not list must not ship.
            writer.Directive($"#if DEBUG");
            WriteAll(writer, [.. lost.Where(a => !a.IsListed)], options);
            writer.Directive($"#endif");
        });
    }

    private static void WriteAll(SourceWriter writer, IReadOnlyList<LostArticle> articles, EmitOptions options)
    {
        if (articles.Count == 0)
            return;

        writer.Block($"public static partial class Articles", () =>
        {
            foreach (var article in articles)
            {
                writer.LeftOut(article.Cause, options)
                    .Line(
                        $"public static {ArticleEmitter.TypeName(article.Identifier)} {MemberNames.InCatalog(article.Identifier)} => " +
                        $"{LeftOutMember.Body}");
            }
        });
        foreach (var article in articles)
            WriteType(writer, article, options);
    }

    private static void WriteType(SourceWriter writer, LostArticle article, EmitOptions options)
    {
        var type = ArticleEmitter.TypeName(article.Identifier);
        var sections = Records.Where(s => article.Entries.Any(e => e.Section == s.Section)).ToArray();
        writer.Blank()
            .LeftOut(article.Cause, options)
            .Line(GeneratedFile.Attribute)
            .Block($"public sealed partial class {type} : {options.Story}", () =>
            {
                WriteConstructor(writer, type, $"typeof({type}), \"\"");
                foreach (var (section, _) in sections)
                {
                    writer.Blank()
                        .Summary(LeftOut)
                        .Line($"public new {ListName(article, section)} {CSharp.Name(section.ToString())} => {LeftOutMember.Body}");
                }
            });
        foreach (var (section, record) in sections)
        {
            var list = ListName(article, section);
            writer.Blank()
                .LeftOut(article.Cause, options)
                .Line(GeneratedFile.Attribute)
                .Block($"public sealed class {list} : {GeneratedFile.Runtime}.{record}List", () =>
                {
                    WriteConstructor(writer, list, $"null");
                    foreach (var entry in article.Entries.Where(e => e.Section == section))
                    {
                        writer.Blank()
                            .Summary(LeftOut)
                            .Line($"public readonly global::ArticleGenerator.{record} {MemberNames.InList(entry.Identifier, list)};");
                    }
                });
        }
    }

    private static CSharp ListName(LostArticle article, Sections section) =>
        $"{CSharp.Name(article.Identifier)}{CSharp.Name(section.ToString())}";

    private static void WriteConstructor(SourceWriter writer, CSharp type, CSharp arguments) => writer
        .Line($"private {type}()")
        .Indented(() => writer.Line($": base({arguments})"))
        .Line($"{{")
        .Line($"}}");
}
