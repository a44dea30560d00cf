using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A declaration of a field that can't be read. The field is dropped.</summary>
internal sealed class BadDeclaration : ArticleRule
{
    public override Rule Rule { get; } = new("ART3019", "Declaration of a field cannot be read", "{0}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        for (var i = 0; i < context.DeclaredFields.Count; i++)
        {
            var declared = context.DeclaredFields[i];
            if (i >= DeclaredFields.Most)
            {
                yield return Refuse(
                    context, declared.NameNode,
                    $"There are more than {Wording.Digits(DeclaredFields.Most)} fields. This one and those after it are ignored.");
            }
            else if (declared.Fault is { } fault)
            {
                yield return Report(context, fault.Place, fault.Message)
                    .Refusing(declared.NameNode)
                    .With(FixOf(context, fault));
            }
        }
    }

    private static Fix? FixOf(ValidationContext context, FieldFault fault) => fault.Meant is { } meant && context.HasRoom
        ? Fix.Choice($"Write '{Excerpt.From(meant)}'", context.Editor.Replace(fault.Place, meant))
        : null;
}
