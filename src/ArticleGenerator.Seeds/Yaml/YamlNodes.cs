using System.Text;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Builds nodes; a value with a forbidden character becomes bad.</summary>
internal sealed class YamlNodes(YamlLines lines)
{
    private readonly string text = lines.Text;

    /// <summary>The node for a missing value.</summary>
    public static YamlScalar Nothing(int position) => new(new(position, 0), "", YamlScalarStyle.Plain);

    public YamlNode Sound(YamlNode node)
    {
        for (var i = node.Range.Start; i < node.Range.End; i++)
        {
            if (YamlLines.IsForbidden(text, i))
                return new YamlBad(node.Range);
        }

        return node;
    }

    public YamlNode Plain(int start, int end) => Fold([SourceSpan.FromBounds(start, end)]);

    /// <summary>One text from several lines: a line end is a space, further ones are kept.</summary>
    public YamlNode Fold(IReadOnlyList<SourceSpan> pieces)
    {
        var value = new StringBuilder(Trimmed(pieces[0], out var start));
        for (var i = 1; i < pieces.Count; i++)
        {
            var blankLines = LineEnds(pieces[i - 1].End, pieces[i].Start) - 1;
            value.Append(blankLines > 0 ? new string('\n', blankLines) : " ").Append(Trimmed(pieces[i], out _));
        }

        return Sound(new YamlScalar(SourceSpan.FromBounds(start, pieces[^1].End), value.ToString(), YamlScalarStyle.Plain));
    }

    /// <summary>A text under <c>|</c> or <c>&gt;</c>.</summary>
    /// <param name="header">Offset of the sign.</param>
    /// <param name="indent">The indentation of the text.</param>
    /// <param name="first">The line after the header.</param>
    /// <param name="last">The last line of the text; before <paramref name="first"/> if there is none.</param>
    /// <param name="end">The first line after the blank lines that follow.</param>
    public YamlNode Text(int header, int indent, int first, int last, int end)
    {
        var signs = header + 1;
        while (signs < lines[first - 1].End && text[signs] is '+' or '-' or (>= '1' and <= '9'))
            signs++;
        var value = text[header] == '|' ? Literal(indent, first, last) : Folded(indent, first, last);
        if (text.IndexOf('-', header, signs - header) >= 0)
            value = value.TrimEnd('\n');
        else if (text.IndexOf('+', header, signs - header) >= 0)
            value += new string('\n', end - Math.Max(last + 1, first));
        var until = last < first ? signs : lines[last].End;
        while (until > signs && char.IsWhiteSpace(text[until - 1]))
            until--;
        return Sound(new YamlScalar(
            SourceSpan.FromBounds(header, until), value, text[header] == '|' ? YamlScalarStyle.Literal : YamlScalarStyle.Folded));
    }

    private string Literal(int indent, int first, int last)
    {
        var (value, isBegun) = (new StringBuilder(), false);
        for (var i = first; i <= last; i++)
        {
            isBegun |= !lines[i].IsBlank;
            value.Append(LineOf(i, indent, isBegun)).Append('\n');
        }

        return value.ToString();
    }

    // A line that begins with a space keeps the line ends around it.
    private string Folded(int indent, int first, int last)
    {
        var value = new StringBuilder();
        var (breaks, wasIndented, isBegun) = (0, false, false);
        for (var i = first; i <= last; i++)
        {
            var line = LineOf(i, indent, isBegun);
            if (line.Length == 0)
            {
                breaks++;
                continue;
            }

            var isIndented = YamlLines.IsSpace(line[0]);
            if (isBegun && (wasIndented || isIndented))
                value.Append('\n');
            else if (isBegun && breaks == 0)
                value.Append(' ');
            value.Append('\n', breaks).Append(line);
            (breaks, wasIndented, isBegun) = (0, isIndented, true);
        }

        return isBegun ? value.Append('\n').ToString() : "";
    }

    // Spaces in empty lines at the start of the text are ignored, except for a tab after the indentation.
    private string LineOf(int index, int indent, bool isBegun)
    {
        var line = lines[index];
        var start = line.Spaces >= indent ? line.Start + indent : line.Content;
        var isEmpty = line.IsBlank && (line.Spaces < indent || (!isBegun && !(line.HasTab && line.Spaces == indent)));
        return start >= line.Last || isEmpty ? "" : lines.Cut(start, line.Last);
    }

    // A character at either end of an unquoted text that looks like a space is meant as one.
    private string Trimmed(SourceSpan piece, out int start)
    {
        var end = piece.End;
        start = piece.Start;
        while (end > start && YamlLines.IsAnyBlank(text[end - 1]))
            end--;
        while (start < end && YamlLines.IsAnyBlank(text[start]))
            start++;
        return lines.Cut(start, end);
    }

    private int LineEnds(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')) ? 1 : 0;
        return count;
    }
}
