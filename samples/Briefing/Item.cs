namespace Briefing;

/// <summary>One entry of a section.</summary>
/// <param name="Label">What the eye looks for: a name, a date.</param>
/// <param name="Main">The line next to the label; may be empty.</param>
/// <param name="Notes">Lines below, of less weight.</param>
internal sealed record Item(string Label, string Main, params IReadOnlyList<string> Notes)
{
    /// <summary>Whether it is still to come.</summary>
    public bool IsAhead { get; init; }
}

/// <summary>How many there are of something.</summary>
internal sealed record Count(int Number, string What);
