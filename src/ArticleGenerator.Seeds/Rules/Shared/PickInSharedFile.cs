using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A mention of a shared entry that selects one match in a text.</summary>
internal sealed class PickInSharedFile : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART4006", "Shared mention selects a match",
        "'mentions' of {0} selects a match in a text, but a shared entry has no text. {1}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, _, value) in context.Values(ValueKind.Anchor))
        {
            if (value.Anchor is null)
                continue;

            var words = value.Anchor["exact"]?.Node is YamlScalar { Value: [_, ..] } exact ? exact : null;
            yield return Refuse(context, value.Node, context.LabelOf(entry), HowToFix(words))
                .With(words is null ? null : Fix.Choice(
                    $"Write '{Excerpt.From(words.Value)}'", context.Editor.WriteAt(value.Node.Range, words.Value)));
        }
    }

    private static string HowToFix(YamlScalar? words) =>
        (words is null ? "Write only the words" : $"Write '{Excerpt.From(words.Value)}' alone") + ", or move it to the article.";
}
