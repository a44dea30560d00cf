namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>The settings and capabilities of the project that the code is written for.</summary>
/// <param name="Namespace">The namespace of the types; empty for the global namespace.</param>
/// <param name="SeedsName">The path of the seeds folder in the project, with '/' but without a trailing one: "seeds".</param>
/// <param name="HasNullable">C# 8 or newer.</param>
/// <param name="HasNotNullWhen">The framework has the attribute for out parameters.</param>
/// <param name="StoryName">The name of the base class of the articles.</param>
internal sealed record EmitOptions(string Namespace, string SeedsName, bool HasNullable, bool HasNotNullWhen, string StoryName)
{
    /// <summary>
    /// Whether the data of the articles is written as UTF-8 literals. They cost the compiler more than strings, but an assembly can hold
    /// any amount of them.
    /// </summary>
    public bool HasUtf8Data { get; init; }

    /// <summary>Whether the records can be written as JSON, so that fields have converters.</summary>
    public bool HasJson { get; init; }

    /// <summary>The base class of the articles.</summary>
    public CSharp Story => CSharp.Name(StoryName);

    /// <summary>The nullable marker of a type, if the language supports it.</summary>
    public CSharp Nullable => HasNullable ? (CSharp)$"?" : $"";

    /// <summary>The path of a file of the seeds folder in the project.</summary>
    public string PathOf(string relativePath) => $"{SeedsName}/{relativePath}";
}
