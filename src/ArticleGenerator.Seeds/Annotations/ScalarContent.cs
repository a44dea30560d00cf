using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

internal static class ScalarContent
{
    /// <summary>Whether a text counts as absent: nothing, <c>~</c>, <c>null</c>, or empty quotation marks.</summary>
    public static bool SaysNothing(this YamlScalar text) => text.IsEmpty || string.IsNullOrWhiteSpace(text.Value);
}
