using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Distinguishes quotations from titles and scare quotes, joins the pieces of a quotation, and finds who says it.</summary>
internal sealed class UtteranceFinder(Reading reading, IReadOnlyList<Reference> references)
{
    private const string Ends = ".,!?…。！？，、।؟،—–-～~";
    private const int LongestBetween = 40;

    private readonly AttributionFinder attributions = new(reading, references);
    private readonly IReadOnlyList<Token> tokens = reading.Tokens;
    private readonly Language language = reading.Language;
    private readonly string text = reading.Text;

    public IReadOnlyList<Utterance> Find()
    {
        var passages = reading.Marked.Where(p => p.Words.Length > 0).ToList();
        var isSinglePrimary = IsSinglePrimary(passages);
        var spoken = passages.Where(p => p.Depth == 0 && IsSpoken(p, isSinglePrimary)).ToList();
        spoken = [.. spoken.SelectMany(p => Incise.Split(reading, attributions, p))];
        spoken = [.. spoken.Concat(DashDialogue.Find(reading, attributions, spoken)).OrderBy(p => p.Whole.Start)];
        var utterances = Join(spoken);
        return [.. utterances.Concat(Inner(passages, spoken)).Concat(Indirect.Find(reading, attributions, spoken)).OrderBy(u => u.Start)];
    }

    private static bool IsSinglePrimary(List<Passage> passages)
    {
        var outer = passages.Where(p => p.Depth == 0).ToList();
        return outer.Count(p => p.IsSingle) > outer.Count(p => !p.IsSingle);
    }

    private bool IsSpoken(Passage passage, bool isSinglePrimary)
    {
        var words = CountWords(passage.Words);
        if (words == 0)
            return passage.Words.In(text).AsSpan().ContainsAny("!?…—") && IsAlone(passage);
        if (!passage.IsClosed && !StartsBlock(passage) && !IsIntroduced(passage))
            return false;
        if (passage.Continues || !passage.IsClosed || leftOpen(passage))
            return true;

        var isNearVerb = IsNearVerb(passage);
        if (IsTitle(passage, words) && !IsIntroduced(passage) && !IsAlone(passage))
            return false;
        if (passage.IsSingle && !isSinglePrimary)
            return isNearVerb && (words > 1 || EndsLikeSpeech(passage)) || IsIntroduced(passage) || (words > 6 && EndsLikeSpeech(passage));
        if (IsIntroduced(passage) || IsAlone(passage))
            return true;
        if (EndsLikeSpeech(passage))
            return StartsLikeSpeech(passage) || isNearVerb || words > 3;
        return isNearVerb ? words > 2 || StartsLikeSpeech(passage) : words > 7 || (words > 4 && HasVerbInSentence(passage));

        bool leftOpen(Passage p) => p.Whole.End == reading.Blocks[p.Block].End && p.Words.End == p.Whole.End;
    }

