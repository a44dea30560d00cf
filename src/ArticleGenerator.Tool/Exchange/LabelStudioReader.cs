using System.Text.Json;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Reads tasks of Label Studio, from an export as JSON or JSON-MIN. Its offsets are UTF-16 units, as in JavaScript, and it stores the
/// covered words.
/// </summary>
internal sealed class LabelStudioReader
{
    private readonly string path;
    private readonly List<RawTextBound> textBounds = [];
    private readonly List<StandoffRelation> relations = [];
    private readonly List<StandoffTag> tags = [];
    private readonly List<Leftover> leftovers = [];

    private LabelStudioReader(string path) => this.path = path;

    /// <summary>Null for a task without a text; the leftovers have the reason.</summary>
    public static StandoffDocument Read(string path, string name, JsonElement task, OffsetUnit? unit)
    {
        var reader = new LabelStudioReader($"{path}: {name}");
        var data = task.TryGetProperty("data", out var inner) ? inner : task;
        var text = TextOf(data);
        if (text is null)
            reader.leftovers.Add(new(reader.path, 0, "the task has no text under 'data'. Skipped."));
        else
            reader.ReadResults(task);

        var proof = OffsetProof.Of(reader.path, text ?? "", reader.textBounds, unit, hasMark: false, OffsetUnit.Utf16);
        return new(reader.path, name, text ?? "")
        {
            TextBounds = proof.Proved,
            Relations = reader.relations,
            Tags = reader.tags,
            Offsets = proof.Summary,
            Leftovers = [.. reader.leftovers, .. proof.Leftovers],
        };
    }

    /// <summary>The text that the task names, or else its longest one.</summary>
    private static string? TextOf(JsonElement data) => JsonStandoff.TextOf(data, "text")
        ?? (data.ValueKind == JsonValueKind.Object
            ? data.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.String)
                .Select(member => member.Value.GetString()!).MaxBy(value => value.Length)
            : null);

    private void ReadResults(JsonElement task)
    {
        var annotations = JsonStandoff.ListOf(task, "annotations").Concat(JsonStandoff.ListOf(task, "completions"))
            .Where(annotation => !IsCancelled(annotation))
            .ToList();
        foreach (var result in annotations.Count > 0 ? JsonStandoff.ListOf(annotations[0], "result") : [])
            ReadResult(result);
        if (annotations.Count > 1)
            leftovers.Add(new(path, 0, $"the task was annotated {annotations.Count} times. Only the first annotation was imported."));

        // JSON-MIN has the regions under the name of the control, without ids.
        foreach (var member in annotations.Count == 0 ? task.EnumerateObject().ToList() : [])
        {
            foreach (var region in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().ToList() : [])
                ReadRegion(region, region, $"{member.Name}-{textBounds.Count + 1}", "labels");
        }
    }

    private static bool IsCancelled(JsonElement annotation) =>
        annotation.TryGetProperty("was_cancelled", out var cancelled) && cancelled.ValueKind == JsonValueKind.True;

    private void ReadResult(JsonElement result)
    {
        var type = JsonStandoff.TextOf(result, "type") ?? "";
        if (type == "relation")
        {
            ReadRelation(result);
            return;
        }

        var id = JsonStandoff.TextOf(result, "id") ?? $"region-{textBounds.Count + 1}";
        if (!result.TryGetProperty("value", out var value))
            leftovers.Add(new(path, 0, $"'{JsonStandoff.ShortOf(result)}' has no value. Skipped."));
        else if (type is "choices" or "textarea" or "taxonomy" or "rating")
            ReadTag(result, value, type, id);
        else
            ReadRegion(result, value, id, type);
    }

    private void ReadRegion(JsonElement result, JsonElement value, string id, string type)
    {
        if (JsonStandoff.NumberOf(value, "start") is { } start
            && JsonStandoff.NumberOf(value, "end") is { } end
            && JsonStandoff.ListOf(value, type).Select(label => label.ToString()).ToList() is { Count: > 0 } labels)
        {
            textBounds.Add(new(id, labels[0], [(start, end)], JsonStandoff.TextOf(value, "text"), 0));
            foreach (var other in labels.Skip(1))
                textBounds.Add(new($"{id}-{other}", other, [(start, end)], JsonStandoff.TextOf(value, "text"), 0));
            return;
        }

        leftovers.Add(new(path, 0, $"'{JsonStandoff.ShortOf(result)}' marks no words with a label. Skipped."));
    }

    private void ReadRelation(JsonElement result)
    {
        var (from, to) = (JsonStandoff.TextOf(result, "from_id"), JsonStandoff.TextOf(result, "to_id"));
        if (JsonStandoff.TextOf(result, "direction") == "left")
            (from, to) = (to, from);
        var type = JsonStandoff.ListOf(result, "labels").Select(label => label.ToString()).FirstOrDefault() ?? "relation";
        if (from is not null && to is not null)
            relations.Add(new($"{from}->{to}", type, from, to, 0));
    }

    private void ReadTag(JsonElement result, JsonElement value, string type, string id)
    {
        var name = JsonStandoff.TextOf(result, "from_name") ?? type;
        var content = type == "textarea" ? JsonStandoff.ListOf(value, "text") : JsonStandoff.ListOf(value, type);
        foreach (var item in content)
            tags.Add(new(type == "textarea" ? TagKind.Note : TagKind.Attribute, $"{name} of {id}", name, id, item.ToString(), 0));
    }
}
