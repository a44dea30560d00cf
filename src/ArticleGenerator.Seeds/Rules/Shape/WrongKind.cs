using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A list instead of one value, a map instead of a text, and the like.</summary>
internal sealed class WrongKind : ArticleRule
{
    public override Rule Rule { get; } = new("ART3004", "Wrong kind of value", "{0} must be {1}, not {2}.{3}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var finding in InListsOfIds(context))
            yield return finding;

        foreach (var reading in context.Readings)
        {
            if (IsListOfIds(context, reading.Field))
                continue;

            if (WrongPart(reading.Field.Key, reading.Value.Node) is { } wrong && context.IsSound(reading))
                yield return Find(context, reading.Entry, reading.Field, reading.Value.Node, wrong);

            if (reading.Value.Anchor is { } anchor)
            {
                foreach (var finding in InAnchor(context, reading, anchor))
                    yield return finding;
            }
        }

        foreach (var entry in context.Entries)
        {
            if (entry.Node is YamlSequence)
                yield return Refuse(context, entry.Node, Wording.Capital(entry.Label), WantedEntry(entry), Found(entry.Node), "");
        }
    }

    /// <summary>With shared entries, a section can be a list of their ids.</summary>
    private static bool IsListOfIds(ValidationContext context, AnnotationField field) =>
        context.TakesShared
        && field is { Key.Kind: ValueKind.Section, Node: not YamlMapping }
        && (field.Key.Sections & Sections.Named) != 0;

    private IEnumerable<Finding> InListsOfIds(ValidationContext context) =>
        from id in context.TakesShared ? context.Annotation.ListedIds : []
        where id.Node is not YamlScalar text || !SeedId.IsValid(text.Value)
        where context.IsSound(id.Section.Node) && context.IsSound(id.Node)
        select Refuse(
            context, id.Node, $"'{id.Section.Key.Name}' of the article",
            $"ids of shared entries, or {Wanted(id.Section.Key)}", Found(id.Node, isInList: true), "");

    private IEnumerable<Finding> InAnchor(ValidationContext context, FieldReading reading, AnnotationMap anchor) =>
        from part in anchor.Fields
        from value in part.Values
        let wrong = WrongPart(part.Key, value.Node)
        where wrong is not null && context.IsSound(reading)
        select Find(context, reading.Entry, part, value.Node, wrong, $" in '{reading.Field.Key.Name}'");

    private Finding Find(
        ValidationContext context, AnnotationEntry? entry, AnnotationField field, YamlNode node, YamlNode wrong, string within = "") =>
        Report(
            context, wrong.Range, $"'{field.Key.Name}'{within} of {context.LabelOf(entry)}",
            Wanted(field.Key), Found(wrong, IsInList(field, node, wrong)), MeantBy(field.Key, wrong) is { } meant ? $" Write {meant}." : "")
            .Refusing(node)
            .With(Write(context, field, wrong));

    /// <summary>Whether the mistake is a list inside a list, and not a list as such.</summary>
    private static bool IsInList(AnnotationField field, YamlNode node, YamlNode wrong) =>
        wrong == node ? node != field.Node : wrong is YamlSequence list && list.Items.Any(item => item is YamlSequence);

    /// <summary>The code of a country that is given by name or by another code; a number or a flag in another form.</summary>
    private static string? MeantBy(SchemaKey key, YamlNode wrong) => wrong is not YamlScalar text ? null
        : key.Declaration is { } field ? FieldValue.Meant(field, text.Value)
        : key.Kind == ValueKind.Country ? Countries.Meant(text.Value)
        : null;

    private static Fix? Write(ValidationContext context, AnnotationField field, YamlNode wrong) =>
        wrong is YamlSequence { Items: [YamlSequence or YamlScalar] } ? Unpack(context, field.Key, wrong)
        : field.Key is { Kind: ValueKind.Flag, Declaration: null } && wrong is YamlScalar flag && IsYes(flag.Value)
            ? Fix.Safe("Write true", context.Editor.Write(flag, "true"))
        : MeantBy(field.Key, wrong) is { } meant && !field.Values.Any(v => v.Node is YamlScalar other && other.Value == meant)
            ? Fix.Safe($"Write {meant}", context.Editor.Write((YamlScalar)wrong, meant))
            : null;

    /// <summary>The only value of a list, or of a list in a list.</summary>
    private static Fix? Unpack(ValidationContext context, SchemaKey key, YamlNode wrong)
    {
        var only = wrong;
        while (only is YamlSequence { IsFlow: true, Items: [var item] })
            only = item;
        return context.HasRoom
            && only is YamlScalar { IsEmpty: false, Style: not (YamlScalarStyle.Literal or YamlScalarStyle.Folded) } value
            && IsSound(context, key, value)
                ? Fix.Safe(
                    "Write the value without brackets",
                    context.Editor.Replace(wrong.Range, value.Range.In(context.Source.AnnotationFile)))
                : null;
    }

