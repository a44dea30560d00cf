namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Finds words in a text by its three-unit pieces: their places or, for an anchor that isn't in the text, the most likely passage. One pass
/// over the text builds the index; the cost of a search depends on the length of the anchor, not of the text.
/// </summary>
internal sealed class PassageIndex
{
    private const int PieceLength = 3;
    private const int PlacesAPiece = 64;
    private const int LongestAnchor = 2_000;
    private const int BucketWidth = 16;
    private const int Slack = 48;
    private const double LeastAgreement = 0.3;

    private readonly FoldedText text;
    private readonly int[] latest;
    private readonly int[] counts;
    private readonly int[] earlier;
    private AlikeText? alikeText;

    public PassageIndex(FoldedText text)
    {
        this.text = text;
        var size = TableSize(text.Value.Length);
        (latest, counts) = (new int[size], new int[size]);
        earlier = new int[text.Value.Length];
        // Offsets are stored from 1, so that 0 ends a chain.
        for (var i = 0; i + PieceLength <= text.Value.Length; i++)
        {
            var piece = Piece(text.Value, i);
            (earlier[i], latest[piece]) = (latest[piece], i + 1);
            counts[piece]++;
        }
    }

    /// <summary>
    /// Adds the places of words, like <see cref="OrdinalSearch.AddAll"/>, but by their rarest piece, unless that is too frequent to help.
    /// </summary>
    public void AddAll(string words, List<int> places)
    {
        var offset = words.Length < PieceLength ? -1 : RarestPiece(words);
        if (offset < 0 || (long)counts[Piece(words, offset)] * words.Length > text.Value.Length)
            OrdinalSearch.AddAll(text.Value, words, new(0, text.Value.Length), places);
        else
            AddPlaces(words, offset, places);
    }

    /// <summary>The maximum number of units of the text that <see cref="AddAll"/> looks at.</summary>
    public long StepsFor(string words) =>
        words.Length < PieceLength
            ? text.Value.Length
            : Math.Min(text.Value.Length, (long)counts[Piece(words, RarestPiece(words))] * words.Length);

    /// <summary>The nearest passage, or null if nothing in the text is similar.</summary>
    public NearestPassage? Nearest(string exact)
    {
        var folded = FoldedText.Fold(exact);
        var lead = folded.Value.Length - folded.Value.TrimStart(' ').Length;
        var anchor = folded.Value.Trim(' ');
        anchor = anchor.Length > LongestAnchor ? anchor.Substring(0, LongestAnchor) : anchor;
        return (Alike(anchor) ?? Aligned(anchor)) is { } near
            ? near with { Place = near.Place.Length == 0 ? default : folded.SourceRange(lead + near.Place.Start, near.Place.Length) }
            : null;
    }

    /// <summary>Words that look the same, with all their differences if most of them differ.</summary>
    private NearestPassage? Alike(string anchor)
    {
        if ((alikeText ??= new(text.Value)).Find(anchor) is not { Length: > 0 } alike)
            return null;

        var range = text.SourceRange(alike.Start, alike.Length);
        var aligned = WordAlignment.Find(anchor, Words.Within(text.Value, alike.Start, alike.End))?.ToPassage(text);
        return aligned is { } near && near.Range == range
            ? near
            : new(range, alike.In(text.Value), anchor, default);
    }

    /// <summary>The words around the place with the most pieces in common.</summary>
    private NearestPassage? Aligned(string anchor)
    {
        if (BestStart(anchor) is not { } start)
            return null;

        var from = Math.Max(0, start - Slack);
        var to = Math.Min(text.Value.Length, start + anchor.Length + Slack + BucketWidth);
        return WordAlignment.Find(anchor, Words.Within(text.Value, from, to))?.ToPassage(text);
    }

    private void AddPlaces(string words, int offset, List<int> places)
    {
        for (var place = latest[Piece(words, offset)]; place > 0; place = earlier[place - 1])
        {
            var start = place - 1 - offset;
            if (start >= 0 && string.CompareOrdinal(text.Value, start, words, 0, words.Length) == 0)
                places.Add(start);
        }

        places.Reverse();
    }

    private int RarestPiece(string words)
    {
        var rarest = 0;
        for (var i = 1; i + PieceLength <= words.Length; i++)
            rarest = counts[Piece(words, i)] < counts[Piece(words, rarest)] ? i : rarest;

        return rarest;
    }

    private int? BestStart(string anchor)
    {
        var votes = new Dictionary<int, int>();
        for (var i = 0; i + PieceLength <= anchor.Length; i++)
        {
            var place = latest[Piece(anchor, i)];
            for (var n = 0; place > 0 && n < PlacesAPiece; n++, place = earlier[place - 1])
            {
                if (string.CompareOrdinal(text.Value, place - 1, anchor, i, PieceLength) == 0)
                    Vote(votes, place - 1 - i);
            }
        }

        if (votes.Count == 0)
            return null;

        var best = votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).First();
        var most = Math.Max(1, anchor.Length - PieceLength + 1);
        return best.Value >= most * LeastAgreement ? Math.Max(0, best.Key * BucketWidth) : null;
    }

    /// <summary>A place counts for its own bucket and the one before, so that one more or less word doesn't split the votes.</summary>
    private static void Vote(Dictionary<int, int> votes, int start)
    {
        var bucket = start / BucketWidth;
        votes[bucket] = (votes.TryGetValue(bucket, out var own) ? own : 0) + 1;
        votes[bucket - 1] = (votes.TryGetValue(bucket - 1, out var before) ? before : 0) + 1;
    }

    private int Piece(string value, int index) =>
        (((value[index] * 31) + value[index + 1]) * 31 + value[index + 2]) & (latest.Length - 1);

    /// <summary>A power of two, about as large as the text, between what a small article can afford and a large one needs.</summary>
    private static int TableSize(int length)
    {
        var size = 1 << 8;
        while (size < length && size < 1 << 16)
            size <<= 1;

        return size;
    }
}
