namespace ArticleGenerator.Core;

/// <summary>The notation of a version of the data block.</summary>
/// <param name="Version">The version in its first line.</param>
/// <param name="FieldSeparator">Separates two fields of a line.</param>
/// <param name="LanguageSeparator">Separates the languages of a text.</param>
/// <param name="IsShort"> Whether kinds and frequent keys are single letters, a position is relative to the end of the previous one, and a
/// text without a language is in that of the article.</param>
internal sealed record DataBlockFormat(int Version, string FieldSeparator, string LanguageSeparator, bool IsShort)
{
    /// <summary>The current format, for writing.</summary>
    public static DataBlockFormat Latest { get; } = new(2, "|", "/", IsShort: true);

    private static DataBlockFormat First { get; } = new(1, " | ", " / ", IsShort: false);

    // Only frequent words have a letter; all others are written and read verbatim.
    private static readonly (string Word, string Letter)[] Letters =
    [
        ("article", "A"), ("person", "P"), ("organization", "O"), ("place", "L"), ("quote", "Q"), ("event", "E"),
        ("path", "f"), ("length", "u"), ("hash", "z"), ("inLanguage", "l"), ("headline", "h"), ("datePublished", "d"),
        ("name", "n"), ("alternateName", "a"), ("mentions", "m"), ("jobTitle", "j"), ("affiliation", "o"), ("wikidata", "w"),
        ("text", "t"), ("speaker", "s"), ("source", "r"), ("cue", "c"), ("type", "k"), ("about", "g"),
        ("startDate", "b"), ("endDate", "e"), ("dateText", "x"), ("dateBasis", "y"), ("location", "p"), ("attendee", "i"),
        ("eventStatus", "v"), ("containedInPlace", "q"),
    ];

    private static readonly Dictionary<string, string> LetterOfWord =
        Letters.ToDictionary(pair => pair.Word, pair => pair.Letter, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> WordOfLetter =
        Letters.ToDictionary(pair => pair.Letter, pair => pair.Word, StringComparer.Ordinal);

    /// <summary>The format of a version; null for a version that only a newer assembly knows.</summary>
    public static DataBlockFormat? Of(int version) => version == Latest.Version ? Latest : version <= First.Version ? First : null;

    /// <summary>A kind or a key in the notation of a line.</summary>
    public string Shorten(string word) => IsShort && LetterOfWord.TryGetValue(word, out var letter) ? letter : word;

    /// <summary>The kind or the key for the notation of a line.</summary>
    public string Expand(string written) =>
        IsShort && written.Length == 1 && WordOfLetter.TryGetValue(written, out var word) ? word : written;
}
