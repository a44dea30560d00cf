using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A file that INDEX.md names again. The first place counts.</summary>
internal sealed class ListedTwice : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1004", "Listed twice",
        "'{0}' is listed twice, first on line {1}. Delete one of the two lines.");

    public override IEnumerable<Problem> Find(IndexCheck check) =>
        from repeated in check.Listing.Repeated
        let line = Wording.Digits(check.LineOf(repeated.First))
        select At(repeated.Entry, Excerpt.From(repeated.Entry.Path), line) with
        {
            Other = PlaceOf(repeated.First),
            Fixes = new(FixesOf(check, repeated)),
        };

    private static IEnumerable<Fix> FixesOf(IndexCheck check, (IndexEntry Entry, IndexEntry First) repeated) =>
        from entry in new[] { repeated.Entry, repeated.First }
        let line = check.HasRoom ? check.LineOnlyOf(entry) : null
        where line is not null
        select new Fix(
            $"Delete line {Wording.Digits(check.LineOf(entry))}", IsSafe: entry == repeated.Entry,
            new[] { new FileEdit(SeedPath.Index, line.Value, "") }.ToEquatableArray());
}
