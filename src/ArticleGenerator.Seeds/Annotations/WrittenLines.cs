using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>Finds where in a file a part of a text is, if the text is written over several lines.</summary>
internal static class WrittenLines
{
    /// <summary>
    /// The part as it is written, in UTF-16 units of the file. Indentation and line ends differ from the value; everything else is the
    /// same, except escapes. Returns the whole text if it is on one line, or if the part can't be found.
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

    /// <summary>The words of a value as written, without its quotation marks or header; null if it has escapes.</summary>
    public static string? OnOneLine(string written) => written[0] switch
    {
        '"' when written.Length > 1 => written.IndexOf('\\') < 0 ? Joined(written.Substring(1, written.Length - 2)) : null,
        '\'' when written.Length > 1 => Joined(written.Substring(1, written.Length - 2).Replace("''", "'")),
        '|' or '>' => Joined(written.Substring(written.IndexOf('\n') + 1)),
        _ => Joined(written),
    };

    private static string Joined(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>After the header of a block, or the quotation mark.</summary>
    private static int? StartOfWords(string file, YamlScalar text) => text.Style switch
    {
        YamlScalarStyle.Plain => text.Range.Start,
        YamlScalarStyle.Literal or YamlScalarStyle.Folded =>
            file.IndexOf('\n', text.Range.Start, text.Range.Length) is >= 0 and var end ? end + 1 : null,
        _ => text.Range.Start + 1,
    };

    /// <summary>The place of the next visible character, after the given number of others.</summary>
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
