namespace ArticleGenerator.Seeds.Text;

/// <summary>How an entry was found.</summary>
internal enum MentionKind
{
    /// <summary>A picked place.</summary>
    Pick,

    /// <summary>One of its names.</summary>
    Name,

    /// <summary>What else it is called.</summary>
    Word,
}

/// <summary>Words of the text that may mention an entry (an index into the input).</summary>
internal readonly record struct MentionHit(int Entry, MentionKind Kind, SourceSpan Range);
