using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>Where in a file a part of a text stands that is written over several lines.</summary>
internal static class WrittenLines
{
    /// <summary>
    /// The part as it is written, in UTF-16 units of the file. Indentation and line ends differ from those of the value; all else does not,
    /// but for escapes. The whole text where it stands on one line, or where the part cannot be told.
    /// </summary>
    public static SourceSpan PlaceOf(string file, YamlScalar text, SourceSpan part)
    {
        var start = StartOfWords(file, text);
        if (start is null || !text.Range.In(file).Contains('\n'))
            return text.Range;

        var words = part.In(text.Value);
        var place = Skip(file, start.Value, text.Range.End, text.Value.Substring(0, part.Start).Count(c => !char.IsWhiteSpace(c)));
        var end = Skip(file, place, text.Range.End, words.Count(c => !char.IsWhiteSpace(c)) - 1) + 1;
        return end <= text.Range.End && WithoutBlanks(SourceSpan.FromBounds(place, end).In(file)) == WithoutBlanks(words)
            ? SourceSpan.FromBounds(place, end)
            : text.Range;
    }

    /// <summary>The words of a value as it is written, without its quotation marks or header; null where it holds escapes.</summary>
    public static string? OnOneLine(string written) => written[0] switch
    {
        '"' when written.Length > 1 => written.IndexOf('\\') < 0 ? Joined(written.Substring(1, written.Length - 2)) : null,
        '\'' when written.Length > 1 => Joined(written.Substring(1, written.Length - 2).Replace("''", "'")),
        '|' or '>' => Joined(written.Substring(written.IndexOf('\n') + 1)),
        _ => Joined(written),
    };

    private static string Joined(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Behind the header of a block, or the quotation mark.</summary>
    private static int? StartOfWords(string file, YamlScalar text) => text.Style switch
    {
        YamlScalarStyle.Plain => text.Range.Start,
        YamlScalarStyle.Literal or YamlScalarStyle.Folded =>
            file.IndexOf('\n', text.Range.Start, text.Range.Length) is >= 0 and var end ? end + 1 : null,
        _ => text.Range.Start + 1,
    };

    /// <summary>The place of the next character that is seen, behind as many others.</summary>
    private static int Skip(string file, int start, int end, int seen)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(file[i]) && seen-- == 0)
                return i;
        }

        return end;
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
