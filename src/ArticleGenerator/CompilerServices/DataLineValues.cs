using ArticleGenerator.Core;

namespace ArticleGenerator.CompilerServices;

/// <summary>Reads the fields of a line as the records' types. An unreadable value counts as absent.</summary>
internal static class DataLineValues
{
    public static LocalizedText? Text(this DataLine line, string key) => line.Texts(key).FirstOrDefault();

    public static IEnumerable<LocalizedText> Texts(this DataLine line, string key) =>
        line.Localized(key).Select(LocalizedText.From).OfType<LocalizedText>();

    public static PartialDate? Date(this DataLine line, string key) => PartialDate.TryParse(line.Value(key), out var date) ? date : null;

    public static LanguageTag? Language(this DataLine line, string key) =>
        LanguageTag.TryParse(line.Value(key), out var tag) ? tag : (LanguageTag?)null;

    public static IEnumerable<Uri> Uris(this DataLine line, string key)
    {
        foreach (var value in line.Values(key))
        {
            if (Uri.TryCreate(value, UriKind.Absolute, out var uri))
                yield return uri;
        }
    }

    public static ArticleSpan? ArticleSpan(this DataLine line, string key) =>
        line.ArticleSpans(key) is { Count: > 0 } spans ? spans[0] : null;

    public static IReadOnlyList<ArticleSpan> ArticleSpans(this DataLine line, string key) =>
        line.Spans(key)
            .Where(span => span.Length <= int.MaxValue - span.Start)
            .Select(span => new ArticleSpan(span.Start, span.Length)).ToReadOnly();

    /// <summary>A word of a closed vocabulary; null for a word that only a newer version knows.</summary>
    public static T? Term<T>(this DataLine line, string key)
        where T : struct, Enum =>
        line.Value(key) is [>= 'a' and <= 'z', ..] word && Enum.TryParse<T>(word, ignoreCase: true, out var term) ? term : null;
}
