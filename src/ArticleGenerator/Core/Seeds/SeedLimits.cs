using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>How much is read and looked for: far more than an article has, far less than would keep a compiler from its work.</summary>
/// <param name="Length">How many UTF-16 units a file may have. All else follows from it, so that one number raises all.</param>
internal sealed record SeedLimits(int Length)
{
    public static SeedLimits Default { get; } = new(4_000_000);

    /// <summary>What ArticleMaximumLength says, the default where it says nothing, and null where it is no such number.</summary>
    public static SeedLimits? Parse(string written) =>
        written.Trim() is not { Length: > 0 } digits ? Default
        : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 ? new(length)
        : null;

    /// <summary>Entries of an annotation.</summary>
    public int Entries => Length / 400;

    /// <summary>Mentions in a text, over all entries.</summary>
    public int Mentions => Length / 40;

    /// <summary>Places of a text that are looked at, over all searches.</summary>
    public long Steps => 50L * Length;
}
