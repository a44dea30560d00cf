using System.Globalization;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>A section of an article in code: a list that has a member for each of its entries.</summary>
/// <param name="Name">People, Quotes: the property of the article.</param>
/// <param name="TypeName">The class of the list.</param>
/// <param name="Record">Person, Quote: what is in the list.</param>
/// <param name="Summary">What a reader of the code is told of it.</param>
internal sealed record SectionMembers(CSharp Name, CSharp TypeName, CSharp Record, string Summary, IReadOnlyList<Member> Members)
{
    public static IEnumerable<SectionMembers> Of(ArticleSpec article, EmitOptions options)
    {
        var docs = new EntryDocs(article, options);
        yield return Section(article, options, SeedSection.People, $"Person", "person", "people", article.People, docs.Of);
        yield return Section(
            article, options, SeedSection.Organizations, $"Organization", "organization", "organizations", article.Organizations, docs.Of);
        yield return Section(article, options, SeedSection.Places, $"Place", "place", "places", article.Places, docs.Of);
        yield return Section(article, options, SeedSection.Quotes, $"Quote", "quote", "quotes", article.Quotes, docs.Of);
        yield return Section(article, options, SeedSection.Events, $"Event", "event", "events", article.Events, docs.Of);
    }

    /// <summary>Writes the class of the list.</summary>
    public void WriteList(SourceWriter writer) => writer
        .Summary(Summary)
        .Block($"public sealed class {TypeName} : global::ArticleGenerator.Generated.{Record}List", () =>
        {
            for (var i = 0; i < Members.Count; i++)
            {
                _ = i == 0 ? writer : writer.Blank();
                Members[i].Write(writer, $"global::ArticleGenerator.{Record}", MemberNames.InList(Members[i].Identifier, TypeName));
            }
        });

    private static SectionMembers Section<T>(
        ArticleSpec article, EmitOptions options, SeedSection section, CSharp record, string singular, string plural,
        IReadOnlyList<T> entries, Func<T, Docs> docs)
        where T : EntrySpec
    {
        var name = CSharp.Name(section.ToString());
        var members = entries.Select((entry, index) => (Member)new EntryMember(entry.Identifier, index, docs(entry)))
            .Concat(article.Tombstones.Where(t => t.Section == section).Select(t => new TombstoneMember(t, options)));
        var count = entries.Count.ToString(CultureInfo.InvariantCulture);
        return new(
            name,
            $"{CSharp.Name(article.Identifier)}{name}",
            record,
            $"The {count} {(entries.Count == 1 ? singular : plural)} of the article.",
            [.. members]);
    }
}

/// <summary>A member of a list: an entry, or what is left of one.</summary>
internal abstract record Member(string Identifier)
{
    public abstract void Write(SourceWriter writer, CSharp record, CSharp name);
}

/// <summary>An entry by its place in the list.</summary>
internal sealed record EntryMember(string Identifier, int Index, Docs Docs) : Member(Identifier)
{
    public override void Write(SourceWriter writer, CSharp record, CSharp name) => writer
        .Summary(Docs.Summary)
        .Remarks(Docs.Remarks)
        .Line($"public {record} {name} => this[{Index}];");
}

/// <summary>An entry that was left out: code that names it does not compile, and is told why in the seed's words.</summary>
internal sealed record TombstoneMember(TombstoneSpec Tombstone, EmitOptions Options) : Member(Tombstone.Identifier)
{
    public override void Write(SourceWriter writer, CSharp record, CSharp name) => writer
        .LeftOut(Tombstone.Cause, Options)
        .Line($"public {record} {name} => {LeftOutMember.Body}");
}
