namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>What the project that the code is made for can use and wants.</summary>
/// <param name="Namespace">Where the types stand; empty for the global namespace.</param>
/// <param name="SeedsName">The seeds folder as the project names it, with '/' and none at the end: "seeds".</param>
/// <param name="HasNullable">C# 8 or newer.</param>
/// <param name="HasNotNullWhen">The framework has the attribute for out parameters.</param>
/// <param name="StoryName">What the base class of the articles is called.</param>
internal sealed record EmitOptions(string Namespace, string SeedsName, bool HasNullable, bool HasNotNullWhen, string StoryName)
{
    /// <summary>
    /// Whether the data of the articles is written as UTF-8 literals, which cost the compiler more than strings, and of which an assembly
    /// may hold any amount.
    /// </summary>
    public bool HasUtf8Data { get; init; }

    /// <summary>Whether the records can be written as JSON, so that fields say how.</summary>
    public bool HasJson { get; init; }

    /// <summary>The base class of the articles.</summary>
    public CSharp Story => CSharp.Name(StoryName);

    /// <summary>The marker of a type that may be null, where the language has it.</summary>
    public CSharp Nullable => HasNullable ? (CSharp)$"?" : $"";

    /// <summary>A file of the seeds folder as the project names it.</summary>
    public string PathOf(string relativePath) => $"{SeedsName}/{relativePath}";
}
