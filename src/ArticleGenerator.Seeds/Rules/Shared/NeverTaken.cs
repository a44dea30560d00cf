using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A shared entry that no article takes.</summary>
internal static class NeverTaken
{
    public static Rule Rule { get; } = new(
        "ART4005", "Shared entry that no article takes",
        "No article takes {0}. Name its id in an article, or take the entry out.",
        Severity.Hint);

    /// <param name="removal">What takes the entry out, where that is all.</param>
    public static Problem In(FileSpan place, string label, FileEdit? removal) =>
        new(Rule, place, new[] { Excerpt.From(label) }.ToEquatableArray())
        {
            Fixes = removal is { } edit ? new[] { Fix.Choice($"Remove {label}", edit) }.ToEquatableArray() : default,
        };
}
