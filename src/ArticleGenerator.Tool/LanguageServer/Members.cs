using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Finds the position in the seeds of a member of generated code.</summary>
internal static class Members
{
    private const string Catalog = "Articles";

    /// <summary>
    /// The entries that <c>visit.People.Putin</c> can mean: that of the article in the expression, or else those of all articles with such
    /// an entry, because only a compiler knows the type of <c>visit</c>.
    /// </summary>
    /// <param name="expression">Names separated by dots, up to the requested one.</param>
    public static IReadOnlyList<Location> Find(SeedsSnapshot seeds, string expression)
    {
        var names = expression.Split('.', StringSplitOptions.TrimEntries);
        if (names is not [.., var owner, var member])
            return [];
        var articles = seeds.Sources.Where(s => !seeds.IsShared(s.AnnotationPath)).ToList();
        if (owner == Catalog)
            return [.. articles.Where(s => IdentifierOf(s) == member).Select(s => seeds.LocationOf(s.AnnotationPath, default))];
        if (SectionOf(owner) is not { } section)
            return [];

        var named = articles.Where(s => names.Contains(IdentifierOf(s))).ToList();
        var entries = (named.Count > 0 ? named : articles).Select(ArticleView.Of)
            .SelectMany(article => article.Annotation.Entries.Where(IsMeant).Select(entry => LocationOf(article, entry)))
            .ToList();
        return entries.Count > 0
            ? [.. entries.Distinct()]
            : [.. seeds.SharedEntries.Where(shared => IsMeant(shared.Entry)).Select(InFile)];

        bool IsMeant(AnnotationEntry entry) => entry.Section == section && Identifiers.FromId(entry.Id) == member;

        Location LocationOf(ArticleView article, AnnotationEntry entry) =>
            article.WholeEntryOf(entry.Id) is { Shared: not null } whole && entry.SaysNothing && seeds.SharedOf(whole) is { } shared
                ? shared
                : seeds.LocationOf(article.Source.AnnotationPath, entry.IdNode.Range);

        Location InFile((AnnotationEntry Entry, ArticleSource File) shared) =>
            seeds.LocationOf(shared.File.AnnotationPath, shared.Entry.IdNode.Range);
    }

    private static string IdentifierOf(ArticleSource source) => Identifiers.FromId(CheckedArticle.Check(source).Spec.Id);

    /// <summary>The section of a property of an article.</summary>
    private static Sections? SectionOf(string property) =>
        SeedFormat.Article.Keys.FirstOrDefault(key => key.Kind == ValueKind.Section && Identifiers.FromId(key.Name) == property)?.Sections;
}
