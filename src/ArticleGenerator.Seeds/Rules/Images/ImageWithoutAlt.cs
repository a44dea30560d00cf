using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An image without a description. An empty description says that there is nothing to describe.</summary>
internal sealed class ImageWithoutAlt : ArticleRule
{
    private static readonly char[] MarksOfYaml = [',', '[', ']', '{', '}', '#'];

    public override Rule Rule { get; } = new(
        "ART3023", "Image without a description",
        "The image has no 'alt', the description for people who can't see it. " +
        "Add 'alt: …', or 'alt: \"\"' if it is only decoration.");

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from reading in context.Values(ValueKind.Image)
        where !IsDescribed(AnnotationMap.Read(SeedFormat.Image, reading.Value.Node))
        select Report(context, reading.Value.Node.Range).With(AsDecoration(context, reading.Value.Node));

    private static bool IsDescribed(AnnotationMap image) =>
        image["alt"]?.Node is { } alt && (alt is not YamlScalar text || !text.SaysNothing() || text.Style != YamlScalarStyle.Plain);

    private static Fix? AsDecoration(ValidationContext context, YamlNode image)
    {
        var written = image.Range.In(context.Source.AnnotationFile);
        if (written.IndexOfAny(['\r', '\n']) >= 0 || AnnotationMap.Read(SeedFormat.Image, image)["alt"] is not null)
            return null;

        return image switch
        {
            YamlMapping { IsFlow: true } =>
                Decorate(context, new(image.Range.Start + written.TrimEnd('}', ' ', '\t').Length, 0), ", alt: \"\""),
            YamlScalar when written.IndexOfAny(MarksOfYaml) < 0 => Decorate(context, image.Range, $"{{ src: {written}, alt: \"\" }}"),
            _ => null,
        };
    }

    private static Fix Decorate(ValidationContext context, SourceSpan range, string text) =>
        Fix.Choice("Mark it as decoration: alt: \"\"", new FileEdit(context.Source.AnnotationPath, range, text));
}
