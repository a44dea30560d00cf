using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// An article in the standoff format of brat, so that reading it back gives the same article: words as text-bound annotations, mentions of
/// one entry as equivalent, quotes and events as events, terms and dates as attributes, the Wikidata item as a normalization. Values for
/// which brat has no line are notes with the name of the key and the value as JSON. Offsets are code points.
/// </summary>
internal sealed class BratWriter
{
    private const string QuoteRoles = "Text*:Quote, Source?:Source, Cue?:Cue, DateText?:DateText, Speaker*:<ENTITY>, Addressee*:<ENTITY>, "
        + "IsBasedOn?:Quote, About*:<ANY>";
    private const string EventRoles = "Text*:Event, DateText?:DateText, Location?:Place, Attendee*:<ENTITY>, Organizer*:<ENTITY>, "
        + "SuperEvent*:Event, Follows*:Event";

    /// <summary>Types and roles for brat, so that it can show and edit them.</summary>
    public const string Configuration = $"""
        [entities]
        Article
        Person
        Organization
        Place
        Source
        Cue
        DateText

        [relations]
        <OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
        Equiv	Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
        Equiv	Arg1:Organization, Arg2:Organization, <REL-TYPE>:symmetric-transitive
        Equiv	Arg1:Place, Arg2:Place, <REL-TYPE>:symmetric-transitive
        affiliation	Arg1:Person, Arg2:Organization
        containedInPlace	Arg1:Place, Arg2:Place

        [events]
        Quote	{QuoteRoles}
        Event	{EventRoles}

        [attributes]
        type	Arg:Quote, Value:direct|indirect|narrated
        medium	Arg:Quote, Value:speech|writing|thought
        eventStatus	Arg:Event, Value:scheduled|ongoing|held|postponed|rescheduled|cancelled
        dateBasis	Arg:Event, Value:explicit|relative|inferred

        """;

    private readonly ExportedArticle article;
    private readonly StringBuilder annotations = new();
    private readonly int[] codePoints;
    private readonly Dictionary<string, string> idOf = new(StringComparer.Ordinal);
    private readonly List<string> leftovers = [];
    private int textBounds;
    private int notes;
    private int attributes;
    private int events;

    private BratWriter(ExportedArticle article)
    {
        this.article = article;
        codePoints = CodePoints(article.Text);
    }

    /// <summary>The content of the .ann file, and the values that are not in it.</summary>
    public static (string Annotations, IReadOnlyList<string> Leftovers) Write(ExportedArticle article)
    {
        var writer = new BratWriter(article);
        writer.Write();
        return (writer.annotations.ToString(), writer.leftovers);
    }

    private void Write()
    {
        var spec = article.Spec;
        var happenings = spec.In(Sections.Quotes).Concat(spec.In(Sections.Events)).ToList();
        foreach (var entry in happenings)
            idOf[entry.Id] = "E" + Number(++events);
        var named = spec.Entries.Except(happenings).ToList();
        foreach (var entry in named.Where(entry => entry.Fields.Spans("mentions").Count > 0))
            WriteNamed(entry);
        WriteArticle(named);
        foreach (var entry in happenings)
            WriteEvent(entry);
    }

    /// <summary>A note needs a target: the first words of the text.</summary>
    private void WriteArticle(List<EntrySpec> named)
    {
        if (FirstWords() is not { } first)
        {
            leftovers.Add("the text is blank, so brat has no words for the notes about the article.");
            return;
        }

        var target = TextBound("Article", [first]);
        Note(target, "id", article.Spec.Id);
        foreach (var field in FieldJson.AsInSeed(article.Spec.Fields))
            WriteField(target, field);
        foreach (var section in SeedFormat.Article.Keys.Where(key => key.Kind == ValueKind.Section))
        {
            var entries = named.FindAll(entry => entry.Section == section.Sections);
            var implied = entries.Select(entry => KeyValuePair.Create(entry.Id, (JsonNode?)Implied(entry)));
            if (entries.Exists(entry => !idOf.ContainsKey(entry.Id)))
                Note(target, section.Name, new JsonObject(implied));
        }
    }

    /// <summary>The notes for an entry without a mention; none for an entry with its own annotations.</summary>
    private JsonObject Implied(EntrySpec entry)
    {
        var json = new JsonObject();
        if (idOf.ContainsKey(entry.Id))
            return json;

        json["mentions"] = new JsonArray();
        foreach (var field in entry.Fields.Fields.Where(field => field.Key != FieldJson.Role))
        {
            if (FieldJson.Of(field, article.Spec.InLanguage) is { } value)
                json[field.Name] = value;
        }

        return json;
    }

    private SourceSpan? FirstWords()
    {
        var start = 0;
        while (start < article.Text.Length && char.IsWhiteSpace(article.Text[start]))
            start++;
        var end = start;
        while (end < article.Text.Length && !char.IsWhiteSpace(article.Text[end]))
            end++;
        return end > start ? SourceSpan.FromBounds(start, end) : null;
    }

