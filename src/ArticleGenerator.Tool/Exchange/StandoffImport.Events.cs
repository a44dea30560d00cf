using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <content>Quotes and events that are events in brat.</content>
internal sealed partial class StandoffImport
{
    /// <summary>Creates the entries first, because each may refer to any other, and then their values.</summary>
    private void AddEvents()
    {
        var kept = new List<(StandoffEvent Event, EntryDraft Entry)>();
        foreach (var happening in document.Events)
        {
            var section = SectionOf(happening);
            if (map[happening.Type] == TypeMap.Ignore)
                continue;

            if (section == Sections.None)
            {
                Leave(happening.Line, $"{happening.Id} {happening.Type}: {WhyNoEvent(happening)}");
                continue;
            }

            var wish = wishes.TryGetValue(happening.Id, out var id) && id.Length > 0 ? id : happening.Id.ToLowerInvariant();
            var entry = Draft.Add(section, wish);
            entry.Line = happening.Line;
            entryOf[happening.Id] = entry;
            used.Add(happening.Id);
            kept.Add((happening, entry));
        }

        foreach (var (happening, entry) in kept)
            Fill(entry, happening);
    }

    private Sections SectionOf(StandoffEvent happening)
    {
        var hasText = TextsOf(happening).Any();
        return map[happening.Type] switch
        {
            _ when !hasText => Sections.None,
            "events" => Sections.Events,
            TypeMap.Ignore => Sections.None,
            _ => Sections.Quotes,
        };
    }

    private string WhyNoEvent(StandoffEvent happening) => map[happening.Type] switch
    {
        null => $"unknown event type. Skipped. To import it, add '--map {happening.Type}=events' or '--map {happening.Type}=quotes'.",
        _ => "no argument has the words of the quote or event. Skipped.",
    };

    /// <summary>The words of a quote or an event: those of its arguments, and those of the trigger unless it is only a marker.</summary>
    private IEnumerable<TextBound> TextsOf(StandoffEvent happening)
    {
        var isEvent = map[happening.Type] == "events";
        var trigger = Bound(happening.Trigger);
        if (trigger is not null && (isEvent || IsText(trigger)))
            yield return trigger;
        foreach (var (role, target) in happening.Arguments)
        {
            if (map.KeyOf(role, SeedFormat.Quote) is "text" or "quotes" && Bound(target) is { } text)
                yield return text;
        }
    }

    /// <summary>The trigger of an attribution repeats its cue; the trigger of an exported quote has its words.</summary>
    private bool IsText(TextBound trigger) => map[trigger.Type] == "text"
        || string.Equals(trigger.Type, "quote", StringComparison.OrdinalIgnoreCase)
        || string.Equals(trigger.Type, "quotation", StringComparison.OrdinalIgnoreCase);

    private void Fill(EntryDraft entry, StandoffEvent happening)
    {
        var texts = TextsOf(happening).ToList();
        SetTexts(entry, texts);
        var near = new List<(string Key, TextBound Bound)>();
        foreach (var (role, target) in happening.Arguments)
            AddArgument(entry, happening, role, target, near);
        if (Bound(happening.Trigger) is { } trigger && entry.Section == Sections.Quotes && !texts.Contains(trigger))
            AddTrigger(entry, happening, trigger, near);
        SetNear(entry, near);
    }

    /// <summary>A trigger is the cue, unless its type says otherwise or the cue is given.</summary>
    private void AddTrigger(EntryDraft entry, StandoffEvent happening, TextBound trigger, List<(string Key, TextBound Bound)> near)
    {
        Hold(entry, trigger);
        if (map[trigger.Type] is "source" or "speaker")
            AddArgument(entry, happening, trigger.Type, trigger.Id, near);
        else if (!near.Exists(n => n.Key == "cue"))
            near.Add(("cue", trigger));
    }

    private void AddArgument(
        EntryDraft entry, StandoffEvent happening, string role, string target, List<(string Key, TextBound Bound)> near)
    {
        var key = map.KeyOf(role, entry.Keys) ?? (Bound(target) is { } typed ? map[typed.Type] : null);
        if (key is "text" or "quotes" or TypeMap.Ignore)
            return;

        if (key is not null && entry.Keys.Find(key) is { Kind: ValueKind.Reference } reference)
        {
            AddReference(entry, happening, role, target, reference, near);
            return;
        }

        if (key is not null && entry.Keys.Find(key) is { Kind: ValueKind.Anchor } && Bound(target) is { } bound)
        {
            near.Add((key, bound));
        }
        else
        {
            Leave(
                happening.Line,
                $"{happening.Id} {happening.Type}: {entry.Keys.Noun} has no key for the role '{role}' ({target}). Skipped.");
        }
    }

    /// <summary>The words of a source become the source, and the person named in them the speaker.</summary>
    private void AddReference(
        EntryDraft entry, StandoffEvent happening, string role, string target, SchemaKey key, List<(string Key, TextBound Bound)> near)
    {
        var isSource = key.Name == "speaker" && !role.StartsWith("speaker", StringComparison.OrdinalIgnoreCase);
        if (isSource && Bound(target) is { } source)
        {
            near.Add(("source", source));
            if (SpeakerIn(source) is { } speaker)
                entry.AddReference(key.Name, speaker.Id);
        }
        else if (entryOf.TryGetValue(target, out var other) && (key.Sections & other.Section) != 0)
        {
            entry.AddReference(key.Name, other.Id);
        }
        else if (key.Name == "speaker" && Bound(target) is { } words && SpeakerIn(words) is { } named)
        {
            used.Add(words.Id);
            entry.AddReference(key.Name, named.Id);
        }
        else
        {
            Leave(happening.Line, $"{happening.Id} {happening.Type}: {target} can't be a '{key.Name}'. Skipped.");
        }
    }

