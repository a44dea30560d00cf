using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A shared entry that no article uses.</summary>
internal static class NeverTaken
{
    public static Rule Rule { get; } = new(
        "ART4005", "Shared entry that no article uses",
        "No article uses {0}. Write the id in an article's annotation, or delete the entry.",
        Severity.Hint);

    /// <param name="removal">The edit that deletes the entry, if one is enough.</param>
    public static Problem In(FileSpan place, string label, FileEdit? removal) =>
        new(Rule, place, new[] { Excerpt.From(label) }.ToEquatableArray())
        {
            Fixes = removal is { } edit ? new[] { Fix.Choice($"Remove {label}", edit) }.ToEquatableArray() : default,
        };
}
