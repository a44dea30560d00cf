namespace ArticleGenerator.Core;

/// <summary>An entry of INDEX.md that leads to no text that is read.</summary>
/// <param name="Near">The text that it most likely means, or null.</param>
/// <param name="Texts">Of a folder, the texts below it that no entry names, in ordinal order.</param>
internal sealed record UnreadEntry(IndexEntry Entry, UnreadReason Reason, string? Near, IReadOnlyList<string> Texts);

/// <summary>Why it is not read.</summary>
internal enum UnreadReason
{
    /// <summary>Its name, or that of a folder on the way to it, is that of a draft.</summary>
    Draft,

    /// <summary>It is a text in a format that is not read, or a name without an extension.</summary>
    Format,

    /// <summary>It is a folder.</summary>
    Folder,
}
