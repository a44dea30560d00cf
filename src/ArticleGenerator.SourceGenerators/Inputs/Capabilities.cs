using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>What the generated code can rely on in a project.</summary>
/// <param name="HasRuntime">The assembly with the records is referenced.</param>
/// <param name="HasNullable">C# 8 or newer.</param>
/// <param name="HasNotNullWhen">The framework has the attribute for out parameters.</param>
/// <param name="HasUtf8Data">Articles can be made of UTF-8 literals: C# 11 or newer, and a framework with spans.</param>
/// <param name="StoryName">A name for the base class of the articles that the project's own types do not use.</param>
internal sealed record Capabilities(bool HasRuntime, bool HasNullable, bool HasNotNullWhen, bool HasUtf8Data, string StoryName)
{
    /// <summary>Whether the records can be written as JSON.</summary>
    public bool HasJson { get; init; }

    /// <param name="hasArticleOfType">Whether the class, or a list, of one of the articles has a name.</param>
    public static Capabilities From(Compilation compilation, CodeSettings settings, Func<string, bool> hasArticleOfType) => new(
        compilation.GetTypeByMetadataName("ArticleGenerator.CompilerServices.ArticleContent") is not null,
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp8 },
        compilation.GetTypeByMetadataName("System.Diagnostics.CodeAnalysis.NotNullWhenAttribute")
            is { DeclaredAccessibility: Accessibility.Public },
        CanHaveUtf8Data(compilation),
        Inputs.StoryName.From(compilation, settings, hasArticleOfType, static _ => false).Name)
    {
        HasJson = compilation.GetTypeByMetadataName("ArticleGenerator.Json.IdConverter`1")
                is { DeclaredAccessibility: Accessibility.Public }
            && compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonConverterAttribute") is not null,
    };

    /// <inheritdoc cref="HasUtf8Data"/>
    public static bool CanHaveUtf8Data(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 }
        && compilation.GetTypeByMetadataName("ArticleGenerator.Article") is { } article
        && article.InstanceConstructors.Any(c => c.Parameters is [_, { Type: INamedTypeSymbol { MetadataName: "ReadOnlySpan`1" } }]);
}
