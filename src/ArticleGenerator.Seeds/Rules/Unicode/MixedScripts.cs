using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A letter of another alphabet in a word of a name or an id, if it looks like a letter of the word's own alphabet.</summary>
internal sealed class MixedScripts : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART7003", "Letters of two alphabets that look the same",
        "{0} mixes alphabets: in '{1}', the {2} '{3}' ({4}) looks like the {5} '{6}' ({7}). Write '{6}' ({7}).{8}");

    /// <summary>A longer text isn't a name.</summary>
    private const int Longest = 200;

    public override IEnumerable<Finding> Check(ValidationContext context) => InTexts(context).Concat(InHosts(context));

    private IEnumerable<Finding> InTexts(ValidationContext context) =>
        from text in context.Texts.IdsOfEntries.Concat(context.Texts.IdsInValues).Concat(context.Texts.Values.Where(t => t.IsName))
        let found = Homoglyph.In(text.Node.Value)
        where found is not null
        select Find(context, text, found);

    private Finding Find(ValidationContext context, AnnotationText text, Homoglyph found)
    {
        var isCopied = text.IsName && context.Text.HasWord(text.Node.Value, context.Language);
        var finding = Report(
            context, context.PlaceOf(text.Node, found.Letter.ToString()),
            Arguments(text.Label, found, isCopied ? AsTheArticle(found) : ""));
        return isCopied
            ? finding
            : finding.Refusing(text.Node).With(IsLong(text) ? null : TextFixes.Write(context, text, InOneAlphabet(text.Node.Value)));
    }

    /// <summary>The host of an address: readers mistake it for another one.</summary>
    private IEnumerable<Finding> InHosts(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Url))
        {
            if (value.Node is not YamlScalar url || ConfusableHost.In(url.Value) is not { } host)
                continue;

            var meant = url.Value.Remove(host.Place.Start, host.Place.Length).Insert(host.Place.Start, host.Meant());
            var hint = host.Written == host.Letter.Word ? "" : $" The address spells it '{Excerpt.From(host.Written)}'.";
            yield return Report(
                context, url.Range, Arguments($"'{field.Key.Name}' of {context.LabelOf(entry)}", host.Letter, hint))
                .Refusing(url)
                .With(IsFree(field, meant) ? Fix.Choice($"Write '{Excerpt.From(meant)}'", context.Editor.Write(url, meant)) : null);
        }
    }

    private static bool IsFree(AnnotationField field, string url) =>
        ConfusableHost.In(url) is null && !field.Values.Any(v => v.Node is YamlScalar other && other.Value == url);

    private static bool IsLong(AnnotationText text) => text.Node.Value.Length > Longest;

    private static string InOneAlphabet(string text)
    {
        while (Homoglyph.In(text) is { } found)
            text = text.Replace(found.Word, found.Word.Replace(found.Letter, found.Other));

        return text;
    }

    private static string AsTheArticle(Homoglyph found) =>
        $" If the article itself has '{found.Letter}' ({Excerpt.CodePoint(found.Letter)}), add that spelling to 'mentions'.";

    private static string[] Arguments(string label, Homoglyph found, string hint) =>
    [
        label, Excerpt.From(found.Word),
        found.Alphabet, found.Letter.ToString(), Excerpt.CodePoint(found.Letter),
        found.OtherAlphabet, found.Other.ToString(), Excerpt.CodePoint(found.Other),
        hint,
    ];
}
