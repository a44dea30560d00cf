using System.Runtime.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>
/// What two readers make of one annotation: the quick one, and the one that recovers from mistakes, which is asked only where the other
/// is not enough. Remembered by the words of the annotation, so that an edit of the article's text reads none of it again.
/// </summary>
internal sealed class AnnotationTrees
{
    /// <summary>In UTF-16 units of the annotations.</summary>
    private const long MostRemembered = 16 << 20;

    private static readonly
        Memory<(string Yaml, int Start, bool IsFrontMatter, SeedLimits Limits, SeedSchema Schema), AnnotationTrees> Known =
            new(MostRemembered, annotation => annotation.Yaml.Length);

    private static readonly Memory<(string Yaml, SeedLimits Limits, SeedSchema Schema), Annotation> KnownShared =
        new(MostRemembered, annotation => annotation.Yaml.Length);

    // One YAML is read by all fields of a project, to see which shared entries it takes, and then by those that count for it.
    private static readonly Memory<(string Yaml, int Start, SeedLimits Limits), StrongBox<YamlDocument?>> KnownYaml =
        new(MostRemembered, annotation => annotation.Yaml.Length);

    private readonly Lazy<Annotation> recovered;

    private AnnotationTrees(string file, SourceSpan yaml, bool isFrontMatter, SeedLimits limits, SeedSchema schema)
    {
        Strict = ReadStrictly(file, yaml, limits) is { } document
            ? Annotation.Read(document, schema, isFrontMatter)
            : null;
        recovered = new(() =>
            Annotation.Read(YamlReader.Read(file, yaml.Start, yaml.Length, limits, schema.Vocabulary), schema, isFrontMatter));
    }

    private AnnotationTrees(SeedSchema schema)
    {
        Strict = Annotation.Read(YamlDocument.Empty, schema, isFrontMatter: false);
        recovered = new(() => Strict);
    }

    private static YamlDocument? ReadStrictly(string file, SourceSpan yaml, SeedLimits limits) => KnownYaml.GetOrAdd(
        (PartOf(file, yaml), yaml.Start, limits),
        _ => new(YamlReader.ReadStrictly(file, yaml.Start, yaml.Length, limits))).Value;

    private static string PartOf(string file, SourceSpan yaml) => yaml.Length == file.Length ? file : yaml.In(file);

    /// <summary>Of an article that has no annotation.</summary>
    public static AnnotationTrees None { get; } = new(SeedSchema.Format);

    /// <summary>The same of one that could have a project's own keys.</summary>
    public static AnnotationTrees NoneOf(SeedSchema schema) => schema.Fields.Count == 0 ? None : new(schema);

    /// <summary>The annotation, if it is YAML as it should be; else null, and <see cref="Recovered"/> tells more.</summary>
    public Annotation? Strict { get; }

    /// <summary>The annotation, with whatever mistakes it has.</summary>
    public Annotation Recovered => recovered.Value;

    /// <param name="file">All of the file; all places are offsets in it.</param>
    /// <param name="isFrontMatter">Whether other tools may read it, too, and have keys of their own in it.</param>
    /// <param name="schema">Which keys there are.</param>
    public static AnnotationTrees Read(string file, SourceSpan yaml, bool isFrontMatter, SeedLimits limits, SeedSchema schema) =>
        Known.GetOrAdd(
            (PartOf(file, yaml), yaml.Start, isFrontMatter, limits, schema),
            _ => new(file, yaml, isFrontMatter, limits, schema));

    /// <summary>A file of shared entries, with whatever mistakes it has: no text betrays them.</summary>
    public static Annotation ReadShared(string file, SeedLimits limits, SeedSchema schema) => KnownShared.GetOrAdd(
        (file, limits, schema),
        static key => Annotation.ReadShared(YamlReader.Read(key.Yaml, 0, null, key.Limits, key.Schema.Vocabulary), key.Schema));
}
