using System.Globalization;
using System.Text.Json;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Reads a document of doccano: <c>{ "text": …, "label": [[0, 5, "Person"]] }</c>, or with <c>entities</c> and <c>relations</c>. Its
/// offsets are code points, and it does not store the covered words.
/// </summary>
internal static class DoccanoReader
{
    private static readonly string[] MarkKeys = ["label", "labels", "entities"];
    private static readonly string[] CommentKeys = ["Comments", "comments"];

    public static StandoffDocument Read(string path, string name, JsonElement document, int line, OffsetUnit? unit)
    {
        var leftovers = new List<Leftover>();
        var text = JsonStandoff.TextOf(document, "text") ?? JsonStandoff.TextOf(document, "data");
        if (text is null)
            leftovers.Add(new(path, line, "the document has no 'text'. Skipped."));

        var raw = new List<RawTextBound>();
        foreach (var mark in MarkKeys.SelectMany(key => JsonStandoff.ListOf(document, key)))
        {
            if (Mark(mark, raw.Count + 1, line) is { } bound)
                raw.Add(bound);
            else
                leftovers.Add(new(path, line, $"'{JsonStandoff.ShortOf(mark)}' marks no words. Skipped."));
        }

        var proof = OffsetProof.Of(path, text ?? "", raw, unit, hasMark: false);
        return new(path, name, text ?? "")
        {
            TextBounds = proof.Proved,
            Relations = [.. JsonStandoff.ListOf(document, "relations").Select(r => Relation(r, line))],
            Tags =
            [
                .. from key in CommentKeys
                   from comment in JsonStandoff.ListOf(document, key)
                   select new StandoffTag(TagKind.Note, "comment", "comment", "", comment.ToString(), line),
            ],
            Offsets = proof.Summary,
            Leftovers = [.. leftovers, .. proof.Leftovers],
        };
    }

    private static RawTextBound? Mark(JsonElement mark, int number, int line)
    {
        var id = JsonStandoff.TextOf(mark, "id") ?? number.ToString(CultureInfo.InvariantCulture);
        if (mark.ValueKind == JsonValueKind.Object)
        {
            return JsonStandoff.NumberOf(mark, "start_offset") is { } from && JsonStandoff.NumberOf(mark, "end_offset") is { } to
                && JsonStandoff.TextOf(mark, "label") is { } type
                ? new(id, type, [(from, to)], null, line)
                : null;
        }

        return mark.ValueKind == JsonValueKind.Array && mark.EnumerateArray().ToList() is [var start, var end, var label]
            && start.ValueKind == JsonValueKind.Number && start.TryGetInt32(out var first)
            && end.ValueKind == JsonValueKind.Number && end.TryGetInt32(out var last)
            ? new(id, label.ToString(), [(first, last)], null, line)
            : null;
    }

    private static StandoffRelation Relation(JsonElement relation, int line)
    {
        var (from, to) = (JsonStandoff.TextOf(relation, "from_id") ?? "", JsonStandoff.TextOf(relation, "to_id") ?? "");
        return new($"{from}->{to}", JsonStandoff.TextOf(relation, "type") ?? "relation", from, to, line);
    }
}
