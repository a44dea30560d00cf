using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A field whose name became a key of the format after the project may have declared it. The field keeps the name.</summary>
/// <param name="format">The keys of the format, by their owners.</param>
internal sealed class LaterKey(Func<Sections, KeyTable> format) : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3025", "Field with the name of a newer key",
        "The format now has a key '{0}' for {1}, but this project's field keeps the name. "
        + "To use the key of the format, delete the declaration or give the field another name.",
        Severity.Hint);

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from declared in context.DeclaredFields
        where declared.Field is not null && context.IsSound(declared.NameNode)
        where format(declared.Owner).Find(declared.NameNode.Value) is { IsLater: true }
        select Report(
                context, declared.NameNode.Range, Excerpt.From(declared.NameNode.Value), FieldTypes.NameOf(declared.Owner))
            .With(TakenFieldName.Delete(context, declared));
}
