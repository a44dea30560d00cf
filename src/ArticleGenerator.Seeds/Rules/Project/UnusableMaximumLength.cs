using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value of ArticleMaximumLength that isn't a length. It is ignored.</summary>
internal sealed class UnusableMaximumLength : ProjectRule
{
    public override Rule Rule { get; } = new(
        "ART9012", "Unusable ArticleMaximumLength",
        "The project's ArticleMaximumLength is '{0}', which isn't a number from 1 to {1}. " +
        "Write how many characters a seed may have, in digits, or leave it out to get {2}.");

    public override string[]? Check(ProjectSettings project) =>
        project.HasFolder && SeedLimits.Parse(project.MaximumLength) is null
            ? [Excerpt.From(project.MaximumLength), Digits(int.MaxValue), Digits(SeedLimits.Default.Length)]
            : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
