using System.Text;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>A text-bound annotation before its offsets are checked.</summary>
/// <param name="Offsets">Start and end of each fragment, in unknown units.</param>
/// <param name="Covered">The covered words, with fragments joined by a space; null if the format does not store them.</param>
internal sealed record RawTextBound(string Id, string Type, IReadOnlyList<(int Start, int End)> Offsets, string? Covered, int Line);

/// <summary>
/// Finds the unit of offsets by the covered words of the annotations. An annotation whose offsets cover other words is skipped, because it
/// is unknown which of the two is right.
/// </summary>
internal sealed class OffsetProof
{
    private readonly string path;
    private readonly string text;
    private readonly IReadOnlyList<RawTextBound> raw;

    private OffsetProof(string path, string text, IReadOnlyList<RawTextBound> raw) => (this.path, this.text, this.raw) = (path, text, raw);

    /// <summary>The annotations whose words are at their offsets.</summary>
    public IReadOnlyList<TextBound> Proved { get; private set; } = [];

    public IReadOnlyList<Leftover> Leftovers { get; private set; } = [];

    /// <summary>The unit of the offsets, and how it is known: "code points, as the covered words show".</summary>
    public string Summary { get; private set; } = "";

    /// <param name="unit">The unit of the offsets, if given.</param>
    /// <param name="fallback">Their unit if no annotation has its covered words.</param>
    public static OffsetProof Of(
        string path,
        string text,
        IReadOnlyList<RawTextBound> raw,
        OffsetUnit? unit,
        bool hasMark,
        OffsetUnit fallback = OffsetUnit.CodePoints)
    {
        var proof = new OffsetProof(path, text, raw);
        proof.Decide(
            [.. OffsetScale.All.Where(scale => (unit ?? scale.Unit) == scale.Unit && (hasMark || !scale.CountsMark)
                && (text.Contains("\r\n", StringComparison.Ordinal) || !scale.JoinsLineEnds))],
            fallback);
        return proof;
    }

    private void Decide(IReadOnlyList<OffsetScale> scales, OffsetUnit fallback)
    {
        var trials = scales.Select(scale => (Scale: scale, Found: Read(scale))).ToList();
        var most = trials.Max(trial => trial.Found.Count);
        var best = trials.Where(trial => trial.Found.Count == most).ToList();
        var isProved = raw.Any(r => r.Covered is not null);
        var chosen = isProved ? best[0] : best.Find(trial => trial.Scale.Unit == fallback) is { Scale: not null } usual ? usual : best[0];
        Proved = chosen.Found;
        Leftovers =
        [
            .. raw.ExceptBy(chosen.Found.Select(bound => (bound.Id, bound.Line)), bound => (bound.Id, bound.Line))
                .Select(bound => Explain(bound, chosen.Scale)),
        ];

        // Scales with the same result need not be distinguished.
        var same = best.Where(trial => trial.Scale.Unit != chosen.Scale.Unit && Same(trial.Found, chosen.Found))
            .Select(trial => OffsetScale.NameOf(trial.Scale.Unit)).Distinct(StringComparer.Ordinal).ToList();
        Summary = raw.Count == 0 ? "no offsets"
            : chosen.Scale
                + (same.Count > 0 ? $" (equal to {Wording.AllOf(same)} here)" : "")
                + (isProved ? "" : ", not verified: there is no covered text");
    }

    private List<TextBound> Read(OffsetScale scale)
    {
        var positions = scale.Positions(text);
        var found = new List<TextBound>(raw.Count);
        foreach (var bound in raw)
        {
            var ranges = RangesOf(bound, positions);
            if (ranges is not null && (bound.Covered is null || IsSame(Words(ranges), bound.Covered)))
                found.Add(new(bound.Id, bound.Type, ranges, bound.Line));
        }

        return found;
    }

    private static List<SourceSpan>? RangesOf(RawTextBound bound, int[] positions)
    {
        var ranges = bound.Offsets.Select(o => OffsetScale.Range(positions, o.Start, o.End)).ToList();
        return ranges.Count > 0 && ranges.TrueForAll(range => range is { Length: > 0 }) ? ranges.ConvertAll(range => range!.Value) : null;
    }

    private string Words(IEnumerable<SourceSpan> ranges) => string.Join(" ", ranges.Select(range => range.In(text)));

    private Leftover Explain(RawTextBound bound, OffsetScale scale)
    {
        var places = string.Join(";", bound.Offsets.Select(o => $"{Wording.Digits(o.Start)} {Wording.Digits(o.End)}"));
        var why = RangesOf(bound, scale.Positions(text)) is not { } ranges
            ? "are outside the text or inside a character"
            : $"cover '{Excerpt.From(Words(ranges))}', not '{Excerpt.From(bound.Covered ?? "")}'";
        return new(path, bound.Line, $"{bound.Id} {bound.Type}: the offsets {places} {why}. Skipped.");
    }

    private static bool Same(List<TextBound> some, List<TextBound> others) =>
        some.Zip(others).All(pair => pair.First.Id == pair.Second.Id && pair.First.Fragments.SequenceEqual(pair.Second.Fragments));

    // A line of an annotation cannot have a line end, and editors trim white space at its end.
    private static bool IsSame(string words, string covered) => words == covered || OnOneLine(words) == OnOneLine(covered);

    private static string OnOneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var c in words.AsSpan().TrimEnd())
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString();
    }
}
