using System.Globalization;
using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An INDEX.md that is too long to be read.</summary>
internal static class IndexTooLong
{
    public static Rule Rule { get; } = new(
        "ART1008", "INDEX.md is too long",
        "INDEX.md is longer than {0} characters and is not read, so no article is generated. " +
        "If it needs to be this long, raise ArticleMaximumLength in the project file.");

    public static bool Applies(string? index, SeedLimits limits) => index?.Length > limits.Length;

    public static Problem Problem(SeedLimits limits) =>
        new(
            Rule,
            new FileSpan(SeedPath.Index, default),
            new[] { limits.Length.ToString("N0", CultureInfo.InvariantCulture) }.ToEquatableArray());
}
