namespace ArticleGenerator.Seeds;

/// <summary>
/// What was worked out lately, found again by what it was worked out from. It lives on in a compiler server from one compilation to the
/// next, so it is bounded: once one generation is full, what only an older one held is forgotten. Thread-safe.
/// </summary>
/// <param name="most">How large a generation may become, in the units of <paramref name="sizeOf"/>; there are never more than two.</param>
/// <param name="sizeOf">The size of a key and what belongs to it.</param>
internal sealed class Memory<TKey, TValue>(long most, Func<TKey, long> sizeOf)
    where TKey : notnull
    where TValue : class
{
    private readonly object gate = new();
    private Dictionary<TKey, TValue> young = [];
    private Dictionary<TKey, TValue> old = [];
    private long size;

    /// <summary>How many values are held.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return young.Count + old.Keys.Count(key => !young.ContainsKey(key));
        }
    }

    public TValue? Find(TKey key)
    {
        lock (gate)
        {
            if (young.TryGetValue(key, out var value))
                return value;

            if (old.TryGetValue(key, out value))
                Keep(key, value);
            return value;
        }
    }

    /// <summary>What is held, or else what <paramref name="make"/> gives. Of two made at once, all see the first.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (Find(key) is { } known)
            return known;

        var made = make(key);
        lock (gate)
        {
            if (young.TryGetValue(key, out var other))
                return other;

            Keep(key, made);
            return made;
        }
    }

    private void Keep(TKey key, TValue value)
    {
        var added = sizeOf(key);
        if (size + added > most && size > 0)
            (old, young, size) = (young, [], 0);

        young.Add(key, value);
        size += added;
    }
}
