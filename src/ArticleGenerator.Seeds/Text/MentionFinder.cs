using ArticleGenerator.Seeds.Model;

namespace ArticleGenerator.Seeds.Text;

/// <summary>What a text may call an entry.</summary>
/// <param name="Names">Its names in all languages: do not count inside a longer name of another entry.</param>
/// <param name="Words">What else it is called: counts wherever it is a whole word, a small first letter also as a capital.</param>
/// <param name="Picks">Places chosen one by one: they belong to this entry alone.</param>
/// <param name="HasLostPick">A place was chosen, and could not be read:
/// which of the words it shares with others are its own is not known.</param>
internal sealed record Nameable(
    IReadOnlyList<string> Names, IReadOnlyList<string> Words, IReadOnlyList<TextRange> Picks, bool HasLostPick = false);

/// <summary>The same words, found for two entries (indices into what was asked for).</summary>
internal readonly record struct SharedMention(TextRange Range, int First, int Second);

/// <param name="ByEntry">For each entry its mentions, in order of the text.</param>
/// <param name="Shared">Words that two entries claim.</param>
/// <param name="Unsettled">Entries with words that do not count,
/// because a pick that could not be read might have given them to another.</param>
internal sealed record Mentions(
    IReadOnlyList<IReadOnlyList<TextRange>> ByEntry, IReadOnlyList<SharedMention> Shared, IReadOnlyCollection<int> Unsettled);

/// <summary>Finds where a text mentions its people, organizations and places.</summary>
internal static class MentionFinder
{
    private enum Kind
    {
        Name,
        Word,
        Pick,
    }

    /// <param name="most">How many there may be, over all entries.</param>
    /// <exception cref="TooMuchToFindException">There are more.</exception>
    public static Mentions Find(FoldedText text, IReadOnlyList<Nameable> entries, int most = int.MaxValue)
    {
        var hits = entries.Select(_ => new List<Hit>()).ToArray();
        foreach (var hit in WordHits(text, entries).Concat(PickHits(entries)))
        {
            hits[hit.Entry].Add(hit);
            if (--most < 0)
                throw new TooMuchToFindException();
        }

        var longest = hits.SelectMany(LongestOnly).OrderBy(h => h.Range.Start).ThenByDescending(h => h.Range.Length).ToArray();
        var settled = WithoutPickedByOthers(WithoutInsideLongerNames(longest));
        var counted = WithoutUnsettled(settled, entries);
        var byEntry = counted.ToLookup(h => h.Entry, h => h.Range);
        return new(
            [.. entries.Select((_, entry) => byEntry[entry].ToArray())],
            SharedBetween(counted),
            [.. settled.Except(counted).Select(h => h.Entry).Distinct()]);
    }

    /// <summary>How a word of <c>mentions</c> may stand in a folded text: as it is, and with a capital for a small first letter.</summary>
    public static IEnumerable<string> Spellings(string word)
    {
        var folded = FoldedText.Trimmed(word);
        return folded.Length > 0 && char.IsLower(folded[0]) ? [folded, char.ToUpperInvariant(folded[0]) + folded.Substring(1)] : [folded];
    }

    private static IEnumerable<Hit> WordHits(FoldedText text, IReadOnlyList<Nameable> entries)
    {
        var patterns = entries.SelectMany((entry, index) =>
            entry.Names.Select(n => (Entry: index, Kind: Kind.Name, Text: FoldedText.Trimmed(n)))
            .Concat(entry.Words.SelectMany(Spellings).Select(w => (Entry: index, Kind: Kind.Word, Text: w)))).ToArray();

        foreach (var (pattern, start, length) in
            new PatternAutomaton(patterns.Select(p => p.Text.Length > text.Value.Length ? "" : p.Text)).Matches(text.Value))
        {
            if (WordEdge.IsWhole(text.Value, start, length) && text.IsWhole(start, length))
                yield return new(patterns[pattern].Entry, patterns[pattern].Kind, text.SourceRange(start, length));
        }
    }

    private static IEnumerable<Hit> PickHits(IReadOnlyList<Nameable> entries) =>
        entries.SelectMany((entry, index) => entry.Picks.Select(range => new Hit(index, Kind.Pick, range)));

