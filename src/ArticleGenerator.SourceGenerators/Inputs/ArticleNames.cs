using ArticleGenerator.Seeds;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>
/// The names that code can use for an article: its identifier, alone or with the suffixes of generated code. Compared by value.
/// </summary>
internal sealed class ArticleNames : IEquatable<ArticleNames>
{
    private readonly EquatableArray<string> identifiers;
    private readonly IReadOnlyList<string> suffixes;

    // A custom hash table, because the keys to look up are parts of a text. A dictionary would need a string for each word.
    private readonly int[] next;
    private readonly int[] firstByHash;
    private readonly bool[] beginsAscii = new bool[0x80];

    /// <param name="suffixes">The suffixes of an article's identifier in the names of its members and types.</param>
    public ArticleNames(IEnumerable<string> identifiers, IReadOnlyList<string> suffixes)
    {
        this.identifiers = identifiers.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
        this.suffixes = suffixes;
        next = new int[this.identifiers.Count];
        firstByHash = [.. Enumerable.Repeat(-1, (2 * next.Length) + 1)];
        for (var i = 0; i < next.Length; i++)
            Add(i);
    }

    /// <summary>The names of no article.</summary>
    public static ArticleNames None { get; } = new([], []);

    public bool IsEmpty => identifiers.Count == 0;

    /// <summary>Adds the identifiers of the articles that a word names.</summary>
    public void Find(ArraySegment<char> word, ISet<string> found)
    {
        var (text, start, length) = (word.Array, word.Offset, word.Count);
        if (text[start] < beginsAscii.Length && !beginsAscii[text[start]])
            return;

        AddIfKnown(text, start, length, found);
        foreach (var suffix in suffixes)
        {
            if (length > suffix.Length && IsAt(suffix, text, start + length - suffix.Length))
                AddIfKnown(text, start, length - suffix.Length, found);
        }
    }

    public bool Equals(ArticleNames? other) =>
        ReferenceEquals(this, other) || (other is not null && identifiers == other.identifiers && suffixes.SequenceEqual(other.suffixes));

    public override bool Equals(object? obj) => Equals(obj as ArticleNames);

    public override int GetHashCode() => identifiers.GetHashCode();

    private void Add(int index)
    {
        var name = identifiers[index].ToCharArray();
        ref var first = ref firstByHash[PlaceOf(name, 0, name.Length)];
        (next[index], first) = (first, index);
        if (name[0] < beginsAscii.Length)
            beginsAscii[name[0]] = true;
    }

    private void AddIfKnown(char[] text, int start, int length, ISet<string> found)
    {
        for (var i = firstByHash[PlaceOf(text, start, length)]; i >= 0; i = next[i])
        {
            if (identifiers[i].Length == length && IsAt(identifiers[i], text, start))
                found.Add(identifiers[i]);
        }
    }

    // Compares from the end, because most similar words have the same beginning.
    private static bool IsAt(string name, char[] text, int start)
    {
        for (var i = name.Length - 1; i >= 0; i--)
        {
            if (text[start + i] != name[i])
                return false;
        }

        return true;
    }

    private int PlaceOf(char[] text, int start, int length)
    {
        var hash = 17u;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash * 31) + text[i]);

        return (int)(hash % (uint)firstByHash.Length);
    }
}
