using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The result of a rule: what it reports, and what is hidden from then on.</summary>
/// <param name="Problem">Null if the mistake is already reported and also affects these nodes.</param>
internal sealed record Finding(Problem? Problem)
{
    /// <summary>The nodes that are hidden from later rules and from the model.</summary>
    public IReadOnlyList<YamlNode> Refused { get; init; } = [];

    /// <summary>Entries with keys that were reported somewhere else: they aren't checked for missing keys.</summary>
    public IReadOnlyList<AnnotationEntry> Cut { get; init; } = [];

    /// <summary>A limit is exceeded: the article loses its annotation, and no other rule runs.</summary>
    public bool GivesUp { get; init; }

    /// <summary>Refuses nodes that were reported at another one.</summary>
    public static Finding Quiet(params YamlNode[] refused) => new((Problem?)null) { Refused = refused };

    public Finding Refusing(params YamlNode[] nodes) => this with { Refused = nodes };

    /// <summary>Shows the place in the annotation that this one conflicts with.</summary>
    public Finding Beside(SourceSpan other) =>
        this with { Problem = Problem! with { Other = new FileSpan(Problem.Location.Path, other) } };

    /// <summary>Offers fixes that would end the problem; ignores nulls.</summary>
    public Finding With(params Fix?[] fixes) =>
        Array.TrueForAll(fixes, fix => fix is null)
            ? this
            : this with { Problem = Problem! with { Fixes = fixes.OfType<Fix>().ToEquatableArray() } };
}
