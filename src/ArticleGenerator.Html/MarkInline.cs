using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>A piece of a mark in Markdig's tree.</summary>
internal sealed class MarkInline(Mark mark) : ContainerInline
{
    public Mark Mark => mark;

    public bool IsFirst { get; set; }

    public bool IsLast { get; set; }

    /// <summary>The <c>id</c> attribute; null unless this is the first piece of an entry.</summary>
    public string? Id { get; set; }
}

/// <summary>Writes line breaks, including those in the last mark of a paragraph, which Markdig would omit.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (obj.NextSibling is null)
            return;
        if (!renderer.EnableHtmlForInline)
            renderer.Write(' ');
        else if (obj.IsHard)
            renderer.WriteLine("<br />");
        else
            renderer.WriteLine();
    }
}

/// <summary>Writes the elements of marks.</summary>
internal sealed class MarkRenderer(HtmlOptions options) : HtmlObjectRenderer<MarkInline>
{
    protected override void Write(HtmlRenderer renderer, MarkInline obj)
    {
        var element = ElementOf(obj.Mark);
        renderer.Write('<').Write(element);
        foreach (var (name, value) in AttributesOf(obj))
            renderer.Write(' ').Write(name).Write("=\"").WriteEscape(value).Write('"');
        renderer.Write('>');
        // Not WriteChildren, which counts for Markdig's limit of nesting.
        foreach (var child in obj)
            renderer.Write(child);
        renderer.Write("</").Write(element).Write('>');
    }

    private static string ElementOf(Mark mark) => mark switch
    {
        { Kind: MarkKinds.None } => "span",
        { DateTime: not null } => "time",
        _ => "mark",
    };

    private IEnumerable<KeyValuePair<string, string>> AttributesOf(MarkInline piece)
    {
        var mark = piece.Mark;
        var attributes = new List<KeyValuePair<string, string?>>
        {
            new("id", piece.Id),
            new("data-entry", mark.Entry?.Id),
            new("data-kind", mark.Kind == MarkKinds.None ? null : mark.Kind.ToString().ToLowerInvariant()),
            new("datetime", mark.DateTime),
            new("lang", mark.Language),
        };
        if (options.MarkAttributes is { } more && mark.Kind != MarkKinds.None)
        {
            foreach (var attribute in more(new MarkPiece(mark, piece.IsFirst, piece.IsLast)))
                Set(attributes, attribute);
        }

        return attributes.Where(attribute => attribute.Value is not null)!;
    }

    private static void Set(List<KeyValuePair<string, string?>> attributes, KeyValuePair<string, string?> attribute)
    {
        if (attribute.Key.Length == 0 || !attribute.Key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.'))
            throw new InvalidOperationException($"MarkAttributes returned '{attribute.Key}', which isn't a valid attribute name.");
        attributes.RemoveAll(other => other.Key.Equals(attribute.Key, StringComparison.OrdinalIgnoreCase));
        attributes.Add(attribute);
    }
}
