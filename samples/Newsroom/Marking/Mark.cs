using ArticleGenerator;

namespace Newsroom.Marking;

/// <summary>What a passage is. Of two that cover the same words, the one that stands first here is outside.</summary>
public enum MarkKind
{
    Quote,
    Event,
    Date,
    Cue,
    Mention,
}

/// <summary>A passage of a text, and the entry that it belongs to.</summary>
public sealed record Mark(ArticleSpan Span, MarkKind Kind, Entry Entry);
