using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>The valid values of one map of a seed, key by key of its table. Absent and refused values are both empty.</summary>
internal sealed class FieldListBuilder
{
    private readonly ValidationContext context;
    private readonly AnnotationMap map;
    private readonly HashSet<string> kept;
    private readonly ReaderWords words;
    private readonly string language;

    // By the key's index in the table, followed by fields that no key has.
    private readonly FieldSpec?[] fields;

    /// <param name="entry">The entry that the map belongs to; null for the article itself.</param>
    /// <param name="kept">The ids of the entries that are kept: a reference to any other is dropped.</param>
    /// <param name="words">Collects spans of the text that look different to a reader.</param>
    /// <param name="language">The language of the article, which is that of values without a language.</param>
    public FieldListBuilder(
        ValidationContext context, AnnotationMap map, AnnotationEntry? entry, HashSet<string> kept, ReaderWords words, string language)
    {
        (this.context, this.map, this.kept, this.words, this.language) = (context, map, kept, words, language);
        fields = new FieldSpec?[map.Keys.Keys.Count + 1];
        foreach (var field in map.Fields)
            fields[map.Keys.IndexOf(field.Key)] = Read(field, entry);
    }

    /// <summary>Whether a key has a valid text in any language.</summary>
    public static bool HasText(ValidationContext context, AnnotationField? field) =>
        context.ValuesOf(field).SelectMany(v => LanguageMap.Read(v.Node)).Any(t => context.IsSound(t.Text) && context.IsSound(t.TagNode));

    /// <summary>The values that were found or set, except for default terms.</summary>
    public FieldList Build()
    {
        for (var i = 0; i < map.Keys.Keys.Count; i++)
        {
            if (map.Keys.Keys[i].Default is { } term && Text(map.Keys.Keys[i].Name) == term)
                fields[i] = null;
        }

        var (found, count) = (new FieldSpec[fields.Length], 0);
        foreach (var field in fields)
        {
            if (field is not null)
                found[count++] = field;
        }

        return new(Filled(found, count));
    }

    public string? Text(string key) => this[key] is TextField { Texts: [var text, ..] } ? text : null;

    /// <summary>The id that the map gives itself; it isn't a field.</summary>
    public string? IdOf(string key) => context.ValuesOf(map[key]).Select(v => v.Node).OfType<YamlScalar>().FirstOrDefault()?.Value;

    /// <summary>Sets the project's own fields that the map lacks and front matter elsewhere has.</summary>
    public void SetOwn(FieldListBuilder elsewhere)
    {
        foreach (var key in map.Keys.Keys.Where(key => key.Declaration is not null))
            this[key.Name] ??= elsewhere.map.Keys.Find(key.Name) is null ? null : elsewhere[key.Name];
    }

    /// <summary>Sets the defaults of the project's own fields.</summary>
    public void SetOwnDefaults()
    {
        foreach (var key in map.Keys.Keys)
        {
            if (key.Declaration is { Default.Count: > 0 } field)
                this[key.Name] ??= DefaultOf(field);
        }
    }

    private FieldSpec DefaultOf(FieldDeclaration field) => field.Kind == ValueKind.Localized
        ? new LocalizedField(field.DataKey, field.Default.Select(text =>
            new LocalizedSpec(new[] { new LocalizedValue(language, text) }.ToEquatableArray())).ToEquatableArray())
        : new TextField(field.DataKey, field.Default);

    public void Set(FieldSpec value) => this[value.Key] = value;

    public void Set(string key, string? text) => this[key] = text is null ? null : new TextField(key, text);

    /// <summary>Sets what the map lacks.</summary>
    public void SetDefault(FieldSpec value) => this[value.Key] ??= value;

    /// <summary>Pairs titles with affiliations if something between them was dropped.</summary>
    public void SetRoles()
    {
        if (IsAsWritten("jobTitle") && IsAsWritten("affiliation"))
            return;

        var roles = RolePairs.Pair(LocalizedByPosition("jobTitle"), IdsByPosition("affiliation")).ToEquatableArray();
        fields[^1] = roles.Count == 0 ? null : new WordsField("role", roles);
    }

    /// <summary>Sets a field that no key has. Other assemblies ignore it.</summary>
    public void SetBeside(FieldSpec value) => fields[^1] = value;

    private FieldSpec? this[string key]
    {
        get => fields[IndexOf(key)];
        set => fields[IndexOf(key)] = value;
    }

    private int IndexOf(string key) => map.Keys.IndexOf(map.Keys.Find(key)!);

    private FieldSpec? Read(AnnotationField field, AnnotationEntry? entry) => field.Key.Kind switch
    {
        ValueKind.Localized => LocalizedOf(field) is { Count: > 0 } texts ? new LocalizedField(field.Key.DataKey, texts) : null,
        ValueKind.Reference when field.Key.Declaration is not null =>
            TextsOf(field, kept) is { Count: > 0 } ids ? new TextField(field.Key.DataKey, ids) : null,
        ValueKind.Reference => TextsOf(field, kept) is { Count: > 0 } ids ? new WordsField(field.Key.Name, ids) : null,
        ValueKind.Country => TextsOf(field) is { Count: > 0 } codes ? new WordsField(field.Key.Name, codes) : null,
        ValueKind.Image => ImageOf(field),
        ValueKind.Anchor => entry is null || field.Key.Name == "mentions"
            ? null
            : context.Anchors.RangesOf(entry, field.Key.Name) is { Count: > 0 } spans
                ? new SpanField(field.Key.Name, spans.Select(words.ToSource).ToEquatableArray())
                : null,
        ValueKind.Flag when field.Key.Declaration is null => null,
        ValueKind.Id or ValueKind.Sha256 or ValueKind.Version or ValueKind.Section or ValueKind.Unread => null,
        _ => TextsOf(field) is { Count: > 0 } texts ? new TextField(field.Key.DataKey, texts) : null,
    };

