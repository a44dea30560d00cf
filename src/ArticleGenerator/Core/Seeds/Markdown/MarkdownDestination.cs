namespace ArticleGenerator.Core;

/// <summary>The destination of a link as its range in INDEX.md, in UTF-16 units, without angle brackets.</summary>
internal readonly record struct MarkdownDestination(string Raw, int Start);
