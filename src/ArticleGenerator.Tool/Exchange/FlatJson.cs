using System.Text.Json.Nodes;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>An article as a flat document: every key as the seed has it, references as ids, places with their words.</summary>
internal static class FlatJson
{
    public static JsonObject Of(ExportedArticle article)
    {
        var json = new JsonObject { ["id"] = article.Spec.Id, ["textPath"] = article.Spec.TextPath };
        Add(json, FieldJson.AsInSeed(article.Spec.Fields), article);
        json["offsets"] = "utf-16";
        json["text"] = article.Text;
        foreach (var section in SeedFormat.Article.Keys.Where(key => key.Kind == ValueKind.Section))
        {
            var entries = article.Spec.In(section.Sections).Select(entry => (JsonNode)Of(entry, article)).ToArray();
            if (entries.Length > 0)
                json[section.Name] = new JsonArray(entries);
        }

        return json;
    }

    private static JsonObject Of(EntrySpec entry, ExportedArticle article)
    {
        var json = new JsonObject { ["id"] = entry.Id };
        Add(json, entry.Fields.Fields, article);
        return json;
    }

    private static void Add(JsonObject json, IEnumerable<FieldSpec> fields, ExportedArticle article)
    {
        foreach (var field in fields)
        {
            json[field.Name] = field is SpanField spans
                ? new JsonArray([.. spans.Spans.Select(span => (JsonNode)FieldJson.Of(span, article.Text))])
                : FieldJson.Of(field, article.Spec.InLanguage);
        }
    }
}
