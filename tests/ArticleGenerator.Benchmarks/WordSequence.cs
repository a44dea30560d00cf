namespace ArticleGenerator.Benchmarks;

/// <summary>Text that is the same on every machine: words by chance, as often as in a language.</summary>
internal static class WordSequence
{
    private const string Consonants = "कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह";
    private static readonly string[] Vowels = ["", "ा", "ि", "ी", "ु", "ू", "े", "ै", "ो", "ौ", "ं"];

    /// <summary>Words of Devanagari letters, together about <paramref name="length"/> UTF-16 units with blanks between them.</summary>
    public static string[] Hindi(int seed, int length)
    {
        var random = new Random(seed);
        var vocabulary = Enumerable.Range(0, 20_000).Select(_ => Word(random)).ToArray();
        var words = new List<string>();
        for (var written = 0; written < length; written += words[^1].Length + 1)
        {
            // The most usual words make most of a text.
            words.Add(vocabulary[(int)(vocabulary.Length * Math.Pow(random.NextDouble(), 3))]);
        }

        return [.. words];
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Consonants[random.Next(Consonants.Length)] + Vowels[random.Next(Vowels.Length)]));
}
