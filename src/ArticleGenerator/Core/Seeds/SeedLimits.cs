using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>Limits for reading and searching: far above any article, and far below what would keep a compiler from its work.</summary>
/// <param name="Length">The maximum length of a file, in UTF-16 units. All other limits depend on it.</param>
internal sealed record SeedLimits(int Length)
{
    public static SeedLimits Default { get; } = new(4_000_000);

    /// <summary>Reads ArticleMaximumLength: the default if it is empty, and null if it is not a valid number.</summary>
    public static SeedLimits? Parse(string written) =>
        written.Trim() is not { Length: > 0 } digits ? Default
        : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 ? new(length)
        : null;

    /// <summary>The maximum number of entries of an annotation.</summary>
    public int Entries => Length / 400;

    /// <summary>The maximum number of mentions in a text, over all entries.</summary>
    public int Mentions => Length / 40;

    /// <summary>The maximum number of positions of a text that are searched, over all searches.</summary>
    public long Steps => 50L * Length;
}
