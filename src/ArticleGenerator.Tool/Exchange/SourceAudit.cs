using System.Globalization;
using System.Text;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// The audit of sources, as CSV: who is quoted, in how many articles, how often, and with how many words. An id in several articles is one
/// source. A quote of several speakers counts for each of them. Quotes without a speaker have their own row.
/// </summary>
internal static class SourceAudit
{
    private const string Header = "kind,id,name,articles,quotes,direct,indirect,narrated,words,direct words";

    public static string Write(IEnumerable<ExportedArticle> articles)
    {
        var quotes = from article in articles
                     from quote in article.Spec.In(Sections.Quotes)
                     from speaker in Speakers(article.Spec, quote)
                     select (speaker, article.Spec.Id, quote);
        var rows = quotes.GroupBy(q => (q.speaker?.Section, q.speaker?.Id))
            .Select(group => Row([.. group.Select(q => (q.speaker, q.Id, q.quote))]))
            .OrderByDescending(row => row.Words).ThenByDescending(row => row.Quotes).ThenBy(row => row.Id, StringComparer.Ordinal);
        var csv = new StringBuilder(Header).Append("\r\n");
        foreach (var row in rows)
            csv.Append(row.Line).Append("\r\n");
        return csv.ToString();
    }

    /// <summary>One null if nobody is named.</summary>
    private static IEnumerable<EntrySpec?> Speakers(ArticleSpec article, EntrySpec quote)
    {
        var ids = quote.Fields.Words("speaker");
        return ids.Count == 0 ? [null] : [.. article.Entries.Where(entry => ids.Contains(entry.Id))];
    }

    private static (string Line, int Words, int Quotes, string Id) Row(List<(EntrySpec? Speaker, string Article, EntrySpec Quote)> said)
    {
        var speaker = said[0].Speaker;
        var byType = said.ToLookup(s => s.Quote.Fields.Text("type") ?? "direct", s => WordsIn(s.Quote.Words), StringComparer.Ordinal);
        var direct = byType["direct"].Sum();
        var words = direct + byType["indirect"].Sum();
        string[] cells =
        [
            speaker is null ? "" : SeedFormat.KeysOf(speaker.Section).Word, speaker?.Id ?? "", speaker?.Name ?? "(nobody named)",
            Number(said.Select(s => s.Article).Distinct(StringComparer.Ordinal).Count()), Number(said.Count),
            Number(byType["direct"].Count()), Number(byType["indirect"].Count()), Number(byType["narrated"].Count()),
            Number(words), Number(direct),
        ];
        return (string.Join(',', cells.Select(Cell)), words, said.Count, speaker?.Id ?? "");
    }

    /// <summary>
    /// Runs of letters, marks and digits, joined by apostrophes and hyphens; single characters in scripts without spaces between words.
    /// </summary>
    private static int WordsIn(string text)
    {
        var (count, isInside) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var isPart = WordEdge.IsWordPart(text, i);
            var isJoint = isInside && text[i] is '\'' or '’' or '-' or '\u200C' or '\u200D';
            if (isPart && !char.IsLowSurrogate(text[i]) && (!isInside || IsSignOfItsOwn(text, i)))
                count++;
            isInside = isPart || isJoint;
        }

        return count;
    }

    private static bool IsSignOfItsOwn(string text, int index) => WordEdge.IsUnspaced(text, index) && Grapheme.IsBoundary(text, index);

    /// <summary>As in RFC 4180. A spreadsheet must not treat a name as a formula.</summary>
    private static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
