using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry that is a draft because of its name, or the name of a folder in its path.</summary>
internal sealed class DraftByName : IndexRule
{
    public override Rule Rule => ListedDraft.OfAnyKind;

    public override IEnumerable<Problem> Find(IndexCheck check) =>
        from unread in check.Listing.Unread
        where unread.Reason == UnreadReason.Draft
        select At(unread.Entry, Excerpt.From(unread.Entry.Path), Why(unread.Entry.Path), HowToFix(check, unread)) with
        {
            Fixes = FixesOf(check, unread),
        };

    private static string Why(string path)
    {
        var segments = path.Split('/');
        var index = Array.FindIndex(segments, SeedPath.IsDraft);
        return $"{(index < segments.Length - 1 ? "files in folders" : "files")} whose names begin with '{segments[index][0]}' are drafts";
    }

    private static string HowToFix(IndexCheck check, UnreadEntry unread) =>
        unread.Near is { } near ? check.HowToWrite(unread.Entry, near, "Write", ", which exists, or delete the line.")
        : SeedPath.WithoutDraftMarks(unread.Entry.Path) is { } path
        ? $"To publish it, rename the file to '{Excerpt.From(path)}' and change this line to match. Otherwise, delete the line."
        : "To publish it, rename the file and change this line to match. Otherwise, delete the line.";

    private static EquatableArray<Fix> FixesOf(IndexCheck check, UnreadEntry unread) =>
        !check.HasRoom ? default
        : unread.Near is { } near ? check.Write(unread.Entry, near, isSafe: false)
        : check.LineOnlyOf(unread.Entry) is { } line
        ? new[] { Fix.Choice("Delete the line", new FileEdit(SeedPath.Index, line, "")) }.ToEquatableArray()
        : default;
}
