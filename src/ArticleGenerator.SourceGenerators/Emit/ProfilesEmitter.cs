using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>
/// Writes what the catalog has across articles: the people, organizations and places, with a member for each shared entry, the quotes and
/// the events.
/// </summary>
internal sealed class ProfilesEmitter
{
    private static readonly (Sections Section, CSharp Record)[] Kinds =
        [(Sections.People, $"Person"), (Sections.Organizations, $"Organization"), (Sections.Places, $"Place")];

    private readonly SourceWriter writer;
    private readonly ILookup<Sections, SharedName> shared;

    public ProfilesEmitter(SourceWriter writer, IEnumerable<SharedName> shared) =>
        (this.writer, this.shared) = (writer, shared.ToLookup(name => name.Section));

    /// <summary>The members of the catalog.</summary>
    public void WriteProperties()
    {
        foreach (var (section, record) in Kinds)
        {
            var (word, name) = (section.ToString().ToLowerInvariant(), CSharp.Name(section.ToString()));
            writer.Blank()
                .Summary($"The {word} of all articles, without duplicates. All articles are decoded when the list is first read.");
            if (shared.Contains(section))
                writer.Line($"public static {TypeName(section)} {name} => new {TypeName(section)}(Catalog.{name});");
            else
                writer.Line($"public static {ListOf(record)} {name} => Catalog.{name};");
        }

        WriteList("quotes", $"Quote");
        WriteList("events", $"Event");
    }

    /// <summary>The lists with members. No article, and none of its lists, has the name of one of them.</summary>
    public void WriteTypes()
    {
        foreach (var (section, record) in Kinds.Where(kind => shared.Contains(kind.Section)))
            WriteType(section, record);
    }

    private void WriteList(string word, CSharp record) => writer.Blank()
        .Summary($"The {word} of all articles, article by article. All articles are decoded when the list is first read.")
        .Line($"public static {ReadOnlyListOf(record)} {record}s => Catalog.{record}s;");

    private void WriteType(Sections section, CSharp record)
    {
        var type = TypeName(section);
        writer.Blank()
            .Summary($"The {section.ToString().ToLowerInvariant()} of all articles, with a member for each shared entry.")
            .Line(GeneratedFile.Attribute)
            .Block($"public sealed class {type} : {ListOf(record)}", () =>
            {
                writer.Line($"internal {type}({ListOf(record)} profiles)")
                    .Indented(() => writer.Line($": base(profiles)"))
                    .Line($"{{")
                    .Line($"}}");
                foreach (var name in shared[section])
                    WriteMember(name, type, record);
            });
    }

    private void WriteMember(SharedName shared, CSharp type, CSharp record) => writer.Blank()
        .Summary(shared.Name)
        .Line(
            $"public global::ArticleGenerator.{record}Profile {MemberNames.InProfiles(shared.Identifier, type)} => " +
            $"{(CSharp)$"Shared({CSharp.Literal(shared.Id)}, {CSharp.Literal(shared.Name)})"};");

    private static CSharp TypeName(Sections section) => $"{CSharp.Name(section.ToString())}Profiles";

    private static CSharp ReadOnlyListOf(CSharp record) =>
        $"global::System.Collections.Generic.IReadOnlyList<global::ArticleGenerator.{record}>";

    private static CSharp ListOf(CSharp record) => $"global::ArticleGenerator.ProfileList<global::ArticleGenerator.{record}Profile>";
}
