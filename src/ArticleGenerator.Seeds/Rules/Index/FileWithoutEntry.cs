using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A seed that INDEX.md doesn't name, so it isn't published.</summary>
internal sealed class FileWithoutEntry : IndexRule
{
    public override Rule Rule { get; } = new("ART1003", "Not listed in INDEX.md", "'{0}' {1}");

    public override IEnumerable<Problem> Find(IndexCheck check) => !check.HasIndex || check.ListsNothing
        ? []
        : check.Listing.Unlisted.Select(path =>
            In(path, Excerpt.From(path), check.HasRoom ? HowToFix(check, path) : "") with { Fixes = FixesOf(check, path) });

    /// <summary>If a line already names the file, only its writer knows which of its words are the headline.</summary>
    private static EquatableArray<Fix> FixesOf(IndexCheck check, string path) =>
        check.HasRoom
        && (SeedPath.IsText(path) || check.Shared.IsMarked(path))
        && check.LineNaming(path) is null
        && check.Append([path]) is { } edit
            ? new[] { Fix.Choice("Add it to INDEX.md", edit) }.ToEquatableArray()
            : default;

    private static string HowToFix(IndexCheck check, string path)
    {
        var line = IndexCheck.LineFor(path);
        if (SeedPath.IsText(path))
        {
            return "is not listed in INDEX.md, " + (line.Length == 0
                ? HowToRename(path)
                : $"so it is not published. {HowToList(check, path)}, with the article's headline: {line}");
        }

        if (check.Files.FirstOrDefault(f => SeedPath.IsText(f) && SeedPath.Stem(f) == SeedPath.Stem(path)) is { } text)
            return $"is a second annotation of '{Excerpt.From(text)}', and is not read. Merge the two into one file.";

        if (check.Shared.IsMarked(path))
        {
            return "is a shared file, but INDEX.md doesn't list it, " + (line.Length == 0
                ? HowToRename(path)
                : $"so no article can use its entries. Add this line to INDEX.md: {line}");
        }

        return $"annotates nothing: there is no {SeedPath.Stem(path)}.txt or .md next to it. " +
            "Give it the name of its text, or add the text.";
    }

    private static string HowToRename(string path) =>
        $"and no link can point to it, {IndexCheck.WhyUnlinkable(path)}. Rename it, and list it.";

    /// <summary>A link that isn't an entry because of a space or a missing hyphen.</summary>
    private static string HowToList(IndexCheck check, string path) =>
        check.LineNaming(path) is { } line
            ? $"Line {Wording.Digits(line)} of INDEX.md names it, but not as an entry. Write this line instead"
            : "If the file is a draft, start its name with '_'. Otherwise, add this line to INDEX.md";
}
