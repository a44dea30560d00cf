using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Words of a text that a writer may want to copy.</summary>
/// <param name="near">Positions whose neighborhood comes first.</param>
internal sealed partial class TextWords(ArticleText text, IReadOnlyList<SourceSpan> near)
{
    private const int MostPlaces = 30;
    private const int MostItems = 60;
    private const int LongestPhrase = 1_000;
    private const string Opening = "\"“„«‹「『";
    private const string Closing = "\"”“»›」』";
    private const string Stops = ".!?…।。！？";
    private const string Pauses = ",;:—–،、，；：";

    private static readonly char[] BesideWords = [.. Opening, .. Closing, .. Pauses, ' ', '.', '-'];

    /// <summary>Verbs of saying in the form that articles use; only those in the text are offered.</summary>
    private static readonly string[] Saying =
    [
        "said", "says", "told", "added", "asked", "wrote", "tweeted", "announced", "argued", "claimed", "explained", "insisted", "replied",
        "stated", "warned", "noted", "confirmed", "denied", "called", "according to",
        "कहा", "बताया", "लिखा", "बोले", "पूछा", "जोड़ा", "कहते हैं",
        "sagte", "erklärte", "schrieb", "fragte", "betonte", "meinte",
        "dit", "déclaré", "affirmé", "ajouté", "expliqué", "dijo", "afirmó", "declaró", "añadió", "ha detto", "disse", "afirmou",
        "сказал", "сказала", "заявил", "заявила", "сообщил", "написал", "说", "表示", "述べた", "語った", "قال", "قالت",
    ];

