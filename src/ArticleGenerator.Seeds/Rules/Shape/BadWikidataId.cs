using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value that should be a Wikidata item and isn't.</summary>
internal sealed class BadWikidataId : ArticleRule
{
    public override Rule Rule { get; } = new("ART3011", "Not a Wikidata item", "'{0}' in {1} isn't a Wikidata item. {2}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, _, value) in context.Values(ValueKind.Wikidata))
        {
            if (value.Node is not YamlScalar item || WikidataIds.IsWellFormed(item.Value))
                continue;

            var meant = Meant(item.Value);
            yield return Refuse(
                context, item, Excerpt.From(item.Value), context.LabelOf(entry),
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
