using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// The text of an article, prepared for searching. Offsets are UTF-16 units of <see cref="Text"/>; only <see cref="ToSource"/> converts
/// them to the file.
/// </summary>
internal sealed class ArticleText
{
    private const int RangesKept = 5;

    /// <summary>The cost of deciding whether a match counts, in places looked at.</summary>
    private const int StepsAMatch = 50;

    /// <summary>From this length on, in UTF-16 units, an index pays off: many anchors are searched for in one text.</summary>
    private const int LongText = 10_000;

    private readonly ReadableText? readable;
    private readonly Lazy<FoldedText> folded;
    private readonly Lazy<IReadOnlyList<SourceSpan>> paragraphs;
    private readonly Lazy<PassageIndex> passages;

    // Many anchors have the same words: he said.
    private readonly Dictionary<AnchorSelector, AnchorMatches> found = [];
    // The matches of the current search; reused for each search.
    private readonly List<int> places = [];
    private readonly long mostSteps;
    private long steps;

    /// <param name="source">The text, without front matter and byte order mark.</param>
    /// <param name="path">Its file. The extension decides how it is read and what a paragraph is.</param>
    /// <param name="mostSteps">The maximum number of places to look at, over all searches.</param>
    public ArticleText(string source, string path, long mostSteps = long.MaxValue)
    {
        var isMarkdown = SeedPath.IsMarkdown(path);
        readable = isMarkdown ? ReadableText.Read(source) : null;
        (Source, Text, this.mostSteps) = (source, readable?.Words ?? source, mostSteps);
        folded = new(() => FoldedText.Fold(Text, isMarkdown));
        paragraphs = new(() => [.. Core.Paragraphs.Find(source, path).Select(FromSource)]);
        passages = new(() => new PassageIndex(Folded));
    }

    /// <summary>The text as in its file.</summary>
    public string Source { get; }

    /// <summary>The words as a reader sees them: those of the file or, for Markdown, its readable text.</summary>
    public string Text { get; }

    public FoldedText Folded => folded.Value;

    /// <summary>The paragraphs: lines that aren't blank; in Markdown, the parts between blank lines.</summary>
    public IReadOnlyList<SourceSpan> Paragraphs => paragraphs.Value;

    public PassageIndex Passages => passages.Value;

    /// <summary>Finds names in other spellings.</summary>
    public NameSkeleton Names => field ??= new(Folded);

    public bool IsBlank => string.IsNullOrWhiteSpace(Source);

    /// <summary>The place of words in <see cref="Source"/>.</summary>
    public SourceSpan ToSource(SourceSpan words)
    {
        if (readable is null)
            return words;

        var (start, length) = readable.ToSource(words.Start, words.Length);
        return new(start, length);
    }

    private SourceSpan FromSource((int Start, int Length) paragraph)
    {
        var (start, length) = readable?.ToWords(paragraph.Start, paragraph.Length) ?? paragraph;
        return new(start, length);
    }

    /// <summary>Whether the text has these words as whole words, or with a capital instead of a lowercase first letter.</summary>
    public bool HasWord(string words, string language) => MentionFinder.Spellings(words, language).Any(spelling =>
        All(spelling).Exists(start => IsWholeWord(start, spelling.Length)));

    /// <summary>Finds an anchor in the whole text or, with <paramref name="within"/>, in one of these ranges.</summary>
    public AnchorMatches Find(AnchorSelector anchor, IReadOnlyList<SourceSpan>? within = null)
    {
        if (within is not null)
            return Search(anchor, within);

        if (!found.TryGetValue(anchor, out var matches))
        {
            matches = Search(anchor, null);
            found.Add(anchor, matches);
        }

        return matches;
    }

