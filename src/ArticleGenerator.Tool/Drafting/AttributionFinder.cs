using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Searches the words around a quotation for a verb of saying and its subject.</summary>
internal sealed class AttributionFinder(Reading reading, IReadOnlyList<Reference> references)
{
    private const int FarthestVerb = 25;
    private const int FarthestSubject = 4;

    private readonly IReadOnlyList<Token> tokens = reading.Tokens;
    private readonly Language language = reading.Language;
    private readonly Dictionary<int, Reference> byFirst = references.ToDictionary(r => r.First);

    /// <summary>The most certain attribution after an offset, up to the end of its sentence or to another offset.</summary>
    /// <param name="from">The end of the closing mark.</param>
    /// <param name="to">The end of the next passage or the paragraph.</param>
    /// <param name="isSameSentence">False if the quotation ends its sentence: then verbs such as "laugh" are not verbs of saying.</param>
    public Attribution? Behind(int from, int to, bool isSameSentence = true)
    {
        var first = reading.TokenFrom(from);
        var end = EndOfSentence(first, reading.TokenFrom(to));
        return Best(first, end, cue => cue - first, isBehind: true, isSameSentence);
    }

    /// <summary>The most certain attribution before an offset, in its own sentence.</summary>
    public Attribution? Before(int from, int to)
    {
        var end = reading.TokenFrom(to);
        var first = end;
        var stop = reading.TokenFrom(from);
        while (first > stop && !(first < end && reading.EndsSentence(first - 1)))
        {
            if (reading.EndsSentence(first - 1))
                break;
            first--;
        }

        return Best(first, end, cue => end - cue, isBehind: false, isNearSaid: true);
    }

    /// <summary>The subject of a range without a verb of saying: the first name or pronoun that is not oblique.</summary>
    public Reference? Actor(int from, int to) =>
        In(reading.TokenFrom(from), reading.TokenFrom(to))
            .FirstOrDefault(r => !r.IsOblique && r.Kind != ReferenceKind.Narrator && CanSpeak(r));

