using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value that should be a Wikidata item and isn't.</summary>
internal sealed class BadWikidataId : ArticleRule
{
    public override Rule Rule { get; } = new("ART3011", "Not a Wikidata item", "'{0}' of {1} is '{2}', which isn't a Wikidata item. {3}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Wikidata))
        {
            if (value.Node is not YamlScalar item || WikidataIds.IsWellFormed(item.Value))
                continue;

            var meant = Meant(item.Value);
            yield return Refuse(
                context, item, field.Key.Name, context.LabelOf(entry), Excerpt.From(item.Value),
                meant is null ? "Write a capital Q and the item's number, such as Q7747." : $"Write {meant}.")
                .With(meant is null ? null : Fix.Safe($"Write {meant}", context.Editor.Write(item, meant)));
        }
    }

    /// <summary>The number may be written without its letter, or at the end of an address.</summary>
    private static string? Meant(string written)
    {
        var start = written.Length;
        while (start > 0 && written[start - 1] is >= '0' and <= '9')
            start--;

        var item = "Q" + written.Substring(start);
        return WikidataIds.IsWellFormed(item) && (start == 0 || written[start - 1] is 'q' or 'Q') ? item : null;
    }
}
