using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>A document that is open in the client.</summary>
internal sealed record OpenDocument(string Uri, int? Version, string Text)
{
    public OpenDocument After(DidChangeTextDocumentParams change, PositionEncoding encoding)
    {
        var text = Text;
        foreach (var part in change.ContentChanges)
        {
            if (part.Range is { } range)
            {
                var span = new DocumentLines(text, encoding).SpanOf(range);
                text = string.Concat(text.AsSpan(0, span.Start), part.Text, text.AsSpan(span.End));
            }
            else
            {
                text = part.Text;
            }
        }

        return this with { Version = change.TextDocument.Version, Text = text };
    }
}
