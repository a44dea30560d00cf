using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A character in a name, an id, a key or another text that nobody sees: two that look the same are different.</summary>
internal sealed class InvisibleCharacter : SeedRule
{
    public override Rule Rule { get; } = new("ART7002", "Invisible character", "{0} holds the invisible character {1}. Delete it.");

    public override void Check(SeedCheck check)
    {
        var values = check.Texts.Values(k => k.Kind is ValueKind.Text or ValueKind.Localized);
        foreach (var text in check.Texts.Keys.Concat(check.Texts.Ids).Concat(values).ToArray())
        {
            if (check.IsSound(text.Node) && Invisible.In(text.IsFree ? WithoutBreaks(text.Node.Value) : text.Node.Value) is { } codePoint)
            {
                check.Report(check.PlaceOf(text.Node, char.ConvertFromUtf32(codePoint)), Rule, [text.Label, Excerpt.CodePoint(codePoint)]);
                check.RefuseQuietly(text.IsFree ? [] : [text.Node]);
            }
        }
    }

    /// <summary>
    /// Where nothing is compared, a text may say where its lines can break:
    /// with soft hyphens and, between words without blanks, zero-width spaces.
    /// </summary>
    private static string WithoutBreaks(string text)
    {
        var withoutHyphens = text.Replace("\u00AD", "");
        return Enumerable.Range(0, text.Length).Any(i => WordEdge.IsUnspaced(text, i))
            ? withoutHyphens.Replace("\u200B", "")
            : withoutHyphens;
    }
}
