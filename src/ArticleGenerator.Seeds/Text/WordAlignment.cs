using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// The cheapest way to turn the words of an anchor into words of a passage. Words at either end of the passage are free; a changed word
/// costs by how much of it changed; one that the passage lacks costs 1. One that only the passage has costs less, and the longer of two
/// equally cheap passages wins, so that a word a little further on isn't reported as missing.
/// </summary>
internal sealed class WordAlignment
{
    private const double Lacking = 1;
    private const double Added = 0.25;

    /// <summary>Whether no space separates a word from the one before: the pieces of an address.</summary>
    private const double Attached = Added / 4;

    private readonly string anchorText;
    private readonly IReadOnlyList<Word> anchor;
    private readonly IReadOnlyList<Word> passage;
    private readonly double[,] cost;

    private WordAlignment(string anchorText, IReadOnlyList<Word> anchor, IReadOnlyList<Word> passage)
    {
        this.anchorText = anchorText;
        this.anchor = anchor;
        this.passage = passage;
        cost = new double[anchor.Count + 1, passage.Count + 1];
        Fill();
    }

    /// <param name="anchor">The anchor, folded.</param>
    /// <param name="passage">Words of the text around the likely place.</param>
    /// <returns>Null if either side has no word.</returns>
    public static WordAlignment? Find(string anchor, IReadOnlyList<Word> passage) =>
        Words.Within(anchor, 0, anchor.Length) is { Count: > 0 } words && passage.Count > 0 ? new(anchor, words, passage) : null;

    /// <summary>The passage, from the first aligned word to the last, and the first run of words that differs.</summary>
    public NearestPassage? ToPassage(FoldedText text)
    {
        var steps = Trace();
        var aligned = steps.Where(s => s.Passage is not null).Select(s => s.Passage!.Value).ToArray();
        if (aligned.Length == 0)
            return null;

        var different = steps.SkipWhile(s => s.IsSame).TakeWhile(s => !s.IsSame).ToArray();
        var place = Span([.. different.Select(s => s.Anchor).OfType<Word>()]);
        return new NearestPassage(
            text.SourceRange(aligned[0].Start, aligned[aligned.Length - 1].End - aligned[0].Start),
            Span([.. different.Select(s => s.Passage).OfType<Word>()]).In(text.Value),
            place.In(anchorText),
            place);
    }

    /// <summary>A run of words with the characters between them.</summary>
    private static SourceSpan Span(Word[] words) =>
        words.Length == 0 ? default : SourceSpan.FromBounds(words[0].Start, words[words.Length - 1].End);

    private void Fill()
    {
        for (var a = 1; a <= anchor.Count; a++)
        {
            cost[a, 0] = a * Lacking;
            for (var p = 1; p <= passage.Count; p++)
            {
                cost[a, p] = Math.Min(
                    cost[a - 1, p - 1] + Change(a, p),
                    Math.Min(cost[a - 1, p] + Lacking, cost[a, p - 1] + Addition(p)));
            }
        }
    }

    private double Change(int a, int p) => EditDistance.Ratio(anchor[a - 1].Text, passage[p - 1].Text) * 1.9;

    private double Addition(int p) => p > 1 && passage[p - 2].End == passage[p - 1].Start ? Attached : Added;

    private List<Step> Trace()
    {
        var steps = new List<Step>();
        var (a, p) = (anchor.Count, CheapestEnd());
        while (a > 0)
        {
            if (p > 0 && cost[a, p] == cost[a - 1, p - 1] + Change(a, p))
                steps.Add(new(anchor[--a], passage[--p]));
            else if (p > 0 && cost[a, p] == cost[a, p - 1] + Addition(p))
                steps.Add(new(null, passage[--p]));
            else
                steps.Add(new(anchor[--a], null));
        }

        steps.Reverse();
        return steps;
    }

    private int CheapestEnd()
    {
        var best = 0;
        for (var p = 1; p <= passage.Count; p++)
            best = cost[anchor.Count, p] <= cost[anchor.Count, best] ? p : best;

        return best;
    }

    private readonly record struct Step(Word? Anchor, Word? Passage)
    {
        public bool IsSame => Anchor?.Text == Passage?.Text;
    }
}
