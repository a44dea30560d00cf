using System.Globalization;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>A section of an article in code: a list with a member for each of its entries.</summary>
/// <param name="Name">People, Quotes: the property of the article.</param>
/// <param name="TypeName">The class of the list.</param>
/// <param name="Record">Person, Quote: the type of its items.</param>
/// <param name="Summary">Its documentation.</param>
/// <param name="Kind">The number of the runtime's <c>EntryKind</c>.</param>
internal sealed record SectionMembers(
    CSharp Name, CSharp TypeName, CSharp Record, int Kind, string Summary, IReadOnlyList<Member> Members)
{
    /// <summary>How many fields one call of the runtime's <c>Fill</c> accepts.</summary>
    private const int MostFilled = 8;

    public static IEnumerable<SectionMembers> From(ArticleSpec article, EmitOptions options)
    {
        var docs = new EntryDocs(article, options);
        return
        [
            Section(article, options, Sections.People, $"Person", 0, docs),
            Section(article, options, Sections.Organizations, $"Organization", 1, docs),
            Section(article, options, Sections.Places, $"Place", 2, docs),
            Section(article, options, Sections.Quotes, $"Quote", 3, docs),
            Section(article, options, Sections.Events, $"Event", 4, docs),
        ];
    }

    /// <summary>Writes the class of the list.</summary>
    public void WriteList(SourceWriter writer) => writer
        .Summary(Summary)
        .Block($"public sealed class {TypeName} : {GeneratedFile.Runtime}.{Record}List", () =>
        {
            WriteConstructor(writer);
            foreach (var member in Members)
            {
                member.Document(writer.Blank());
                writer.Line($"public readonly global::ArticleGenerator.{Record} {MemberNames.InList(member.Identifier, TypeName)};");
            }
        });

    /// <summary>Members are fields, because properties take the compiler several times as long.</summary>
    private void WriteConstructor(SourceWriter writer)
    {
        var entries = Members.OfType<EntryMember>().Select(member => MemberNames.InList(member.Identifier, TypeName)).ToArray();
        writer.Line($"internal {TypeName}(global::ArticleGenerator.Article article)")
            .Indented(() => writer.Line($": base(article)"))
            .Line($"{{")
            .Indented(() =>
            {
                for (var i = 0; i < entries.Length; i += MostFilled)
                    writer.Line($"Fill({CSharp.Arguments($"out ", entries, i, Math.Min(i + MostFilled, entries.Length))});");
            })
            .Line($"}}");
    }

    private static SectionMembers Section(
        ArticleSpec article, EmitOptions options, Sections section, CSharp record, int kind, EntryDocs docs)
    {
        var name = CSharp.Name(section.ToString());
        var entries = article.In(section).ToArray();
        var members = entries.Select(entry => (Member)new EntryMember(entry.Identifier, docs.Of(entry)))
            .Concat(article.Tombstones.Where(t => t.Section == section).Select(t => new TombstoneMember(t, options)));
        var count = entries.Length.ToString(CultureInfo.InvariantCulture);
        var noun = entries.Length == 1 ? SeedFormat.KeysOf(section).Word : section.ToString().ToLowerInvariant();
        return new(name, CSharp.Name(article.Identifier + section), record, kind, $"The {count} {noun} of the article.", [.. members]);
    }
}

/// <summary>A member of a list: an entry or a tombstone. Both are fields, because one can become the other while a program runs.</summary>
internal abstract record Member(string Identifier)
{
    /// <summary>Writes the lines above the member.</summary>
    public abstract void Document(SourceWriter writer);
}

/// <summary>An entry. The list takes them in this order.</summary>
internal sealed record EntryMember(string Identifier, Docs Docs) : Member(Identifier)
{
    public override void Document(SourceWriter writer) => writer.Summary(Docs.Summary).Remarks(Docs.Remarks);
}

/// <summary>An entry that was left out. Code that names it does not compile, and gets the message of the seed.</summary>
internal sealed record TombstoneMember(TombstoneSpec Tombstone, EmitOptions Options) : Member(Tombstone.Identifier)
{
    public override void Document(SourceWriter writer) => writer.LeftOut(Tombstone.Cause, Options);
}