    private ImageField? ImageOf(AnnotationField field)
    {
        var image = context.ImageIn(field);
        return context.TextOf(image["src"]) is { } source
            ? new(source.Value, TextOf(image["alt"]), TextOf(image["caption"]), context.TextOf(image["credit"])?.Value)
            : null;
    }

    private LocalizedSpec TextOf(AnnotationField? field) =>
        field is not null && LocalizedOf(field) is { Count: > 0 } texts ? texts[0] : default;

    /// <summary>The id as its entry writes it, because programs compare it unit by unit.</summary>
    private string OwnSpelling(string reference) => context.EntriesById[reference].Id;

    /// <param name="among">The ids that count, for references; null for all texts.</param>
    private EquatableArray<string> TextsOf(AnnotationField field, HashSet<string>? among = null)
    {
        var values = context.ValuesOf(field);
        var (texts, count) = (new string[values.Count], 0);
        foreach (var value in values)
        {
            if (value.Node is YamlScalar { Value: var text } && among?.Contains(text) != false)
                texts[count++] = among is null ? text : OwnSpelling(text);
        }

        return Filled(texts, count);
    }

    private EquatableArray<LocalizedSpec> LocalizedOf(AnnotationField field)
    {
        var values = context.ValuesOf(field);
        var texts = new List<LocalizedSpec>(values.Count);
        foreach (var value in values)
        {
            if (!IsFlat(value.Node))
                texts.AddRange(LocalizedOf(value.Node).Where(text => !text.IsEmpty));
            else if (Localized(value.Node) is { IsEmpty: false } text)
                texts.Add(text);
        }

        return texts.Take(field.Key.IsList ? int.MaxValue : 1).ToEquatableArray();
    }

    private static EquatableArray<T> Filled<T>(T[] items, int count)
        where T : IEquatable<T>
    {
        Array.Resize(ref items, count);
        return new(items);
    }

    /// <summary>A text, or one for each language.</summary>
    private static bool IsFlat(YamlNode node) =>
        node is YamlScalar || (node is YamlMapping map && map.Pairs.All(p => p.Value is YamlScalar));

    /// <summary>
    /// Several texts under a language are that many values: <c>{ en: [Chair, Mayor], hi: [अध्यक्ष, महापौर] }</c> are two, each in two
    /// languages.
    /// </summary>
    private IEnumerable<LocalizedSpec> LocalizedOf(YamlNode node) =>
        IsFlat(node)
            ? [Localized(node)]
            : LanguageMap.Read(node)
                .GroupBy(t => t.Tag, StringComparer.Ordinal)
                .SelectMany(language => language.Select((text, position) => (position, text)))
                .GroupBy(t => t.position, t => t.text)
                .Select(Localized);

    private LocalizedSpec Localized(YamlNode node) =>
        node is YamlScalar alone && !alone.SaysNothing() && context.IsSound(alone)
            ? new(new(new[] { new LocalizedValue(language, alone.Value) }))
            : Localized(LanguageMap.Read(node));

    private LocalizedSpec Localized(IEnumerable<(string Tag, YamlNode TagNode, YamlScalar Text)> texts) => new(texts
        .Where(t => context.IsSound(t.Text) && context.IsSound(t.TagNode))
        .Select(t => new LocalizedValue(t.Tag, t.Text.Value))
        .ToEquatableArray());

    /// <summary>A text for each value as written, empty if it can't be used, so that values still go together by position.</summary>
    private IReadOnlyList<LocalizedSpec> LocalizedByPosition(string key) =>
        [.. SlotsOf(key).SelectMany(v => v is null ? [default] : LocalizedOf(v.Node))];

    /// <summary>An id for each value as written, null if it can't be used.</summary>
    private IReadOnlyList<string?> IdsByPosition(string key) =>
        [.. SlotsOf(key).Select(v => v is { Node: YamlScalar id } && kept.Contains(id.Value) ? OwnSpelling(id.Value) : null)];

    /// <summary>Whether every value that was written can be used.</summary>
    private bool IsAsWritten(string key) => map[key] is not { } field
        || (field.Values.All(value => IsFlat(value.Node)) && field.Values.Count == this[key] switch
        {
            LocalizedField texts => texts.Texts.Count,
            WordsField words => words.Words.Count,
            _ => 0,
        });

    /// <summary>The values that are there, in the order of the file: null for each refused one.</summary>
    private IEnumerable<AnnotationValue?> SlotsOf(string key) =>
        map[key] is { } field ? field.Values.Select(v => context.IsSound(field.Node) && context.IsSound(v) ? v : null) : [];
}
