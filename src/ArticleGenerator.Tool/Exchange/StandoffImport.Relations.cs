using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <content>Quotes that are connected by relations, words without a connection, and relations that are keys.</content>
internal sealed partial class StandoffImport
{
    /// <summary>Quotes that are connected not by events, but by relations between content, cue and source.</summary>
    private void AddRelated()
    {
        var links = document.Relations.Where(r => PartOf(r.From) is not null && PartOf(r.To) is not null).ToList();
        var byEnd = links.SelectMany(r => new[] { (End: r.From, Other: r.To), (End: r.To, Other: r.From) })
            .ToLookup(link => link.End, link => link.Other, StringComparer.Ordinal);
        var contents = document.TextBounds.Where(bound => PartOf(bound.Id) == "text" && !used.Contains(bound.Id) && byEnd[bound.Id].Any());
        foreach (var content in contents.ToList())
        {
            if (used.Contains(content.Id))
                continue;

            var cues = byEnd[content.Id].Where(id => PartOf(id) == "cue").ToList();
            var texts = cues.SelectMany(cue => byEnd[cue]).Concat(byEnd[content.Id]).Where(id => PartOf(id) == "text" && !used.Contains(id))
                .Prepend(content.Id).Distinct(StringComparer.Ordinal).ToList();
            var parts = texts.SelectMany(text => byEnd[text]).Concat(cues).Concat(cues.SelectMany(cue => byEnd[cue]))
                .Where(id => PartOf(id) is "source" or "speaker" or "cue").Distinct(StringComparer.Ordinal);
            AddRelated(texts, [.. parts]);
        }

        // Relations between words of one quote need no further processing.
        foreach (var link in links.Where(link => holders[link.From].Overlaps(holders[link.To])))
            used.Add(link.Id);
    }

    private void AddRelated(List<string> texts, List<string> parts)
    {
        var first = bounds[texts[0]];
        var arguments = texts.Select(id => ("Content", id)).Concat(parts.Select(id => (bounds[id].Type, id)));
        var entry = Draft.Add(Sections.Quotes, Wish(texts.Select(id => bounds[id]), first.Id));
        entry.Line = first.Line;
        foreach (var id in texts)
            entryOf[id] = entry;
        Fill(entry, new(first.Id, "quote", null, [.. arguments], first.Line));
    }

    /// <summary>The part of a quote that words can be by their type, or null.</summary>
    private string? PartOf(string id) => Bound(id) is { } bound
        ? map[bound.Type] switch
        {
            "text" or "quotes" => "text",
            "source" => "source",
            "speaker" => "speaker",
            "cue" => "cue",
            _ => null,
        }
        : null;

    /// <summary>Quotes and events of which only the words were annotated.</summary>
    private void AddLone()
    {
        foreach (var bound in document.TextBounds.Where(bound => !used.Contains(bound.Id)))
        {
            var section = map[bound.Type] switch { "quotes" or "text" => Sections.Quotes, "events" => Sections.Events, _ => Sections.None };
            if (section == Sections.None)
                continue;

            var entry = Draft.Add(section, Wish([bound], bound.Id));
            entry.Line = bound.Line;
            entryOf[bound.Id] = entry;
            SetTexts(entry, [bound]);
        }
    }

    /// <summary>Relations that are keys of an entry: an affiliation, a place within another.</summary>
    private void AddRelations()
    {
        foreach (var relation in document.Relations.Where(relation => !used.Contains(relation.Id)))
        {
            if (map[relation.Type] == TypeMap.Ignore)
                continue;

            if (entryOf.TryGetValue(relation.From, out var from) && entryOf.TryGetValue(relation.To, out var to)
                && map.KeyOf(relation.Type, from.Keys) is { } key
                && from.Keys.Find(key) is { Kind: ValueKind.Reference } reference && (reference.Sections & to.Section) != 0)
            {
                from.AddReference(key, to.Id);
                used.Add(relation.Id);
            }
            else
            {
                Leave(
                    relation.Line,
                    $"{relation.Id} {relation.Type}: seeds have no such relation between {relation.From} and {relation.To}. Skipped.");
            }
        }
    }
}
