using System.Globalization;
using System.Text;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Articles that are full of quotations, of any length, and the same on every machine: each paragraph lets one person say something, with
/// the words that attribute it.
/// </summary>
internal static class InterviewComposer
{
    private static readonly Vocabulary Words = Vocabulary.Read();

    /// <param name="units">How long the text is, in UTF-16 units, at the least.</param>
    public static (string Text, string Annotation) Compose(int people, int quotes, int units)
    {
        var cast = Cast(people);
        var (text, annotation) = (new StringBuilder(), Opening(cast));
        var words = new Queue<string>(WordSequence.English(quotes, units));
        for (var i = 0; i < quotes; i++)
        {
            var said = $"{Take(words, 9)} {(i + 1001).ToString(CultureInfo.InvariantCulture)} {Take(words, 4)}";
            var speaker = cast[i % people];
            text.Append(CultureInfo.InvariantCulture, $"{speaker.Name} said: “{said}.” ");
            for (var most = (i + 1L) * units / quotes - 40; text.Length < most && words.Count > 0;)
                text.Append(words.Dequeue()).Append(' ');
            text.Append('\n');
            annotation.Append(CultureInfo.InvariantCulture, $"""
                  quote-{i + 1}:
                    speaker: {speaker.Id}
                    source: {speaker.Name} said
                    cue: said
                    text: "{said}."

                """);
        }

        return (text.ToString(), annotation.ToString());
    }

    private static (string Id, string Name)[] Cast(int people) =>
    [
        .. (from family in Words.FamilyNames
            from given in Words.GivenNames
            select ($"{given.En}-{family.En}".ToLowerInvariant(), $"{given.En} {family.En}")).Take(people),
    ];

    private static StringBuilder Opening((string Id, string Name)[] cast)
    {
        var annotation = new StringBuilder("inLanguage: en\nheadline: Interviews\ndatePublished: 2025-11-19\npeople:\n");
        foreach (var (id, name) in cast)
            annotation.Append(CultureInfo.InvariantCulture, $"  {id}: {{ en: {name} }}\n");
        return annotation.Append("quotes:\n");
    }

    private static string Take(Queue<string> words, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => words.Count > 0 ? words.Dequeue() : "word"));
}
