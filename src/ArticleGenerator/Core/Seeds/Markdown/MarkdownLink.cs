namespace ArticleGenerator.Core;

/// <summary>A link found in a run: its destination and its words as written.</summary>
internal readonly record struct MarkdownLink(MarkdownDestination Destination, string RawText);
