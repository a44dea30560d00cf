using ArticleGenerator.Seeds.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Reads the project's settings for its seeds.</summary>
internal static class ProjectOptions
{
    /// <param name="literalBytes">See <see cref="ProjectSettings.LiteralBytes"/>.</param>
    /// <param name="isLibraryThatNamesNone">See <see cref="ProjectSettings.IsLibraryThatNamesNone"/>.</param>
    /// <param name="takenTypeName">See <see cref="ProjectSettings.TakenTypeName"/>.</param>
    public static ProjectSettings Read(
        AnalyzerConfigOptions options, Func<long> literalBytes, Func<bool> isLibraryThatNamesNone,
        Func<TakenTypeName?> takenTypeName) => new(
        options.TryGetValue("build_property.ArticleSeedsDir", out var folder) ? folder : "",
        Is(options, "ArticleSeedsExist", "true"),
        SeedFolder.From(options).Name == ".",
        TargetNamespace.From(options),
        options.TryGetValue("build_property.ArticleMembers", out var members) ? members.Trim() : "",
        options.TryGetValue("build_property.ArticleMaximumLength", out var length) ? length.Trim() : "",
        literalBytes,
        isLibraryThatNamesNone,
        takenTypeName);

    private static bool Is(AnalyzerConfigOptions options, string property, string value) =>
        options.TryGetValue("build_property." + property, out var found) && string.Equals(found, value, StringComparison.OrdinalIgnoreCase);
}
