using System.Globalization;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Where something stands: a file relative to the seeds folder, and UTF-16 units in it.</summary>
internal readonly record struct FileSpan(string Path, SourceSpan Range);

/// <summary>A mistake in a seed.</summary>
/// <param name="Arguments">What the rule's message is filled with.</param>
/// <param name="Other">The place that it clashes with, if any.</param>
internal sealed record Problem(Rule Rule, FileSpan Location, EquatableArray<string> Arguments, FileSpan? Other = null)
{
    /// <summary>What the rule's message is filled with: nothing in it is invisible, whatever the seed holds.</summary>
    public EquatableArray<string> Arguments { get; } =
        Arguments.Any(a => a != Excerpt.Printable(a)) ? Arguments.Select(Excerpt.Printable).ToEquatableArray() : Arguments;

    /// <summary>What would end it; the message says the same. The first is the likeliest.</summary>
    public EquatableArray<Fix> Fixes { get; init; }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
