using System.Runtime.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>
/// The two readings of one annotation: the quick one, and the error-tolerant one, which runs only if the quick one isn't enough. They are
/// cached by the annotation's text, so an edit of the article's text doesn't reread it.
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

    // The same YAML is read with all fields of a project, to see which shared entries it uses, and then with the fields that matter to it.
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

    /// <summary>For an article that has no annotation.</summary>
    public static AnnotationTrees None { get; } = new(SeedSchema.Format);

    /// <summary>The same for an article that could have a project's own keys.</summary>
    public static AnnotationTrees NoneOf(SeedSchema schema) => schema.Fields.Count == 0 ? None : new(schema);

    /// <summary>The annotation, if it is valid YAML; otherwise null, and <see cref="Recovered"/> has the details.</summary>
    public Annotation? Strict { get; }

    /// <summary>The annotation, including any mistakes.</summary>
    public Annotation Recovered => recovered.Value;

    /// <param name="file">The whole file; all places are offsets in it.</param>
    /// <param name="isFrontMatter">Whether other tools may read it too, and have their own keys in it.</param>
    /// <param name="schema">The keys that exist.</param>
    public static AnnotationTrees Read(string file, SourceSpan yaml, bool isFrontMatter, SeedLimits limits, SeedSchema schema) =>
        Known.GetOrAdd(
            (PartOf(file, yaml), yaml.Start, isFrontMatter, limits, schema),
            _ => new(file, yaml, isFrontMatter, limits, schema));

    /// <summary>A file of shared entries, including any mistakes: it has no text that could reveal them.</summary>
    public static Annotation ReadShared(string file, SeedLimits limits, SeedSchema schema) => KnownShared.GetOrAdd(
        (file, limits, schema),
        static key => Annotation.ReadShared(YamlReader.Read(key.Yaml, 0, null, key.Limits, key.Schema.Vocabulary), key.Schema));
}
