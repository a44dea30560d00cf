using System.Text.Json.Nodes;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// An article as a collection of W3C Web Annotations: each entry is a body in the words of schema.org, and each of its places a target with
/// a TextQuoteSelector and a TextPositionSelector. As the standard asks, positions count code points.
/// </summary>
internal sealed class WebAnnotations
{
    /// <summary>The length of the text before and after the words, in UTF-16 units.</summary>
    private const int Around = 32;

    private readonly ExportedArticle article;
    private readonly SchemaOrgArticle words;
    private readonly string source;

    private WebAnnotations(ExportedArticle article)
    {
        this.article = article;
        words = new(article);
        source = words.Address ?? string.Join('/', article.Spec.TextPath.Split('/').Select(Uri.EscapeDataString));
    }

    public static JsonObject Of(ExportedArticle article) => new WebAnnotations(article).Collection();

    private JsonObject Collection()
    {
        var annotations = article.Spec.Entries.SelectMany(entry => entry.Fields.Fields.OfType<SpanField>()
            .Where(field => field.Spans.Count > 0)
            .Select(field => (JsonNode)Annotation(entry, field))).ToArray();
        return new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = $"{source}#annotations",
            ["type"] = "AnnotationCollection",
            ["label"] = article.Spec.Headline,
            ["total"] = annotations.Length,
            ["first"] = new JsonObject
            {
                ["id"] = $"{source}#annotations-1",
                ["type"] = "AnnotationPage",
                ["startIndex"] = 0,
                ["items"] = new JsonArray(annotations),
            },
        };
    }

    /// <summary>The body for the words themselves is the entry; for its source, cue or date, it is the name of the key.</summary>
    private JsonObject Annotation(EntrySpec entry, SpanField field)
    {
        var isItself = field.Key is "mentions" or "text";
        return new JsonObject
        {
            ["id"] = $"{source}#{Uri.EscapeDataString(entry.Id)}-{field.Key}",
            ["type"] = "Annotation",
            ["motivation"] = isItself ? "identifying" : "describing",
            ["body"] = new JsonArray(
                new JsonObject { ["type"] = "TextualBody", ["purpose"] = "tagging", ["value"] = isItself ? TypeOf(entry) : field.Key },
                new JsonObject { ["type"] = "SpecificResource", ["purpose"] = "identifying", ["source"] = Body(entry) }),
            ["target"] = new JsonArray([.. field.Spans.Select(span => (JsonNode)Target(span))]),
        };
    }

    /// <summary>With its own context; the words are in the target.</summary>
    private JsonObject Body(EntrySpec entry)
    {
        var body = new JsonObject { ["@context"] = "https://schema.org" };
        foreach (var (name, value) in words.Entry(entry))
        {
            if (name is not ("text" or "abstract"))
                body[name] = value?.DeepClone();
        }

        return body;
    }

    private static string TypeOf(EntrySpec entry) => entry.Section switch
    {
        Sections.People => "Person",
        Sections.Organizations => "Organization",
        Sections.Places => "Place",
        Sections.Quotes => "Quotation",
        _ => "Event",
    };

    private JsonObject Target(SourceSpan span)
    {
        var text = article.Text;
        var (before, behind) = (Boundary(Math.Max(0, span.Start - Around)), Boundary(Math.Min(text.Length, span.End + Around)));
        return new JsonObject
        {
            ["source"] = source,
            ["selector"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "TextQuoteSelector",
                    ["exact"] = span.In(text),
                    ["prefix"] = text[before..span.Start],
                    ["suffix"] = text[span.End..behind],
                },
                new JsonObject
                {
                    ["type"] = "TextPositionSelector",
                    ["start"] = CodePoints(span.Start),
                    ["end"] = CodePoints(span.End),
                }),
        };
    }

    private int CodePoints(int offset)
    {
        var count = 0;
        for (var i = 0; i < offset; i += char.IsSurrogatePair(article.Text, i) ? 2 : 1)
            count++;
        return count;
    }

    private int Boundary(int offset)
    {
        while (!Grapheme.IsBoundary(article.Text, offset))
            offset++;
        return offset;
    }
}
