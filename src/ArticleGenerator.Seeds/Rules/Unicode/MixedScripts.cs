using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A letter of another alphabet in a word of a name or an id, where it looks like one of the word's own.</summary>
internal sealed class MixedScripts : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART7003", "Letters of two alphabets that look the same",
        "{0} mixes alphabets: in '{1}', the {2} '{3}' ({4}) looks like the {5} '{6}' ({7}). Write that one.{8}");

    private const string AsTheArticle = " If the article itself has the other, put that spelling under 'mentions'.";

    public override void Check(SeedCheck check)
    {
        Check(check, check.Texts.Ids.ToArray(), areNames: false);
        Check(check, check.Texts.Names.ToArray(), areNames: true);
    }

    private void Check(SeedCheck check, SeedText[] texts, bool areNames)
    {
        foreach (var text in texts)
        {
            if (check.IsSound(text.Node) && Homoglyph.In(text.Node.Value) is { } found)
            {
                var isCopied = areNames && check.Text.HasWord(text.Node.Value);
                check.Report(
                    check.PlaceOf(text.Node, found.Letter.ToString()),
                    Rule,
                    Arguments(text.Label, found, isCopied ? AsTheArticle : ""));
                check.RefuseQuietly(isCopied ? [] : [text.Node]);
            }
        }
    }

    private static string[] Arguments(string label, Homoglyph found, string hint) =>
    [
        label, Excerpt.Of(found.Word),
        found.Alphabet, found.Letter.ToString(), Excerpt.CodePoint(found.Letter),
        found.OtherAlphabet, found.Other.ToString(), Excerpt.CodePoint(found.Other),
        hint,
    ];
}
