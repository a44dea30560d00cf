namespace ArticleGenerator.Seeds.Text;

/// <summary>By what an entry was found.</summary>
internal enum MentionKind
{
    /// <summary>A place that was chosen.</summary>
    Pick,

    /// <summary>One of its names.</summary>
    Name,

    /// <summary>What else it is called.</summary>
    Word,
}

/// <summary>Words of the text that may mention an entry (an index into what was asked for).</summary>
internal readonly record struct MentionHit(int Entry, MentionKind Kind, SourceSpan Range);
