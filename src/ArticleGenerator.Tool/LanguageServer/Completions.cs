using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The completions at a position.</summary>
internal sealed class Completions
{
    private static readonly string[] Flags = ["true", "false"];
    private static readonly string[] OwnDates = ["datePublished", "referenceDate"];

    private readonly SeedsSnapshot seeds;
    private readonly string path;
    private readonly ArticleView article;
    private readonly CompletionPlace place;
    private readonly ExpectedValue expected;
    private readonly string file;
    private readonly string typed;

    private Completions(SeedsSnapshot seeds, string path, ArticleView article, CompletionPlace place, ExpectedValue expected)
    {
        (this.seeds, this.path, this.article, this.place, this.expected) = (seeds, path, article, place, expected);
        file = seeds.Directory[path];
        typed = place.Typed.In(file);
    }

    public static CompletionList At(SeedsSnapshot seeds, string path, int offset)
    {
        if (path == SeedPath.Index)
            return new(IsIncomplete: false, DeclarationCompletions.At(seeds, offset) ?? IndexCompletions.At(seeds, offset));
        if (seeds.ArticleOf(path) is not { } article || YamlAround(article, path, offset) is not { } yaml)
            return new(IsIncomplete: false, []);
        if (CompletionPlace.At(seeds.Directory[path], yaml, offset) is not { } place
            || ExpectedValue.Behind(place.Keys, article.Source.Schema, seeds.IsShared(path)) is not { } expected)
        {
            return new(IsIncomplete: false, []);
        }

        // Words depend on the text before them, so each keystroke requests them again.
        var completions = new Completions(seeds, path, article, place, expected);
        return new(IsIncomplete: expected.Key?.Kind == ValueKind.Anchor, [.. completions.All()]);
    }

    private static SourceSpan? YamlAround(ArticleView article, string path, int offset)
    {
        if (SeedPath.IsAnnotation(path))
            return new(0, article.Source.AnnotationFile.Length);

        var (start, length) = article.Source.IsMarkdown ? FrontMatter.Annotation(article.Source.TextFile) : default;
        return length > 0 && start <= offset && offset <= start + length ? new(start, length) : null;
    }

    private IEnumerable<CompletionItem> All() => (place.IsKey ? KeyItems() : []).Concat(place.IsValue ? ValueItems() : []);

    private IEnumerable<CompletionItem> KeyItems()
    {
        if (expected.Section is { } section)
            return IsInList ? [] : OtherEntries(section);
        if (expected.IsLanguageMap)
            return Languages(": ");

        return expected.Keys is null
            ? []
            : expected.Keys.Keys.Where(key => !place.Siblings.Contains(key.Name)).Select(KeyItem);
    }

    /// <summary>Whether a list is being typed, not a map.</summary>
    private bool IsInList => file[..place.Typed.Start].TrimEnd() switch
    {
        [.., '[' or '-'] => true,
        [.., ','] before => before.LastIndexOf('[') > before.LastIndexOf('{'),
        _ => false,
    };

    /// <summary>Required keys come first, then the others in the order of the table.</summary>
    private CompletionItem KeyItem(SchemaKey key, int index) => Item(key.Name, CompletionItemKind.Property, TextOf(key)) with
    {
        Detail = key.Meaning,
        Documentation = new(KeyDescription.Of(key)),
        SortText = (KeyDescription.MustBeThere(key) ? "0" : "1") + Wording.Digits(index).PadLeft(2, '0'),
    };

    /// <summary>Directly below an entry's id, a single value would be its name or its words, but a key is meant.</summary>
    private bool IsEntryMap =>
        expected.EntryId is not null && ReferenceEquals(expected.Keys, expected.Schema.KeysOf(expected.EntrySection));

    /// <summary>A key with the text after it, so that the writer can continue typing.</summary>
    private string TextOf(SchemaKey key)
    {
        if (HasColon)
            return key.Name;
        var inner = "\n" + new string(' ', place.Indent + 2);
        return place.IsInFlow ? key.Name + ": "
            : key.Kind == ValueKind.Section ? key.Name + ":" + inner
            : key is { Kind: ValueKind.Anchor, Name: "text" } ? key.Name + ": |" + inner
            : key.Kind == ValueKind.Version ? key.Name + ": " + SeedFormat.Version
            : key.Name + ": ";
    }

    private bool HasColon => place.Typed.End < file.Length && file[place.Typed.End] == ':';

    private IEnumerable<CompletionItem> ValueItems()
    {
        if (expected.Section is { } section && (IsInList || !place.IsKey))
            return SharedIds(section, Written);
        if (expected.Key is not { } key || (IsEntryMap && place.IsKey))
            return [];

        return key.Kind switch
        {
            ValueKind.Term => key.Vocabulary.Select(term => Item(term, CompletionItemKind.EnumMember, term)),
            _ when key.NamesEntries => Ids(key).Concat(SharedIds(key, Written)),
            ValueKind.ArticleId => seeds.Articles.Select(
                a => Item(a.Id, CompletionItemKind.Reference, Written(a.Id)) with { Detail = a.Headline }),
            ValueKind.Language => Languages(""),
            ValueKind.Country => NamedCodes.Countries.Select(country => Coded(country, "")),
            ValueKind.Flag => Flags.Select(flag => Item(flag, CompletionItemKind.Value, flag)),
            ValueKind.Version => [Item(SeedFormat.Version, CompletionItemKind.Value, SeedFormat.Version)],
            ValueKind.Date or ValueKind.DateOrInterval => Dates(),
            ValueKind.Url => TextWords.Addresses(article.Source.Body).Select(url => Item(url, CompletionItemKind.Value, url)),
            ValueKind.Anchor => Words(key),
            ValueKind.Localized when key.Name is "name" or "alternateName" or "headline" => Words(key),
            _ => [],
        };
    }

