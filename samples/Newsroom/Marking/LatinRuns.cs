using System.Text.RegularExpressions;
using ArticleGenerator;

namespace Newsroom.Marking;

/// <summary>Parts Latin letters from other writing, so that each can be set and read aloud in its language.</summary>
public static partial class LatinRuns
{
    /// <summary>Whether most letters of a text are Latin.</summary>
    public static bool Prevail(string text) => text.Count(IsLatin) * 2 >= text.Count(char.IsLetter);

    /// <summary>
    /// The text in runs, by turns in Latin letters and in others.
    /// What is no letter goes with the Latin letters around it, else with the others.
    /// </summary>
    public static IEnumerable<(ArticleSpan Span, bool IsLatin)> Of(string text)
    {
        var at = 0;
        foreach (Match run in LatinRun().Matches(text))
        {
            if (at < run.Index)
                yield return (new(at, run.Index - at), false);
            yield return (new(run.Index, run.Length), true);
            at = run.Index + run.Length;
        }

        if (at < text.Length)
            yield return (new(at, text.Length - at), false);
    }

    private static bool IsLatin(char c) => char.IsLetter(c) && c is < '\u0250' or (>= '\u1E00' and < '\u1F00');

    [GeneratedRegex(@"[A-Za-zÀ-ɏḀ-ỿ](?:\P{L}*[A-Za-zÀ-ɏḀ-ỿ])*\p{M}*", RegexOptions.CultureInvariant)]
    private static partial Regex LatinRun();
}
