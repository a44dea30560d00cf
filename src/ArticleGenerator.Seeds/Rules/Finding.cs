using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What a rule finds: what is reported, and what is not there from then on.</summary>
/// <param name="Problem">Null where the mistake has been reported already, and costs these nodes too.</param>
internal sealed record Finding(Problem? Problem)
{
    /// <summary>What neither a later rule nor the model sees.</summary>
    public IReadOnlyList<YamlNode> Refused { get; init; } = [];

    /// <summary>Entries with keys that were reported where they stand outside of it: what an entry lacks is not asked.</summary>
    public IReadOnlyList<AnnotationEntry> Cut { get; init; } = [];

    /// <summary>A limit is passed: the article is left without its annotations, and nothing else is asked.</summary>
    public bool GivesUp { get; init; }

    /// <summary>Refuses nodes that were reported where another stands.</summary>
    public static Finding Quiet(params YamlNode[] refused) => new((Problem?)null) { Refused = refused };

    public Finding Refusing(params YamlNode[] nodes) => this with { Refused = nodes };

    /// <summary>Shows the place in the annotation that this one clashes with.</summary>
    public Finding Beside(SourceSpan other) =>
        this with { Problem = Problem! with { Other = new FileSpan(Problem.Location.Path, other) } };

    /// <summary>Offers what would end the problem; nothing for those that are null.</summary>
    public Finding With(params Fix?[] fixes) =>
        Array.TrueForAll(fixes, fix => fix is null)
            ? this
            : this with { Problem = Problem! with { Fixes = fixes.OfType<Fix>().ToEquatableArray() } };
}
