using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A key of an article in a shared file, or the mark of a shared file in an article.</summary>
internal sealed class MisplacedKey : ArticleRule
{
    public override Rule Rule { get; } = new("ART1010", "Article and shared file mixed up", "'{0}' doesn't belong in '{1}': {2}");

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from pair in context.Annotation.Article.Unknown
        where IsMisplaced(context, pair.Key.Value) && context.IsSound(pair.Key)
        select Find(context, pair);

    private static bool IsMisplaced(ValidationContext context, string key) =>
        context.Annotation.IsShared ? SeedFormat.Article.Find(key) is not null : key == SharedMark.Key;

    private Finding Find(ValidationContext context, YamlPair pair) =>
        Refuse(context, pair.Key, Excerpt.From(pair.Key.Value), context.Source.AnnotationPath, HowToFix(context, pair))
            .With(TakeOut(context, pair));

    private static string HowToFix(ValidationContext context, YamlPair pair) =>
        !context.Annotation.IsShared
            ? context.Source.SidecarPath is null
                ? "shared entries belong in a file of their own, with no text in it. Delete the key."
                : $"the file annotates '{context.Source.TextPath}'. " +
                    "Delete the key, or give the file another name and list that in INDEX.md."
        : pair.Value is YamlScalar ? "it describes one article, and a shared file is for all of them. Delete it."
        : "a shared file has no text, only people, organizations and places. Move it to the annotation of an article.";

    /// <summary>Only the version of the format has no other place where it belongs.</summary>
    private static Fix? TakeOut(ValidationContext context, YamlPair pair) =>
        context.HasRoom
        && pair.Value is YamlScalar
        && context.Annotation.Article.Node is YamlMapping { Pairs.Count: > 1 } map
        && context.Editor.Remove(map, pair) is { } edit
            ? new(
                $"Delete '{Excerpt.From(pair.Key.Value)}'",
                IsSafe: pair.Key.Value == SeedFormat.VersionKey,
                new[] { edit }.ToEquatableArray())
            : null;
}
