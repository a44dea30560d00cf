namespace ArticleGenerator.Core;

/// <summary>
/// Maps folded units to the units of their source. Nearly all of them map one to one, so only the exceptions are stored; from each of them,
/// counting continues one by one.
/// </summary>
internal sealed class OffsetMap
{
    private readonly List<(int Unit, int Start, int End)> jumps = [];
    private int count;
    private int end;

    /// <summary>Adds the next folded unit.</summary>
    /// <param name="mayMove">Whether it is one of several units whose order may differ from the source.</param>
    public void Add(int sourceStart, int sourceEnd, bool mayMove = false)
    {
        if (mayMove || sourceStart != end || sourceEnd != sourceStart + 1)
            jumps.Add((count, sourceStart, sourceEnd));

        (count, end) = (count + 1, sourceEnd);
    }

    /// <summary>Adds folded units that map one to one.</summary>
    public void AddRun(int sourceStart, int length)
    {
        if (length == 0)
            return;

        Add(sourceStart, sourceStart + 1);
        (count, end) = (count + length - 1, sourceStart + length);
    }

    /// <summary>Extends the last folded unit up to this offset.</summary>
    public void Extend(int sourceEnd)
    {
        var start = StartOf(count - 1);
        if (jumps.Count > 0 && jumps[^1].Unit == count - 1)
            jumps.RemoveAt(jumps.Count - 1);

        jumps.Add((count - 1, start, sourceEnd));
        end = sourceEnd;
    }

    public int StartOf(int unit) => LastUpTo(unit) switch
    {
        < 0 => unit,
        var jump when jumps[jump].Unit == unit => jumps[jump].Start,
        var jump => jumps[jump].End + unit - jumps[jump].Unit - 1,
    };

    public int EndOf(int unit) => LastUpTo(unit) is >= 0 and var jump && jumps[jump].Unit == unit ? jumps[jump].End : StartOf(unit) + 1;

    /// <summary>
    /// Reordered marks have their units mixed. Each then maps to the range before or after it, so that the bounds of a run are those of its
    /// ends.
    /// </summary>
    public void Order()
    {
        for (var i = 1; i < jumps.Count; i++)
        {
            if (AreNeighbours(i - 1))
                jumps[i] = jumps[i] with { End = Math.Max(jumps[i].End, jumps[i - 1].End) };
        }

        for (var i = jumps.Count - 2; i >= 0; i--)
        {
            if (AreNeighbours(i))
                jumps[i] = jumps[i] with { Start = Math.Min(jumps[i].Start, jumps[i + 1].Start) };
        }
    }

    private bool AreNeighbours(int jump) => jumps[jump].Unit + 1 == jumps[jump + 1].Unit;

    private int LastUpTo(int unit)
    {
        var (low, high) = (0, jumps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = jumps[middle].Unit <= unit ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
