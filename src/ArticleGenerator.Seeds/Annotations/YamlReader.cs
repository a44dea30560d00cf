using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>Reads the YAML of an annotation: YAML 1.2, failsafe schema, one document, no anchors, aliases or tags.</summary>
internal static class YamlReader
{
    /// <summary>
    /// Reads <paramref name="text"/>, or the part of it that is YAML, including any mistakes. Never throws because of its content.
    /// </summary>
    /// <param name="text">The whole file; all ranges are offsets in it.</param>
    /// <param name="start">The start of the YAML.</param>
    /// <param name="length">The length of the YAML in UTF-16 units; to the end by default.</param>
    /// <param name="limits">How long it may be.</param>
    /// <param name="vocabulary">The names of its keys; those of the format by default.</param>
    public static YamlDocument Read(
        string text, int start = 0, int? length = null, SeedLimits? limits = null, IYamlVocabulary? vocabulary = null)
    {
        var yaml = Stretch(text, start, length);
        var most = (limits ?? SeedLimits.Default).Length;
        return yaml.Length > most
            ? new(null, [YamlMessages.TooLong(yaml.Start, most)], [])
            : YamlParser.Parse(text, yaml, vocabulary ?? SeedVocabulary.Instance);
    }

    /// <summary>Reads it in a fraction of the time if it is valid; null if <see cref="Read"/> has to look.</summary>
    public static YamlDocument? ReadStrictly(string text, int start = 0, int? length = null, SeedLimits? limits = null) =>
        Stretch(text, start, length) is var yaml && yaml.Length <= (limits ?? SeedLimits.Default).Length
            ? YamlTreeReader.Read(text, yaml)
            : null;

    private static SourceSpan Stretch(string text, int start, int? length)
    {
        var end = length is { } units ? start + units : text.Length;
        return SourceSpan.FromBounds(start < end && text[start] == '\uFEFF' ? start + 1 : start, end);
    }
}
