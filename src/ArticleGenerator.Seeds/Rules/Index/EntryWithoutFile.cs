using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry of INDEX.md that no article answers.</summary>
internal sealed class EntryWithoutFile : IndexRule
{
    public override Rule Rule { get; } = new("ART1002", "Listed, but no such file", "INDEX.md lists '{0}', but there is no {1}. {2}");

    public override IEnumerable<Problem> Find(IndexCheck check) => check.Listing.Missing.Select(Problem);

    private Problem Problem(MissingEntry missing)
    {
        var path = missing.Entry.Path;
        return At(missing.Entry, Excerpt.From(path), SeedPath.IsAnnotation(path) ? "text beside it" : "such file", HowToFix(missing)) with
        {
            Fixes = missing is { Near: { } near, HasAnnotation: false } && near.All(IsPlain) ? new([Write(missing.Entry, near)]) : default,
        };
    }

    private static Fix Write(IndexEntry entry, string path)
    {
        var isCase = string.Equals(path, entry.Path, StringComparison.OrdinalIgnoreCase);
        return new($"Write '{Excerpt.From(path)}'", isCase, new([new FileEdit(SeedPath.Index, PlaceOf(entry).Range, path)]));
    }

    /// <summary>Means nothing to Markdown, wherever a path stands.</summary>
    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or '.' or '/';

    private static string HowToFix(MissingEntry missing) =>
        (missing.Near, missing.HasAnnotation && !SeedPath.IsAnnotation(missing.Entry.Path)) switch
        {
            ({ } near, false) when string.Equals(near, missing.Entry.Path, StringComparison.OrdinalIgnoreCase) =>
                $"Write '{Excerpt.From(near)}': letter case counts.",
            ({ } near, false) => $"Did you mean '{Excerpt.From(near)}'?",
            ({ } near, true) => $"Did you mean '{Excerpt.From(near)}'? Then give its annotation the same name, too.",
            (null, true) => "Its annotation is there: add the text, or take out the line and the annotation.",
            (null, false) => "Add the file, or take out the line.",
        };
}