    private IEnumerable<CompletionItem> Ids(SchemaKey key) =>
        from entry in article.Annotation.Entries
        where key.Sections.HasFlag(entry.Section) && entry.Id.Length > 0 && entry.Id != expected.EntryId
        select Item(entry.Id, CompletionItemKind.Reference, Written(entry.Id)) with
        {
            Detail = $"{entry.Map.Keys.Word}: {ArticleView.NameOf(entry)}",
        };

    /// <summary>Entries of shared files that the article does not have.</summary>
    private IEnumerable<CompletionItem> SharedIds(SchemaKey key, Func<string, string> write) =>
        from shared in seeds.SharedEntries
        where key.Sections.HasFlag(shared.Entry.Section)
        where shared.File.AnnotationPath != path && article.EntryOf(shared.Entry.Id) is null
        select Item(shared.Entry.Id, CompletionItemKind.Reference, write(shared.Entry.Id)) with
        {
            Detail = $"{shared.Entry.Map.Keys.Word}: {ArticleView.NameOf(shared.Entry)}, shared in {shared.File.AnnotationPath}",
            SortText = "0" + shared.Entry.Id,
        };

    /// <summary>Entries of other articles: the same person has the same id everywhere.</summary>
    private IEnumerable<CompletionItem> OtherEntries(SchemaKey section)
    {
        if (section.Sections is not (Sections.People or Sections.Organizations or Sections.Places))
            return [];

        var shared = SharedIds(section, id => HasColon ? id : id + ":").ToList();
        var known = shared.Select(item => item.Label).ToHashSet(StringComparer.Ordinal);
        var others =
               from other in seeds.Sources
               where other != article.Source
               let annotation = other.Annotation.Strict
               where annotation is not null
               from entry in annotation.Entries
               where entry.Section == section.Sections && article.EntryOf(entry.Id) is null && entry.Map["name"] is not null
               where !known.Contains(entry.Id)
               group (entry, other) by entry.Id into same
               let first = same.First()
               let text = HasColon ? same.Key : EntryText(first.entry, first.other.AnnotationFile)
               select Item(same.Key, CompletionItemKind.Reference, text) with
               {
                   Detail = $"{ArticleView.NameOf(first.entry)}, as in {first.other.AnnotationPath}",
               };
        return shared.Concat(others);
    }

    private string EntryText(AnnotationEntry entry, string otherFile)
    {
        var name = entry.Map["name"]!.Node.Range.In(otherFile).Trim();
        var inner = "\n" + new string(' ', place.Indent + 2);
        return name.Contains('\n', StringComparison.Ordinal) ? $"{entry.Id}:{inner}name: " : $"{entry.Id}:{inner}name: {name}";
    }

    private IEnumerable<CompletionItem> Languages(string behind)
    {
        var used = seeds.Sources.Select(source => source.Annotation.Strict?.Article["inLanguage"]?.Node)
            .OfType<Seeds.Yaml.YamlScalar>().Select(tag => tag.Value).ToHashSet(StringComparer.Ordinal);
        return NamedCodes.Languages.Where(language => !place.Siblings.Contains(language.Code))
            .Select(language => Coded(language, HasColon ? "" : behind) with
            {
                SortText = (used.Contains(language.Code) ? "0" : "1") + language.Code,
            });
    }

    private CompletionItem Coded((string Code, string Name) code, string behind) =>
        Item(code.Code, CompletionItemKind.Value, code.Code + behind) with { Detail = code.Name, FilterText = $"{code.Code} {code.Name}" };

    private IEnumerable<CompletionItem> Dates()
    {
        var own = OwnDates.Select(key => article.Annotation.Article[key]?.Node)
            .OfType<Seeds.Yaml.YamlScalar>().Select(date => (Date: date.Value, Words: "the article's own"));
        return TextWords.Dates(article.Source.Body).Concat(own)
            .Where(date => Edtf.Read(date.Date).Problem is null).DistinctBy(date => date.Date)
            .Select((date, i) => Item(date.Date, CompletionItemKind.Value, Written(date.Date)) with
            {
                Detail = date.Words,
                SortText = Wording.Digits(i).PadLeft(3, '0'),
            });
    }

    private IEnumerable<CompletionItem> Words(SchemaKey key)
    {
        var entry = expected.EntryId is { } id ? article.EntryOf(id) : null;
        var near = entry is null ? [] : article.Context.Anchors.RangesOf(entry, "text");
        return new TextWords(article.Context.Text, near).Behind(key, typed).Select((words, i) =>
            Item(Excerpt.From(words), CompletionItemKind.Text, Written(words)) with
            {
                SortText = Wording.Digits(i).PadLeft(3, '0'),
                FilterText = typed.Length > 0 ? typed : null,
            });
    }

    /// <summary>A value in the notation of its position.</summary>
    private string Written(string value)
    {
        if (place.IsInBlock)
            return value;
        if (place.Quote == '\'')
            return value.Replace("'", "''", StringComparison.Ordinal) + Closing;

        var plain = new AnnotationEditor(article.Source, new SeedIds(article.Annotation)).WriteAt(default, value).NewText;
        if (place.Quote == '\0')
            return plain;
        return plain.Length > 1 && plain[0] == '"' ? plain[1..^1] + Closing : value + Closing;
    }

    private string Closing => place.Typed.End < file.Length && file[place.Typed.End] == place.Quote ? "" : place.Quote.ToString();

    private CompletionItem Item(string label, int kind, string text) => new(label, kind)
    {
        TextEdit = new(seeds.LinesOf(path).RangeOf(place.Typed), text),
    };
}
