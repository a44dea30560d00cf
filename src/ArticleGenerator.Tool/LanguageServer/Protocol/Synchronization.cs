using System.Text.Json.Serialization;

namespace ArticleGenerator.Tool.LanguageServer.Protocol;

internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version)
{
    [JsonConverter(typeof(WrittenText))]
    public string Text { get; init; } = "";
}

internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

internal sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextDocumentContentChangeEvent> ContentChanges);

/// <param name="Range">The replaced range; null for the whole document.</param>
internal sealed record TextDocumentContentChangeEvent(PositionRange? Range)
{
    [JsonConverter(typeof(WrittenText))]
    public string Text { get; init; } = "";
}

internal sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record DidSaveTextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <param name="Type">1: created, 2: changed, 3: deleted.</param>
internal sealed record FileEvent(string Uri, int Type);
