using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>What stands behind a key where its colon and a blank should.</summary>
/// <param name="Range">From the end of the key to its value, or to the end of the line.</param>
/// <param name="Sign">Without the blanks around it; empty when nothing was typed.</param>
internal readonly record struct YamlSlip(TextRange Range, TextRange Sign);

/// <summary>Finds keys whose colon was mistyped: <c>name = Anna</c>, <c>name：Anna</c>, <c>name:{ en: Anna }</c>, <c>berg;</c>.</summary>
internal sealed class YamlSlips(string text, YamlLines lines)
{
    /// <summary>A bracket or a text between quotation marks follows, so that a value was surely meant.</summary>
    public YamlSlip? BeforeBracket(int position, int lineEnd)
    {
        if (Find(position, lineEnd) is not { } slip || slip.Range.End >= lineEnd)
            return null;

        var (first, last) = (text[slip.Range.End], text[lines.EndOfPlain(position, lineEnd) - 1]);
        var isQuoted = first is '"' or '\'' && last == first && slip.Sign.Length > 0;
        if (first is not ('[' or '{') && !isQuoted)
            return null;

        var isColon = slip.Sign.Length == 1 && text[slip.Sign.Start] == ':';
        return slip.Sign.Length == 0 ? (last is ']' or '}' ? slip : null)
            : isColon && YamlLines.IsSpace(text[slip.Sign.End]) ? null : slip;
    }

    /// <summary>A text follows in which no colon stands, so that the sign must be meant as one.</summary>
    public YamlSlip? BeforeText(int position, int lineEnd)
    {
        if (Find(position, lineEnd) is not { Sign.Length: > 0 } slip || slip.Range.End >= lineEnd || char.IsUpper(text[position]))
            return null;

        var isColon = text[slip.Sign.Start] == ':';
        var isMeant = slip.Sign.Length == 1 && (!isColon || YamlBlanks.IsOdd(text[slip.Sign.End]));
        return isMeant && lines.FindColon(slip.Range.End, lineEnd) < 0 ? slip : null;
    }

    /// <summary>The line is a key of seeds and a text, with nothing but a blank between them.</summary>
    public YamlSlip? WithoutColon(int index, bool isOfArticle)
    {
        var line = lines[index];
        if (Find(line.Content, line.End) is not { Sign.Length: 0, Range.Length: > 0 } slip
            || slip.Range.End >= lines.EndOfPlain(line.Content, line.End)
            || lines.FindColon(line.Content, line.End) >= 0)
        {
            return null;
        }

        var key = lines.Cut(line.Content, slip.Range.Start);
        return (isOfArticle ? SeedFormat.Article.Find(key) is not null : SeedFormat.IsOfEntries(key)) ? slip : null;
    }

    /// <summary>A word and some sign are all that stands on the line.</summary>
    public YamlSlip? AtEnd(int position, int lineEnd) =>
        Find(position, lineEnd) is { Sign.Length: > 0 } slip && slip.Range.End == lines.EndOfPlain(position, lineEnd) ? slip : null;

    /// <summary>A word begins the line, and a sign follows that could be meant as its colon.</summary>
    public bool HasSign(int position, int lineEnd) => Find(position, lineEnd) is { Sign.Length: > 0 };

    public string MessageFor(int position, int end, YamlSlip slip)
    {
        var key = lines.Cut(position, slip.Range.Start);
        if (slip.Sign.Length == 0 && text[slip.Range.End] is not ('[' or '{'))
            return YamlMessages.NoColon(key, lines.Cut(slip.Range.End, end));
        if (slip.Sign.Length != 1 || text[slip.Sign.Start] != ':')
            return YamlMessages.WrongSign(key, lines.Cut(slip.Sign), hasValue: true);

        return slip.Sign.End < slip.Range.End && YamlBlanks.IsOdd(text[slip.Sign.End])
            ? YamlMessages.OddBlankAfterColon(key, text[slip.Sign.End])
            : YamlMessages.MissingBlank(lines.Cut(position, end));
    }

    private YamlSlip? Find(int position, int lineEnd)
    {
        var word = lines.EndOfWord(position, lineEnd);
        if (word == position || !char.IsLetterOrDigit(text[position]))
            return null;

        var start = lines.SkipSpaces(word, lineEnd);
        var end = start;
        while (end < lineEnd && text[end] is ':' or '=' or ';' or ',' or '：')
            end++;
        var value = end;
        while (value < lineEnd && YamlBlanks.IsAny(text[value]))
            value++;
        return new(TextRange.FromBounds(word, value), TextRange.FromBounds(start, end));
    }
}
