using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>
/// Pairs runs of <c>*</c>, <c>_</c> and <c>~~</c> (CommonMark 6.2, GFM 6.5): the characters of a pair are marks, all others are text. Takes
/// linear time.
/// </summary>
internal sealed class EmphasisDelimiters(string text, bool[] hidden)
{
    private readonly List<Run> open = [];

    /// <summary>The number of runs that may still pair, at the start of a link.</summary>
    public int Count => open.Count;

    /// <summary>Adds the run of one mark that begins here; returns its end.</summary>
    public int Add(int start)
    {
        var end = MarkdownText.RunEnd(text, start);
        var (before, after) = (CategoryBefore(start), CategoryAt(end));
        var left = after != Kind.Space && (after != Kind.Punctuation || before != Kind.Text);
        var right = before != Kind.Space && (before != Kind.Punctuation || after != Kind.Text);
        var mark = text[start];
        if (mark != '~' || end - start == 2)
        {
            open.Add(new Run
            {
                Mark = mark,
                Start = start,
                End = end,
                Length = end - start,
                Opens = left && (mark != '_' || !right || before == Kind.Punctuation),
                Closes = right && (mark != '_' || !left || after == Kind.Punctuation),
            });
        }

        return end;
    }

    /// <summary>Pairs the runs from this one on, and removes them.</summary>
    public void Pair(int first)
    {
        // Below these, there is no opener left for a closer of this kind.
        var bottoms = new Dictionary<(char, bool, int), int>();
        var stack = new List<Run>(open.Count - first);
        for (var i = first; i < open.Count; i++)
        {
            var run = open[i];
            while (run.Closes && run.Remaining > 0 && Opener(stack, run, bottoms) is >= 0 and var opener)
            {
                Hide(stack[opener], run);
                stack.RemoveRange(opener + 1, stack.Count - opener - 1);
                if (stack[opener].Remaining == 0)
                    stack.RemoveAt(opener);
                // The bottoms of other kinds may be above the remaining runs.
                foreach (var key in bottoms.Keys.Where(key => bottoms[key] > stack.Count).ToArray())
                    bottoms[key] = stack.Count;
            }

            if (run.Opens && run.Remaining > 0)
                stack.Add(run);
        }

        open.RemoveRange(first, open.Count - first);
    }

    private static int Opener(List<Run> stack, Run closer, Dictionary<(char, bool, int), int> bottoms)
    {
        var key = (closer.Mark, closer.Opens, closer.Length % 3);
        var bottom = bottoms.TryGetValue(key, out var known) ? known : 0;
        for (var i = stack.Count - 1; i >= bottom; i--)
        {
            if (stack[i].Mark == closer.Mark && IsPair(stack[i], closer))
                return i;
        }

        bottoms[key] = stack.Count;
        return -1;
    }

    /// <summary>Runs that could both open and close pair only if the sum of their lengths is not a multiple of three.</summary>
    private static bool IsPair(Run opener, Run closer) =>
        !(opener.Closes || closer.Opens)
        || (opener.Length + closer.Length) % 3 != 0
        || (opener.Length % 3 == 0 && closer.Length % 3 == 0);

    private void Hide(Run opener, Run closer)
    {
        for (var count = opener.Remaining >= 2 && closer.Remaining >= 2 ? 2 : 1; count > 0; count--)
        {
            hidden[--opener.End] = true;
            hidden[closer.Start++] = true;
        }
    }

    private Kind CategoryBefore(int index) =>
        index == 0 ? Kind.Space : KindOf(index > 1 && char.IsSurrogatePair(text, index - 2) ? index - 2 : index - 1);

    private Kind CategoryAt(int index) => index == text.Length ? Kind.Space : KindOf(index);

    private Kind KindOf(int index) => char.IsWhiteSpace(text[index]) ? Kind.Space
        : CharUnicodeInfo.GetUnicodeCategory(text, index) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol
            ? Kind.Punctuation
            : Kind.Text;

    private enum Kind
    {
        Text,
        Space,
        Punctuation,
    }

    private sealed class Run
    {
        public char Mark { get; init; }

        public int Start { get; set; }

        public int End { get; set; }

        /// <summary>Its length before any of it was paired.</summary>
        public int Length { get; init; }

        public bool Opens { get; init; }

        public bool Closes { get; init; }

        public int Remaining => End - Start;
    }
}
