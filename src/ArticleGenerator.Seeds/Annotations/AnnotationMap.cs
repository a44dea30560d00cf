using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>One value of a key: the value itself, or an item of a list.</summary>
/// <param name="Node">Where it is.</param>
/// <param name="Anchor">Its keys, if it is an anchor or an image that is written as a map.</param>
internal sealed record AnnotationValue(YamlNode Node, AnnotationMap? Anchor);

/// <summary>A known key of a map, with its value.</summary>
/// <param name="KeyNode">Null if the value replaces the whole map (<c>moscow: Moscow</c>).</param>
internal sealed record AnnotationField(SchemaKey Key, YamlScalar? KeyNode, YamlNode Node)
{
    /// <summary>The key's value, without surrounding space unless that may be intended.</summary>
    public YamlNode Node { get; } = Key.IsOfWords ? Node : WithoutOuterSpace(Node);

    /// <summary>The values that are there: one, or the items of the list. An empty value counts as absent.</summary>
    public IReadOnlyList<AnnotationValue> Values => field ??=
        Key.IsList && Node is YamlSequence list ? [.. list.Items.Where(IsPresent).Select(n => ToValue(Key, n))]
        : IsPresent(Node) ? [ToValue(Key, Node)]
        : [];

    /// <summary>Spreadsheets export <c>"Q42 "</c>. Only quotation marks and blocks keep such space.</summary>
    private static YamlNode WithoutOuterSpace(YamlNode node) => node switch
    {
        YamlScalar text when HasOuterSpace(text) => new YamlScalar(text.Range, text.Value.Trim(), text.Style),
        YamlSequence list when list.Items.Any(HasOuterSpace) =>
            new YamlSequence(list.Range, [.. list.Items.Select(WithoutOuterSpace)], list.IsFlow),
        _ => node,
    };

    private static bool HasOuterSpace(YamlNode node) => node is YamlScalar { Style: not YamlScalarStyle.Plain, Value: [_, ..] value }
        && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1]));

    private static bool IsPresent(YamlNode node) => node is not YamlScalar text || !text.SaysNothing();

    private static AnnotationValue ToValue(SchemaKey key, YamlNode node) =>
        new(node, node is not YamlMapping ? null
            : key.Kind == ValueKind.Anchor ? AnnotationMap.Read(SeedFormat.Anchor, node)
            : key.Kind == ValueKind.Image ? AnnotationMap.Read(SeedFormat.Image, node)
            : null);
}

/// <summary>A map of the seed, read by its table of keys.</summary>
internal sealed class AnnotationMap
{
    private readonly List<AnnotationField> fields = [];
    private readonly List<YamlPair> unknown = [];
    private readonly List<(YamlPair Pair, YamlScalar First)> repeated = [];

    private readonly List<YamlPair>? foreign;

    private AnnotationMap(KeyTable keys, YamlNode? node, bool isFrontMatter) =>
        (Keys, Node, foreign) = (keys, node, isFrontMatter ? [] : null);

    public KeyTable Keys { get; }

    /// <summary>Null for an article that has no annotation.</summary>
    public YamlNode? Node { get; }

    /// <summary>The known keys, each once, in the order of the file.</summary>
    public IReadOnlyList<AnnotationField> Fields => fields;

    public IReadOnlyList<YamlPair> Unknown => unknown;

    /// <summary>In front matter, the keys that belong to other tools and aren't in the table.</summary>
    public IReadOnlyList<YamlPair> Foreign => foreign ?? [];

    /// <summary>Duplicate keys of the map.</summary>
    public IReadOnlyList<(YamlPair Pair, YamlScalar First)> Repeated => repeated;

    public AnnotationField? this[string key]
    {
        get
        {
            foreach (var field in fields)
            {
                if (field.Key.Name == key)
                    return field;
            }

            return null;
        }
    }

    /// <param name="isFrontMatter">Whether other tools read the map too, and may have their own keys in it.</param>
    public static AnnotationMap Read(KeyTable keys, YamlNode? node, bool isFrontMatter = false)
    {
        var map = new AnnotationMap(keys, node, isFrontMatter);
        if (node is YamlMapping mapping && !map.IsShorthand(mapping))
            map.ReadPairs(mapping.Pairs);
        else if (keys.Shorthand is not null && node is YamlScalar or YamlMapping)
            map.fields.Add(new AnnotationField(keys.Find(keys.Shorthand!)!, null, node));

        return map;
    }