    public IEnumerable<Reference> In(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (byFirst.TryGetValue(i, out var reference) && reference.End <= end)
                yield return reference;
        }
    }

    public (int Length, string Flag)? CueAt(int i, bool isNear) =>
        language["say"].At(tokens, i) ?? (isNear ? language["near"].At(tokens, i) : null);

    /// <summary>The subject directly after a verb.</summary>
    public Reference? SubjectBehind(int first, int end) => Right(first, end);

    /// <summary>The subject of a verb of saying, in its sentence.</summary>
    public Reference? SubjectOf(int cue, int length, int first, int end, bool isBehind)
    {
        var left = Left(cue, first);
        var right = Right(cue + length, end);
        if (language.IsVerbFirst)
            return right ?? left;
        return isBehind && IsVerbNext(cue, first) ? right ?? left : left ?? (isBehind ? right : null) ?? Inverted(cue, right, first);
    }

    // "Sagte er": at the beginning of a clause, the subject follows the verb.
    private Reference? Inverted(int cue, Reference? right, int first) => cue == first || !tokens[cue - 1].IsWord ? right : null;

    private bool IsVerbNext(int cue, int first) =>
        Enumerable.Range(first, cue - first)
            .All(i => !tokens[i].IsWord || language["pronoun"].At(tokens, i) is null && !byFirst.ContainsKey(i) && cue - i <= 2);

    private int EndOfSentence(int first, int to)
    {
        for (var i = first; i < to; i++)
        {
            if (reading.EndsSentence(i) && i > first)
                return i;
        }

        return to;
    }

    private Attribution? Best(int first, int end, Func<int, int> distance, bool isBehind, bool isNearSaid)
    {
        Attribution? best = null;
        for (var i = first; i < end; i++)
        {
            var far = distance(i);
            if (far > FarthestVerb || CueAt(i, isNearSaid && far <= 4) is not { } cue || i + cue.Length > end || IsNoVerb(i, cue.Length))
                continue;

            var subject = SubjectOf(i, cue.Length, first, end, isBehind);
            if (subject is not null && Genders.From(cue.Flag) is var gender and not Gender.Unknown
                && subject.Entity is { Gender: Gender.Unknown } entity)
            {
                entity.Gender = gender;
            }

            var found = Make(i, cue.Length, subject, far + (subject is null ? 6 : 0));
            if (best is null || found.Distance < best.Distance)
                best = found;
            i += cue.Length - 1;
        }

        return best;
    }

    // "the called party": a word before it shows that it does not introduce the quotation.
    private bool IsNoVerb(int i, int length) =>
        language.Tag == "en" && i > 0 && tokens[i - 1].Lower is "the" or "a" or "an" or "so" && length == 1;

    private Attribution Make(int cue, int length, Reference? subject, int distance)
    {
        var span = SourceSpan.FromBounds(tokens[cue].Start, tokens[cue + length - 1].End);
        var source = subject is null ? span : SourceSpan.FromBounds(
            Math.Min(span.Start, tokens[subject.First].Start), Math.Max(span.End, tokens[subject.End - 1].End));
        return new(span, subject, source, distance);
    }

    /// <summary>The first name in the clause before the verb. A clause between commas (who chairs the council) is skipped.</summary>
    private Reference? Left(int cue, int first)
    {
        var clauses = Clauses(first, cue);
        Reference? oblique = null;
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var found = In(clauses[i].First, clauses[i].End).Where(CanSpeak).ToList();
            var isAppositive = i > 0 && i < clauses.Count - 1 && IsAppositive(clauses[i].First, clauses[i].End)
                && clauses[i + 1].First == clauses[i + 1].End;
            if (isAppositive)
                continue;

            var subject = i == clauses.Count - 1 && clauses.Count > 1
                ? found.FirstOrDefault(r => !r.IsOblique)
                : found.LastOrDefault(r => !r.IsOblique && r.Kind != ReferenceKind.Role) ?? found.FirstOrDefault(r => !r.IsOblique);
            if (i == clauses.Count - 1 && clauses.Count == 1)
                subject = found.FirstOrDefault(r => !r.IsOblique);
            if (subject is not null)
                return subject;
            oblique ??= found.LastOrDefault(r => r.Kind == ReferenceKind.Name && r.End == cue);
        }

        return oblique;
    }

    /// <summary>Ranges between commas, from left to right; the last one may be empty.</summary>
    private List<(int First, int End)> Clauses(int first, int end)
    {
        var clauses = new List<(int, int)>();
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsWord && ",;،，、—–".Contains(tokens[i].Text, StringComparison.Ordinal))
            {
                clauses.Add((start, i));
                start = i + 1;
            }
        }

        clauses.Add((start, end));
        return clauses;
    }

    private bool IsAppositive(int first, int end) =>
        first < end
        && (tokens[first].Lower is "who" or "whose" or "which" or "whom" or "a" or "an" or "the" or "der" or "die" or "das" or "qui"
        or "que" or "quien"
                or "который" or "которая" or "head" or "director" or "chief" or "professor" or "author" or "president"
            || tokens[first].IsNumber || char.IsLower(tokens[first].Text[0]) || language["role"].Has(tokens, first))
        && !In(first, first + 1).Any(r => r.Kind == ReferenceKind.Pronoun);

    private Reference? Right(int first, int end)
    {
        Reference? owner = null;
        var farthest = first + FarthestSubject;
        for (var i = first; i < end && i <= farthest; i++)
        {
            if (byFirst.TryGetValue(i, out var reference) && reference.End <= end && CanSpeak(reference))
            {
                // Peter's friend Wendy.
                if (reference.End + 1 < end && tokens[reference.End].Is('\'') && owner is null)
                {
                    owner = reference;
                    farthest = reference.End + FarthestSubject;
                    i = reference.End + 1;
                    continue;
                }

                return reference.IsOblique && i > first && language["in"].Has(tokens, i - 1) ? owner : reference;
            }

            if (!tokens[i].IsWord && !tokens[i].Is('-') && !tokens[i].Is('.') && !tokens[i].Is('*') && !tokens[i].Is('_'))
                return owner;
            if (language["in"].Has(tokens, i) || language["that"].Has(tokens, i))
                return owner;
        }

        return owner;
    }

    private static bool CanSpeak(Reference reference) =>
        reference.Entity?.Type != EntityType.Place
            || (!reference.IsWhere && !reference.IsOblique && reference.Entity.Type != EntityType.Place);
}
