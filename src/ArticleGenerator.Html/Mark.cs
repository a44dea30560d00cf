namespace ArticleGenerator.Html;

/// <summary>Words of an article to put an element around. Without an entry, it is a highlight or a run of Latin letters.</summary>
internal sealed record Mark(ArticleSpan Span, MarkKinds Kind, Entry? Entry = null)
{
    /// <summary>The <c>datetime</c> attribute of a <c>time</c> element; null for any other element.</summary>
    public string? DateTime { get; init; }

    /// <summary>The language of the words; null if it is that of the text around them.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the words are those of the entry itself, not of its date or cue.</summary>
    public bool IsOfEntry => Entry is not null && Kind is not (MarkKinds.Cue or MarkKinds.Date);

    /// <summary>The nesting order of marks with the same words: the mark with the lowest rank is outermost.</summary>
    public int Rank => Kind switch
    {
        MarkKinds.Quote => 0,
        MarkKinds.Event => 1,
        MarkKinds.Date => 2,
        MarkKinds.Cue => 3,
        MarkKinds.None => 6,
        MarkKinds.Highlight => 5,
        _ => 4,
    };
}
