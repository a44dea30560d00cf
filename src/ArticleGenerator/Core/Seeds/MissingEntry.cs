namespace ArticleGenerator.Core;

/// <summary>An entry of INDEX.md without an article.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Near">The unlisted file that it most likely means; that file is then not reported as unlisted.</param>
/// <param name="HasAnnotation">Whether the annotation of the missing text exists.</param>
internal sealed record MissingEntry(IndexEntry Entry, string? Near, bool HasAnnotation);
