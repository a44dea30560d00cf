namespace ArticleGenerator.Html;

/// <summary>Words of an article to put an element around. Without an entry: a highlight, or a run in the other script.</summary>
internal sealed record Mark(ArticleSpan Span, MarkKinds Kind, Entry? Entry = null)
{
    /// <summary>The date of a <c>time</c> element.</summary>
    public string? DateTime { get; init; }

    /// <summary>The language of the words, where it isn't that around them.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the words are those of the entry itself, not only of its date or its cue.</summary>
    public bool IsOfEntry => Entry is not null && Kind is not (MarkKinds.Cue or MarkKinds.Date);

    /// <summary>If two marks have the same words, the one with the lower rank is outside.</summary>
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
