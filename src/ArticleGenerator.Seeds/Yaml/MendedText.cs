using System.Text;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Another wording of a stretch of the file.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Replacement)
{
    public int End => Start + Length;
}

/// <summary>The YAML of a file after some edits, and the way back from its offsets to those of the file.</summary>
internal sealed class MendedText
{
    private readonly List<(int Fixed, TextEdit Edit)> places = [];
    private readonly List<(char Hidden, char StandIn)> standIns = [];
    private readonly int origin;

    /// <param name="edits">In ascending order; where two overlap, the first counts.</param>
    public MendedText(string original, TextRange yaml, IEnumerable<TextEdit> edits)
    {
        origin = yaml.Start;
        var mended = new StringBuilder(yaml.Length);
        var position = yaml.Start;
        foreach (var edit in edits)
        {
            if (edit.Start < position)
                continue;

            mended.Append(original, position, edit.Start - position);
            places.Add((mended.Length, edit));
            mended.Append(edit.Replacement);
            position = edit.End;
        }

        Text = Hide(mended.Append(original, position, yaml.End - position).ToString());
        Original = original;
        End = yaml.End;
    }

    public string Text { get; }

    public string Original { get; }

    /// <summary>Where the YAML ends, in the file.</summary>
    public int End { get; }

    /// <summary>The offset in the file; the start of the edit for an offset inside of what an edit has written.</summary>
    public int ToOriginal(int offset)
    {
        var (mended, edit) = LastBefore(offset);
        if (edit == default)
            return Math.Min(End, origin + offset);

        var behind = offset - mended - edit.Replacement.Length;
        return behind < 0 ? edit.Start : Math.Min(End, edit.End + behind);
    }

    /// <summary>A value as written, with the characters that the parser must not see.</summary>
    public string Restore(string value)
    {
        foreach (var (hidden, standIn) in standIns)
            value = value.Replace(standIn, hidden);
        return value;
    }

    // YAML 1.2 ends no line at these, but the parser, which is of 1.1, does.
    private string Hide(string text)
    {
        var standIn = '\uE000';
        foreach (var hidden in "\u0085\u2028\u2029")
        {
            if (text.IndexOf(hidden) < 0)
                continue;

            while (standIn < '\uF8FF' && text.IndexOf(standIn) >= 0)
                standIn++;
            standIns.Add((hidden, standIn));
            text = text.Replace(hidden, standIn);
        }

        return text;
    }

    private (int Fixed, TextEdit Edit) LastBefore(int offset)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Fixed <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? default : places[low - 1];
    }
}
