using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Reads the YAML of an annotation: YAML 1.2, failsafe schema, one document, no anchors, aliases or tags.</summary>
internal static class YamlReader
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Reads <paramref name="text"/>, or the stretch of it that is YAML; never throws on what is written there.</summary>
    /// <param name="text">The whole file; all ranges are offsets in it.</param>
    /// <param name="start">Where YAML begins.</param>
    /// <param name="length">How many UTF-16 units are YAML; to the end when left out.</param>
    /// <param name="limits">How long it may be.</param>
    public static YamlDocument Read(string text, int start = 0, int? length = null, SeedLimits? limits = null)
    {
        var end = length is { } units ? start + units : text.Length;
        var hasMark = start < end && text[start] == '\uFEFF';
        var yaml = TextRange.FromBounds(hasMark ? start + 1 : start, end);
        var most = (limits ?? SeedLimits.Default).Length;
        return yaml.Length > most
            ? new(null, [new(YamlProblemKind.TooLarge, new(yaml.Start, 1), YamlMessages.TooLong(most))], [])
            : new YamlRepair(text, yaml).Read();
    }
}
