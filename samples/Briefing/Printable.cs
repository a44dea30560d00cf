using System.Text;

namespace Briefing;

/// <summary>The words of an article are data: on a screen, none of them may be a command to it.</summary>
internal static class Printable
{
    /// <summary>The text on one line, with a space for every line end and control character.</summary>
    public static string Line(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>The text on lines of at most so many cells; a longer word has a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var (line, cells) = ("", 0);
        foreach (var word in Line(text).Split(' '))
        {
            if (line.Length > 0 && cells + 1 + Cells(word) > width)
            {
                yield return line;
                (line, cells) = ("", 0);
            }

            (line, cells) = line.Length == 0 ? (word, Cells(word)) : ($"{line} {word}", cells + 1 + Cells(word));
        }

        yield return line;
    }

    // The most that any terminal takes: a mark counts as a cell, though it may be drawn onto its letter, and an emoji as two.
    private static int Cells(string word) => word.EnumerateRunes().Sum(rune => rune.Value < 0x1100 ? 1 : 2);
}