    /// <summary>The possible values of a key, given their first words.</summary>
    public IEnumerable<string> Behind(SchemaKey key, string typed)
    {
        var first = FoldedText.Trimmed(typed);
        var found = key.Name == "cue" ? VerbsOfSaying(first).Concat(Continuations(first))
            : first.Length > 0 ? Continuations(first)
            : key.Name == "dateText" ? Dates(text.Text).Select(date => date.Words)
            : key.Name is "name" or "alternateName" or "mentions" ? Names()
            : key.Name == "source" ? near.Count > 0 ? BesideQuotes() : []
            : Quotations().Concat(Sentences());
        return found.Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).Take(MostItems);
    }

    /// <summary>Complete dates in the words of a text, as EDTF.</summary>
    public static IEnumerable<(string Date, string Words)> Dates(string text)
    {
        foreach (Match match in WrittenDate().Matches(text))
        {
            var (year, day) = (match.Groups["y"].Value, match.Groups["d"].Value);
            var month = match.Groups["m"].Value is { Length: > 0 } digits ? digits : MonthOf(match.Groups["n"].Value);
            yield return (day.Length == 0 ? $"{year}-{month}" : $"{year}-{month}-{day.PadLeft(2, '0')}", match.Value);
        }
    }

    public static IEnumerable<string> Addresses(string text) =>
        Address().Matches(text).Select(match => match.Value.TrimEnd('.', ',', ';', ')')).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(
        @"(?<y>[12][0-9]{3})-(?<m>[01][0-9])-(?<d>[0-3][0-9])"
        + @"|(?:(?<d>[0-3]?[0-9])(?:st|nd|rd|th)?(?: of)? )?"
        + "(?<n>January|February|March|April|May|June|July|August|September|October|November|December) "
        + "(?:(?<d>[0-3]?[0-9])(?:st|nd|rd|th)?, )?(?<y>[12][0-9]{3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenDate();

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    private static string MonthOf(string name)
    {
        var month = 1 + Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name);
        return month.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>The continuations of these words: to the end of the sentence or quotation, of the clause, and of the word.</summary>
    private IEnumerable<string> Continuations(string first)
    {
        if (first.Length == 0)
            yield break;

        var places = new List<int>();
        OrdinalSearch.AddAll(text.Folded.Value, first, new(0, text.Folded.Value.Length), places);
        var starts = places.Where(IsWordStart).Select(place => text.Folded.SourceRange(place, first.Length));
        foreach (var start in starts.OrderBy(DistanceToNear).Take(MostPlaces))
        {
            yield return Phrase(start.Start, EndOf(start.End, Stops + Closing)).TrimEnd([.. Pauses, ' ']);
            yield return Phrase(start.Start, EndOf(start.End, Stops + Closing + Pauses)).TrimEnd();
            yield return Phrase(start.Start, WordEdge.WordAround(text.Text, start.End).End);
        }
    }

    private bool IsWordStart(int place) =>
        place == 0 || !WordEdge.IsWordPart(text.Folded.Value, place - 1) || WordEdge.IsUnspaced(text.Folded.Value, place);

    private int DistanceToNear(SourceSpan place) =>
        near.Count == 0 ? place.Start : near.Min(range => Math.Max(0, Math.Max(range.Start - place.End, place.Start - range.End)));

    /// <summary>Up to one of these characters, or the end of the line.</summary>
    private int EndOf(int start, string marks)
    {
        var end = start;
        while (end < text.Text.Length && end - start < LongestPhrase && text.Text[end] is not ('\r' or '\n')
            && !(marks.Contains(text.Text[end], StringComparison.Ordinal) && !IsInNumber(end)))
        {
            end++;
        }

        return end;
    }

    private bool IsInNumber(int i) =>
        text.Text[i] is '.' or ',' or ':' && i + 1 < text.Text.Length && char.IsDigit(text.Text[i + 1]);

    private string Phrase(int start, int end) =>
        string.Join(' ', SourceSpan.FromBounds(start, end).In(text.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Text between quotation marks; passages after the last position come first.</summary>
    private IEnumerable<string> Quotations()
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            var opening = Opening.IndexOf(text.Text[i], StringComparison.Ordinal);
            if (opening < 0)
                continue;

            var end = EndOf(i + 1, Closing);
            if (end >= text.Text.Length || !Closing.Contains(text.Text[end], StringComparison.Ordinal))
                continue;

            yield return Phrase(i + 1, end).TrimEnd('.', ',', '।');
            i = end;
        }
    }

    private IEnumerable<string> Sentences()
    {
        foreach (var paragraph in text.Paragraphs)
        {
            for (var start = paragraph.Start; start < paragraph.End;)
            {
                var end = Math.Min(EndOf(start, Stops), paragraph.End);
                yield return Phrase(start, end);
                start = end + 1;
            }
        }
    }

    /// <summary>The rest of the sentence in the paragraphs of the quote: <c>said Ada</c>.</summary>
    private IEnumerable<string> BesideQuotes()
    {
        foreach (var paragraph in text.ParagraphsOf(near))
        {
            var cuts = near.Where(paragraph.Overlaps).OrderBy(range => range.Start).ToList();
            var starts = cuts.Select(cut => EndOfQuotation(cut, paragraph.End)).Prepend(paragraph.Start);
            var ends = cuts.Select(cut => cut.Start).Append(paragraph.End);
            foreach (var (start, end) in starts.Zip(ends).Reverse())
                yield return Phrase(start, Math.Min(end, EndOf(Math.Min(start + 3, end), Stops))).Trim(BesideWords);
        }
    }

    /// <summary>The position after the closing mark, if a mark precedes it.</summary>
    private int EndOfQuotation(SourceSpan words, int paragraphEnd)
    {
        var before = text.Text.AsSpan(0, words.Start).TrimEnd();
        var end = EndOf(words.End, Closing);
        return before.Length > 0 && Opening.Contains(before[^1], StringComparison.Ordinal) && end < paragraphEnd ? end + 1 : words.End;
    }

    private IEnumerable<string> VerbsOfSaying(string first)
    {
        var verbs = Saying.Where(verb => verb.StartsWith(first, StringComparison.Ordinal)).ToList();
        var places = text.ParagraphsOf(near) is { Count: > 0 } paragraphs ? paragraphs : text.Paragraphs;
        return places.SelectMany(place => verbs.Where(verb => HasWord(place.In(text.Text), verb)));
    }

    private static bool HasWord(string passage, string word)
    {
        for (var i = passage.IndexOf(word, StringComparison.Ordinal); i >= 0; i = passage.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            if (WordEdge.IsWhole(passage, i, word.Length))
                return true;
        }

        return false;
    }

    /// <summary>Runs of words with capitals, except those that only begin a sentence, the most frequent first.</summary>
    private IEnumerable<string> Names() => CapitalWords().Matches(text.Text)
        .GroupBy(match => match.Value, StringComparer.Ordinal)
        .Where(same => same.Key.Contains(' ', StringComparison.Ordinal) || same.Any(match => !BeginsSentence(match.Index)))
        .OrderByDescending(same => same.Count()).ThenBy(same => same.First().Index)
        .Select(same => same.Key);

    private bool BeginsSentence(int start)
    {
        var before = text.Text.AsSpan(0, start).TrimEnd();
        return before.Length == 0 || !(char.IsLetterOrDigit(before[^1]) || Pauses.Contains(before[^1], StringComparison.Ordinal));
    }

    [GeneratedRegex(
        @"\p{Lu}[\p{L}\p{M}'’.-]*[\p{L}\p{M}]"
        + @"(?: (?:(?:de|von|van|der|of|al|bin|da|del) )?\p{Lu}[\p{L}\p{M}'’.-]*[\p{L}\p{M}])*",
        RegexOptions.CultureInvariant)]
    private static partial Regex CapitalWords();
}