    /// <summary>Returns the map with the fields that it lacks; lists of names and mentions are merged.</summary>
    public AnnotationMap Completed(IEnumerable<AnnotationField> others)
    {
        var map = new AnnotationMap(Keys, Node, isFrontMatter: false);
        map.fields.AddRange(fields);
        map.unknown.AddRange(unknown);
        map.repeated.AddRange(repeated);
        foreach (var other in others.Select(InTable))
        {
            if (map.IndexOf(other.Key) is not (>= 0 and var index))
                map.fields.Add(other);
            else if (map.fields[index].Values.Count == 0)
                map.fields[index] = other;
            else if (other.Key.Name is "alternateName" or "mentions")
                map.fields[index] = Joined(map.fields[index], other);
        }

        return map;
    }

    /// <summary>A field of another file, with the key of this table, which has the same meaning to another reader.</summary>
    private AnnotationField InTable(AnnotationField field) =>
        Keys.Find(field.Key.Name) is { } key && !ReferenceEquals(key, field.Key) ? new(key, field.KeyNode, field.Node) : field;

    private static AnnotationField Joined(AnnotationField field, AnnotationField other)
    {
        var own = new HashSet<string>(field.Values.Select(value => value.Node).OfType<YamlScalar>().Select(text => text.Value));
        var added = other.Values.Where(value => value.Node is not YamlScalar text || !own.Contains(text.Value));
        return new(field.Key, field.KeyNode, new YamlSequence(
            field.Node.Range, [.. field.Values.Concat(added).Select(value => value.Node)], isFlow: true));
    }

    /// <summary>Whether the map is from language to name rather than from key to value: <c>{ hi: मॉस्को, en: Moscow }</c>.</summary>
    private bool IsShorthand(YamlMapping mapping) =>
        Keys.Shorthand is { } shorthand
        && Keys.Find(shorthand)!.Kind == ValueKind.Localized
        && mapping.Pairs.Count > 0
        && mapping.Pairs.All(p =>
            Keys.Find(p.Key.Value) is null && (IsLanguage(p.Key.Value) || (p != mapping.Pairs[0] && IsRestOfName(mapping, p))));

    /// <summary>A misspelled key isn't a language, although it is as short: <c>nam</c>.</summary>
    private bool IsLanguage(string key) => LanguageMap.LooksLikeTag(key) && (key.Length == 2 || Keys.Meant(key) is null);

    /// <summary>The part that a comma cut off: <c>{ en: Putin, Vladimir }</c>.</summary>
    private static bool IsRestOfName(YamlMapping mapping, YamlPair pair) => mapping.IsFlow && pair.Value is YamlScalar { IsEmpty: true };

    private void ReadPairs(IReadOnlyList<YamlPair> pairs)
    {
        // Known keys are few; unknown and duplicate ones may be as many as the file has lines.
        Dictionary<string, YamlScalar>? firsts = null;
        foreach (var pair in pairs)
        {
            if (Keys.Find(pair.Key.Value) is not { } key)
                ReadUnknown(pair, firsts ??= new(StringComparer.Ordinal));
            else if (IndexOf(key) is >= 0 and var index)
                Repeat(pair, index, firsts ??= new(StringComparer.Ordinal));
            else
                fields.Add(new AnnotationField(key, pair.Key, pair.Value));
        }
    }

    private int IndexOf(SchemaKey key)
    {
        var index = fields.Count - 1;
        while (index >= 0 && !ReferenceEquals(fields[index].Key, key))
            index--;
        return index;
    }

    private void ReadUnknown(YamlPair pair, Dictionary<string, YamlScalar> firsts)
    {
        if (firsts.TryGetValue(pair.Key.Value, out var first))
        {
            repeated.Add((pair, first));
            return;
        }

        firsts.Add(pair.Key.Value, pair.Key);
        (IsForeign(pair.Key.Value) ? foreign! : unknown).Add(pair);
    }

    /// <summary>A known key in another letter case is still a mistake.</summary>
    private bool IsForeign(string key) =>
        foreign is not null
        && ForeignKeys.Has(key)
        && !Keys.Keys.Any(ours => string.Equals(ours.Name, key, StringComparison.OrdinalIgnoreCase));

    /// <summary>If two lines have the same key, the one with a value counts.</summary>
    private void Repeat(YamlPair pair, int index, Dictionary<string, YamlScalar> firsts)
    {
        var counted = fields[index];
        if (!firsts.TryGetValue(pair.Key.Value, out var first))
            firsts.Add(pair.Key.Value, first = counted.KeyNode!);

        repeated.Add((pair, first));
        if (counted.Node is YamlScalar text && text.SaysNothing())
            fields[index] = new AnnotationField(counted.Key, pair.Key, pair.Value);
    }
}
