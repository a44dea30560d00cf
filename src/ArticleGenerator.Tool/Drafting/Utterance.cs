using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Something that somebody says, in one piece or in several.</summary>
internal sealed class Utterance(IReadOnlyList<Passage> pieces)
{
    public List<Passage> Pieces { get; } = [.. pieces];

    public int Block => Pieces[0].Block;

    public int LastBlock => Pieces[^1].Block;

    public int Start => Pieces[0].Whole.Start;

    public int End => Pieces[^1].Whole.End;

    public Attribution? Attribution { get; set; }

    public Entity? Speaker { get; set; }

    /// <summary>Why the speaker, or the whole, is uncertain.</summary>
    public string? Doubt { get; set; }

    /// <summary>Why it is proposed only in a comment; null if it is not.</summary>
    public string? Withheld { get; set; }

    /// <summary>Whether it is reported without quotation marks.</summary>
    public bool IsIndirect { get; init; }

    /// <summary>Whether it is a post of a social network.</summary>
    public bool IsPost { get; init; }
}

/// <summary>The words for the speaker.</summary>
/// <param name="Cue">The verb of saying.</param>
/// <param name="Subject">Who says it; null if the surrounding words do not show it.</param>
/// <param name="Distance">In words, from the verb to the quotation; a smaller distance is more certain.</param>
internal sealed record Attribution(SourceSpan Cue, Reference? Subject, SourceSpan Source, int Distance);
