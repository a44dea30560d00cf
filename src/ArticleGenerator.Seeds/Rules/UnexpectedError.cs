using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A bug in ArticleGenerator that affects one article. The article keeps its text; all others are unchanged.</summary>
internal static class UnexpectedError
{
    public static Rule Rule { get; } = new(
        "ART9001", "Unexpected error",
        "ArticleGenerator failed on {0}: {1}. The article is generated without its annotations. " +
        "Report this with the file, if you can share it.");

    /// <summary>The text that describes the error.</summary>
    public static string[] Arguments(string textPath, Exception exception) =>
        [textPath, $"{exception.GetType().Name}: {Excerpt.From(exception.Message)}"];
}
