namespace ArticleGenerator.Seeds;

/// <summary>
/// A cache of recent results, by their inputs. It survives from one compilation to the next in a compiler server, so it is bounded: if one
/// generation is full, results that only an older one has are dropped. Thread-safe.
/// </summary>
/// <param name="most">The maximum size of a generation, in the units of <paramref name="sizeOf"/>; there are never more than two
/// generations.</param>
/// <param name="sizeOf">The size of a key and its value.</param>
internal sealed class Memory<TKey, TValue>(long most, Func<TKey, long> sizeOf)
    where TKey : notnull
    where TValue : class
{
    private readonly object gate = new();
    private Dictionary<TKey, TValue> young = [];
    private Dictionary<TKey, TValue> old = [];
    private long size;

    /// <summary>The number of values in the cache.</summary>
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

    /// <summary>
    /// The cached value, or the one that <paramref name="make"/> returns. If two are made at the same time, all callers get the first.
    /// </summary>
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
