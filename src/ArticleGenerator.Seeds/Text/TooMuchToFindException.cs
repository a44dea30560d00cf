namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// The search for everything that an annotation names would take longer than anybody waits, or find more than anybody reads.
/// </summary>
#pragma warning disable CA1032, CA1064 // Nobody outside catches it: it ends the check of one article.
internal sealed class TooMuchToFindException : Exception;
#pragma warning restore CA1032, CA1064
