using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Words that should be in the text and aren't.</summary>
internal sealed class NotInText : ArticleRule
{
    /// <summary>As many words in a row identify the passage that was copied.</summary>
    private const int FewestWords = 3;

    /// <summary>In a shorter word, one letter makes a different word.</summary>
    private const int FewestLetters = 6;

    public override Rule Rule { get; } = new("ART5001", "Not in the text", "'{0}' of {1} is not in the article: '{2}'. {3}{4}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Text.IsBlank)
            yield break;

        foreach (var (entry, field, value) in context.Values(ValueKind.Anchor))
        {
            if (!IsThere(context, entry!, field, value))
                yield return Find(context, entry!, field, value);
        }
    }

    private Finding Find(ValidationContext context, AnnotationEntry entry, AnnotationField field, AnnotationValue value)
    {
        var selector = context.Anchors.SelectorOf(value);
        var near = context.HasRoom ? context.Text.Passages.Nearest(selector.Exact) : null;
        return Report(
            context, PlaceOf(context, value, near),
            field.Key.Name, entry.Label, Excerpt.From(selector.Exact),
            context.HasRoom ? HowToWrite(context, field, selector, near) : "", context.Pin.Hint)
            .Refusing(value.Node)
            .With(Write(context, field, value, selector, near));
    }

    private static bool IsThere(ValidationContext context, AnnotationEntry entry, AnnotationField field, AnnotationValue value) =>
        field.Key.Name == "mentions" && value is { Anchor: null, Node: YamlScalar word }
            ? context.Text.HasWord(word.Value, context.Language)
            : context.Anchors.MatchesOf(entry, field, value).Count > 0;

    /// <summary>In a text of several lines, the words that the article doesn't have.</summary>
    private static SourceSpan PlaceOf(ValidationContext context, AnnotationValue value, NearestPassage? near) =>
        near is { Place.Length: > 0 } && value.Node is YamlScalar words
            ? WrittenLines.PlaceOf(context.Source.AnnotationFile, words, near.Place)
            : value.Node.Range;

    private static string HowToWrite(ValidationContext context, AnnotationField field, AnchorSelector selector, NearestPassage? near)
    {
        var plain = context.Text.Find(new AnchorSelector(selector.Exact));
        if (plain.Count > 0)
        {
            return field.Key.Name == "mentions" && selector is { Prefix: null, Suffix: null, Occurrence: null }
                ? $"It is there only as part of a longer word, on line {Wording.Digits(context.TextLineOf(plain.Ranges[0]))}; " +
                    $"to select a match inside a word, write {{ exact: {Excerpt.From(selector.Exact)} }}."
                : $"The words are there {Wording.Times(plain.Count)} ({context.Anchors.LinesOf(plain)}), " +
                    $"but not with this {ConditionsOf(selector)}.{Around(context, selector, plain)}";
        }

        return near is not null
            ? $"The nearest passage is on line {Wording.Digits(context.TextLineOf(near.Range))}: " +
                $"'{Excerpt.From(near.Range.In(context.Text.Text))}'{Difference(near, context.Text.Text, selector.Exact)}."
            : "Nothing there is similar. Copy the words exactly.";
    }

    /// <summary>The nearest passage, as in the article.</summary>
    private static Fix? Write(
        ValidationContext context, AnnotationField field, AnnotationValue value, AnchorSelector selector, NearestPassage? near)
    {
        if (near is null || value.Node is not YamlScalar words || context.Text.Find(new AnchorSelector(selector.Exact)).Count > 0)
            return null;

        var passage = near.Range.In(context.Text.Text);
        return IsEnough(context, field, passage)
            ? new(
                $"Write '{Excerpt.From(passage)}'",
                IsSpelling(near) || IsSlip(context, near, selector.Exact),
                new[] { context.Editor.Write(words, passage) }.ToEquatableArray())
            : null;
    }

    /// <summary>Whether the passage has the same words and only spells them differently.</summary>
    private static bool IsSpelling(NearestPassage near) =>
        string.Equals(near.InText, near.InAnchor, StringComparison.OrdinalIgnoreCase)
        || LookAlike.Difference(near.InText, near.InAnchor).Length > 0;

    /// <summary>
    /// Whether one letter of a long word was mistyped, and the words next to it occur nowhere else. A different word may be a correction
    /// that the text lacks, and numbers are never slips.
    /// </summary>
    private static bool IsSlip(ValidationContext context, NearestPassage near, string exact)
    {
        string[] others = [exact.Substring(0, near.Place.Start), exact.Substring(near.Place.End)];
        return IsLongWord(near.InText) && IsLongWord(near.InAnchor)
            && EditDistance.Between(near.InText, near.InAnchor) == 1
            && others.Any(words => WordsIn(words) >= FewestWords && context.Text.Find(new AnchorSelector(words.Trim())).Count == 1);
    }

    private static bool IsLongWord(string text) => text.Length >= FewestLetters && text.All(char.IsLetter);

    private static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>
    /// Whether nothing else would be missing: the reference date of a relative date, or the pin of a text that has changed.
    /// </summary>
    private static bool IsEnough(ValidationContext context, AnnotationField field, string passage) =>
        context.Pin.Broken is null
        && (field.Key.Name == "mentions"
            ? context.Text.HasWord(passage, context.Language)
            : context.Text.Find(new AnchorSelector(passage)).Count == 1)
        && (field.Key.Name != "dateText" || EventDates.HasReferenceDate(context) || YearDigits.HasYear(passage));

    private static string ConditionsOf(AnchorSelector selector) => Wording.AnyOf(new[]
    {
        selector.Prefix is null ? null : "prefix",
        selector.Suffix is null ? null : "suffix",
        selector.Occurrence is null ? null : "occurrence",
    }.OfType<string>());

    /// <summary>The words before or after the first few places, to copy from.</summary>
    private static string Around(ValidationContext context, AnchorSelector selector, AnchorMatches plain)
    {
        var text = context.Text.Text;
        var before = selector.Prefix is null
            ? ""
            : $" Before them is {OneOf(plain.Ranges.Select(r => Excerpt.Before(text, r.Start)))}.";
        var behind = selector.Suffix is null ? "" : $" After them is {OneOf(plain.Ranges.Select(r => Excerpt.Behind(text, r.End)))}.";
        var occurrence = selector is not { Prefix: null, Suffix: null } ? ""
            : plain.Count == 1 ? " Leave it out."
            : $" Write an occurrence from 1 to {Wording.Digits(plain.Count)}.";
        return before + behind + occurrence;
    }

    private static string OneOf(IEnumerable<string> words) =>
        Wording.AnyOf(words.Take(3).Distinct(StringComparer.Ordinal).Select(w => w.Length == 0 ? "nothing" : $"'{w}'"));

    private static string Difference(NearestPassage near, string text, string exact) => (near.InText, near.InAnchor) switch
    {
        ("", "") => SpaceDifference.Between(near.Range.In(text), exact),
        ("", _) => $"; it has no '{Excerpt.From(near.InAnchor)}'",
        (_, "") => $"; it also has '{Excerpt.From(near.InText)}'",
        _ =>
            $"; it has '{Excerpt.From(near.InText)}'{LookAlike.Difference(near.InText, near.InAnchor)} " +
            $"where the seed has '{Excerpt.From(near.InAnchor)}'",
    };
}
