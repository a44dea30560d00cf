using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id that doesn't consist of letters and digits with hyphens between words.</summary>
internal sealed class BadId : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3006", "Not an id",
        "'{0}' cannot be an id: an id consists of letters and digits, with hyphens between words, and has at most 100 characters. {1}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (_, _, value) in context.Values(ValueKind.Id))
        {
            if (value.Node is YamlScalar id && !IsValid(id.Value))
                yield return Find(context, id);
        }

        foreach (var entry in context.Entries)
        {
            if (!IsValid(entry.Id))
                yield return Find(context, entry.IdNode);
        }
    }

    private Finding Find(ValidationContext context, YamlScalar node)
    {
        var id = SeedId.Fix(node.Value);
        var finding = Refuse(
            context, node, Excerpt.Verbatim(node.Value), id.Length == 0 ? "Write an id such as 'berg'." : $"Write '{id}'.");
        return id.Length == 0 || !context.HasRoom || !context.Ids.IsFree(id)
            ? finding
            : finding.With(Fix.Safe($"Write '{id}'", context.Editor.Rename(node, id)));
    }

    private static bool IsValid(string id) => IsPlain(id) || SeedId.IsValid(id);

    /// <summary>Most ids have only ASCII letters and digits, which a scan shows without building the id again.</summary>
    private static bool IsPlain(string id)
    {
        for (var i = 0; i < id.Length; i++)
        {
            var isLetterOrDigit = id[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (!isLetterOrDigit && (id[i] != '-' || i == 0 || id[i - 1] == '-' || i == id.Length - 1))
                return false;
        }

        return id.Length is > 0 and <= SeedId.Longest;
    }
}
