using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Finds the speaker of each quotation: who is named, whom a pronoun means, or whose turn it is.</summary>
internal sealed class SpeakerResolver
{
    private const int FarthestName = 12;

    private readonly Reading reading;
    private readonly AttributionFinder attributions;
    private readonly IReadOnlyList<Utterance> utterances;
    private readonly List<Reference> narrated;
    private readonly ILookup<int, Reference> byBlock;
    private readonly bool isDialogue;

    private SpeakerResolver(Reading reading, IReadOnlyList<Reference> references, IReadOnlyList<Utterance> utterances)
    {
        (this.reading, this.utterances) = (reading, utterances);
        attributions = new(reading, references);
        var pieces = utterances.Where(u => !u.IsIndirect).SelectMany(u => u.Pieces).OrderBy(p => p.Words.Start).ToList();
        narrated = [.. references.Where(r => !IsIn(pieces, r.NameSpan.Start))];
        byBlock = references.ToLookup(r => reading.BlockOf(r.First));
        isDialogue = IsDialogue();
    }

    /// <summary>Sets the speakers, and returns the narrator, if the narrator speaks.</summary>
    public static Entity? Resolve(Reading reading, IReadOnlyList<Reference> references, IReadOnlyList<Utterance> utterances)
    {
        var resolver = new SpeakerResolver(reading, references, utterances);
        var narrator = new Entity("narrator") { Type = EntityType.Person };
        foreach (var utterance in utterances)
            resolver.Resolve(utterance, narrator);
        if (resolver.isDialogue)
            resolver.TakeTurns();
        resolver.TellWhoIsCalled();
        foreach (var utterance in utterances.Where(u => u.Speaker is not null && u.Withheld is null))
            utterance.Speaker!.Speaks = true;
        return narrator.Speaks ? narrator : null;
    }

