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

    /// <summary>Why it is only proposed in a comment; null where it is written down.</summary>
    public string? Withheld { get; set; }

    /// <summary>Reported without quotation marks.</summary>
    public bool IsIndirect { get; init; }

    /// <summary>A post that the article shows.</summary>
    public bool IsPost { get; init; }
}

/// <summary>The words that tell who says it.</summary>
/// <param name="Cue">The verb of saying.</param>
/// <param name="Subject">Who says it; null where the words around do not tell.</param>
/// <param name="Distance">In words, from the verb to the quotation; what is nearer is surer.</param>
internal sealed record Attribution(SourceSpan Cue, Reference? Subject, SourceSpan Source, int Distance);
