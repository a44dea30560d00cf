namespace ArticleGenerator.Tool.LanguageServer.Protocol;

/// <summary>A position between two characters of a document.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Character">From 0, in units of the encoding that client and server have agreed on.</param>
internal readonly record struct Position(int Line, int Character);

/// <summary>From one position to another, which is not included. <c>Range</c> in LSP.</summary>
internal readonly record struct PositionRange(Position Start, Position End);

/// <summary>A range of a document.</summary>
internal sealed record Location(string Uri, PositionRange Range);

/// <summary>New text for a range.</summary>
internal sealed record TextEdit(PositionRange Range, string NewText);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version);

/// <summary>Edits of a document that the client knows by this version; null for one that is not open.</summary>
internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextEdit> Edits);

/// <summary>A file to create before it is edited.</summary>
internal sealed record CreateFile(string Uri)
{
    public string Kind { get; } = "create";

    public CreateFileOptions Options { get; } = new(IgnoreIfExists: true);
}

internal sealed record CreateFileOptions(bool IgnoreIfExists);

/// <summary>Edits of several documents, in one of the two forms, which the client supports.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes, IReadOnlyList<object>? DocumentChanges);
