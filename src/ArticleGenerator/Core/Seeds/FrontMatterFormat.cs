namespace ArticleGenerator.Core;

/// <summary>The language of front matter.</summary>
internal enum FrontMatterFormat
{
    /// <summary>Between <c>---</c> lines; <c>...</c> closes it too.</summary>
    Yaml,

    /// <summary>Between <c>+++</c> lines, as in Hugo, or below <c>---toml</c>.</summary>
    Toml,

    /// <summary>A map in braces, with or without lines of hyphens around it. It is YAML too.</summary>
    Json,

    /// <summary>A program that returns the values, as in Eleventy.</summary>
    Script,
}