    private void WriteNamed(EntrySpec entry)
    {
        var type = entry.Section switch { Sections.People => "Person", Sections.Organizations => "Organization", _ => "Place" };
        var mentions = entry.Fields.Spans("mentions").Select(span => TextBound(type, [span])).ToList();
        idOf[entry.Id] = mentions[0];
        if (mentions.Count > 1)
            Line("*", "Equiv " + string.Join(' ', mentions));
        Note(mentions[0], "id", entry.Id);
        foreach (var field in entry.Fields.Fields.Where(field => field is not SpanField))
            WriteField(mentions[0], field);
    }

    private void WriteEvent(EntrySpec entry)
    {
        var id = idOf[entry.Id];
        var isQuote = entry.Section == Sections.Quotes;
        var texts = entry.Fields.Spans("text");
        var arguments = new List<string>
        {
            isQuote ? $"Quote:{TextBound("Quote", texts)}" : $"Event:{TextBound("Event", [texts[0]])}",
        };
        foreach (var (span, number) in isQuote ? [] : texts.Skip(1).Select((span, index) => (span, index + 1)))
            arguments.Add($"{Role("Text", number)}:{TextBound("Event", [span])}");
        foreach (var field in entry.Fields.Fields.OfType<SpanField>().Where(field => field.Key != "text"))
            arguments.Add($"{Capital(field.Key)}:{TextBound(Capital(field.Key), field.Spans)}");

        var rest = entry.Fields.Fields
            .Where(field => field is not SpanField && !IsDefault(entry, field) && !TryAddReferences(arguments, entry, field)).ToList();
        Line(id, string.Join(' ', arguments));
        Note(id, "id", entry.Id);
        rest.ForEach(field => WriteField(id, field));
        if (isQuote && !rest.Exists(field => field.Key == "type"))
            WriteAttribute("type", id, "direct");
    }

    /// <summary>The name of an event is its first passage, unless it has another one.</summary>
    private bool IsDefault(EntrySpec entry, FieldSpec field) => field is LocalizedField { Key: "name", Texts: [{ Values: [var name] }] }
        && entry.Section == Sections.Events && name.Language == article.Spec.InLanguage
        && name.Text == entry.Fields.Spans("text")[0].In(article.Text);

    /// <summary>References are roles if all their targets have words or are events; their order is kept.</summary>
    private bool TryAddReferences(List<string> arguments, EntrySpec entry, FieldSpec field)
    {
        if (field is not WordsField words || SeedFormat.KeysOf(entry.Section).Find(field.Key) is not { Kind: ValueKind.Reference }
            || !words.Words.All(idOf.ContainsKey))
        {
            return false;
        }

        arguments.AddRange(words.Words.Select((word, index) => $"{Role(Capital(field.Key), index + 1)}:{idOf[word]}"));
        return true;
    }

    private void WriteField(string target, FieldSpec field)
    {
        if (field.Key == FieldJson.Role)
            leftovers.Add($"the pairing of titles and organizations of {target} wasn't exported, because one of them is malformed.");
        else if (field is TextField { Key: "wikidata", Texts: [var item] })
            Line("N" + Number(++attributes), $"Reference {target} Wikidata:{item}", item);
        else if (field is TextField { Texts: [var text] } && IsAttribute(field.Key) && text.All(c => c is > ' ' and < '\u007F'))
            WriteAttribute(field.Key, target, text);
        else if (FieldJson.Of(field, article.Spec.InLanguage) is { } json)
            Note(target, field.Name, json);
    }

    private void WriteAttribute(string key, string target, string value) => Line("A" + Number(++attributes), $"{key} {target} {value}");

    private static bool IsAttribute(string key) => Tables.Select(table => table.Find(key)).FirstOrDefault(found => found is not null)?.Kind
        is ValueKind.Term or ValueKind.Language or ValueKind.Date or ValueKind.DateOrInterval or ValueKind.Count;

    private static KeyTable[] Tables { get; } = [SeedFormat.Quote, SeedFormat.Event, SeedFormat.Article];

    private string TextBound(string type, IReadOnlyList<SourceSpan> spans)
    {
        var id = "T" + Number(++textBounds);
        var offsets = spans.Select(span => $"{Number(codePoints[span.Start])} {Number(codePoints[span.End])}");
        Line(id, $"{type} {string.Join(';', offsets)}", OnOneLine(string.Join(' ', spans.Select(span => span.In(article.Text)))));
        return id;
    }

    private void Note(string target, string key, JsonNode value) =>
        Line("#" + Number(++notes), $"{key} {target}", FieldJson.WriteOnOneLine(value));

    private void Line(params ReadOnlySpan<string> parts)
    {
        for (var i = 0; i < parts.Length; i++)
            annotations.Append(i > 0 ? "\t" : "").Append(parts[i]);
        annotations.Append('\n');
    }

    /// <summary>An annotation is one line, so each line end becomes a space, as in brat.</summary>
    private static string OnOneLine(string words) =>
        words.Replace('\r', ' ').Replace('\n', ' ').Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');

    private static int[] CodePoints(string text)
    {
        var offsets = new int[text.Length + 1];
        for (var i = 1; i <= text.Length; i++)
            offsets[i] = offsets[i - 1] + (char.IsHighSurrogate(text[i - 1]) && i < text.Length && char.IsLowSurrogate(text[i]) ? 0 : 1);
        return offsets;
    }

    private static string Role(string role, int number) => number == 1 ? role : role + Number(number);

    private static string Capital(string key) => char.ToUpperInvariant(key[0]) + key[1..];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
