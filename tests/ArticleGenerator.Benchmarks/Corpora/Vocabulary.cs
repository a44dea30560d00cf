using System.Text.Json;

namespace ArticleGenerator.Benchmarks;

/// <summary>The words and sentences that the corpus is made of, each in Hindi and in English.</summary>
internal sealed record Vocabulary(
    Phrase[] GivenNames,
    Phrase[] FamilyNames,
    Phrase[] JobTitles,
    Phrase[] Places,
    Phrase[] Topics,
    Phrase[] Occasions,
    Phrase[] Months,
    Phrase[] Cues,
    Phrase[] Claims,
    Phrase[] Times,
    Phrase[] Groups,
    Phrase[] Actions,
    Phrase[] Endings,
    Dictionary<string, Phrase> Sentences)
{
    public static Vocabulary Read()
    {
        using var file = typeof(Vocabulary).Assembly.GetManifestResourceStream("vocabulary.json")!;
        return JsonSerializer.Deserialize<Vocabulary>(file, JsonSerializerOptions.Web)!;
    }
}

/// <summary>The same words in both languages.</summary>
/// <param name="Id">For what becomes part of an id.</param>
internal sealed record Phrase(string Hi, string En, string? Id = null)
{
    public string In(string language) => language == "hi" ? Hi : En;
}
