using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry of INDEX.md that no article matches.</summary>
internal sealed class EntryWithoutFile : IndexRule
{
    public override Rule Rule { get; } = new("ART1002", "Listed, but no such file", "INDEX.md lists '{0}', but there is no {1}. {2}");

    public override IEnumerable<Problem> Find(IndexCheck check) => check.Listing.Missing.Select(missing => Problem(check, missing));

    private Problem Problem(IndexCheck check, MissingEntry missing)
    {
        var path = missing.Entry.Path;
        var kind = SeedPath.IsAnnotation(path) ? "text next to it" : "such file";
        return At(missing.Entry, Excerpt.From(path), kind, HowToFix(check, missing)) with
        {
            Fixes = missing is { Near: not null, HasAnnotation: false } && check.HasRoom
                ? check.Write(missing.Entry, missing.Near, IsOtherCase(missing) || IsMisspelt(check, missing))
                : Share(check, path),
        };
    }

    /// <summary>The mark that makes an annotation without a text a shared file.</summary>
    private static EquatableArray<Fix> Share(IndexCheck check, string path) => check.Shared.PlaceIn(path) is { } start
        ? new[] { Fix.Choice($"Write 'shared: true' in '{path}'", new FileEdit(path, new(start, 0), "shared: true\n")) }.ToEquatableArray()
        : default;

    /// <summary>Whether exactly one file has a similar name.</summary>
    private static bool IsMisspelt(IndexCheck check, MissingEntry missing) =>
        EditDistance.Nearest(missing.Entry.Path, [missing.Near!]) is not null
        && EditDistance.Nearest(missing.Entry.Path, check.Files.Where(file => file != missing.Near)) is null;

    private static bool IsOtherCase(MissingEntry missing) =>
        string.Equals(missing.Near, missing.Entry.Path, StringComparison.OrdinalIgnoreCase);

    private static string HowToFix(IndexCheck check, MissingEntry missing) =>
        (missing.Near, missing.HasAnnotation && !SeedPath.IsAnnotation(missing.Entry.Path)) switch
        {
            ({ } near, false) when IsOtherCase(missing) => check.HowToWrite(missing.Entry, near, "Write", ": letter case matters."),
            ({ } near, false) => check.HowToWrite(missing.Entry, near, "Did you mean", "?"),
            ({ } near, true) =>
                check.HowToWrite(missing.Entry, near, "Did you mean", "?") + " Then give its annotation the same name.",
            (null, true) => "Its annotation exists: add the text, or delete the line and the annotation.",
            (null, false) when missing.Entry.Path.Split('/').Any(segment => segment is "bin" or "obj") =>
                "Folders named 'bin' and 'obj' are ignored: rename the folder, or delete the line.",
            (null, false) when check.Shared.PlaceIn(missing.Entry.Path) is not null =>
                "Add the text, or write 'shared: true' in the file if its entries are for all articles.",
            (null, false) => "Add the file, or delete the line.",
        };
}
