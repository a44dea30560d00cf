namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Words of two entries that overlap in part: <em>Anna Maria</em> and <em>Maria Stone</em> in <em>Anna Maria Stone</em>. The longer match
/// counts; if both are equally long, neither does. A picked place takes precedence over all others.
/// </summary>
internal sealed class MentionCrossings
{
    private readonly HashSet<(int Entry, SourceSpan Range)> lost = [];
    private readonly List<SharedMention> undecided = [];

    private MentionCrossings()
    {
    }

    /// <summary>Pairs in which neither is longer.</summary>
    public IReadOnlyList<SharedMention> Undecided => undecided;

    /// <param name="ordered">In the order of the text.</param>
    /// <param name="entries">The entries that were searched for.</param>
    public static MentionCrossings Of(List<MentionHit> ordered, IReadOnlyList<Nameable> entries)
    {
        var crossings = new MentionCrossings();
        var pairs = Pairs(ordered, entries);
        foreach (var (first, second) in pairs.OrderByDescending(pair => Math.Max(Weight(pair.First), Weight(pair.Second))))
            crossings.Settle(first, second);
        crossings.undecided.RemoveAll(s =>
            crossings.lost.Contains((s.First, s.FirstRange)) || crossings.lost.Contains((s.Second, s.SecondRange)));
        return crossings;
    }

    /// <summary>All except those that overlap a longer one.</summary>
    public List<MentionHit> Without(List<MentionHit> hits) =>
        lost.Count == 0 ? hits : hits.FindAll(h => !lost.Contains((h.Entry, h.Range)));

    private static List<(MentionHit First, MentionHit Second)> Pairs(List<MentionHit> ordered, IReadOnlyList<Nameable> entries)
    {
        var pairs = new List<(MentionHit, MentionHit)>();
        var open = new List<MentionHit>();
        foreach (var hit in ordered)
        {
            open.RemoveAll(before => before.Range.End <= hit.Range.Start);
            foreach (var before in open.Where(before => Cross(before, hit) && Exclude(before, hit, entries)))
                pairs.Add((before, hit));
            open.Add(hit);
        }

        return pairs;
    }

    private static bool Cross(MentionHit before, MentionHit hit) =>
        before.Entry != hit.Entry && before.Range.Start < hit.Range.Start && before.Range.End < hit.Range.End;

    /// <summary>A mention of one entry doesn't affect the names and words of other kinds of entries.</summary>
    private static bool Exclude(MentionHit a, MentionHit b, IReadOnlyList<Nameable> entries) =>
        (a.Kind != MentionKind.Pick || b.Kind != MentionKind.Pick)
        && ((a.Kind != MentionKind.Word && b.Kind != MentionKind.Word) || entries[a.Entry].Section == entries[b.Entry].Section);

    private static int Weight(MentionHit hit) => hit.Kind == MentionKind.Pick ? int.MaxValue : hit.Range.Length;

    private void Settle(MentionHit first, MentionHit second)
    {
        if (lost.Contains((first.Entry, first.Range)) || lost.Contains((second.Entry, second.Range)))
            return;

        if (Weight(first) == Weight(second))
            undecided.Add(new(first.Entry, first.Range, second.Entry, second.Range));
        else if (Weight(first) > Weight(second))
            lost.Add((second.Entry, second.Range));
        else
            lost.Add((first.Entry, first.Range));
    }
}
