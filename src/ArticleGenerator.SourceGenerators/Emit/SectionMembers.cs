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
    public static IEnumerable<SectionMembers> From(ArticleSpec article, EmitOptions options)
    {
        var docs = new EntryDocs(article, options);
        return
        [
            Section(article, options, Sections.People, $"Person", docs),
            Section(article, options, Sections.Organizations, $"Organization", docs),
            Section(article, options, Sections.Places, $"Place", docs),
            Section(article, options, Sections.Quotes, $"Quote", docs),
            Section(article, options, Sections.Events, $"Event", docs),
        ];
    }

    /// <summary>Writes the class of the list.</summary>
    public void WriteList(SourceWriter writer) => writer
        .Summary(Summary)
        .Block($"public sealed class {TypeName} : {GeneratedFile.Runtime}.{Record}List", () =>
        {
            for (var i = 0; i < Members.Count; i++)
            {
                _ = i == 0 ? writer : writer.Blank();
                Members[i].Write(writer, $"global::ArticleGenerator.{Record}", MemberNames.InList(Members[i].Identifier, TypeName));
            }
        });

    private static SectionMembers Section(
        ArticleSpec article, EmitOptions options, Sections section, CSharp record, EntryDocs docs)
    {
        var name = CSharp.Name(section.ToString());
        var entries = article.In(section).ToArray();
        var members = entries.Select((entry, index) => (Member)new EntryMember(entry.Identifier, index, docs.Of(entry)))
            .Concat(article.Tombstones.Where(t => t.Section == section).Select(t => new TombstoneMember(t, options)));
        var count = entries.Length.ToString(CultureInfo.InvariantCulture);
        var noun = entries.Length == 1 ? SeedFormat.KeysOf(section).Word : section.ToString().ToLowerInvariant();
        return new(name, $"{CSharp.Name(article.Identifier)}{name}", record, $"The {count} {noun} of the article.", [.. members]);
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
