using System.Globalization;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>Reads an anchor from a seed: a string, or a map of <c>exact</c>, <c>prefix</c>, <c>suffix</c> and <c>occurrence</c>.</summary>
internal static class AnchorReader
{
    /// <param name="isSound">Says which parts of the map can be used.</param>
    public static AnchorSelector Read(AnnotationValue value, Func<YamlNode, bool> isSound)
    {
        if (value.Anchor is not { } map)
            return new AnchorSelector(value.Node is YamlScalar text ? text.Value : "");

        string? Part(string key) => map[key]?.Node is YamlScalar part && !part.SaysNothing() && isSound(part) ? part.Value : null;
        return new AnchorSelector(
            Part("exact") ?? "",
            Part("prefix"),
            Part("suffix"),
            int.TryParse(Part("occurrence"), NumberStyles.None, CultureInfo.InvariantCulture, out var occurrence) ? occurrence : null);
    }
}
