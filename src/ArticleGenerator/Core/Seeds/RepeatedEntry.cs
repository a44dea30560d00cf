namespace ArticleGenerator.Core;

/// <summary>An entry that names a file for the second time.</summary>
internal sealed record RepeatedEntry(IndexEntry Entry, IndexEntry First);