    private AnchorMatches Search(AnchorSelector anchor, IReadOnlyList<SourceSpan>? within)
    {
        List<SourceSpan>? ranges = null;
        var (plain, count) = (0, 0);
        var exact = FoldedText.Trimmed(anchor.Exact);
        var (prefix, suffix) = (TrimmedOrNull(anchor.Prefix), TrimmedOrNull(anchor.Suffix));
        var length = exact.Length;
        foreach (var start in All(exact, anchor.Occurrence is null ? within : null))
        {
            Spend(StepsAMatch);
            if (!Folded.IsWhole(start, length))
                continue;

            plain++;
            var range = Folded.SourceRange(start, length);
            if ((anchor.Occurrence ?? plain) != plain
                || !HasContext(prefix, suffix, start, length)
                || within?.Any(r => r.Contains(range)) == false)
            {
                continue;
            }

            count++;
            if (count <= RangesKept)
                (ranges ??= new(1)).Add(range);

            if (anchor.Occurrence == plain)
                break;
        }

        return count == 0 ? AnchorMatches.None : new(ranges!, count);
    }

    /// <summary>The selector of this place: its words and, if they match more than once, the number of the match.</summary>
    public AnchorSelector SelectorOf(SourceSpan range)
    {
        var words = range.In(Text);
        var exact = FoldedText.Trimmed(words);
        var (count, number) = (0, 0);
        foreach (var start in All(exact))
        {
            Spend(StepsAMatch);
            if (!Folded.IsWhole(start, exact.Length))
                continue;

            count++;
            if (Folded.SourceRange(start, exact.Length) == range)
                number = count;
        }

        return new(words, Occurrence: count > 1 ? number : null);
    }

    /// <summary>The paragraphs that contain any of <paramref name="ranges"/>.</summary>
    public IReadOnlyList<SourceSpan> ParagraphsOf(IEnumerable<SourceSpan> ranges) => [.. ranges.SelectMany(ParagraphsOf).Distinct()];

    private bool IsWholeWord(int start, int length)
    {
        Spend(StepsAMatch);
        return Folded.IsWholeWord(start, length);
    }

    private IEnumerable<SourceSpan> ParagraphsOf(SourceSpan range)
    {
        var (low, high) = (0, Paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Paragraphs[middle].End <= range.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < Paragraphs.Count && Paragraphs[low].Overlaps(range); low++)
            yield return Paragraphs[low];
    }

    /// <summary>The places of folded words in the folded text, in order; valid until the next search.</summary>
    private List<int> All(string folded, IReadOnlyList<SourceSpan>? within = null)
    {
        places.Clear();
        var isLong = Folded.Value.Length >= LongText;
        var steps = isLong ? Passages.StepsFor(folded) : Folded.Value.Length;
        var nearby = within?.Select(Folded.FoldedRange).ToArray();
        if (nearby is not null && nearby.Sum(r => (long)r.Length) is var length && length < steps)
        {
            Spend(length);
            foreach (var range in nearby)
                OrdinalSearch.AddAll(Folded.Value, folded, range, places);
            return places;
        }

        Spend(steps);
        if (isLong)
            Passages.AddAll(folded, places);
        else
            OrdinalSearch.AddAll(Folded.Value, folded, new(0, Folded.Value.Length), places);
        return places;
    }

    private void Spend(long count)
    {
        steps += count;
        if (steps > mostSteps)
            throw new TooMuchToFindException();
    }

    private static string? TrimmedOrNull(string? words) => words is null ? null : FoldedText.Trimmed(words);

    private bool HasContext(string? prefix, string? suffix, int start, int length)
    {
        var value = Folded.Value;
        return (prefix is null || EndsAt(value, start, prefix)) && (suffix is null || StartsAt(value, start + length, suffix));
    }

    private static bool EndsAt(string value, int index, string prefix)
    {
        index -= index > 0 && value[index - 1] == ' ' ? 1 : 0;
        return index >= prefix.Length && string.CompareOrdinal(value, index - prefix.Length, prefix, 0, prefix.Length) == 0;
    }

    private static bool StartsAt(string value, int index, string suffix)
    {
        index += index < value.Length && value[index] == ' ' ? 1 : 0;
        return string.CompareOrdinal(value, index, suffix, 0, suffix.Length) == 0;
    }
}
