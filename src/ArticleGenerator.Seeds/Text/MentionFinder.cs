namespace ArticleGenerator.Seeds.Text;

/// <summary>What a text may call an entry.</summary>
/// <param name="Names">Its names in all languages. They don't count inside a longer name of another entry.</param>
/// <param name="Words">What else it is called. A word counts wherever it is a whole word, also with a capital instead of a lowercase first
/// letter. It doesn't count inside a longer name of another entry, or inside a longer word of another entry of its section.</param>
/// <param name="Picks">Places picked one by one: they belong to this entry alone.</param>
/// <param name="Section">The kind of entry: entries of the same kind have the same number.</param>
/// <param name="HasLostPick">Whether a place was picked that can't be read: then it is unknown which of the words that it shares with
/// others belong to it.</param>
internal sealed record Nameable(
    IReadOnlyList<string> Names, IReadOnlyList<string> Words, IReadOnlyList<SourceSpan> Picks, int Section = 0, bool HasLostPick = false);

/// <summary>Words that two entries (indexes into the input) claim: the same, or equally long ones that overlap in part.</summary>
/// <param name="FirstRange">The words of the first.</param>
/// <param name="SecondRange">The words of the second.</param>
internal readonly record struct SharedMention(int First, SourceSpan FirstRange, int Second, SourceSpan SecondRange)
{
    /// <summary>All words that are claimed.</summary>
    public SourceSpan Range { get; } = SourceSpan.FromBounds(
        Math.Min(FirstRange.Start, SecondRange.Start), Math.Max(FirstRange.End, SecondRange.End));
}

/// <param name="ByEntry">The mentions of each entry, in the order of the text.</param>
/// <param name="Shared">Words that two entries claim: they count for neither.</param>
/// <param name="Unsettled">Entries with words that don't count, because another entry claims them too, or because a pick that can't be read
/// might have assigned them to another.</param>
/// <param name="Missing">Names that aren't in the text at all, not even inside a word: the indexes of the entry and of the name.</param>
internal sealed record Mentions(
    IReadOnlyList<IReadOnlyList<SourceSpan>> ByEntry,
    IReadOnlyList<SharedMention> Shared,
    IReadOnlyCollection<int> Unsettled,
    IReadOnlyList<(int Entry, int Name)> Missing);

/// <summary>Finds where a text mentions its people, organizations and places.</summary>
internal static class MentionFinder
{
    /// <summary>From this length on, in UTF-16 units, one pass for all words is faster than one for each.</summary>
    private const int LongText = 10_000;

    /// <param name="language">The BCP 47 tag of the text's language, which determines the capitals.</param>
    /// <param name="most">The maximum number of mentions, over all entries.</param>
    /// <exception cref="TooMuchToFindException">There are more.</exception>
    public static Mentions Find(FoldedText text, IReadOnlyList<Nameable> entries, string language, int most = int.MaxValue)
    {
        var hits = new HitList(most);
        AddPicks(entries, hits);
        var patterns = PatternsOf(entries, language, text.Value.Length);
        var found = AddWords(text, patterns, hits);
        var longest = LongestOfEach(hits.Hits);
        longest.Sort(ByPlace);
        var settled = WithoutPickedByOthers(WithoutInsideLonger(longest, entries));
        var read = WithoutUnsettled(settled, entries);
        var crossings = MentionCrossings.Of(read, entries);
        var shared = SharedBetween(read).Concat(crossings.Undecided).ToList();
        var sharedRanges = new HashSet<SourceSpan>(shared.SelectMany(s => new[] { s.FirstRange, s.SecondRange }));
        var counted = crossings.Without(read).FindAll(h => !sharedRanges.Contains(h.Range));
        return new(
            ByEntry(counted, entries.Count),
            shared,
            Unsettled(settled, read, sharedRanges),
            Missing(patterns, found));
    }

    /// <summary>
    /// How a word of <c>mentions</c> may be written in a folded text: unchanged, and with a capital instead of a lowercase first letter.
    /// </summary>
    public static IEnumerable<string> Spellings(string word, string language)
    {
        var folded = FoldedText.Trimmed(word);
        return InitialCapital.Of(folded, language).Prepend(folded);
    }

    private static void AddPicks(IReadOnlyList<Nameable> entries, HitList hits)
    {
        for (var entry = 0; entry < entries.Count; entry++)
        {
            foreach (var range in entries[entry].Picks)
                hits.Add(new(entry, MentionKind.Pick, range));
        }
    }

