using System.Globalization;
using System.Text;

namespace ArticleGenerator.Tool.Tests;

/// <summary>
/// A story made of few words, in several scripts, with attributions that somebody has marked as brat writes them: the same words again and
/// again, pieces, overlaps, sources that two quotes share. Offsets are code points.
/// </summary>
internal sealed class AnnotatedStory
{
    private static readonly string[] Vocabulary =
    [
        "he", "said", "Ann", "the", "Bob", "light", "“we”", "that", "it's", "#1", "- no:", "1.5%", "{x}", "Zoë", "नमस्ते", "रूस", "普京",
        "😀", "l’eau", "[sic]", "e\u0301te", "a\u00A0b", "\\", "\"yes\"", "co\u00ADop", "said", "he", "@x", "Ann",
    ];

    private readonly Random random;
    private readonly List<(int Start, int End)> words = [];
    private readonly StringBuilder annotations = new();
    private readonly List<(string Quote, string Key, (int Start, int End) Place)> places = [];
    private int bounds;

    public AnnotatedStory(int seed)
    {
        random = new(seed);
        Name = string.Create(CultureInfo.InvariantCulture, $"story-{seed:0000}");
        Text = MakeText();
        for (var number = 1; number <= 6; number++)
            AddAttribution(number);
    }

    public string Name { get; }

    public string Text { get; }

    public string Annotations => annotations.ToString();

    /// <summary>What was marked, in UTF-16 units.</summary>
    public IReadOnlyList<(string Quote, string Key, (int Start, int End) Place)> Places => places;

    private string MakeText()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 120; i++)
        {
            var word = Vocabulary[random.Next(Vocabulary.Length)];
            words.Add((text.Length, text.Length + word.Length));
            text.Append(word).Append(random.Next(12) == 0 ? "\n\n" : random.Next(20) == 0 ? "  " : " ");
        }

        return text.ToString();
    }

    private void AddAttribution(int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"e{number}");
        var first = random.Next(80);
        var pieces = random.Next(3) == 0 ? new[] { Range(first, 4), Range(first + 6, 3) } : [Range(first, random.Next(1, 9))];
        var content = Bound("Content", pieces);
        var source = Bound("Source", Range(random.Next(110), random.Next(1, 4)));
        var cue = Bound("Cue", Range(random.Next(110), random.Next(1, 2)));
        annotations.Append(
            CultureInfo.InvariantCulture, $"E{number}\tAttribution:{cue.Id} Content:{content.Id} Source:{source.Id} Cue:{cue.Id}\n");
        places.AddRange(pieces.Select(piece => (id, "text", piece)));
        places.Add((id, "source", source.Pieces[0]));
        places.Add((id, "cue", cue.Pieces[0]));
    }

    private (int Start, int End) Range(int first, int count) => (words[first].Start, words[first + count - 1].End);

    private (string Id, (int Start, int End)[] Pieces) Bound(string type, params (int Start, int End)[] pieces)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"T{++bounds}");
        var offsets = string.Join(';', pieces.Select(piece => string.Create(
            CultureInfo.InvariantCulture, $"{CodePoints(piece.Start)} {CodePoints(piece.End)}")));
        var covered = string.Join(' ', pieces.Select(piece => Text[piece.Start..piece.End])).Replace('\n', ' ');
        annotations.Append(CultureInfo.InvariantCulture, $"{id}\t{type} {offsets}\t{covered}\n");
        return (id, pieces);
    }

    private int CodePoints(int offset) => Text[..offset].EnumerateRunes().Count();
}
