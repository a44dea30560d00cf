using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry that names a folder, or a file in an unsupported format.</summary>
internal sealed class NotAText : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1009", "Listed, but not a text", "INDEX.md lists '{0}', but {1}, so it is not published. {2}");

    public override IEnumerable<Problem> Find(IndexCheck check) =>
        from unread in check.Listing.Unread
        where unread.Reason != UnreadReason.Draft
        select At(unread.Entry, Excerpt.From(unread.Entry.Path), Why(unread), HowToFix(check, unread)) with
        {
            Fixes = check.HasRoom ? FixesOf(check, unread) : default,
        };

    private static string Why(UnreadEntry unread) =>
        unread.Reason == UnreadReason.Folder ? "this is a folder"
        : SeedPath.IsOtherText(unread.Entry.Path) ? "only .txt and .md files are read"
        : "the file's extension is missing";

    private static string HowToFix(IndexCheck check, UnreadEntry unread) => unread switch
    {
        { Near: { } near } => check.HowToWrite(unread.Entry, near, "Write", "."),
        { Reason: UnreadReason.Folder, Texts: [var first, ..] } => $"List its texts one by one, such as {IndexCheck.LineFor(first)}",
        { Reason: UnreadReason.Folder } => "Its texts are listed already: delete the link.",
        { Entry.Path: var path } =>
            $"Save it as '{Excerpt.From(SeedPath.Stem(path) + (IsMarkdown(path) ? ".md" : ".txt"))}', and write that here.",
    };

    private static bool IsMarkdown(string path) =>
        SeedPath.Extension(path).ToUpperInvariant() is [_, 'M' or 'R' or 'Q', 'A' or 'D' or 'K' or 'M', ..];

    private static EquatableArray<Fix> FixesOf(IndexCheck check, UnreadEntry unread)
    {
        if (unread.Near is { } near)
            return check.Write(unread.Entry, near, isSafe: !SeedPath.IsOtherText(unread.Entry.Path));
        var lines = unread.Texts.Where(SeedPath.IsText).Select(path => IndexCheck.LineFor(path)).ToArray();
        return check.LineOnlyOf(unread.Entry) is { } line && lines.All(l => l.Length > 0)
            && unread.Reason == UnreadReason.Folder
            ? new[]
            {
                Fix.Choice(
                    lines.Length == 0 ? "Delete the line" : "List its texts",
                    new FileEdit(SeedPath.Index, line, string.Concat(lines.Select(l => l + "\n")))),
            }.ToEquatableArray()
            : default;
    }
}
