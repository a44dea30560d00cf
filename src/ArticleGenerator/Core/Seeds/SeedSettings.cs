namespace ArticleGenerator.Core;

/// <summary>What a project says of its seeds, read alike by the compiler and by the task that packs the texts.</summary>
internal static class SeedSettings
{
    /// <summary>Whether <c>ArticleDrafts</c> publishes drafts. Anything but <c>true</c> keeps them back.</summary>
    public static bool PublishesDrafts(string articleDrafts) =>
        string.Equals(articleDrafts.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
