namespace ArticleGenerator.Core;

/// <summary>An entry of INDEX.md that does not lead to a readable text.</summary>
/// <param name="Near">The text that it most likely means, or null.</param>
/// <param name="Texts">For a folder: the texts in it that no entry lists, in ordinal order.</param>
internal sealed record UnreadEntry(IndexEntry Entry, UnreadReason Reason, string? Near, IReadOnlyList<string> Texts);

/// <summary>Why it is not read.</summary>
internal enum UnreadReason
{
    /// <summary>Its name, or that of a folder in its path, is that of a draft.</summary>
    Draft,

    /// <summary>It is a text in an unsupported format, or a name without an extension.</summary>
    Format,

    /// <summary>It is a folder.</summary>
    Folder,
}
