using System.Globalization;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Reads the standoff format of brat: text-bound annotations with fragments, events, relations, equivalences, attributes, normalizations
/// and notes. A line that cannot be read is reported; the others are read.
/// </summary>
internal sealed class BratReader
{
    private readonly string path;
    private readonly List<RawTextBound> textBounds = [];
    private readonly List<StandoffEvent> events = [];
    private readonly List<StandoffRelation> relations = [];
    private readonly List<StandoffTag> tags = [];
    private readonly List<IReadOnlyList<string>> equivalences = [];
    private readonly List<Leftover> leftovers = [];

    private BratReader(string path) => this.path = path;

    public static StandoffDocument Read(string path, string name, string text, bool hasMark, string annotations, OffsetUnit? unit)
    {
        var reader = new BratReader(path);
        var lines = annotations.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            reader.ReadLine(lines[i].TrimEnd('\r'), i + 1);

        var proof = OffsetProof.Of(path, text, reader.textBounds, unit, hasMark);
        return new(path, name, text)
        {
            TextBounds = proof.Proved,
            Events = reader.events,
            Relations = reader.relations,
            Tags = reader.tags,
            Equivalences = reader.equivalences,
            Offsets = proof.Summary,
            Leftovers = [.. reader.leftovers, .. proof.Leftovers],
        };
    }

    private void ReadLine(string line, int number)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;

        var parts = line.Split('\t');
        var isRead = parts.Length > 1 && parts[0].Length > 0 && parts[0][0] switch
        {
            'T' => ReadTextBound(parts, number),
            'E' => ReadEvent(parts, number),
            'R' => ReadRelation(parts, number),
            'A' or 'M' => ReadAttribute(parts, number),
            'N' => ReadReference(parts, number),
            '#' => ReadNote(parts, number),
            '*' => ReadEquivalence(parts[1]),
            _ => false,
        };
        if (!isRead)
            leftovers.Add(new(path, number, $"'{Excerpt.From(line)}' isn't a brat annotation. Skipped."));
    }

    /// <summary><c>T9	Content 256 377;463 616	the words</c>.</summary>
    private bool ReadTextBound(string[] parts, int line)
    {
        if (parts.Length < 3 || parts[1].IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var blank))
            return false;

        var offsets = new List<(int, int)>();
        foreach (var fragment in parts[1][(blank + 1)..].Split(';'))
        {
            var ends = fragment.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (ends.Length != 2 || !IsNumber(ends[0], out var start) || !IsNumber(ends[1], out var end))
                return false;

            offsets.Add((start, end));
        }

        // The words of an annotation may have tabs from the text.
        textBounds.Add(new(parts[0], parts[1][..blank], offsets, string.Join('\t', parts.Skip(2)), line));
        return true;
    }

    /// <summary><c>E1	Attribution:T4 Source:T1 Cue:T2 Content:T3</c>.</summary>
    private bool ReadEvent(string[] parts, int line)
    {
        var pairs = Words(parts[1]).Select(Pair).ToList();
        if (pairs.Count == 0 || pairs.Exists(pair => pair is null))
            return false;

        var (type, trigger) = pairs[0]!.Value;
        events.Add(new(parts[0], type, trigger, [.. pairs.Skip(1).Select(pair => (pair!.Value.Name, pair.Value.Target))], line));
        return true;
    }

    /// <summary><c>R1	affiliation Arg1:T1 Arg2:T2</c>.</summary>
    private bool ReadRelation(string[] parts, int line)
    {
        var words = Words(parts[1]);
        if (words.Length != 3 || Pair(words[1]) is not { } from || Pair(words[2]) is not { } to)
            return false;

        relations.Add(new(parts[0], words[0], from.Target, to.Target, line));
        return true;
    }

    /// <summary><c>A1	type E1 direct</c>, or without a value.</summary>
    private bool ReadAttribute(string[] parts, int line)
    {
        var words = parts[1].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return false;

        tags.Add(new(TagKind.Attribute, parts[0], words[0], words[1], words.Length > 2 ? words[2].Trim() : "", line));
        return true;
    }

    /// <summary><c>N1	Reference T1 Wikidata:Q7747	Vladimir Putin</c>.</summary>
    private bool ReadReference(string[] parts, int line)
    {
        var words = Words(parts[1]);
        if (words.Length < 3)
            return false;

        tags.Add(new(TagKind.Reference, parts[0], words[0], words[1], words[2], line));
        return true;
    }

    /// <summary><c>#1	AnnotatorNotes T1	free text</c>.</summary>
    private bool ReadNote(string[] parts, int line)
    {
        var words = Words(parts[1]);
        if (words.Length != 2)
            return false;

        tags.Add(new(TagKind.Note, parts[0], words[0], words[1], string.Join('\t', parts.Skip(2)), line));
        return true;
    }

    /// <summary><c>*	Equiv T1 T2 T3</c>.</summary>
    private bool ReadEquivalence(string value)
    {
        var words = Words(value);
        if (words.Length < 3)
            return false;

        equivalences.Add(words[1..]);
        return true;
    }

    private static string[] Words(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (string Name, string Target)? Pair(string word) =>
        word.LastIndexOf(':') is > 0 and var colon && colon < word.Length - 1 ? (word[..colon], word[(colon + 1)..]) : null;

    private static bool IsNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
