namespace ArticleGenerator.Core;

/// <summary>One seed that INDEX.md names.</summary>
/// <param name="Path">Decoded, with <c>/</c>, relative to the seeds folder; <c>.</c> and inner <c>..</c> segments are resolved.</param>
/// <param name="LinkText">The words of the link without markup; empty for a bare file name.</param>
/// <param name="Start">The offset of the destination in INDEX.md, in UTF-16 units, without angle brackets or backticks.</param>
/// <param name="Length">The length of the destination as written, in UTF-16 units.</param>
internal readonly record struct IndexEntry(string Path, string LinkText, int Start, int Length);
