using System.Globalization;
using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Describes the difference between two strings that look identical.</summary>
internal static class Spelling
{
    /// <summary>A sentence, with a space before it, for strings that differ only in normalization; otherwise nothing.</summary>
    public static string Difference(string here, string there)
    {
        if (here == there || !CanonicalForm.AreEquivalent(here, there))
            return "";
        var start = 0;
        while (start < Math.Min(here.Length, there.Length) && here[start] == there[start])
            start++;
        var end = 0;
        while (end < Math.Min(here.Length, there.Length) - start && here[here.Length - end - 1] == there[there.Length - end - 1])
            end++;
        var composed = CanonicalForm.Compose(here.Substring(start, here.Length - end - start));
        return $" The two look alike, but '{composed}' is {CodePoints(here, start, end)} here and {CodePoints(there, start, end)} there.";
    }

    private static string CodePoints(string text, int start, int end)
    {
        var shown = new List<string>();
        for (var i = start; i < text.Length - end; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            var point = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i) : text[i];
            shown.Add("U+" + point.ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.Count == 0 ? "not written" : string.Join(" ", shown);
    }
}