    /// <summary>Whether a value has no problem of its own.</summary>
    private static bool IsSound(ValidationContext context, SchemaKey key, YamlScalar value) => key.Kind switch
    {
        ValueKind.Reference => context.EntriesById.TryGetValue(value.Value, out var entry) && (entry.Section & key.Sections) != 0,
        ValueKind.Anchor => context.Text.Find(new(value.Value)).Count > 0,
        ValueKind.Text or ValueKind.Localized => key.Name != "name" || context.Text.HasWord(value.Value, context.Language),
        _ => false,
    };

    /// <summary>How people and other versions of YAML write a true flag. A false one may publish a draft.</summary>
    private static bool IsYes(string written) => written.ToLowerInvariant() is "true" or "yes" or "on" or "y" or "1";

    /// <summary>The part of a value that has the wrong kind, or null.</summary>
    private static YamlNode? WrongPart(SchemaKey key, YamlNode node) => (key.Kind, node) switch
    {
        (ValueKind.Section, YamlMapping or YamlSequence { Items.Count: 0 }) or (ValueKind.Anchor or ValueKind.Image, YamlMapping) => null,
        (ValueKind.Declarations, YamlMapping) or (ValueKind.Unread, _) => null,
        (ValueKind.Section or ValueKind.Declarations, _) => node,
        (ValueKind.Localized, YamlMapping map) => FirstOtherThanText(key, map),
        (ValueKind.Count, YamlScalar text) => IsCount(text.Value) ? null : node,
        (ValueKind.Flag, YamlScalar text) => text.Value is "true" or "false" ? null : node,
        (ValueKind.Sha256, YamlScalar text) => IsSha256(text.Value) ? null : node,
        (ValueKind.Country, YamlScalar text) => text.Value is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? null : node,
        (ValueKind.Integer or ValueKind.Number or ValueKind.ImagePath or ValueKind.ArticleId, YamlScalar text) =>
            FieldValue.IsOf(key.Declaration!, text.Value) ? null : node,
        (_, YamlScalar) => null,
        _ => node,
    };

    private static YamlNode? FirstOtherThanText(SchemaKey key, YamlMapping languages)
    {
        for (var i = 0; i < languages.Pairs.Count; i++)
        {
            if (!IsTextOf(key, languages.Pairs[i].Value))
                return languages.Pairs[i].Value;
        }

        return null;
    }

    /// <summary>
    /// The value of a language: a text, or several if the key takes a list of names. What can't be read is already reported.
    /// </summary>
    private static bool IsTextOf(SchemaKey key, YamlNode node) =>
        node is YamlScalar or YamlBad || (key.IsList && node is YamlSequence list && list.Items.All(i => i is YamlScalar or YamlBad));

    private static bool IsCount(string value) =>
        value.Length is > 0 and <= 6 && value.All(c => c is >= '0' and <= '9') && value.Any(c => c != '0');

    private static bool IsSha256(string value) =>
        value.Length == 64 && value.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    private static string Wanted(SchemaKey key) => key.Kind switch
    {
        ValueKind.Section => $"entries below it, each with an id of its own ({ExampleOf(key.Sections)})",
        ValueKind.Declarations => "the fields of articles, people and so on, by their names",
        ValueKind.Integer or ValueKind.Number or ValueKind.ImagePath or ValueKind.ArticleId => FieldValue.Wanted(key.Declaration!),
        ValueKind.Localized =>
            key.IsList ? "text, a list of texts, or texts per language ({ en: … })" : "text, or a text per language ({ en: … })",
        ValueKind.Anchor => "words copied from the article, or { exact: … }",
        ValueKind.Image => "one path or web address, or { src: …, alt: … }",
        ValueKind.Count => "a whole number from 1 to 999999",
        ValueKind.Flag => "true or false",
        ValueKind.Sha256 => "64 hexadecimal digits",
        ValueKind.Reference => key.IsList ? "an id or a list of ids" : "one id",
        ValueKind.Date or ValueKind.DateOrInterval => "one date",
        ValueKind.Language => "one language tag",
        ValueKind.Url => key.IsList ? "one web address or a list of them" : "one web address",
        ValueKind.Wikidata => "one Wikidata item",
        ValueKind.Term => Wording.TermsOf(key),
        ValueKind.Country => "a country code of two capital letters, such as IN",
        _ => key.IsList ? "text or a list of texts" : "text",
    };

    private static string WantedEntry(AnnotationEntry entry) => entry.Section is Sections.Quotes or Sections.Events
        ? "words copied from the article, or keys such as 'text: …' below it"
        : "a name, or keys such as 'name: …' below it";

    private static string ExampleOf(Sections section) => section switch
    {
        Sections.People => "modi: Narendra Modi",
        Sections.Organizations => "nato: NATO",
        Sections.Places => "moscow: Moscow",
        _ => "first-words: …",
    };

    private static string Found(YamlNode node, bool isInList = false) => node switch
    {
        YamlSequence => isInList ? "a list inside a list" : "a list",
        YamlMapping => "keys with values",
        YamlScalar text => $"'{Excerpt.From(text.Value)}'",
        _ => "this",
    };
}
