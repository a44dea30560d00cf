using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// A folded text without what often differs between two spellings of a name: accents and other marks, capitals, hyphens, dots, apostrophes,
/// and letters that some keyboards lack.
/// </summary>
internal sealed class NameSkeleton
{
    // Lowercase letters that don't decompose, and their replacements when they can't be typed.
    private const string Letters = "łøđıħŧœæßیىکة";
    private const string Plain = "lodihtoasييكه";

    private readonly FoldedText text;
    private readonly string value;

    // The offset in the folded text that each unit comes from.
    private readonly int[] places;

    public NameSkeleton(FoldedText text)
    {
        (this.text, places) = (text, new int[text.Value.Length]);
        value = Of(text.Value, places);
    }

    /// <summary>The first place in the text that spells a name differently, as whole words; null if there is none.</summary>
    public SourceSpan? Find(string name)
    {
        var folded = FoldedText.Trimmed(name);
        var skeleton = Of(folded, new int[folded.Length]);
        for (var i = skeleton.Length == 0 ? -1 : IndexOf(skeleton, 0); i >= 0; i = IndexOf(skeleton, i + 1))
        {
            var start = places[i];
            var end = EndOf(i + skeleton.Length - 1);
            if (text.IsWholeWord(start, end - start))
                return text.SourceRange(start, end - start);
        }

        return null;
    }

    private int IndexOf(string skeleton, int start) => value.IndexOf(skeleton, start, StringComparison.Ordinal);

    /// <summary>The offset after a unit of the skeleton and its marks.</summary>
    private int EndOf(int unit)
    {
        var end = places[unit] + 1;
        while (end < text.Value.Length && IsMark(text.Value[end]))
            end++;

        return end;
    }

    private static string Of(string folded, int[] places)
    {
        var (skeleton, length) = (new char[folded.Length], 0);
        for (var i = 0; i < folded.Length; i++)
        {
            if (Of(folded[i]) is not { } unit || (unit == ' ' && length > 0 && skeleton[length - 1] == ' '))
                continue;

            (skeleton[length], places[length]) = (unit, i);
            length++;
        }

        return new(skeleton, 0, length);
    }

    private static char? Of(char unit)
    {
        if (unit is '.' or '\'' || IsMark(unit))
            return null;

        var small = char.ToLowerInvariant(unit);
        return unit is '-' or '\u2010' or '\u2011' or '\u2013' ? ' '
            : Letters.IndexOf(small) is >= 0 and var index ? Plain[index]
            : small;
    }

    /// <summary>Accents, dots and nuktas, but no vowel signs and no virama (class 9): without those it is a different word.</summary>
    private static bool IsMark(char unit) => CanonicalDecomposition.Table.CombiningClass(unit) is not (0 or 9);
}
