using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Words that a seed says are in the text, and are not.</summary>
internal sealed class NotInText : SeedRule
{
    public override Rule Rule { get; } = new("ART5001", "Not in the text", "'{0}' of {1} is not in the article: '{2}'. {3}{4}");

    public override void Check(SeedCheck check)
    {
        if (check.Text.IsBlank)
            return;

        var hint = new Lazy<string>(() => Pinned.Hint(check));
        foreach (var (entry, field, value) in check.Values(k => k.Kind == ValueKind.Anchor).ToArray())
        {
            var selector = AnchorReader.Read(value, check.IsSound);
            if (!IsThere(check, entry!, field, value))
            {
                var near = check.HasRoom ? check.Text.Passages.Nearest(selector.Exact) : null;
                check.Refuse(
                    value.Node, PlaceOf(check, value, near), Rule,
                    field.Key.Name, entry!.Label, Excerpt.Of(selector.Exact),
                    check.HasRoom ? Fix(check, field, selector, near) : "", hint.Value);
            }
        }
    }

    private static bool IsThere(SeedCheck check, SeedEntry entry, SeedField field, SeedValue value) =>
        field.Key.Name == "mentions" && value is { Anchor: null, Node: YamlScalar word }
            ? check.Text.HasWord(word.Value)
            : check.Anchors.MatchesOf(entry, field, value).Count > 0;

    /// <summary>In a text of several lines, the words that the article does not have.</summary>
    private static TextRange PlaceOf(SeedCheck check, SeedValue value, NearestPassage? near) =>
        near is { Place.Length: > 0 } && value.Node is YamlScalar words
            ? WrittenLines.PlaceOf(check.Source.AnnotationFile, words, near.Place)
            : value.Node.Range;

    private static string Fix(SeedCheck check, SeedField field, AnchorSelector selector, NearestPassage? near)
    {
        var plain = check.Text.Find(new AnchorSelector(selector.Exact));
        if (plain.Count > 0)
        {
            return field.Key.Name == "mentions" && selector is { Prefix: null, Suffix: null, Occurrence: null }
                ? $"It stands only inside a longer word, in line {check.TextLine(plain.Ranges[0])}; " +
                    $"to pick a place inside a word, write {{ exact: {Excerpt.Of(selector.Exact)} }}."
                : $"The words stand there {Wording.Times(plain.Count)} ({Lines(check, plain)}), " +
                    $"but not with this {ConditionsOf(selector)}.{Around(check, selector, plain)}";
        }

        return near is not null
            ? $"The nearest passage is in line {check.TextLine(near.Range)}: " +
                $"'{Excerpt.Of(near.Range.In(check.Text.Text))}'{Difference(near)}."
            : "Nothing there comes near it. Copy the words as they stand.";
    }

    private static string ConditionsOf(AnchorSelector selector) => Wording.AnyOf(new[]
    {
        selector.Prefix is null ? null : "prefix",
        selector.Suffix is null ? null : "suffix",
        selector.Occurrence is null ? null : "occurrence",
    }.OfType<string>());

    /// <summary>What stands before or behind the first few of the places, to copy from.</summary>
    private static string Around(SeedCheck check, AnchorSelector selector, AnchorMatches plain)
    {
        var text = check.Text.Text;
        var before = selector.Prefix is null
            ? ""
            : $" Before them stands {OneOf(plain.Ranges.Select(r => Excerpt.Before(text, r.Start)))}.";
        var behind = selector.Suffix is null ? "" : $" Behind them stands {OneOf(plain.Ranges.Select(r => Excerpt.Behind(text, r.End)))}.";
        var occurrence = selector is not { Prefix: null, Suffix: null } ? ""
            : plain.Count == 1 ? " Leave it out."
            : $" Write an occurrence from 1 to {plain.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}.";
        return before + behind + occurrence;
    }

    private static string OneOf(IEnumerable<string> words) =>
        Wording.AnyOf(words.Take(3).Distinct(StringComparer.Ordinal).Select(w => w.Length == 0 ? "nothing" : $"'{w}'"));

    private static string Difference(NearestPassage near) => (near.InText, near.InAnchor) switch
    {
        ("", "") => "",
        ("", _) => $"; it has no '{Excerpt.Of(near.InAnchor)}'",
        (_, "") => $"; it also has '{Excerpt.Of(near.InText)}'",
        _ =>
            $"; it has '{Excerpt.Of(near.InText)}' where the seed has '{Excerpt.Of(near.InAnchor)}'" +
            $"{LookAlike.Difference(near.InText, near.InAnchor)}",
    };

    internal static string Lines(SeedCheck check, AnchorMatches matches)
    {
        var lines = matches.Ranges.Select(check.TextLine).Distinct().ToArray();
        return (lines.Length == 1 ? "line " : "lines ") + string.Join(", ", lines) + (matches.Count > matches.Ranges.Count ? ", …" : "");
    }
}