    /// <summary>Which of the patterns occur anywhere, as whole words or not.</summary>
    private static bool[] AddWords(FoldedText text, List<Pattern> patterns, HitList hits)
    {
        var found = new bool[patterns.Count];
        if (text.Value.Length >= LongText)
        {
            foreach (var (pattern, start, _) in new PatternAutomaton(patterns.Select(p => p.Text)).Matches(text.Value))
                found[pattern] |= AddIfWhole(text, patterns[pattern], start, hits);
            return found;
        }

        var places = new List<int>();
        for (var pattern = 0; pattern < patterns.Count; pattern++)
        {
            places.Clear();
            OrdinalSearch.AddAll(text.Value, patterns[pattern].Text, new(0, text.Value.Length), places);
            foreach (var start in places)
                found[pattern] |= AddIfWhole(text, patterns[pattern], start, hits);
        }

        return found;
    }

    private static List<(int Entry, int Name)> Missing(List<Pattern> patterns, bool[] found)
    {
        var missing = new List<(int, int)>();
        for (var i = 0; i < found.Length; i++)
        {
            if (!found[i] && patterns[i].Kind == MentionKind.Name)
                missing.Add((patterns[i].Entry, patterns[i].Index));
        }

        return missing;
    }

    /// <summary>All search words that are no longer than the text.</summary>
    private static List<Pattern> PatternsOf(IReadOnlyList<Nameable> entries, string language, int longest)
    {
        var patterns = new List<Pattern>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var names = entries[entry].Names;
            for (var name = 0; name < names.Count; name++)
                patterns.Add(new(entry, MentionKind.Name, FoldedText.Trimmed(names[name]), name));
            foreach (var word in entries[entry].Words.SelectMany(word => Spellings(word, language)))
                patterns.Add(new(entry, MentionKind.Word, word));
        }

