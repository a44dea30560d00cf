using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What should be a Wikidata item is none.</summary>
internal sealed class BadWikidataId : SeedRule
{
    public override Rule Rule { get; } = new("ART3011", "Not a Wikidata item", "'{0}' in {1} is no Wikidata item. {2}");

    public override void Check(SeedCheck check)
    {
        foreach (var (entry, _, value) in check.Values(k => k.Kind == ValueKind.Wikidata).ToArray())
        {
            if (value.Node is YamlScalar item && !WikidataIds.IsWellFormed(item.Value))
                check.Refuse(item, Rule, Excerpt.Of(item.Value), check.LabelOf(entry), Fix(item.Value));
        }
    }

    /// <summary>The number may be written without its letter, or at the end of an address.</summary>
    private static string Fix(string written)
    {
        var start = written.Length;
        while (start > 0 && written[start - 1] is >= '0' and <= '9')
            start--;

        var item = "Q" + written.Substring(start);
        return WikidataIds.IsWellFormed(item) && (start == 0 || written[start - 1] is 'q' or 'Q')
            ? $"Write {item}."
            : "Write its number with a capital Q before it, such as Q7747.";
    }
}
