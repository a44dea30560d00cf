namespace ArticleGenerator.Core;

/// <summary>Settings of a project that the compiler and the task must read in the same way.</summary>
internal static class SeedSettings
{
    /// <summary>Whether <c>ArticleDrafts</c> publishes drafts. Only <c>true</c> does.</summary>
    public static bool PublishesDrafts(string articleDrafts) =>
        string.Equals(articleDrafts.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
