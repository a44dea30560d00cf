namespace ArticleGenerator.Benchmarks;

/// <summary>Text that is the same on every machine: words by chance, as often as in a language.</summary>
internal static class WordSequence
{
    private const string Consonants = "कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह";
    private const string LatinConsonants = "bcdfghklmnprstvw";
    private const string LatinVowels = "aeiou";
    private static readonly string[] Vowels = ["", "ा", "ि", "ी", "ु", "ू", "े", "ै", "ो", "ौ", "ं"];

    /// <summary>Words of Devanagari letters, together about <paramref name="length"/> UTF-16 units with spaces between them.</summary>
    public static string[] Hindi(int seed, int length) => Sequence(new Random(seed), length, HindiWord);

    /// <summary>The same of Latin letters.</summary>
    public static string[] English(int seed, int length) => Sequence(new Random(seed), length, EnglishWord);

    private static string[] Sequence(Random random, int length, Func<Random, string> word)
    {
        var vocabulary = Enumerable.Range(0, 20_000).Select(_ => word(random)).ToArray();
        var words = new List<string>();
        for (var written = 0; written < length; written += words[^1].Length + 1)
        {
            // The most usual words make most of a text.
            words.Add(vocabulary[(int)(vocabulary.Length * Math.Pow(random.NextDouble(), 3))]);
        }

        return [.. words];
    }

    private static string HindiWord(Random random) =>
        string.Concat(
            Enumerable.Range(0, 1 + random.Next(4))
                .Select(_ => Consonants[random.Next(Consonants.Length)] + Vowels[random.Next(Vowels.Length)]));

    private static string EnglishWord(Random random) =>
        string.Concat(
            Enumerable.Range(0, 1 + random.Next(3))
                .Select(_ => LatinConsonants[random.Next(LatinConsonants.Length)] + "" + LatinVowels[random.Next(LatinVowels.Length)]));
}