    /// <summary>The person or organization annotated within the words of a source, or else whoever they name.</summary>
    private EntryDraft? SpeakerIn(TextBound source)
    {
        if (entryOf.TryGetValue(source.Id, out var own))
            return own;
        var inside = document.TextBounds.FirstOrDefault(bound => SectionOf(bound) is Sections.People or Sections.Organizations
            && source.Fragments.Any(fragment => fragment.Contains(bound.Fragments[0])));
        if (inside is not null)
            return entryOf[inside.Id];
        if (SpeakerName.In(WordsOf(source), picker.Text) is not { } name)
            return null;

        var folded = FoldedText.Trimmed(name);
        if (!speakers.TryGetValue(folded, out var speaker))
        {
            speaker = speakers[folded] = Draft.Add(Sections.People, name.ToLowerInvariant());
            speaker.Line = source.Line;
            speaker.Set("name", name);
            speaker.Places["mentions"] = [];
        }

        if (PlaceOf(name, source) is { } place)
            speaker.Places["mentions"] = [.. speaker.Places["mentions"].Append(place).Distinct()];
        return speaker;
    }

    private SourceSpan? PlaceOf(string name, TextBound source)
    {
        foreach (var fragment in source.Fragments)
        {
            if (document.Text.IndexOf(name, fragment.Start, fragment.Length, StringComparison.Ordinal) is >= 0 and var start)
                return new(start, name.Length);
        }

        return null;
    }

    private void SetTexts(EntryDraft entry, List<TextBound> texts)
    {
        foreach (var text in texts)
            Hold(entry, text);

        var pieces = entry.Section == Sections.Quotes ? InOrder(texts, entry) : [.. texts.SelectMany(Fragments)];
        entry.Places["text"] = pieces;
        entry.Fields["text"] = new SeedAnchors([.. pieces.Select(piece => PickOrLeave(entry, "text", piece)).OfType<AnchorSelector>()]);
        if (entry.Section == Sections.Quotes && pieces.Count > 0 && IsBetweenMarks(pieces))
            entry.Set("type", "direct");
    }

    private void Hold(EntryDraft entry, TextBound bound)
    {
        used.Add(bound.Id);
        holders[bound.Id].Add(entry);
    }

    /// <summary>Pieces of a quotation are in the order of the text, and do not overlap.</summary>
    private List<SourceSpan> InOrder(List<TextBound> texts, EntryDraft entry)
    {
        var pieces = new List<SourceSpan>();
        foreach (var piece in texts.SelectMany(Fragments).Distinct().OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (pieces.Count > 0 && piece.Start < pieces[^1].End)
            {
                Leave(entry.Line, $"{entry.Label}: two pieces overlap. Merged into one.");
                pieces[^1] = SourceSpan.FromBounds(pieces[^1].Start, Math.Max(pieces[^1].End, piece.End));
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    /// <summary>Whether the annotation includes the quotation marks, which a seed omits.</summary>
    private bool IsBetweenMarks(List<SourceSpan> pieces)
    {
        var (start, end) = (pieces[0].Start, pieces[^1].End);
        var text = picker.Text.Text;
        return end - start > 2
            && QuotationMarks.Enclose(text, [SourceSpan.FromBounds(start + 1, end - 1)])
            && !char.IsLetterOrDigit(text[start])
            && !char.IsLetterOrDigit(text[end - 1]);
    }

    private void SetNear(EntryDraft entry, List<(string Key, TextBound Bound)> near)
    {
        SourceSpan? source = null;
        foreach (var (key, bound) in near.OrderByDescending(n => n.Key == "source"))
        {
            Hold(entry, bound);
            if (entry.Fields.ContainsKey(key))
            {
                Leave(bound.Line, $"{bound.Id} {bound.Type}: {entry.Label} already has a '{key}'. Skipped.");
                continue;
            }

            var span = Whole(bound, entry, key);
            var anchor = picker.PickNear(span, key == "cue" ? source : null, entry.Places["text"]);
            entry.Places[key] = [span];
            if (anchor is not null)
                entry.Fields[key] = new SeedAnchors([anchor]);
            else
                LeavePlace(entry, key, span);
            if (key == "source" && anchor is not null)
                source = span;
        }
    }

    /// <summary>In a seed, these are one range.</summary>
    private SourceSpan Whole(TextBound bound, EntryDraft entry, string key)
    {
        var fragments = Fragments(bound).ToList();
        if (fragments.Count > 1)
        {
            Leave(
                bound.Line,
                $"{bound.Id} {bound.Type}: has {Wording.Digits(fragments.Count)} fragments, but '{key}' of {entry.Label} takes one span. "
                + "Imported as one span from the first to the last.");
        }

        return SourceSpan.FromBounds(fragments.Min(f => f.Start), fragments.Max(f => f.End));
    }
}
