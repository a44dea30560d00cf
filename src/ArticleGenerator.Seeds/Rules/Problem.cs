using System.Globalization;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A place: a file relative to the seeds folder, and UTF-16 units in it.</summary>
internal readonly record struct FileSpan(string Path, SourceSpan Range);

/// <summary>A mistake in a seed.</summary>
/// <param name="Arguments">The arguments of the rule's message.</param>
/// <param name="Other">The place that it conflicts with, if any.</param>
internal sealed record Problem(Rule Rule, FileSpan Location, EquatableArray<string> Arguments, FileSpan? Other = null)
{
    /// <summary>The arguments of the rule's message, without invisible characters, whatever the seed has.</summary>
    public EquatableArray<string> Arguments { get; } =
        Arguments.Any(a => a != Excerpt.Printable(a)) ? Arguments.Select(Excerpt.Printable).ToEquatableArray() : Arguments;

    /// <summary>The fixes that would end it, the most likely first; the message says the same.</summary>
    public EquatableArray<Fix> Fixes { get; init; }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
