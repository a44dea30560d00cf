namespace ArticleGenerator.Tool.Drafting;

/// <summary>Words and phrases of a language, each with a flag.</summary>
internal sealed class Lexicon
{
    public static Lexicon Empty { get; } = new([], ignoresCase: true);

    private readonly Dictionary<string, List<(string[] Words, string Flag)>> byFirst = new(StringComparer.Ordinal);
    private readonly bool ignoresCase;

    /// <param name="entries">Phrases, each with its flag after a slash: <c>Mrs/f</c>.</param>
    public Lexicon(IEnumerable<string> entries, bool ignoresCase)
    {
        this.ignoresCase = ignoresCase;
        foreach (var entry in entries)
            Add(entry);
        foreach (var phrases in byFirst.Values)
            phrases.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The longest phrase that begins at a token: the number of its tokens, and its flag.</summary>
    public (int Length, string Flag)? At(IReadOnlyList<Token> tokens, int index)
    {
        if (index < 0 || index >= tokens.Count || !byFirst.TryGetValue(KeyOf(tokens[index]), out var phrases))
            return null;

        foreach (var (words, flag) in phrases)
        {
            if (IsAt(tokens, index, words))
                return (words.Length, flag);
        }

        return null;
    }

    /// <summary>Whether a phrase begins at a token.</summary>
    public bool Has(IReadOnlyList<Token> tokens, int index) => At(tokens, index) is not null;

    private bool IsAt(IReadOnlyList<Token> tokens, int index, string[] words)
    {
        if (index + words.Length > tokens.Count)
            return false;

        for (var i = 0; i < words.Length; i++)
        {
            if (KeyOf(tokens[index + i]) != words[i])
                return false;
        }

        return true;
    }

    private void Add(string entry)
    {
        var slash = entry.LastIndexOf('/');
        var (phrase, flag) = slash < 0 ? (entry, "") : (entry[..slash], entry[(slash + 1)..]);
        var words = Tokenizer.Split(phrase.Trim()).Select(KeyOf).ToArray();
        if (words.Length == 0)
            return;

        if (!byFirst.TryGetValue(words[0], out var phrases))
            byFirst.Add(words[0], phrases = []);
        phrases.Add((words, flag));
    }

    private string KeyOf(Token token) => ignoresCase ? token.Lower : token.Text;
}