    private int CountWords(SourceSpan span)
    {
        var count = 0;
        for (var i = reading.TokenFrom(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            count += tokens[i].IsWord ? 1 : 0;
        return language.IsUnspaced ? (count + 1) / 2 : count;
    }

    private bool StartsBlock(Passage passage) => passage.Whole.Start == reading.Blocks[passage.Block].Start;

    /// <summary>Whether nothing else is in its paragraph.</summary>
    private bool IsAlone(Passage passage) =>
        StartsBlock(passage) && string.IsNullOrWhiteSpace(text[passage.Whole.End..reading.Blocks[passage.Block].End]);

    /// <summary>Whether a colon precedes it, or a comma after a verb of saying.</summary>
    private bool IsIntroduced(Passage passage)
    {
        var before = reading.TokenFrom(passage.Whole.Start) - 1;
        if (before < 0 || reading.BlockOf(before) != passage.Block)
            return false;
        return tokens[before].Is(':') || tokens[before].Is('：')
            || ((tokens[before].Is(',') || tokens[before].Is('，'))
            && attributions.Before(reading.Blocks[passage.Block].Start, passage.Whole.Start) is { Distance: < 12 });
    }

    private bool EndsLikeSpeech(Passage passage) => Ends.Contains(text[passage.Words.End - 1], StringComparison.Ordinal)
        || (IsFollowedByComma(passage) && IsNearVerb(passage));

    private bool IsFollowedByComma(Passage passage) => passage.Whole.End < text.Length && text[passage.Whole.End] is ',' or '，' or '.';

    private bool StartsLikeSpeech(Passage passage)
    {
        var first = reading.TokenFrom(passage.Words.Start);
        return char.IsUpper(tokens[first].Text[0]) || !language.HasCapitals || !tokens[first].IsWord || StartsBlock(passage);
    }

    private bool IsNearVerb(Passage passage)
    {
        var block = reading.Blocks[passage.Block];
        return attributions.Behind(passage.Whole.End, block.End) is { Distance: <= 5 }
            || attributions.Before(block.Start, passage.Whole.Start) is { Distance: <= 5 };
    }

    private bool HasVerbInSentence(Passage passage)
    {
        var block = reading.Blocks[passage.Block];
        return attributions.Behind(passage.Whole.End, block.End) is not null
            || attributions.Before(block.Start, passage.Whole.Start) is not null;
    }

    /// <summary>Whether all long words have a capital, and no sentence ends: a work, a ship, a slogan.</summary>
    private bool IsTitle(Passage passage, int words)
    {
        if (!language.HasCapitals || words < 2 || ".!?,".Contains(text[passage.Words.End - 1], StringComparison.Ordinal))
            return false;

        var first = reading.TokenFrom(passage.Words.Start);
        var end = reading.TokenFrom(passage.Words.End);
        return Enumerable.Range(first, end - first).Select(i => tokens[i]).Where(t => t.IsWord && t.Text.Length > 3)
            .All(t => t.IsCapitalized);
    }

    /// <summary>Joins the pieces of a quotation: only the attribution is between them, or a new paragraph continues it.</summary>
    private List<Utterance> Join(List<Passage> spoken)
    {
        var joined = new List<Utterance>();
        foreach (var passage in spoken)
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            if (last is not null && (passage.Continues || GoesOn(last, passage)))
            {
                last.Pieces.Add(passage);
                last.Attribution ??= Attribute(passage, spoken);
                continue;
            }

            joined.Add(new([passage]) { Attribution = Attribute(passage, spoken) });
        }

        return joined;
    }

    private bool GoesOn(Utterance last, Passage passage)
    {
        if (last.LastBlock != passage.Block)
            return false;

        var between = text[last.End..passage.Whole.Start].Trim();
        if (between.Length is 0 || last.Pieces[^1].IsDash != passage.IsDash)
            return false;

        var first = reading.TokenFrom(last.End);
        var end = reading.TokenFrom(passage.Whole.Start);
        var isOpenAtStart = ",，—–-،".Contains(text[last.Pieces[^1].Words.End - 1], StringComparison.Ordinal);
        var isNewSentence = char.IsUpper(text[passage.Words.Start]);
        var verbs = Enumerable.Range(first, end - first).Count(i => attributions.CueAt(i, isNear: false) is not null);
        isNewSentence &= !isOpenAtStart || verbs > 1;
        if (end - first > LongestBetween
            || (end > first && (!isOpenAtStart || isNewSentence) && (tokens[end - 1].Is(':') || tokens[end - 1].Is('：'))))
        {
            return false;
        }

        var ends = Enumerable.Range(first, end - first).Count(i => reading.EndsSentence(i) && i > first);
        var verb = attributions.Behind(last.End, passage.Whole.Start, !IsNewSentence(last.Pieces[^1]));
        if (verb is not null && HasItsOwn(passage, verb))
            return false;

        if (ends > 0 && !tokens[end - 1].IsWord && ",:，：".Contains(tokens[end - 1].Text, StringComparison.Ordinal))
            return false;

        // "He smiled, and said, 'Yes'": the words between introduce the next one.
        var isIntroduction = !isOpenAtStart && end > first && tokens[end - 1].Is(',') && ends == 0
            && verb is not null && verb.Cue.Start > tokens[first].Start && end - reading.TokenFrom(verb.Cue.Start) <= 4
            && isNewSentence;
        return !isIntroduction && (verb is { Distance: <= 8 } && ends <= 1 || (isOpenAtStart && ends == 0 && end - first <= 15));
    }

    /// <summary>Whether someone else says the next one: “Yes.” said Ada. “No,” said Bo.</summary>
    private bool HasItsOwn(Passage passage, Attribution last)
    {
        var next = reading.Marked.FirstOrDefault(p => p.Whole.Start >= passage.Whole.End && p.Block == passage.Block);
        var own = attributions.Behind(passage.Whole.End, next?.Whole.Start ?? reading.Blocks[passage.Block].End, !IsNewSentence(passage));
        return own is { Distance: <= 5, Subject: { } subject } && (subject.Entity is null || subject.Entity != last.Subject?.Entity)
            && !IsNewSentence(passage);
    }

    private Attribution? Attribute(Passage passage, List<Passage> spoken)
    {
        var index = spoken.IndexOf(passage);
        var block = reading.Blocks[passage.Block];
        var to = index + 1 < spoken.Count && spoken[index + 1].Block == passage.Block ? spoken[index + 1].Whole.Start : block.End;
        var from = index > 0 && spoken[index - 1].Block == passage.Block ? spoken[index - 1].Whole.End : block.Start;
        var behind = attributions.Behind(passage.Whole.End, to, !IsNewSentence(passage));
        var before = attributions.Before(from, passage.Whole.Start);
        if (behind is not null && to < block.End && IntroducesNext(passage.Whole.End, behind.Cue, to))
            behind = null;
        if (behind is not null && IsNewSentence(passage))
            behind = behind with { Distance = behind.Distance + 7 };
        if (before is not null && IsColonOrComma(passage))
            before = before with { Distance = Math.Max(0, before.Distance - 6) };
        var best = behind is null || (before is not null && before.Distance < behind.Distance) ? before : behind;
        return best ?? (StartsBlock(passage) ? FromParagraphBefore(passage) : null);
    }

    /// <summary>… the Mouse said “Hush” and the Dormouse remarked, “No”: the verb is nearer to the quotation after it.</summary>
    private bool IntroducesNext(int from, SourceSpan cue, int to)
    {
        var (first, verb, next) = (reading.TokenFrom(from), reading.TokenFrom(cue.Start), reading.TokenFrom(to));
        var opening = next + 1 < tokens.Count && !tokens[next].IsWord ? tokens[next + 1] : tokens[next];
        return next - verb < verb - first && !tokens[next - 1].IsWord && ",:，：".Contains(tokens[next - 1].Text, StringComparison.Ordinal)
            && (opening.IsCapitalized || !language.HasCapitals);
    }

    private bool IsColonOrComma(Passage passage)
    {
        var before = reading.TokenFrom(passage.Whole.Start) - 1;
        return before >= 0 && !tokens[before].IsWord && ",:，：،".Contains(tokens[before].Text, StringComparison.Ordinal);
    }

    /// <summary>Whether the words after it are a separate sentence: “I did.” John said nothing.</summary>
    private bool IsNewSentence(Passage passage) =>
        ".।。".Contains(text[passage.Words.End - 1], StringComparison.Ordinal)
        && reading.TokenFrom(passage.Whole.End) is var next && next < tokens.Count && tokens[next].IsCapitalized && language.HasCapitals;

    /// <summary>A paragraph that ends with a colon or a comma introduces the next one.</summary>
    private Attribution? FromParagraphBefore(Passage passage)
    {
        if (passage.Block == 0)
            return null;

        var block = reading.Blocks[passage.Block - 1];
        return block.Length > 0 && text[block.End - 1] is ':' or '：' ? attributions.Before(block.Start, block.End) : null;
    }

    /// <summary>A nested quotation counts if its own words name the speaker.</summary>
    private IEnumerable<Utterance> Inner(List<Passage> passages, List<Passage> spoken)
    {
        foreach (var passage in passages.Where(p => p.Depth == 1 && CountWords(p.Words) > 2))
        {
            var outer = spoken.Find(o => o.Words.Contains(passage.Whole));
            if (outer is null)
                continue;

            var found = attributions.Before(outer.Words.Start, passage.Whole.Start) ?? attributions.Behind(passage.Whole.End,
                outer.Words.End);
            if (found is { Distance: <= 5, Subject.Kind: ReferenceKind.Name or ReferenceKind.Role })
                yield return new([passage]) { Attribution = found };
            else if (EndsLikeSpeech(passage))
                yield return new([passage]) { Withheld = "a quotation within a quotation, whose words don't name the speaker" };
        }
    }
}
