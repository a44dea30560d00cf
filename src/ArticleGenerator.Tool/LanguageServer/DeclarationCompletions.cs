using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Completions in the front matter of INDEX.md: its keys and, in declarations of fields, owners, types and keys.</summary>
internal sealed class DeclarationCompletions
{
    private static readonly string[] Flags = ["true", "false"];

    private readonly CompletionPlace place;
    private readonly string index;
    private readonly PositionRange range;

    private DeclarationCompletions(CompletionPlace place, string index, PositionRange range) =>
        (this.place, this.index, this.range) = (place, index, range);

    /// <summary>The completions at an offset; null outside the front matter.</summary>
    public static IReadOnlyList<CompletionItem>? At(SeedsSnapshot seeds, int offset)
    {
        var index = seeds.Directory[SeedPath.Index];
        var (start, length) = FrontMatter.Content(index);
        if (length == 0 || offset < start || offset > start + length)
            return null;

        return CompletionPlace.At(index, new(start, length), offset) is { } place
            ? [.. new DeclarationCompletions(place, index, seeds.LinesOf(SeedPath.Index).RangeOf(place.Typed)).All()]
            : [];
    }

    private IEnumerable<CompletionItem> All() => (place.Keys, place.IsKey) switch
    {
        ([], true) => Keys(SeedFormat.Index),
        (["inLanguage"], false) => NamedCodes.Languages.Select(language =>
            Item(language.Code, CompletionItemKind.Value, language.Code, language.Name)),
        (["fields"], true) => FieldTypes.OwnerNames.Where(IsNew).Select(owner =>
            Item(owner, CompletionItemKind.Property, WithColon(owner, opens: true), $"Fields of {owner}.")),
        (["fields", _, _], true) => Keys(SeedFormat.Declaration),
        (["fields", _, _], false) or (["fields", _, _, "type"], false) => FieldTypes.Names.Select(Type),
        (["fields", _, _, "list" or "optional"], false) => Flags.Select(flag =>
            Item(flag, CompletionItemKind.Value, flag, null)),
        _ => [],
    };

    private IEnumerable<CompletionItem> Keys(KeyTable table) => table.Keys.Where(key => IsNew(key.Name)).Select(key =>
        Item(key.Name, CompletionItemKind.Property, WithColon(key.Name, key.Kind == ValueKind.Declarations), key.Meaning));

    private CompletionItem Type(string name)
    {
        var (kind, target) = FieldTypes.Find(name)!.Value;
        var meaning = FieldValue.Wanted(new(Sections.None, name, kind) { Target = target });
        return Item(name, CompletionItemKind.EnumMember, name, meaning);
    }

    private bool IsNew(string key) => !place.Siblings.Contains(key);

    /// <param name="opens">Whether its value is a map on the lines below.</param>
    private string WithColon(string key, bool opens) =>
        place.Typed.End < index.Length && index[place.Typed.End] == ':' ? key
        : !opens || place.IsInFlow ? key + ": "
        : key + ":\n" + new string(' ', place.Indent + 2);

    private CompletionItem Item(string label, int kind, string text, string? detail) => new(label, kind)
    {
        TextEdit = new(range, text),
        Detail = detail,
    };
}
