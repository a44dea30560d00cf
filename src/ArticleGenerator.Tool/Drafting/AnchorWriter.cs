using System.Globalization;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Writes positions of the text as anchors that match only there.</summary>
internal sealed class AnchorWriter(ArticleText article)
{
    /// <summary>Writes a field for one or several positions.</summary>
    /// <param name="near">The positions of the entry's <c>text</c>, whose paragraphs are also searched; or of its <c>source</c>.</param>
    public DraftField Field(string key, IReadOnlyList<SourceSpan> spans, IReadOnlyList<SourceSpan>? near = null,
        IReadOnlyList<SourceSpan>? source = null)
    {
        if (spans.Count == 1)
            return new(key, Lines(spans[0], near, source, key == "text"));

        return new(key, ["", .. spans.SelectMany(span => Lines(span, near, source, isBlock: false) is [var line] ? ["- " + line]
            : Array.Empty<string>())]);
    }

    private IReadOnlyList<string> Lines(SourceSpan span, IReadOnlyList<SourceSpan>? near, IReadOnlyList<SourceSpan>? source, bool isBlock)
    {
        var words = WordsOf(span);
        if (!PointsTo(span, words, near, source))
            return [$"{{ exact: {YamlText.Quoted(words)}, occurrence: {Occurrence(span, words).ToString(CultureInfo.InvariantCulture)} }}"];
        return isBlock && words.Any(c => !char.IsLetterOrDigit(c) && c is not ' ') && words.All(c => !char.IsControl(c) && c != '\uFEFF')
            ? ["|", words]
            : [YamlText.Scalar(words)];
    }

    public string WordsOf(SourceSpan span) =>
        string.Join(' ', span.In(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private bool PointsTo(SourceSpan span, string words, IReadOnlyList<SourceSpan>? near, IReadOnlyList<SourceSpan>? source)
    {
        var selector = new AnchorSelector(words);
        if (source is not null && article.Find(selector, source) is { Count: 1 } inSource)
            return inSource.Ranges[0].Start == span.Start;
        var all = article.Find(selector);
        if (all.Count == 1)
            return true;
        return near is not null && article.Find(selector, article.ParagraphsOf(near)) is { Count: 1 } nearby
            && nearby.Ranges[0].Start == span.Start;
    }

    /// <summary>The number of the match at the position, from 1.</summary>
    private int Occurrence(SourceSpan span, string words)
    {
        var folded = FoldedText.Trimmed(words);
        var places = new List<int>();
        OrdinalSearch.AddAll(article.Folded.Value, folded, new(0, article.Folded.Value.Length), places);
        var count = 0;
        foreach (var place in places.Where(place => article.Folded.IsWhole(place, folded.Length)))
        {
            count++;
            if (article.Folded.SourceRange(place, folded.Length).Start >= span.Start)
                break;
        }

        return Math.Max(1, count);
    }
}
