using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A field whose name already has a meaning: in the format, in another tool, or in code.</summary>
/// <param name="format">The keys of the format, by their owners.</param>
internal sealed class TakenFieldName(Func<Sections, KeyTable> format) : ArticleRule
{
    public override Rule Rule { get; } = new("ART3020", "Name of a field is taken", "'{0}' cannot be a field of {1}: {2}. {3}.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var first = new Dictionary<(Sections, string), DeclaredField>();
        foreach (var declared in context.DeclaredFields.Where(d => d.Field is not null && context.IsSound(d.NameNode)))
        {
            var name = FieldNames.Identifier(declared.NameNode.Value);
            if (Meaning(declared, name) is var (taken, instead))
            {
                yield return Find(context, declared, taken, instead);
            }
            else if (first.TryGetValue((declared.Owner, name), out var before))
            {
                var line = Wording.Digits(context.LineOf(before.NameNode));
                yield return Find(
                    context, declared,
                    before.NameNode.Value == declared.NameNode.Value
                        ? $"line {line} declares it already"
                        : $"it would be called {name} in code, like '{before.NameNode.Value}' (line {line})",
                    "Choose another name, or delete one of the two")
                    .Beside(before.NameNode.Range);
            }
            else
            {
                first.Add((declared.Owner, name), declared);
            }
        }
    }

    /// <summary>Whether neither the format nor another tool that is read has a key with the name of a field.</summary>
    public static bool IsFree(DeclaredField declared) =>
        FieldNames.IsName(declared.NameNode.Value) && SeedSchema.Format.TableOf(declared.Owner).IsFree(declared.NameNode.Value);

    /// <summary>The edit that deletes a declaration, if it has lines of its own.</summary>
    public static Fix? Delete(ValidationContext context, DeclaredField declared) =>
        context.HasRoom && context.Editor.Remove(context.Annotation, declared) is { } edit
            ? Fix.Choice("Delete the declaration", edit)
            : null;

    private Finding Find(ValidationContext context, DeclaredField declared, string taken, string instead) =>
        Refuse(context, declared.NameNode, Excerpt.From(declared.NameNode.Value), FieldTypes.NameOf(declared.Owner), taken, instead)
            .With(Delete(context, declared));

    private (string Taken, string Instead)? Meaning(DeclaredField declared, string identifier)
    {
        var (name, keys) = (declared.NameNode.Value, format(declared.Owner));
        return keys.Find(name) is { } key
                ? key.IsLater ? null
                : ("the format already has this key", "Write it in the seeds without declaring it, or choose another name")
            : keys.ForeignKeys?.TryGetValue(name, out var ours) == true
                ? ($"other tools use it for '{ours}', so it is read as that", $"Write '{ours}' in the seeds, or choose another name")
            : RecordMembers.Of(declared.Owner).Contains(identifier, StringComparer.Ordinal)
                ? ($"in code, {identifier} already means something else", "Choose another name")
            : null;
    }
}
