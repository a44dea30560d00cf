using System.Text;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// A text in the form in which words are compared: canonically decomposed, each run of white space one blank, curly quotation marks
/// straight, invisible characters gone.
/// Every unit knows the units of the source it came from, so that what is found keeps the source's spelling.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<int> starts;
    private readonly List<int> ends;

    private FoldedText(string source)
    {
        Source = source;
        (starts, ends) = (new(source.Length), new(source.Length));
    }

    public string Source { get; }

    public string Value { get; private set; } = "";

    public static FoldedText Of(string source)
    {
        var folded = new FoldedText(source);
        folded.Value = new Folding(folded).Run();
        folded.OrderBounds();
        return folded;
    }

    /// <summary>The folded form of an anchor or a name: no blank at either end.</summary>
    public static string Trimmed(string source) => Of(source).Value.Trim(' ');

    /// <summary>The units of the source behind a run of folded units.</summary>
    public TextRange SourceRange(int start, int length) => TextRange.FromBounds(starts[start], ends[start + length - 1]);

    /// <summary>The folded units that come from a stretch of the source.</summary>
    public TextRange FoldedRange(TextRange source) => TextRange.FromBounds(FirstFrom(source.Start), FirstFrom(source.End));

    /// <summary>Whether the run neither begins nor ends inside what a reader sees as one character.</summary>
    public bool IsWhole(int start, int length)
    {
        var range = SourceRange(start, length);
        return (start == 0 || ends[start - 1] <= range.Start)
            && (start + length == Value.Length || starts[start + length] >= range.End)
            && Grapheme.IsBoundary(Source, range.Start)
            && Grapheme.IsBoundary(Source, range.End);
    }

    private int FirstFrom(int sourceStart)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] < sourceStart ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>
    /// Marks that were put into another order have their units mixed:
    /// each then counts for what stands before it or behind it, so that a run's bounds are those of its ends.
    /// </summary>
    private void OrderBounds()
    {
        for (var i = 1; i < ends.Count; i++)
            ends[i] = Math.Max(ends[i], ends[i - 1]);

        for (var i = starts.Count - 2; i >= 0; i--)
            starts[i] = Math.Min(starts[i], starts[i + 1]);
    }

    private sealed class Folding(FoldedText target)
    {
        private readonly StringBuilder folded = new(target.Source.Length);
        private readonly List<(byte Class, int CodePoint, int Start, int End)> marks = [];

        public string Run()
        {
            var source = target.Source;
            for (var i = 0; i < source.Length;)
            {
                var length = char.IsSurrogatePair(source, i) ? 2 : 1;
                Add(source, i, length);
                i += length;
            }

            FlushMarks();
            return folded.ToString();
        }

        private void Add(string source, int start, int length)
        {
            var unit = source[start];
            if (length == 1 && IsInvisible(unit))
                return;

            if (length == 1 && char.IsWhiteSpace(unit))
            {
                AddBlank(start);
                return;
            }

            if (CanonicalDecomposition.Table.IsInert(unit))
            {
                FlushMarks();
                Append(Straight(unit), start, start + 1);
                return;
            }

            var codePoint = length == 2 ? char.ConvertToUtf32(source, start) : unit;
            if (CanonicalDecomposition.Table.Of(codePoint) is not { } decomposed)
            {
                AddDecomposed(codePoint, start, start + length);
                return;
            }

            for (var i = 0; i < decomposed.Length; i += char.IsSurrogatePair(decomposed, i) ? 2 : 1)
                AddDecomposed(char.ConvertToUtf32(decomposed, i), start, start + length);
        }

        private void AddBlank(int start)
        {
            FlushMarks();
            if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
            {
                target.ends[target.ends.Count - 1] = start + 1;
                return;
            }

            Append(' ', start, start + 1);
        }

        private void AddDecomposed(int codePoint, int start, int end)
        {
            var combiningClass = CanonicalDecomposition.Table.CombiningClass(codePoint);
            if (combiningClass != 0)
            {
                marks.Add((combiningClass, codePoint, start, end));
                return;
            }

            FlushMarks();
            Append(codePoint, start, end);
        }

        /// <summary>Canonical ordering: marks on one base stand by class; OrderBy keeps equals in place, as the standard asks.</summary>
        private void FlushMarks()
        {
            if (marks.Count == 0)
                return;

            foreach (var (_, codePoint, start, end) in marks.Count == 1 ? marks : [.. marks.OrderBy(m => m.Class)])
                Append(codePoint, start, end);

            marks.Clear();
        }

        private void Append(int codePoint, int start, int end)
        {
            if (codePoint <= char.MaxValue)
            {
                AppendUnit((char)codePoint, start, end);
                return;
            }

            foreach (var unit in char.ConvertFromUtf32(codePoint))
                AppendUnit(unit, start, end);
        }

        private void AppendUnit(char unit, int start, int end)
        {
            folded.Append(unit);
            target.starts.Add(start);
            target.ends.Add(end);
        }

        private static char Straight(char unit) => unit switch
        {
            '\u2019' => '\'',
            '\u201C' or '\u201D' => '"',
            _ => unit,
        };

        /// <summary>
        /// Soft hyphen, zero-width space, word joiner, byte order mark. Joiners (U+200C, U+200D) are spelling, not decoration.
        /// </summary>
        private static bool IsInvisible(char unit) => unit is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';
    }
}
