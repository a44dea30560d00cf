using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>The name of a shared entry in code.</summary>
/// <param name="Identifier">The C# name of its member.</param>
/// <param name="Name">Its name in the first language.</param>
internal readonly record struct SharedName(Sections Section, string Id, string Identifier, string Name)
{
    public static SharedName Of(SharedEntry entry) => new(entry.Section, entry.Id, Identifiers.FromId(entry.Id), NameOf(entry));

    private static string NameOf(SharedEntry entry) => entry.Fields.FirstOrDefault(field => field.Key.Name == "name").Node switch
    {
        YamlScalar name => name.Value,
        YamlMapping { Pairs: [{ Value: YamlScalar first }, ..] } => first.Value,
        _ => entry.Id,
    };
}
