using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The project's own fields in front matter that another tool reads too. Its other keys are that tool's business.</summary>
internal static class FrontMatterFields
{
    /// <summary>The ones that the annotation doesn't have; null if there are none.</summary>
    public static AnnotationMap? In(ArticleSource source, Annotation annotation)
    {
        if (source.IsDraft || !source.Schema.Fields.Any(field => field.Owner == Sections.None))
            return null;

        var pairs = ForeignFrontMatter.Read(source, annotation).Pairs
            .Where(pair => source.Schema.Article.Find(pair.Key.Value)?.Declaration is not null
                && annotation.Article[pair.Key.Value] is not { Values.Count: > 0 })
            .ToArray();
        return pairs.Length == 0 || UnmarkedFrontMatter.Find(source) is not null
            ? null
            : AnnotationMap.Read(source.Schema.Article, new YamlMapping(RangeOf(pairs), pairs, isFlow: false, isPartial: false));
    }

    private static SourceSpan RangeOf(YamlPair[] pairs) => SourceSpan.FromBounds(
        pairs[0].Key.Range.Start, Math.Max(pairs[pairs.Length - 1].Key.Range.End, pairs[pairs.Length - 1].Value.Range.End));
}
