using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>French inserts the attribution into the words without closing the quotation: « Oui, dit-il, je viens. »</summary>
internal static class Incise
{
    /// <summary>The pieces of a passage around the inserted attribution; the passage itself if there is none.</summary>
    public static IEnumerable<Passage> Split(Reading reading, AttributionFinder attributions, Passage passage)
    {
        if (reading.Language.Tag != "fr" || Find(reading, attributions, passage) is not { } incise)
        {
            yield return passage;
            yield break;
        }

        var first = SourceSpan.FromBounds(passage.Words.Start, incise.Start);
        yield return passage with { Words = first, Whole = SourceSpan.FromBounds(passage.Whole.Start, first.End) };
        if (incise.End < passage.Words.End)
        {
            var rest = SourceSpan.FromBounds(incise.End, passage.Words.End);
            yield return passage with { Words = rest, Whole = SourceSpan.FromBounds(rest.Start, passage.Whole.End), Continues = false };
        }
    }

    /// <summary>From the end of the words before to the beginning of the words after.</summary>
    private static SourceSpan? Find(Reading reading, AttributionFinder attributions, Passage passage)
    {
        var tokens = reading.Tokens;
        var end = reading.TokenFrom(passage.Words.End);
        for (var i = reading.TokenFrom(passage.Words.Start) + 1; i < end; i++)
        {
            if (",?!…".Contains(tokens[i - 1].Text, StringComparison.Ordinal) && char.IsLower(tokens[i].Text[0])
                && CueWithSubject(reading, attributions, i, end) is { } behind)
            {
                var stop = behind;
                while (stop < end && !tokens[stop].Is(',') && !reading.EndsSentence(stop))
                    stop++;
                return SourceSpan.FromBounds(tokens[i - 1].End, stop + 1 < end ? tokens[stop + 1].Start : passage.Words.End);
            }
        }

        return null;
    }

    /// <summary>The token after a verb of saying and its subject.</summary>
    private static int? CueWithSubject(Reading reading, AttributionFinder attributions, int i, int end)
    {
        // s'écria-t-il
        var at = reading.Tokens[i].Lower is "s" or "se" or "me" or "lui" ? i + 1 : i;
        at += at < end && reading.Tokens[at].Is('\'') ? 1 : 0;
        if (attributions.CueAt(at, isNear: true) is not { } cue)
            return null;

        return attributions.SubjectBehind(at + cue.Length, end)?.End;
    }
}