        patterns.RemoveAll(p => p.Text.Length > longest);
        return patterns;
    }

    /// <summary>Whether the words occur, possibly inside a longer word.</summary>
    private static bool AddIfWhole(FoldedText text, Pattern pattern, int start, HitList hits)
    {
        var length = pattern.Text.Length;
        if (!text.IsWhole(start, length))
            return false;

        if (text.IsWholeWord(start, length))
            hits.Add(new(pattern.Entry, pattern.Kind, text.SourceRange(start, length)));
        return true;
    }

    /// <summary>If hits of one entry overlap, the longest counts; if they are equally long, the first.</summary>
    private static List<MentionHit> LongestOfEach(List<MentionHit> hits)
    {
        hits.Sort((a, b) => a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : ByPlace(a, b));
        var kept = new List<MentionHit>(hits.Count);
        for (var first = 0; first < hits.Count;)
        {
            // A run of overlapping hits, so that only neighbors are compared.
            var (next, end) = (first + 1, hits[first].Range.End);
            for (; next < hits.Count && hits[next].Entry == hits[first].Entry && hits[next].Range.Start < end; next++)
                end = Math.Max(end, hits[next].Range.End);

            if (next == first + 1)
                kept.Add(hits[first]);
            else
                AddLongest(hits.GetRange(first, next - first), end, kept);
            first = next;
        }

        return kept;
    }

    private static void AddLongest(List<MentionHit> cluster, int end, List<MentionHit> kept)
    {
        // Longer hits come first, so one that overlaps a later hit covers its first unit or its last.
        var start = cluster[0].Range.Start;
        var taken = new bool[end - start];
        foreach (var hit in cluster.OrderByDescending(h => h.Range.Length).ThenBy(h => h.Range.Start).ThenBy(h => h.Kind))
        {
            if (!taken[hit.Range.Start - start] && !taken[hit.Range.End - 1 - start])
            {
                kept.Add(hit);
                for (var i = hit.Range.Start; i < hit.Range.End; i++)
                    taken[i - start] = true;
            }
        }
    }

    /// <summary>
    /// Washington isn't meant in Washington Post, nor a surname in the name of another person; but a mention of another entry (रूस के उप
    /// PM) doesn't affect the names in it, or the words of other kinds of entries.
    /// </summary>
    private static List<MentionHit> WithoutInsideLonger(List<MentionHit> ordered, IReadOnlyList<Nameable> entries)
    {
        var kept = new List<MentionHit>(ordered.Count);
        var names = new Reach();
        var sections = new Dictionary<int, Reach>();
        for (var i = 0; i < ordered.Count;)
        {
            var next = EndOfSame(ordered, i);
            for (var same = i; same < next; same++)
            {
                if (!IsInsideLonger(ordered[same]))
                    kept.Add(ordered[same]);
            }

            for (; i < next; i++)
                Extend(ordered[i]);
        }

        return kept;

        bool IsInsideLonger(MentionHit hit) => hit.Kind != MentionKind.Pick
            && (names.Covers(hit)
                || (hit.Kind == MentionKind.Word
                    && sections.TryGetValue(entries[hit.Entry].Section, out var section)
                    && section.Covers(hit)));

        void Extend(MentionHit hit)
        {
            if (hit.Kind == MentionKind.Name)
                names.Extend(hit);
            var section = entries[hit.Entry].Section;
            if (!sections.TryGetValue(section, out var reach))
                sections.Add(section, reach = new());
            reach.Extend(hit);
        }
    }

    private static List<MentionHit> WithoutPickedByOthers(List<MentionHit> hits)
    {
        if (!hits.Exists(h => h.Kind == MentionKind.Pick))
            return hits;

        var picked = hits.Where(h => h.Kind == MentionKind.Pick).ToLookup(h => h.Range, h => h.Entry);
        return hits.FindAll(h => h.Kind == MentionKind.Pick || picked[h.Range].All(owner => owner == h.Entry));
    }

    /// <summary>Words that an unreadable pick might have settled count for nobody: no mention is better than a wrong one.</summary>
    private static List<MentionHit> WithoutUnsettled(List<MentionHit> hits, IReadOnlyList<Nameable> entries)
    {
        if (!entries.Any(e => e.HasLostPick))
            return hits;

        var unsettled = hits.GroupBy(h => h.Range)
            .Where(same => same.Any(h => entries[h.Entry].HasLostPick) && same.Any(h => h.Entry != same.First().Entry))
            .Select(same => same.Key);
        var ranges = new HashSet<SourceSpan>(unsettled);
        return ranges.Count == 0 ? hits : hits.FindAll(h => !ranges.Contains(h.Range));
    }

    /// <summary>The entries that have lost words, except to a longer name.</summary>
    private static int[] Unsettled(List<MentionHit> settled, List<MentionHit> read, HashSet<SourceSpan> shared) =>
        settled.Count == read.Count && shared.Count == 0
            ? []
            : [.. settled.Except(read).Concat(read.Where(h => shared.Contains(h.Range))).Select(h => h.Entry).Distinct()];

    private static SourceSpan[][] ByEntry(List<MentionHit> hits, int entries)
    {
        var counts = new int[entries];
        foreach (var hit in hits)
            counts[hit.Entry]++;

        var mentions = Array.ConvertAll(counts, count => count == 0 ? [] : new SourceSpan[count]);
        for (var i = hits.Count - 1; i >= 0; i--)
            mentions[hits[i].Entry][--counts[hits[i].Entry]] = hits[i].Range;
        return mentions;
    }

    private static List<SharedMention> SharedBetween(List<MentionHit> hits)
    {
        var shared = new List<SharedMention>();
        for (var i = 0; i < hits.Count;)
        {
            var next = EndOfSame(hits, i);
            if (next - i > 1)
            {
                var owners = hits.GetRange(i, next - i).Select(h => h.Entry).Distinct().OrderBy(e => e).Take(2).ToArray();
                if (owners.Length > 1)
                    shared.Add(new(owners[0], hits[i].Range, owners[1], hits[i].Range));
            }

            i = next;
        }

        return shared;
    }

    private static int EndOfSame(List<MentionHit> hits, int index)
    {
        var range = hits[index].Range;
        while (index < hits.Count && hits[index].Range == range)
            index++;
        return index;
    }

    /// <summary>The order of the text; if hits have the same start, the longer comes first.</summary>
    private static int ByPlace(MentionHit a, MentionHit b) =>
        a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start)
        : a.Range.Length != b.Range.Length ? b.Range.Length.CompareTo(a.Range.Length)
        : a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry)
        : a.Kind.CompareTo(b.Kind);

    /// <param name="Index">For a name, its index among the entry's names.</param>
    private readonly record struct Pattern(int Entry, MentionKind Kind, string Text, int Index = 0);

    /// <summary>For hits in the order of the text, the one that reaches farthest, and the farthest of any other entry.</summary>
    private sealed class Reach
    {
        private (int Entry, int End) first = (-1, -1);
        private (int Entry, int End) second = (-1, -1);

        /// <summary>Whether a hit of another entry begins no later than this one and ends no earlier.</summary>
        public bool Covers(MentionHit hit) => (first.Entry == hit.Entry ? second : first).End >= hit.Range.End;

        public void Extend(MentionHit hit)
        {
            var reached = (hit.Entry, hit.Range.End);
            if (reached.End > first.End)
                (first, second) = (reached, first.Entry == hit.Entry ? second : first);
            else if (reached.End > second.End && first.Entry != hit.Entry)
                second = reached;
        }
    }

    /// <summary>What was found, up to a limit.</summary>
    private sealed class HitList(int most)
    {
        public List<MentionHit> Hits { get; } = [];

        public void Add(MentionHit hit)
        {
            if (Hits.Count == most)
                throw new TooMuchToFindException();
            Hits.Add(hit);
        }
    }
}
