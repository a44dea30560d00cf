namespace ArticleGenerator.Core;

/// <summary>The destination of a link as written: where it stands in INDEX.md, in UTF-16 units, without angle brackets.</summary>
internal readonly record struct MarkdownDestination(string Raw, int Start);
