using System.Text;
using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Converts a text to its folded form, unit by unit if that is enough.</summary>
internal sealed class Folding
{
    private static readonly Lazy<Kind[]> Kinds = new(AllKinds);

    private readonly string source;
    private readonly List<(byte Class, int CodePoint, int Start, int End)> marks = [];
    private readonly StringBuilder folded;
    private readonly OffsetMap map = new();
    private bool isReordered;

    private Folding(string source)
    {
        this.source = source;
        folded = new(source.Length);
    }

    private enum Kind : byte
    {
        /// <summary>Folds to itself.</summary>
        Plain,

        /// <summary>A quotation mark that is treated as a straight one.</summary>
        Curly,
        Blank,

        /// <summary>Folds to itself, unless a mark before it has to follow it.</summary>
        Mark,

        /// <summary>Decomposes, disappears, or is half a character.</summary>
        Other,
    }

    /// <summary>Whether each unit folds to one unit, at the same offset.</summary>
    public static bool KeepsOffsets(string source)
    {
        var kinds = Kinds.Value;
        var last = Kind.Plain;
        for (var i = 0; i < source.Length; i++)
        {
            var kind = kinds[source[i]];
            if (kind == Kind.Other
                || (kind == last && (kind == Kind.Blank || (kind == Kind.Mark && ClassOf(source[i - 1]) > ClassOf(source[i])))))
            {
                return false;
            }

            last = kind;
        }

        return true;
    }

    /// <summary>The folded form of a text that keeps its offsets.</summary>
    public static string UnitByUnit(string source)
    {
        var kinds = Kinds.Value;
        char[]? folded = null;
        for (var i = 0; i < source.Length; i++)
        {
            if (kinds[source[i]] is Kind.Curly or Kind.Blank && source[i] != ' ')
                (folded ??= source.ToCharArray())[i] = Simple(source[i]);
        }

        return folded is null ? source : new(folded);
    }

    /// <summary>The folded form of any text, with its mapping to the source.</summary>
    public static (string Value, OffsetMap Map) Run(string source)
    {
        var folding = new Folding(source);
        for (var i = 0; i < source.Length;)
            i = folding.Add(i);

        folding.FlushMarks();
        if (folding.isReordered)
            folding.map.Order();
        return (folding.folded.ToString(), folding.map);
    }

    /// <summary>Folds the character at an offset; returns the offset of the next one.</summary>
    private int Add(int start)
    {
        switch (Kinds.Value[source[start]])
        {
            case Kind.Blank:
                AddBlank(start);
                return start + 1;
            case Kind.Plain or Kind.Curly:
                FlushMarks();
                return AddPlain(start);
            case var _ when IsInvisible(source[start]):
                return start + 1;
            default:
                var end = start + (char.IsSurrogatePair(source, start) ? 2 : 1);
                AddCodePoint(end - start == 2 ? char.ConvertToUtf32(source, start) : source[start], start, end);
                return end;
        }
    }

    /// <summary>A run of units that fold to one unit each: nearly all of a text.</summary>
    private int AddPlain(int start)
    {
        var kinds = Kinds.Value;
        var end = start;
        while (end < source.Length && kinds[source[end]] <= Kind.Curly)
            end++;

        var added = folded.Length;
        folded.Append(source, start, end - start);
        for (var i = start; i < end; i++)
        {
            if (kinds[source[i]] == Kind.Curly)
                folded[added + i - start] = Simple(source[i]);
        }

        map.AddRun(start, end - start);
        return end;
    }

    private void AddCodePoint(int codePoint, int start, int end)
    {
        if (CanonicalDecomposition.Table.Of(codePoint) is not { } decomposed)
        {
            AddDecomposed(codePoint, start, end);
            return;
        }

        for (var i = 0; i < decomposed.Length; i += char.IsSurrogatePair(decomposed, i) ? 2 : 1)
            AddDecomposed(char.ConvertToUtf32(decomposed, i), start, end);
    }

    private void AddBlank(int start)
    {
        FlushMarks();
        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
            map.Extend(start + 1);
        else
            AppendUnit(' ', start, start + 1);
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

    /// <summary>Canonical ordering: marks on one base are sorted by class; OrderBy is stable, as the standard requires.</summary>
    private void FlushMarks()
    {
        if (marks.Count == 0)
            return;

        var mayMove = marks.Count > 1;
        isReordered |= mayMove;
        foreach (var (_, codePoint, start, end) in mayMove ? [.. marks.OrderBy(m => m.Class)] : marks)
            Append(codePoint, start, end, mayMove);

        marks.Clear();
    }

    private void Append(int codePoint, int start, int end, bool mayMove = false)
    {
        if (codePoint <= char.MaxValue)
        {
            AppendUnit((char)codePoint, start, end, mayMove);
            return;
        }

        foreach (var unit in char.ConvertFromUtf32(codePoint))
            AppendUnit(unit, start, end, mayMove);
    }

    private void AppendUnit(char unit, int start, int end, bool mayMove = false)
    {
        folded.Append(unit);
        map.Add(start, end, mayMove);
    }

    private static char Simple(char unit) =>
        QuotationMarks.IsSingle(unit) ? '\''
        : QuotationMarks.IsDouble(unit) ? '"'
        : char.IsWhiteSpace(unit) ? ' '
        : unit;

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark. Joiners (U+200C, U+200D) are part of the spelling.</summary>
    private static bool IsInvisible(char unit) => unit is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static byte ClassOf(char unit) => CanonicalDecomposition.Table.CombiningClass(unit);

    private static Kind[] AllKinds()
    {
        var kinds = new Kind[char.MaxValue + 1];
        for (var unit = 0; unit < kinds.Length; unit++)
            kinds[unit] = KindOf((char)unit);
        return kinds;
    }

    private static Kind KindOf(char unit) =>
        IsInvisible(unit) ? Kind.Other
        : char.IsWhiteSpace(unit) ? Kind.Blank
        : QuotationMarks.IsSingle(unit) || QuotationMarks.IsDouble(unit) ? Kind.Curly
        : CanonicalDecomposition.Table.IsInert(unit) ? Kind.Plain
        : ClassOf(unit) != 0 && CanonicalDecomposition.Table.Of(unit) is null ? Kind.Mark
        : Kind.Other;
}
