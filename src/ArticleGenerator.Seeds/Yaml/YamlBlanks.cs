using System.Globalization;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>
/// Characters that look like blanks and are none, as word processors and web pages have them: where a line is indented they are
/// reported, behind its last word they mean nothing.
/// </summary>
internal sealed class YamlBlanks
{
    private readonly string text;
    private readonly int end;
    private char[]? characters;

    // Where the key of a text on lines of its own stands; what begins deeper belongs to that text.
    private int textIndent = int.MaxValue;

    public YamlBlanks(string text, TextRange yaml)
    {
        (this.text, end) = (text, yaml.End);
        var isRun = false;
        for (var start = yaml.Start; start < end;)
        {
            var lineEnd = text.IndexOfAny(['\r', '\n'], start, end - start);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            var content = EndOfBlanks(start, lineEnd);
            if (content < lineEnd)
                isRun = Read(start, content, lineEnd, isRun);
            start = lineEnd + 1;
        }

        Replaced = characters is null ? text : new(characters);
    }

    /// <summary>The file with blanks in their place.</summary>
    public string Replaced { get; }

    public List<YamlProblem> Problems { get; } = [];

    public static bool IsOdd(char c) => c > '\u007F' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    /// <summary>A blank, or what looks like one.</summary>
    public static bool IsAny(char c) => YamlLines.IsSpace(c) || IsOdd(c);

    /// <summary>Whether the line is one of a run of lines that have the mistake.</summary>
    private bool Read(int start, int content, int lineEnd, bool isRun)
    {
        var isText = content - start > textIndent;
        var odd = start;
        while (odd < content && !IsOdd(text[odd]))
            odd++;
        var isMistake = odd < content && (odd == start || (!isText && BeginsEntry(content, lineEnd)));
        if (isMistake && !isRun)
            Problems.Add(new(YamlProblemKind.Syntax, TextRange.FromBounds(odd, EndOfRun(odd)), YamlMessages.OddBlanks(text[odd])));
        if (isMistake)
            Replace(odd, content);
        if (!isText)
            textIndent = OpensText(content, EmptyEnd(content, lineEnd)) ? content - start : int.MaxValue;
        return isMistake || (isRun && content == start);
    }

    private void Replace(int start, int content)
    {
        for (var i = start; i < content; i++)
        {
            if (IsOdd(text[i]))
                (characters ??= text.ToCharArray())[i] = ' ';
        }
    }

    /// <summary>Makes blanks of what looks like blanks at the line's end; where they begin.</summary>
    private int EmptyEnd(int content, int lineEnd)
    {
        var last = lineEnd;
        while (last > content && IsAny(text[last - 1]))
            last--;
        Replace(last, lineEnd);
        return last;
    }

    private int EndOfBlanks(int position, int lineEnd)
    {
        while (position < lineEnd && IsAny(text[position]))
            position++;
        return position;
    }

    private int EndOfRun(int position)
    {
        var first = text[position];
        while (position < end && text[position] == first)
            position++;
        return position;
    }

    private bool BeginsEntry(int position, int lineEnd)
    {
        if (text[position] == '-')
            return position + 1 == lineEnd || text[position + 1] == ' ';

        while (position < lineEnd && (char.IsLetterOrDigit(text[position]) || text[position] is '-' or '_'))
            position++;
        return position < lineEnd && text[position] == ':' && (position + 1 == lineEnd || text[position + 1] == ' ');
    }

    // `text: |`, `- >-`
    private bool OpensText(int position, int lineEnd)
    {
        while (lineEnd > position && (text[lineEnd - 1] is ' ' or '+' or '-' || char.IsDigit(text[lineEnd - 1])))
            lineEnd--;
        return lineEnd - 2 >= position && text[lineEnd - 1] is ('|' or '>') && text[lineEnd - 2] == ' ';
    }
}
