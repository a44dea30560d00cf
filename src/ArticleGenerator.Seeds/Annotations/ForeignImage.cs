using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>An image in front matter of another tool.</summary>
/// <param name="Source">A path, from wherever that tool counts, or a web address.</param>
internal sealed record ForeignImage(YamlScalar Source, string? Alt, string? Caption);
