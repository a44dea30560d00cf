using System.Text.Json;

namespace ArticleGenerator.Tool.LanguageServer.Protocol;

internal sealed record InitializeParams
{
    /// <summary>The client's process: the server ends with it.</summary>
    public int? ProcessId { get; init; }

    public string? RootPath { get; init; }

    public string? RootUri { get; init; }

    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }

    public JsonElement Capabilities { get; init; }

    public InitializationOptions? InitializationOptions { get; init; }
}

/// <summary>The settings of an editor.</summary>
/// <param name="Seeds">Seeds folders, absolute or relative to the workspace, instead of searching for them.</param>
internal sealed record InitializationOptions(IReadOnlyList<string>? Seeds);

internal sealed record WorkspaceFolder(string Uri, string Name);

internal sealed record WorkspaceFoldersChangeEvent(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities
{
    public required string PositionEncoding { get; init; }

    public TextDocumentSyncOptions TextDocumentSync { get; } = new(OpenClose: true, Change: 2, Save: true);

    public bool HoverProvider { get; } = true;

    public CompletionOptions CompletionProvider { get; } = new([":", " ", "[", "{", ",", "-", "\"", "'"]);

    public bool DefinitionProvider { get; } = true;

    public bool ReferencesProvider { get; } = true;

    public bool DocumentHighlightProvider { get; } = true;

    public bool DocumentSymbolProvider { get; } = true;

    public bool WorkspaceSymbolProvider { get; } = true;

    public bool FoldingRangeProvider { get; } = true;

    public CodeLensOptions CodeLensProvider { get; } = new(ResolveProvider: false);

    public RenameOptions RenameProvider { get; } = new(PrepareProvider: true);

    public CodeActionOptions CodeActionProvider { get; } = new(CodeActionKind.All);

    public SemanticTokensOptions SemanticTokensProvider { get; } = new(new(SemanticTokenTypes.All, []), Full: true, Range: false);

    public ExecuteCommandOptions ExecuteCommandProvider { get; } = new([Command.FixAll]);

    /// <summary>Null for a client that gets diagnostics pushed.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; init; }

    public WorkspaceServerCapabilities Workspace { get; } = new(new(Supported: true, ChangeNotifications: true));
}

/// <param name="Change">2: only the changes.</param>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

internal sealed record CodeLensOptions(bool ResolveProvider);

internal sealed record RenameOptions(bool PrepareProvider);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full, bool Range);

internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

internal sealed record ExecuteCommandOptions(IReadOnlyList<string> Commands);

internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

internal sealed record WorkspaceServerCapabilities(WorkspaceFoldersServerCapabilities WorkspaceFolders);

internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);

internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

internal sealed record Registration(string Id, string Method, object RegisterOptions);

internal sealed record DidChangeWatchedFilesRegistrationOptions(IReadOnlyList<FileSystemWatcherPattern> Watchers);

internal sealed record FileSystemWatcherPattern(string GlobPattern);

internal sealed record WorkDoneProgressCreateParams(string Token);

internal sealed record ProgressParams(string Token, WorkDoneProgress Value);

/// <param name="Kind"><c>begin</c> or <c>end</c>.</param>
internal sealed record WorkDoneProgress(string Kind)
{
    public string? Title { get; init; }
}

internal sealed record LogMessageParams(int Type, string Message)
{
    public const int Error = 1;
}
