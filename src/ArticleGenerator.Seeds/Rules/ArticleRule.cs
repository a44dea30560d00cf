using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// One way in which a seed can be malformed. Rules run in the order of <see cref="ArticleRules.OfArticles"/>; a node that one refuses is
/// hidden from later ones.
/// </summary>
internal abstract class ArticleRule
{
    public abstract Rule Rule { get; }

    /// <summary>
    /// What breaks the rule. Looks only at what is present and not yet refused; its own refusals take effect after it has run.
    /// </summary>
    public abstract IEnumerable<Finding> Check(ValidationContext context);

    /// <summary>A mistake that costs a value.</summary>
    protected Finding Refuse(ValidationContext context, YamlNode node, params string[] arguments) =>
        Report(context, node.Range, arguments).Refusing(node);

    /// <summary>A mistake at a place in the annotation that costs nothing.</summary>
    protected Finding Report(ValidationContext context, SourceSpan place, params string[] arguments) =>
        Report(new FileSpan(context.Source.AnnotationPath, place), arguments);

    protected Finding Report(FileSpan place, params string[] arguments) =>
        new(new Problem(Rule, place, arguments.ToEquatableArray()));
}
