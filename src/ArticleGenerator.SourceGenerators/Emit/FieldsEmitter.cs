using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>
/// Writes the fields that a project has declared: fields of articles as properties of their base class, fields of entries as extension
/// methods, and an enum for each vocabulary.
/// </summary>
internal sealed class FieldsEmitter
{
    public const string HintName = "Articles.Fields.g.cs";

    // No article has these names.
    private static readonly CSharp FindOne = $"_Find";
    private static readonly CSharp FindAll = $"_FindAll";

    private readonly IReadOnlyList<FieldDeclaration> fields;
    private readonly EmitOptions options;
    private readonly SourceWriter writer;

    private FieldsEmitter(IReadOnlyList<FieldDeclaration> fields, EmitOptions options, SourceWriter writer)
    {
        (this.options, this.writer) = (options, writer);
        this.fields = [.. fields.Where(field => field.Kind != ValueKind.Unread || KeepsItsName(field, fields))];
    }

    /// <summary>Whether nothing else has the name of a field that was left out.</summary>
    private static bool KeepsItsName(FieldDeclaration field, IReadOnlyList<FieldDeclaration> fields)
    {
        var name = FieldNames.Identifier(field.Name);
        return field.Fault is not null
            && !RecordMembers.Of(field.Owner).Contains(name, StringComparer.Ordinal)
            && !fields.Any(other =>
                !ReferenceEquals(other, field) && other.Owner == field.Owner && FieldNames.Identifier(other.Name) == name);
    }

    public static SourceWriter Emit(EquatableArray<FieldDeclaration> fields, EmitOptions options) => GeneratedFile.Write(
        options,
        [options.PathOf(Core.SeedPath.Index)],
        writer => new FieldsEmitter(fields, options, writer).Write());

    private void Write()
    {
        var (ofArticles, ofEntries) = (Of(field => field.Owner == Sections.None), Of(field => field.Owner != Sections.None));
        if (ofArticles.Length > 0)
        {
            writer.Block($"public partial class {options.Story}", () => WriteAll(ofArticles, WriteProperty));
            Separate(ofEntries.Length > 0);
        }

        if (ofEntries.Length > 0)
        {
            writer.Summary("The fields of people, organizations, places, quotes and events that this project has declared.")
                .Line(GeneratedFile.Attribute)
                .Block($"public static partial class {ClassOfMethods}", () => WriteAll(ofEntries, WriteMethod));
        }

        foreach (var field in Of(HasEnum))
        {
            writer.Blank();
            WriteEnum(field);
        }

        if (fields.Any(field => field.Kind == ValueKind.ArticleId))
            WriteSearch();
    }

    /// <summary>An unreadable declaration may be that of a vocabulary, unless it names another type.</summary>
    private static bool HasEnum(FieldDeclaration field) =>
        field.Kind == ValueKind.Term || (field.Kind == ValueKind.Unread && field.Partial is null or { Kind: ValueKind.Term });

    private void WriteSearch()
    {
        CSharp list = $"global::System.Collections.Generic.IReadOnlyList";
        writer.Blank().Block($"public static partial class Articles", () => writer
            .Line($"internal static {options.Story}{options.Nullable} {FindOne}(string{options.Nullable} id) => Catalog.Find(id);")
            .Blank()
            .Line($"internal static {list}<{options.Story}> {FindAll}({list}<string> ids) => Catalog.FindAll(ids);"));
    }

    private FieldDeclaration[] Of(Func<FieldDeclaration, bool> isOne) => [.. fields.Where(isOne)];

    private void Separate(bool isNeeded)
    {
        if (isNeeded)
            writer.Blank();
    }

    private void WriteAll(FieldDeclaration[] some, Action<FieldDeclaration> write)
    {
        for (var i = 0; i < some.Length; i++)
        {
            Separate(i > 0);
            write(some[i]);
        }
    }

