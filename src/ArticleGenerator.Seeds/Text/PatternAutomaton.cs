using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Finds many words at once, in one pass over the text (Aho, Corasick).</summary>
internal sealed class PatternAutomaton
{
    private const int Root = 0;

    // By state and unit: the state in the upper bits.
    private readonly Dictionary<long, int> next = [];
    private readonly List<int> fallback = [Root];
    private readonly List<int> shorter = [-1];
    private readonly List<List<int>?> patternsAt = [null];
    private readonly List<(int State, char Unit, int Target)> edges = [];
    private readonly List<int> lengths = [];

    // The units that patterns begin with, one bit each, to skip most of a text.
    private readonly ulong[] firsts = new ulong[(char.MaxValue + 1) / 64];

    public PatternAutomaton(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
            Add(pattern);

        Link();
    }

    /// <summary>Every place of every pattern: the pattern's number, and the start in UTF-16 units. Empty patterns have no match.</summary>
    public IEnumerable<(int Pattern, int Start, int Length)> Matches(string text)
    {
        var state = Root;
        for (var i = 0; i < text.Length; i++)
        {
            if (state == Root && (firsts[text[i] >> 6] >> (text[i] & 63) & 1) == 0)
                continue;

            state = Step(state, text[i]);
            for (var s = patternsAt[state] is not null ? state : shorter[state]; s >= 0; s = shorter[s])
            {
                foreach (var pattern in patternsAt[s]!)
                    yield return (pattern, i + 1 - lengths[pattern], lengths[pattern]);
            }
        }
    }

    private void Add(string pattern)
    {
        var state = Root;
        if (pattern.Length > 0)
            firsts[pattern[0] >> 6] |= 1UL << (pattern[0] & 63);
        foreach (var unit in pattern)
        {
            if (!next.TryGetValue(Key(state, unit), out var target))
            {
                target = NewState();
                next.Add(Key(state, unit), target);
                edges.Add((state, unit, target));
            }

            state = target;
        }

        lengths.Add(pattern.Length);
        if (state != Root)
            (patternsAt[state] ??= []).Add(lengths.Count - 1);
    }

    private int NewState()
    {
        fallback.Add(Root);
        shorter.Add(-1);
        patternsAt.Add(null);
        return fallback.Count - 1;
    }

    /// <summary>A state falls back to the longest other prefix of a pattern that ends here. Shorter states must be linked first.</summary>
    private void Link()
    {
        var depth = new int[fallback.Count];
        foreach (var (state, _, target) in edges)
            depth[target] = depth[state] + 1;

        foreach (var (state, unit, target) in edges.OrderBy(e => depth[e.Target]))
        {
            fallback[target] = state == Root ? Root : Step(fallback[state], unit);
            shorter[target] = patternsAt[fallback[target]] is not null ? fallback[target] : shorter[fallback[target]];
        }
    }

    private static long Key(int state, char unit) => ((long)state << 16) | unit;

    private int Step(int state, char unit)
    {
        int target;
        while (!next.TryGetValue(Key(state, unit), out target) && state != Root)
            state = fallback[state];

        return target;
    }
}
