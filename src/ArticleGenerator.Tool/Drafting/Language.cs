using System.Reflection;
using ArticleGenerator.Core;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>The drafter's data for a language: its lists in <c>Languages/*.txt</c>.</summary>
internal sealed class Language
{
    private static readonly string[] Tags = ["en", "de", "fr", "es", "ru", "hi", "ar", "zh"];

    // Names and titles are case-sensitive; a verb may begin a sentence.
    private static readonly string[] IgnoringCase =
    [
        "common", "say", "near", "that", "pronoun", "in", "where", "elision", "relative", "year", "year-word", "since", "about", "future",
            "agent",
    ];

    private static readonly string[] InLatinScript = ["en", "de", "fr", "es"];
    private static readonly string[] TellingSections = ["common", "say", "pronoun", "in", "month", "relative"];

    private readonly Dictionary<string, Lexicon> lexicons;

    private Language(string tag, IEnumerable<string> lines)
    {
        Tag = tag;
        lexicons = Sections(lines).ToDictionary(
            section => section.Key,
            section => new Lexicon(section, IgnoringCase.Contains(section.Key)),
            StringComparer.Ordinal);
    }

    /// <summary>The BCP 47 tag; empty if the language is unknown.</summary>
    public string Tag { get; }

    /// <summary>Whether names have capitals.</summary>
    public bool HasCapitals => Tag is not ("hi" or "ar" or "zh");

    /// <summary>Whether a capital alone says that a word is a name.</summary>
    public bool CapitalizesNouns => Tag == "de";

    /// <summary>Whether the speaker always follows the verb.</summary>
    public bool IsVerbFirst => Tag == "ar";

    /// <summary>Whether words are written without spaces between them.</summary>
    public bool IsUnspaced => Tag == "zh";

    /// <summary>A list by its name; empty if the language has none.</summary>
    public Lexicon this[string section] => lexicons.TryGetValue(section, out var lexicon) ? lexicon : Lexicon.Empty;

    /// <summary>The language with this tag or, without one, the detected language of the text.</summary>
    public static Language Of(string? tag, string text)
    {
        var known = tag is null ? Recognize(text) : tag.Split('-')[0].ToLowerInvariant();
        return Tags.Contains(known) ? Load(known) : new(tag ?? "", []);
    }

    /// <summary>The tag of a language with lists, by the script and the most common words; empty if none fits.</summary>
    private static string Recognize(string text)
    {
        var letters = text.Where(char.IsLetter).Take(5000).ToList();
        var byScript = letters.GroupBy(ScriptOf).MaxBy(script => script.Count())?.Key ?? "";
        if (byScript != "Latin")
            return byScript;

        var tokens = Tokenizer.Split(text[..Math.Min(text.Length, 20_000)]);
        var best = InLatinScript
            .Select(tag => (Tag: tag, Share: Share(Load(tag), tokens)))
            .MaxBy(language => language.Share);
        return best.Share > 0.05 ? best.Tag : "";
    }

    /// <summary>The number of words that are in the lists of a language.</summary>
    private static double Share(Language language, List<Token> tokens)
    {
        Lexicon[] telling = [.. TellingSections.Select(section => language[section])];
        var words = tokens.Count(token => token.IsWord);
        return words == 0 ? 0 : Enumerable.Range(0, tokens.Count).Count(i => telling.Any(list => list.Has(tokens, i))) / (double)words;
    }

    private static string ScriptOf(char letter) => letter switch
    {
        >= '\u0900' and <= '\u097F' => "hi",
        >= '\u0600' and <= '\u06FF' => "ar",
        >= '\u0400' and <= '\u04FF' => "ru",
        >= '\u4E00' and <= '\u9FFF' => "zh",
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => "Latin",
        _ => "",
    };

    private static Language Load(string tag)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Drafting.Languages.{tag}.txt")!;
        using var reader = new StreamReader(stream);
        return new(tag, reader.ReadToEnd().Split('\n'));
    }

    private static ILookup<string, string> Sections(IEnumerable<string> lines)
    {
        var entries = new List<(string Section, string Entry)>();
        var section = "";
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
            }
            else
            {
                entries.AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(e => (section, e)));
            }
        }

        return entries.ToLookup(entry => entry.Section, entry => entry.Entry, StringComparer.Ordinal);
    }
}
