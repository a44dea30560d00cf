using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A shared entry that no article takes.</summary>
internal static class NeverTaken
{
    public static Rule Rule { get; } = new(
        "ART4005", "Shared entry that no article takes",
        "No article takes {0}. Name its id in an article, or take the entry out.",
        Severity.Hint);

    public static Problem In(FileSpan place, string label) => new(Rule, place, new[] { Excerpt.From(label) }.ToEquatableArray());
}
