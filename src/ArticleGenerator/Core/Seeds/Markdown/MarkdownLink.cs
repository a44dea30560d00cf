namespace ArticleGenerator.Core;

/// <summary>A link in a run: its destination and its words, verbatim.</summary>
internal readonly record struct MarkdownLink(MarkdownDestination Destination, string RawText);
