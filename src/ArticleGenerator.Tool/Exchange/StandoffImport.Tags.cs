using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <content>Statements about an annotation: attributes, references, notes.</content>
internal sealed partial class StandoffImport
{
    private void AddTags()
    {
        foreach (var tag in document.Tags)
        {
            var entry = entryOf.GetValueOrDefault(tag.Target);
            var isArticle = ofArticle.Contains(tag.Target);
            var isTaken = tag.Kind switch
            {
                TagKind.Note => AddNote(tag, entry, isArticle),
                TagKind.Reference => AddIdentity(tag, entry),
                _ => AddAttribute(tag, entry, isArticle),
            };
            if (!isTaken && map[tag.Name] != TypeMap.Ignore)
            {
                var value = tag.Value.Length == 0 ? "" : $" '{Excerpt.From(tag.Value)}'";
                Leave(tag.Line, $"{tag.Id} {tag.Name}{value} of {tag.Target}: seeds have no key for it. Skipped.");
            }
        }
    }

    /// <summary>A note with the name of a key is its value; any other becomes a comment.</summary>
    private bool AddNote(StandoffTag tag, EntryDraft? entry, bool isArticle)
    {
        var table = isArticle ? SeedFormat.Article : entry?.Keys;
        if (tag.Name == "id" && table is not null)
        {
            if (isArticle && TextOf(tag.Value) is { } id)
                Draft.Fields["id"] = new SeedWords([id]);
            return true;
        }

        if (table?.Find(tag.Name) is { } key && JsonOf(tag.Value) is { } json)
        {
            if (key.Kind == ValueKind.Section)
                return AddImplied(key, json);
            (isArticle ? Draft.Fields : entry!.Fields)[key.Name] = new SeedJson(OneIfOne(key, json));
            return true;
        }

        if (table is null && document.TextBounds.Count > 0 && tag.Target.Length > 0)
            return false;

        var comments = entry?.Comments ?? Draft.Comments;
        comments.Add($"{tag.Name}: {tag.Value}");
        return true;
    }

    private static JsonNode OneIfOne(SchemaKey key, JsonNode json) =>
        (!key.IsList && json is JsonArray { Count: 1 } list ? list[0]! : json).DeepClone();

    /// <summary>All entries of a section in their order and, for entries without words in the text, their values.</summary>
    private bool AddImplied(SchemaKey section, JsonNode json)
    {
        if (json is not JsonObject entries || !entries.All(pair => pair.Value is JsonObject))
            return false;

        foreach (var (id, fields) in entries)
        {
            var known = fields!.AsObject().Count == 0 ? Draft.Entries.Find(e => e.Id == id) : null;
            var entry = known ?? Draft.Add(section.Sections, id);
            Draft.Entries.Remove(entry);
            Draft.Entries.Add(entry);
            foreach (var (name, value) in fields.AsObject())
            {
                if (entry.Keys.Find(name) is { } key && value is not null)
                    entry.Fields[name] = new SeedJson(OneIfOne(key, value));
            }
        }

        return true;
    }

    private static bool AddIdentity(StandoffTag tag, EntryDraft? entry)
    {
        var colon = tag.Value.IndexOf(':', StringComparison.Ordinal);
        var isWikidata = colon > 0 && tag.Value.AsSpan(0, colon).Equals("wikidata", StringComparison.OrdinalIgnoreCase);
        if (!isWikidata || entry?.Keys.Find("wikidata") is null)
            return false;

        entry.Set("wikidata", tag.Value[(colon + 1)..]);
        return true;
    }

    private bool AddAttribute(StandoffTag tag, EntryDraft? entry, bool isArticle)
    {
        var table = isArticle ? SeedFormat.Article : entry?.Keys;
        if (tag.Value.Length == 0 || table?.Find(map.KeyOf(tag.Name, table) ?? "") is not { } key
            || key.Kind is ValueKind.Anchor or ValueKind.Section or ValueKind.Reference)
        {
            return false;
        }

        var value = key.Kind == ValueKind.Term
            ? key.Vocabulary.FirstOrDefault(term => string.Equals(term, tag.Value, StringComparison.OrdinalIgnoreCase))
            : tag.Value;
        if (value is null)
            return false;

        (isArticle ? Draft.Fields : entry!.Fields)[key.Name] = new SeedWords([value]);
        return true;
    }
}
