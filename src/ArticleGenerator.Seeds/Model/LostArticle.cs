using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>
/// An article that isn't in the catalog, although code may name it: its names are kept, so that the code gets the reason.
/// </summary>
/// <param name="Identifier">The name that its property in the catalog would have.</param>
/// <param name="IsListed">Whether INDEX.md lists it. Nothing of an unlisted article may ship, not even its name.</param>
internal sealed record LostArticle(string Identifier, EquatableArray<LostEntry> Entries, Cause Cause, bool IsListed)
{
    /// <summary>Reads the names in an annotation, as far as it can be read.</summary>
    public static LostArticle Read(ArticleSource source, Cause cause, bool isListed)
    {
        var annotation = source.Annotation.Recovered;
        var entries = annotation.Entries.Where(e => SeedId.IsValid(e.Id))
            .Select(e => new LostEntry(e.Section, Identifiers.FromId(e.Id))).Distinct()
            .Take(source.Limits.Entries);
        return new(
            Identifiers.FromId(IdOf(source)),
            entries.ToEquatableArray(),
            cause,
            isListed);
    }

    /// <summary>The id that an article would have.</summary>
    public static string IdOf(ArticleSource source)
    {
        var annotation = source.Annotation.Recovered;
        return (annotation.Article["id"]?.Node as YamlScalar)?.Value is { } id && SeedId.IsValid(id)
            ? id
            : ForeignFrontMatter.Read(source, annotation).Id ?? source.DefaultId;
    }

    /// <summary>A listed article that is marked as a draft.</summary>
    public static LostArticle OfDraft(ArticleSource source)
    {
        var problem = CheckedArticle.Check(source).Problems[0];
        var lines = new LineIndex(source.AnnotationFile);
        return Read(
            source,
            Cause.From(problem, new(lines.LineOf(problem.Location.Range.Start), lines.ColumnOf(problem.Location.Range.Start))),
            isListed: false);
    }
}

/// <summary>An entry of such an article.</summary>
internal readonly record struct LostEntry(Sections Section, string Identifier);
