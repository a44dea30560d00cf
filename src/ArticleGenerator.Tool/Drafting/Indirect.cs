using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Finds reported speech without quotation marks: a verb of saying, <c>that</c>, and the rest of the sentence.</summary>
internal static class Indirect
{
    private const int FewestWords = 4;

    public static IEnumerable<Utterance> Find(Reading reading, AttributionFinder attributions, IReadOnlyList<Passage> spoken)
    {
        var tokens = reading.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (attributions.CueAt(i, isNear: false) is not { } cue || LinkBehind(reading, i + cue.Length) is not { } first)
                continue;

            var begin = i;
            while (begin > 0 && reading.BlockOf(begin - 1) == reading.BlockOf(i) && !reading.EndsSentence(begin - 1))
                begin--;
            var end = first;
            while (end < tokens.Count && reading.BlockOf(end) == reading.BlockOf(i) && !reading.EndsSentence(end))
                end++;
            if (end - first < FewestWords)
                continue;

            var words = SourceSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);
            var whole = SourceSpan.FromBounds(tokens[begin].Start, words.End);
            if (spoken.Any(p => p.Whole.Overlaps(whole)))
                continue;

            var subject = attributions.SubjectOf(i, cue.Length, begin, first, isBehind: false);
            if (subject is null || subject.Kind is ReferenceKind.Narrator)
                continue;

            var verb = SourceSpan.FromBounds(tokens[i].Start, tokens[i + cue.Length - 1].End);
            var source = SourceSpan.FromBounds(
                Math.Min(verb.Start, tokens[subject.First].Start), Math.Max(verb.End, tokens[subject.End - 1].End));
            yield return new([new(words, words, reading.BlockOf(i))])
            {
                IsIndirect = true,
                Attribution = new(verb, subject, source, 0),
                Withheld = subject.Kind == ReferenceKind.Name ? null : "the sentence doesn't name the speaker",
            };
            i = end;
        }
    }

    /// <summary>The first word after <c>that</c>; null if there is none directly after the verb.</summary>
    private static int? LinkBehind(Reading reading, int index)
    {
        // The addressee and the date may be between them: told parliament on Wednesday that.
        for (var i = index; i < Math.Min(index + 6, reading.Tokens.Count); i++)
        {
            if (reading.Language["that"].At(reading.Tokens, i) is { } link)
                return i + link.Length < reading.Tokens.Count ? i + link.Length : null;
            if ((!reading.Tokens[i].IsWord && (i > index || !reading.Tokens[i].Is(','))) || reading.Language["say"].Has(reading.Tokens, i))
                return null;
        }

        return null;
    }
}