    /// <summary>Of one entry's overlapping hits the longest counts; of equally long ones the first.</summary>
    private static IEnumerable<Hit> LongestOnly(List<Hit> hits) => Clusters(hits).SelectMany(LongestOfCluster);

    private static IEnumerable<Hit> LongestOfCluster(List<Hit> cluster)
    {
        if (cluster.Count < 2)
            return cluster;

        // Longer hits come first, so one that overlaps a later hit covers its first unit or its last.
        var start = cluster[0].Range.Start;
        var taken = new bool[cluster.Max(h => h.Range.End) - start];
        var kept = new List<Hit>();
        foreach (var hit in cluster.OrderByDescending(h => h.Range.Length)
            .ThenBy(h => h.Range.Start)
            .ThenBy(h => h.Kind == Kind.Pick ? 0 : 1)
            .ThenBy(h => h.Kind))
        {
            if (!taken[hit.Range.Start - start] && !taken[hit.Range.End - 1 - start])
            {
                kept.Add(hit);
                for (var i = hit.Range.Start; i < hit.Range.End; i++)
                    taken[i - start] = true;
            }
        }

        return kept;
    }

    /// <summary>Runs of hits that overlap one another, so that only neighbours are compared.</summary>
    private static IEnumerable<List<Hit>> Clusters(List<Hit> hits)
    {
        var cluster = new List<Hit>();
        var end = 0;
        foreach (var hit in hits.OrderBy(h => h.Range.Start))
        {
            if (cluster.Count > 0 && hit.Range.Start >= end)
            {
                yield return cluster;
                cluster = [];
            }

            cluster.Add(hit);
            end = Math.Max(end, hit.Range.End);
        }

        yield return cluster;
    }

    /// <summary>
    /// Washington is not meant in Washington Post; but what another entry lists as a mention (रूस के उप PM) leaves the names in it alone.
    /// </summary>
    private static IReadOnlyList<Hit> WithoutInsideLongerNames(IReadOnlyList<Hit> ordered)
    {
        var kept = new List<Hit>();
        // Of all that begins before, what reaches farthest, and what of another entry does.
        var (first, second) = ((Entry: -1, End: -1), (Entry: -1, End: -1));
        foreach (var same in ordered.GroupBy(h => h.Range))
        {
            kept.AddRange(same.Where(h => h.Kind != Kind.Name || (first.Entry == h.Entry ? second : first).End < h.Range.End));
            foreach (var name in same.Where(h => h.Kind == Kind.Name))
                Extend(name.Entry, name.Range.End);
        }

        return kept;

        void Extend(int entry, int end)
        {
            if (end > first.End)
                (first, second) = ((entry, end), first.Entry == entry ? second : first);
            else if (end > second.End && first.Entry != entry)
                second = (entry, end);
        }
    }

    private static IReadOnlyList<Hit> WithoutPickedByOthers(IReadOnlyList<Hit> hits)
    {
        var picked = hits.Where(h => h.Kind == Kind.Pick).ToLookup(h => h.Range, h => h.Entry);
        return [.. hits.Where(h => h.Kind == Kind.Pick || picked[h.Range].All(owner => owner == h.Entry))];
    }

    /// <summary>Words that an unreadable pick might have settled count for nobody: better none than a wrong one.</summary>
    private static IReadOnlyList<Hit> WithoutUnsettled(IReadOnlyList<Hit> hits, IReadOnlyList<Nameable> entries)
    {
        var unsettled = hits.GroupBy(h => h.Range)
            .Where(same => same.Any(h => entries[h.Entry].HasLostPick) && same.Any(h => h.Entry != same.First().Entry))
            .Select(same => same.Key);
        var ranges = new HashSet<TextRange>(unsettled);
        return ranges.Count == 0 ? hits : [.. hits.Where(h => !ranges.Contains(h.Range))];
    }

    private static IReadOnlyList<SharedMention> SharedBetween(IReadOnlyList<Hit> hits) =>
        [.. from same in hits.GroupBy(h => h.Range)
            let owners = same.Select(h => h.Entry).Distinct().OrderBy(e => e).ToArray()
            where owners.Length > 1
            select new SharedMention(same.Key, owners[0], owners[1])];

    private readonly record struct Hit(int Entry, Kind Kind, TextRange Range);
}
