using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>An image in another tool's front matter.</summary>
/// <param name="Source">A path, relative to whatever that tool uses, or a web address.</param>
internal sealed record ForeignImage(YamlScalar Source, string? Alt, string? Caption);