    private static bool IsIn(List<Passage> pieces, int offset)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].Words.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        // One may be inside another.
        return Enumerable.Range(Math.Max(0, low - 3), low - Math.Max(0, low - 3)).Any(i => offset < pieces[i].Words.End);
    }

    /// <summary>In a novel, paragraphs of speech follow one another. In a report, most quotations have their own attribution.</summary>
    private bool IsDialogue()
    {
        var direct = utterances.Where(u => !u.IsIndirect && !u.IsPost && u.Withheld is null).ToList();
        var blocks = direct.Select(u => u.Block).Distinct().ToList();
        if (blocks.Count < 3)
            return false;

        var brief = direct.Count(u => u.Pieces.Sum(p => p.Words.Length) < 70);
        var bare = direct.Count(u => u.Attribution is null);
        return brief * 2 >= direct.Count
            && blocks.Zip(blocks.Skip(1)).Count(pair => pair.Second == pair.First + 1) * 3 >= blocks.Count
            && (bare * 5 >= direct.Count || !IsReport());
    }

    /// <summary>A report has days and years.</summary>
    private bool IsReport()
    {
        var days = Enumerable.Range(0, reading.Tokens.Count).Count(i =>
            reading.Language["weekday"].Has(reading.Tokens, i)
                || (reading.Tokens[i] is { IsNumber: true, Text: { Length: 4 } year } && year[0] is '1' or '2'));
        return days * 2500 >= reading.Text.Length;
    }

    private void Resolve(Utterance utterance, Entity narrator)
    {
        if (utterance.IsPost)
            return;

        var subject = utterance.Attribution?.Subject;
        if (subject?.Kind == ReferenceKind.Narrator)
        {
            (utterance.Speaker, utterance.Doubt) = (narrator, "the narrator of the story");
            narrator.References.Add(subject);
        }
        else if (subject?.Kind == ReferenceKind.Pronoun)
        {
            Set(utterance, Antecedent(utterance, subject), $"'{subject.Name}' probably means the nearest name that fits");
        }
        else if (subject is not null)
        {
            utterance.Speaker = subject.Entity;
        }
        else
        {
            ResolveWithoutSubject(utterance);
        }
    }

    private Reference? ActorDirectlyBehind(int from, int to)
    {
        var first = reading.TokenFrom(from);
        return attributions.Actor(from, to) is { } actor && actor.First - first <= 1 ? actor : null;
    }

    private static void Set(Utterance utterance, Entity? speaker, string doubt)
    {
        if (speaker is not null)
            (utterance.Speaker, utterance.Doubt) = (speaker, doubt);
    }

    private void ResolveWithoutSubject(Utterance utterance)
    {
        var block = reading.Blocks[utterance.Block];
        var same = utterances.TakeWhile(u => u != utterance)
            .LastOrDefault(u => u.Speaker is not null && !u.IsIndirect && u.LastBlock == utterance.Block && !u.IsPost);
        if (same is not null)
        {
            Set(utterance, same.Speaker, "this speaker is quoted earlier in the same paragraph");
            return;
        }

        var to = utterances.SkipWhile(u => u != utterance).Skip(1).FirstOrDefault(u => u.Block == utterance.Block)?.Start ?? block.End;
        if (ActorDirectlyBehind(utterance.End, to) is { } next)
        {
            var speaker = next.Kind == ReferenceKind.Pronoun ? Antecedent(utterance, next) : next.Entity;
            Set(utterance, speaker, "this speaker acts right after the quotation");
            return;
        }

        var later = utterances.SkipWhile(u => u != utterance).Skip(1).TakeWhile(u => u.Block == utterance.Block)
            .FirstOrDefault(u => u.Attribution?.Subject is not null);
        if (later?.Attribution?.Subject is { Kind: not ReferenceKind.Narrator } subject)
        {
            var speaker = subject.Kind == ReferenceKind.Pronoun ? Antecedent(utterance, subject) : subject.Entity;
            Set(utterance, speaker, "this speaker is quoted later in the same paragraph");
            return;
        }

        var actor = attributions.Actor(SentenceBefore(utterance.Start, block.Start), utterance.Start)
            ?? attributions.Actor(utterance.End, to) ?? attributions.Actor(block.Start, utterance.Start);
        if (actor is not null && utterance.Withheld is null)
        {
            Set(utterance, actor.Kind == ReferenceKind.Pronoun ? Antecedent(utterance, actor)
                : actor.Entity, "this speaker acts in the same paragraph");
            return;
        }

        var before = Previous(utterance);
        if (!isDialogue && before is not null && utterance.Block - before.LastBlock <= 2)
            Set(utterance, before.Speaker, "this is the speaker of the previous quotation");
    }

    /// <summary>The start of the sentence that ends before an offset.</summary>
    private int SentenceBefore(int offset, int blockStart)
    {
        var first = reading.TokenFrom(offset) - 1;
        while (first > 0 && reading.Tokens[first - 1].Start >= blockStart && !reading.EndsSentence(first - 1))
            first--;
        return first < 0 ? blockStart : Math.Max(blockStart, reading.Tokens[first].Start);
    }

    private Utterance? Previous(Utterance utterance) =>
        utterances.TakeWhile(u => u != utterance).LastOrDefault(u => !u.IsPost && u.Withheld is null);

    /// <summary>
    /// The nearest preceding name that a pronoun can mean: in the same sentence, in the paragraph, in earlier paragraphs.
    /// </summary>
    private Entity? Antecedent(Utterance utterance, Reference pronoun)
    {
        var addressed = Addressed(utterance);
        var before = Previous(utterance);
        var other = isDialogue && before is not null && before.LastBlock == utterance.Block - 1 ? before.Speaker : null;
        var isNamed = narrated.Exists(r =>
            r.First < pronoun.First && reading.BlockOf(r.First) == utterance.Block && IsCandidate(r, pronoun));
        if (isDialogue && other is not null && !isNamed && Called(before!, pronoun) is { } called)
            return called;

        Entity? fallback = null;
        Entity? unsure = null;
        var unsureBlock = 0;
        var seen = 0;
        for (var i = LastBefore(pronoun.First); i >= 0
            && reading.BlockOf(pronoun.First) - reading.BlockOf(narrated[i].First) <= FarthestName; i--)
        {
            var candidate = narrated[i];
            if (!IsCandidate(candidate, pronoun) || addressed.Contains(candidate.Entity!))
                continue;
            // Whoever has just spoken is more likely the addressee.
            if (candidate.Entity == other && reading.BlockOf(candidate.First) != utterance.Block)
            {
                fallback ??= candidate.Entity;
                continue;
            }

            // If the name shows no gender, a name that certainly fits may be a little further back.
            if (unsure is not null && reading.BlockOf(candidate.First) < unsureBlock - 2)
                return unsure;
            if (pronoun.Gender != Gender.Unknown && candidate.Entity!.Gender == Gender.Unknown)
            {
                (unsure, unsureBlock) = unsure is null ? (candidate.Entity, reading.BlockOf(candidate.First)) : (unsure, unsureBlock);
                continue;
            }

            if (!candidate.IsOblique || candidate.Kind == ReferenceKind.Name && seen > 0 || isDialogue)
                return candidate.Entity;
            fallback ??= candidate.Entity;
            seen++;
        }

        return unsure ?? fallback;
    }

    private Entity? Called(Utterance before, Reference pronoun) => Addressed(before).FirstOrDefault(e =>
        e != before.Speaker && e.Type is EntityType.Person or EntityType.Unknown && e.Gender != Gender.Unknown
            && e.Gender.Fits(pronoun.Gender));

    private int LastBefore(int token)
    {
        var (low, high) = (0, narrated.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = narrated[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static bool IsCandidate(Reference candidate, Reference pronoun) =>
        candidate.Kind is ReferenceKind.Name or ReferenceKind.Role
        && candidate.Entity is { } entity
        && entity.Type is not EntityType.Place
        && (candidate.Kind == ReferenceKind.Name || (candidate.IsSure && entity.Gender != Gender.Unknown))
        && (entity.Type == EntityType.Person || entity.Speaks || candidate.IsSure || entity.Gender != Gender.Unknown
        || entity.References.Count > 2)
        && (pronoun.Gender == Gender.Unknown || (entity.Type != EntityType.Organization && entity.Gender.Fits(pronoun.Gender)));

    /// <summary>The person whom the words address by name: “Well, Ada, …” is not said by Ada.</summary>
    private HashSet<Entity> Addressed(Utterance utterance)
    {
        var addressed = new HashSet<Entity>();
        foreach (var piece in utterance.Pieces)
        {
            foreach (var reference in byBlock[piece.Block].Where(r => r.Entity is not null && piece.Words.Contains(r.NameSpan)))
            {
                if (IsSetOff(reference))
                    addressed.Add(reference.Entity!);
            }
        }

        return addressed;
    }

    /// <summary>Anyone who is addressed by name is a person.</summary>
    private void TellWhoIsCalled()
    {
        foreach (var called in utterances.Where(u => !u.IsIndirect).SelectMany(Addressed))
        {
            if (called.Type == EntityType.Unknown && called.References.Exists(r => !reading.BeginsSentence(r.First)))
                called.Type = EntityType.Person;
        }
    }

    private bool IsSetOff(Reference reference)
    {
        var isAtStart = reference.First == 0 || !reading.Tokens[reference.First - 1].IsWord
            || reading.Tokens[reference.First - 1].Lower is "dear" or "my" or "oh" or "o" or "ah" or "yes" or "no" or "well" or "cher"
            or "chère" or "liebe" or "lieber";
        var isAtEnd = reference.End >= reading.Tokens.Count || !reading.Tokens[reference.End].IsWord
            && !reading.Tokens[reference.End].Is('\'');
        return isAtStart && isAtEnd;
    }

    /// <summary>In a dialogue of two, the speaker is the one of two paragraphs before or after.</summary>
    private void TakeTurns()
    {
        var direct = utterances.Where(u => !u.IsIndirect && !u.IsPost && u.Withheld is null).ToList();
        for (var i = 0; i < direct.Count; i++)
        {
            if (direct[i].Speaker is null && (Turn(direct, i, -1) ?? Other(direct, i)) is { } speaker && MayBe(direct[i], speaker))
                Set(direct[i], speaker, "assigned by turn in the dialogue");
        }

        for (var i = direct.Count - 1; i >= 0; i--)
        {
            if (direct[i].Speaker is null && Turn(direct, i, 1) is { } speaker && MayBe(direct[i], speaker))
                Set(direct[i], speaker, "assigned by turn in the dialogue");
        }
    }

    private bool MayBe(Utterance utterance, Entity speaker) =>
        utterance.Attribution is not { Subject: null, Distance: <= 8 }
        && !Addressed(utterance).Contains(speaker)
        && (utterance.Attribution?.Subject is not { Kind: ReferenceKind.Pronoun } pronoun || pronoun.Gender.Fits(speaker.Gender));

    /// <summary>
    /// The person whom the preceding words address by name or, otherwise, whoever was named last and has not just spoken.
    /// </summary>
    private Entity? Other(List<Utterance> direct, int index)
    {
        var before = index > 0 ? direct[index - 1] : null;
        if (before?.Speaker is null || direct[index].Block - before.LastBlock is < 1 or > 2)
            return null;

        var called = Addressed(before).FirstOrDefault(e => e.Type is EntityType.Person or EntityType.Unknown && e != before.Speaker);
        if (called is not null)
            return called;

        for (var i = LastBefore(reading.TokenFrom(direct[index].Start)); i >= 0; i--)
        {
            if (direct[index].Block - reading.BlockOf(narrated[i].First) > FarthestName)
                return null;
            if (narrated[i] is { Kind: ReferenceKind.Name or ReferenceKind.Role, Entity: { } entity } && entity != before.Speaker
                && IsPerson(entity))
            {
                return entity;
            }
        }

        return null;
    }

    private static bool IsPerson(Entity entity) =>
        entity.Type == EntityType.Person || (entity.Type == EntityType.Unknown && entity.Gender != Gender.Unknown);

    private static Entity? Turn(List<Utterance> direct, int index, int step)
    {
        var one = Neighbour(direct, index, step, 1);
        var two = one is null ? null : Neighbour(direct, direct.IndexOf(one), step, 1);
        return two?.Speaker is not null && two.Speaker != one!.Speaker ? two.Speaker : null;
    }

    /// <summary>The utterance of the neighboring paragraph.</summary>
    private static Utterance? Neighbour(List<Utterance> direct, int index, int step, int blocks)
    {
        var i = index + step;
        while (i >= 0 && i < direct.Count && direct[i].Block == direct[index].Block)
            i += step;
        return i >= 0 && i < direct.Count && Math.Abs(direct[i].Block - direct[index].Block) <= blocks ? direct[i] : null;
    }
}
