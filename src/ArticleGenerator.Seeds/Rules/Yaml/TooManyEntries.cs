using System.Globalization;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>So many entries that the compiler would take minutes for their members. The article loses its annotation.</summary>
internal sealed class TooManyEntries : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART2013", "Too many entries",
        "The annotation has {0} entries, but the limit is {1}, so the article is generated without its annotations. " +
        "If it needs this many, raise ArticleMaximumLength in the project file.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var (entries, most) = (context.Annotation.Entries, context.Source.Limits.Entries);
        if (entries.Count > most)
            yield return Report(context, entries[most].IdNode.Range, Number(entries.Count), Number(most)) with { GivesUp = true };
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