    /// <summary>An unreadable declaration keeps its name, so that code that uses it gets the reason.</summary>
    private SourceWriter LeftOut(FieldDeclaration field)
    {
        var (problem, line, column) = field.Fault!.Value;
        return writer.LeftOut(new Cause(problem, Core.SeedPath.Index, new(line, column)), options);
    }

    private void WriteProperty(FieldDeclaration field)
    {
        var member = MemberNames.OfField(FieldNames.Identifier(field.Name), options.Story);
        if (field.Kind == ValueKind.Unread)
            LeftOut(field).Line($"public {TypeOf(field)} {member} => {LeftOutMember.Body}");
        else
            WriteProperty(Document(field), field, member);
    }

    private void WriteProperty(SourceWriter documented, FieldDeclaration field, CSharp member)
    {
        if (field.Kind is ValueKind.Reference or ValueKind.ArticleId)
            WriteConverter($"{(field.IsList ? (CSharp)$"IdListConverter" : $"IdConverter")}<{ItemOf(field)}>");
        documented.Line($"public {Hiding(field)}{TypeOf(field)} {member} => {Value(field, $"Fields")};");
    }

    /// <summary>In JSON, a reference is an id, and the value of a vocabulary is a word.</summary>
    private void WriteConverter(CSharp converter)
    {
        if (options.HasJson)
        {
            writer.Line(
                $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ArticleGenerator.Json.{converter}))]");
        }
    }

    /// <summary>The base class may have got a member of this name after the field was declared.</summary>
    private static CSharp Hiding(FieldDeclaration field) =>
        RecordMembers.Of(field.Owner).Contains(FieldNames.Identifier(field.Name), StringComparer.Ordinal) ? (CSharp)$"new " : $"";

    private CSharp ClassOfMethods => $"{options.Story}Fields";

    private void WriteMethod(FieldDeclaration field)
    {
        var owner = CSharp.Name(FieldNames.OwnerOf(field));
        var member = MemberNames.OfField(FieldNames.Identifier(field.Name), ClassOfMethods);
        CSharp parameter = $"this global::ArticleGenerator.{owner} entry";
        if (field.Kind == ValueKind.Unread)
        {
            LeftOut(field).Line($"public static {TypeOf(field)} {member}({parameter}) => {LeftOutMember.Body}");
            return;
        }

        Document(field)
            .Line($"/// <param name=\"entry\">The entry with the field.</param>")
            .Line($"public static {TypeOf(field)} {member}({parameter}) => {Value(field, $"entry.Fields")};");
    }

    private SourceWriter Document(FieldDeclaration field) =>
        writer.Summary(SummaryOf(field)).Remarks($"{Requirement(field)} {options.PathOf(Core.SeedPath.Index)}");

    private static string SummaryOf(FieldDeclaration field) => field.Summary ?? $"The field '{field.Name}'.";

    private static string Requirement(FieldDeclaration field) => field.Default.Count > 0
        ? $"By default: {string.Join(", ", field.Default)}."
        : field.IsOptional ? "Optional." : "Required; missing only if the seed is malformed.";

    private void WriteEnum(FieldDeclaration field)
    {
        if (field.Kind == ValueKind.Unread)
            LeftOut(field);
        else
            writer.Summary(SummaryOf(field)).Remarks(options.PathOf(Core.SeedPath.Index));

        var name = CSharp.Name(FieldNames.EnumOf(field));
        WriteConverter($"TermJsonConverter<{name}>");
        writer.Line(GeneratedFile.Attribute)
            .Block($"public enum {name}", () => WriteWords((field.Partial ?? field).Values));
    }

    private void WriteWords(EquatableArray<string> words)
    {
        writer.Summary("No value, or none of the words.").Line($"{CSharp.Name(FieldNames.Unspecified)} = 0,");
        for (var i = 0; i < words.Count; i++)
            writer.Blank().Summary(words[i]).Line($"{CSharp.Name(FieldNames.Identifier(words[i]))} = {i + 1},");
    }

    private CSharp TypeOf(FieldDeclaration field) => field.Kind == ValueKind.Unread
        ? field.Partial is { } partial ? TypeOf(partial) : (CSharp)$"object"
        : field.IsList ? (CSharp)$"global::System.Collections.Generic.IReadOnlyList<{ItemOf(field)}>"
        : MayBeNull(field) ? $"{ItemOf(field)}{(IsStruct(field) ? (CSharp)$"?" : options.Nullable)}"
        : ItemOf(field);

    private CSharp ItemOf(FieldDeclaration field) => field.Kind switch
    {
        ValueKind.Localized => $"global::ArticleGenerator.LocalizedText",
        ValueKind.Integer => $"int",
        ValueKind.Number => $"decimal",
        ValueKind.Flag => $"bool",
        ValueKind.Date => $"global::ArticleGenerator.PartialDate",
        ValueKind.Url => $"global::System.Uri",
        ValueKind.Term => CSharp.Name(FieldNames.EnumOf(field)),
        ValueKind.Reference => $"global::ArticleGenerator.{Record(field.Target)}",
        ValueKind.ArticleId => options.Story,
        _ => $"string",
    };

    private static CSharp Record(Sections target) => target switch
    {
        Sections.People => $"Person",
        Sections.Organizations => $"Organization",
        Sections.Places => $"Place",
        Sections.Quotes => $"Quote",
        _ => $"Event",
    };

    private static bool IsStruct(FieldDeclaration field) =>
        field.Kind is ValueKind.Integer or ValueKind.Number or ValueKind.Flag or ValueKind.Date;

    /// <summary>
    /// A type with a value for "none" is never null, unless the field is optional. Other types are null if the seed is malformed.
    /// </summary>
    private static bool MayBeNull(FieldDeclaration field) => field.Kind switch
    {
        ValueKind.Term => false,
        ValueKind.Text or ValueKind.ImagePath or ValueKind.Integer or ValueKind.Number or ValueKind.Flag =>
            field.IsOptional && field.Default.Count == 0,
        _ => field.Default.Count == 0,
    };

    private CSharp Value(FieldDeclaration field, CSharp values)
    {
        CSharp name = CSharp.Literal(field.Name);
        CSharp plural = field.IsList ? (CSharp)$"s" : $"";
        return field.Kind switch
        {
            ValueKind.Term when field.IsList => $"{values}.Terms({name}, {Words(field)}, place => ({ItemOf(field)})place)",
            ValueKind.Term => $"({ItemOf(field)}){values}.Term({name}, {Words(field)})",
            ValueKind.Reference => $"{values}.{Entry(field)}<{ItemOf(field)}>({name})",
            ValueKind.ArticleId when field.IsList => $"Articles.{FindAll}({values}.Texts({name}))",
            ValueKind.ArticleId => $"Articles.{FindOne}({values}.Text({name}))",
            _ => $"{values}.{Reader(field)}{plural}({name}){Otherwise(field)}",
        };
    }

    private static CSharp Entry(FieldDeclaration field) => field.IsList ? (CSharp)$"Entries" : $"Entry";

    private static CSharp Words(FieldDeclaration field) => CSharp.Literal(string.Join("|", field.Values));

    private static CSharp Reader(FieldDeclaration field) => field.Kind switch
    {
        ValueKind.Localized => $"LocalizedText",
        ValueKind.Integer => $"Integer",
        ValueKind.Number => $"Number",
        ValueKind.Flag => $"Flag",
        ValueKind.Date => $"Date",
        ValueKind.Url => $"Url",
        _ => $"Text",
    };

    /// <summary>The value if the seed is malformed.</summary>
    private static CSharp Otherwise(FieldDeclaration field) => field.IsList || MayBeNull(field) ? (CSharp)$"" : field.Kind switch
    {
        ValueKind.Integer or ValueKind.Number => $" ?? 0",
        ValueKind.Flag => $" ?? false",
        ValueKind.Date => $" ?? default(global::ArticleGenerator.PartialDate)",
        ValueKind.Text or ValueKind.ImagePath => $" ?? \"\"",
        _ => $"",
    };
}
