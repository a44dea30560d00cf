namespace ArticleGenerator.Seeds.Text;

/// <summary>A part of a file, in UTF-16 units from the start of the file as passed.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">How many units, from 0.</param>
internal readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset of the first unit after the span.</summary>
    public int End => Start + Length;

    public static SourceSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    public bool Contains(SourceSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(SourceSpan other) => Start < other.End && other.Start < End;

    public string In(string text) => text.Substring(Start, Length);
}
