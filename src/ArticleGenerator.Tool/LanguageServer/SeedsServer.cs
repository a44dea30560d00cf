using System.Reflection;
using System.Text.Json;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Tool.Files;
using ArticleGenerator.Tool.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The requests and notifications of LSP 3.17 that the server answers, one at a time in their order.</summary>
internal sealed class SeedsServer : IDisposable
{
    private const int ServerNotInitialized = -32002;
    private const int RequestFailed = -32803;

    private readonly TaskCompletionSource<int> exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ClientFeatures client = ClientFeatures.None;
    private PositionEncoding encoding = PositionEncoding.Utf16;
    private SeedsWorkspace workspace = new(PositionEncoding.Utf16);
    private EditFactory edits = new(ClientFeatures.None);
    private ProblemPublisher? publisher;
    private FolderWatchers? watchers;
    private Task? publishing;
    private bool isInitialized;
    private bool isShutDown;

    private static string Version =>
        typeof(SeedsServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The exit code, once the client has sent <c>exit</c>.</summary>
    public Task<int> Exit => exit.Task;

    /// <summary>The connection; set before it listens.</summary>
    public required JsonRpc Rpc { get; init; }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        client = new(parameters.Capabilities);
        encoding = PositionEncoding.Choose(client.PositionEncodings);
        (workspace, edits) = (new(encoding), new(client));
        var roots = parameters.WorkspaceFolders?.Select(folder => FileUri.ToPath(folder.Uri))
            ?? [parameters.RootUri is { } uri ? FileUri.ToPath(uri) : parameters.RootPath];
        foreach (var root in roots.OfType<string>())
            OpenRoot(root, parameters.InitializationOptions?.Seeds);
        publisher = new(
            client.PullsDiagnostics ? null : file => Rpc.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", file),
            RefreshAsync, Log);
        if (parameters.ProcessId is { } process)
            _ = ExitWithAsync(process);
        isInitialized = true;
        return new(
            new ServerCapabilities
            {
                PositionEncoding = encoding.Name,
                DiagnosticProvider = client.PullsDiagnostics
                    ? new("articles", InterFileDependencies: true, WorkspaceDiagnostics: true)
                    : null,
            },
            new("articles", Version));
    }

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public async Task InitializedAsync(JsonElement parameters)
    {
        _ = parameters;
        if (client.RegistersWatchers)
        {
            var globs = new[] { "**/*.{txt,md,yaml,yml}", "**/.editorconfig", "**/.globalconfig" };
            var options = new DidChangeWatchedFilesRegistrationOptions([.. globs.Select(glob => new FileSystemWatcherPattern(glob))]);
            _ = Rpc.InvokeWithParameterObjectAsync(
                "client/registerCapability", new RegistrationParams([new("files", "workspace/didChangeWatchedFiles", options)]));
        }
        else
        {
            watchers = new(RereadAll);
            watchers.Watch(workspace.Folders.Select(folder => folder.Root));
        }

        await PublishAsync();
        if (client.ShowsProgress && publishing is not null)
            _ = ShowProgressAsync(publishing);
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        isShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void OnExit() => exit.TrySetResult(isShutDown ? ExitCode.Clean : ExitCode.Findings);

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public Task DidChangeWorkspaceFoldersAsync(DidChangeWorkspaceFoldersParams parameters)
    {
        foreach (var root in parameters.Event.Removed.Select(folder => FileUri.ToPath(folder.Uri)).OfType<string>())
            workspace.Close(root);
        foreach (var root in parameters.Event.Added.Select(folder => FileUri.ToPath(folder.Uri)).OfType<string>())
            workspace.Open(root);
        return PublishAsync();
    }

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public Task DidChangeWatchedFilesAsync(DidChangeWatchedFilesParams parameters)
    {
        foreach (var uri in parameters.Changes.Select(change => change.Uri))
        {
            if (workspace.FindOrAdd(uri) is var (folder, path))
                folder.Reread(path);
            else
                RereadAround(FileUri.ToPath(uri));
        }

        return PublishAsync();
    }

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public Task DidOpenAsync(DidOpenTextDocumentParams parameters)
    {
        var document = parameters.TextDocument;
        if (workspace.FindOrAdd(document.Uri) is var (folder, path))
            folder.Show(path, new(document.Uri, document.Version, document.Text));
        return PublishAsync();
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public Task DidChangeAsync(DidChangeTextDocumentParams parameters)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is var (folder, path) && folder.Shown(path) is { } document)
            folder.Show(path, document.After(parameters, encoding));
        return PublishAsync();
    }

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public Task DidSaveAsync(DidSaveTextDocumentParams parameters)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is var (folder, path))
            folder.Reread(path);
        return PublishAsync();
    }

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public Task DidCloseAsync(DidCloseTextDocumentParams parameters)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is var (folder, path))
            folder.Close(path);
        return PublishAsync();
    }

    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public DocumentDiagnosticReport Diagnostic(DocumentDiagnosticParams parameters, CancellationToken cancellation)
    {
        var found = At(parameters.TextDocument, cancellation) is var (seeds, path) ? DiagnosticFactory.Of(seeds, path, cancellation) : [];
        var id = ProblemPublisher.IdOf(found);
        return id == parameters.PreviousResultId ? new("unchanged", id, null) : new("full", id, found);
    }

    [JsonRpcMethod("workspace/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceDiagnosticReport WorkspaceDiagnostic(WorkspaceDiagnosticParams parameters, CancellationToken cancellation)
    {
        var known = (parameters.PreviousResultIds ?? []).ToLookup(id => id.Uri, id => id.Value, StringComparer.Ordinal);
        var reports = from folder in Folders(cancellation)
                      from path in folder.Paths
                      let found = DiagnosticFactory.Of(folder, path, cancellation)
                      let uri = folder.UriOf(path)
                      let id = ProblemPublisher.IdOf(found)
                      let isKnown = known[uri].Contains(id)
                      select new WorkspaceDocumentDiagnosticReport(
                          uri, folder.VersionOf(path), isKnown ? "unchanged" : "full", id, isKnown ? null : found);
        return new([.. reports]);
    }

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<CodeAction> CodeAction(CodeActionParams parameters, CancellationToken cancellation) =>
        At(parameters.TextDocument, cancellation) is var (seeds, path)
            ? new CodeActions(edits).At(seeds, path, parameters.Range, parameters.Context.Only)
            : [];

    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public object? ExecuteCommand(ExecuteCommandParams parameters, CancellationToken cancellation)
    {
        if (parameters.Command != Command.FixAll)
            throw Failure($"Unknown command '{parameters.Command}'. The only command is {Command.FixAll}.");

        var mended = Folders(cancellation).Select(seeds => (Seeds: seeds, Edits: CodeActions.SafeFixesIn(seeds)))
            .Where(folder => folder.Edits.Count > 0).ToList();
        if (mended.Count > 0)
        {
            var apply = new ApplyWorkspaceEditParams("Apply all safe fixes", edits.Join(mended));
            _ = Rpc.InvokeWithParameterObjectAsync("workspace/applyEdit", apply, CancellationToken.None);
        }

        return null;
    }

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public CompletionList Completion(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        At(parameters, cancellation) is var (seeds, path, offset) ? Completions.At(seeds, path, offset) : new(false, []);

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Hover? Hover(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        At(parameters, cancellation) is var (seeds, path, offset) ? Hovers.At(seeds, path, offset) : null;

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<Location> Definition(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        At(parameters, cancellation) is var (seeds, path, offset) ? Navigation.Definitions(seeds, path, offset) : [];

    /// <summary>A custom request, for clients with C# open.</summary>
    [JsonRpcMethod("articles/member", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<Location> Member(MemberParams parameters, CancellationToken cancellation) =>
        [.. Folders(cancellation).SelectMany(seeds => Members.Find(seeds, parameters.Member))];

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<Location> References(ReferenceParams parameters, CancellationToken cancellation) =>
        At(new TextDocumentPositionParams(parameters.TextDocument, parameters.Position), cancellation) is var (seeds, path, offset)
            ? Navigation.References(seeds, path, offset, parameters.Context.IncludeDeclaration)
            : [];

    [JsonRpcMethod("textDocument/documentHighlight", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentHighlight> DocumentHighlight(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        At(parameters, cancellation) is var (seeds, path, offset)
            ? [.. Navigation.Highlights(seeds, path, offset).Select(range => new DocumentHighlight(seeds.LinesOf(path).RangeOf(range)))]
            : [];

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public PrepareRenameResult? PrepareRename(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        At(parameters, cancellation) is var (seeds, path, offset) && Navigation.Renamable(seeds, path, offset) is var (id, range)
            ? new(seeds.LinesOf(path).RangeOf(range), id.Value)
            : null;

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceEdit? Rename(RenameParams parameters, CancellationToken cancellation)
    {
        if (At(new TextDocumentPositionParams(parameters.TextDocument, parameters.Position), cancellation) is not var (seeds, path, offset))
            return null;

        try
        {
            return edits.Of(seeds, Navigation.Rename(seeds, path, offset, parameters.NewName));
        }
        catch (UsageException e)
        {
            throw Failure(e.Message);
        }
    }

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentSymbol> DocumentSymbol(TextDocumentParams parameters, CancellationToken cancellation) =>
        At(parameters.TextDocument, cancellation) is var (seeds, path) ? Outlines.Symbols(seeds, path) : [];

    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<SymbolInformation> WorkspaceSymbol(WorkspaceSymbolParams parameters, CancellationToken cancellation) =>
        [.. Folders(cancellation).SelectMany(seeds => Outlines.Find(seeds, parameters.Query))];

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<FoldingRange> FoldingRange(TextDocumentParams parameters, CancellationToken cancellation) =>
        At(parameters.TextDocument, cancellation) is var (seeds, path) ? Outlines.Foldings(seeds, path) : [];

    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<CodeLens> CodeLens(TextDocumentParams parameters, CancellationToken cancellation) =>
        At(parameters.TextDocument, cancellation) is var (seeds, path) ? Outlines.Lenses(seeds, path) : [];

    [JsonRpcMethod("textDocument/semanticTokens/full", UseSingleObjectParameterDeserialization = true)]
    public SemanticTokens SemanticTokens(TextDocumentParams parameters, CancellationToken cancellation) =>
        At(parameters.TextDocument, cancellation) is var (seeds, path) ? EntryTokens.In(seeds, path) : new([]);

    public void Dispose()
    {
        publisher?.Dispose();
        watchers?.Dispose();
    }

    private static LocalRpcException Failure(string message, int code = RequestFailed) => new(message) { ErrorCode = code };

    /// <summary>The document of a request; null if it is not a seed.</summary>
    private (SeedsSnapshot Seeds, string Path)? At(TextDocumentIdentifier document, CancellationToken cancellation)
    {
        MustBeReady(cancellation);
        return workspace.Find(document.Uri) is var (folder, path) ? (folder.Current, path) : null;
    }

    private (SeedsSnapshot Seeds, string Path, int Offset)? At(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        At(parameters.TextDocument, cancellation) is var (seeds, path)
            ? (seeds, path, seeds.LinesOf(path).OffsetOf(parameters.Position))
            : null;

    private List<SeedsSnapshot> Folders(CancellationToken cancellation)
    {
        MustBeReady(cancellation);
        return [.. workspace.Folders.Select(folder => folder.Current)];
    }

    private void MustBeReady(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!isInitialized)
            throw Failure("The first request must be 'initialize'.", ServerNotInitialized);
        if (isShutDown)
            throw Failure("The server is shut down.", (int)JsonRpcErrorCode.InvalidRequest);
    }

    private void OpenRoot(string root, IReadOnlyList<string>? seeds)
    {
        if (seeds is null)
            workspace.Open(root);
        foreach (var folder in seeds ?? [])
            workspace.Add(Path.GetFullPath(folder, root));
    }

    private Task PublishAsync()
    {
        if (publisher is not null && !isShutDown)
            publishing = publisher.PublishSoon([.. workspace.Folders.Select(folder => folder.Current)]);
        return Task.CompletedTask;
    }

    /// <summary>The displayed state of other files may be out of date.</summary>
    private async Task RefreshAsync()
    {
        if (client.PullsDiagnostics)
            await Rpc.InvokeAsync("workspace/diagnostic/refresh");
        if (client.RefreshesSemanticTokens)
            await Rpc.InvokeAsync("workspace/semanticTokens/refresh");
        if (client.RefreshesCodeLenses)
            await Rpc.InvokeAsync("workspace/codeLens/refresh");
    }

    private void Log(Exception e)
    {
        if (!isShutDown)
            _ = Rpc.NotifyWithParameterObjectAsync("window/logMessage", new LogMessageParams(LogMessageParams.Error, e.ToString()));
    }

    /// <summary>The first check of all seeds can take some seconds.</summary>
    private async Task ShowProgressAsync(Task check)
    {
        const string Token = "articles/check";
        try
        {
            await Rpc.InvokeWithParameterObjectAsync("window/workDoneProgress/create", new WorkDoneProgressCreateParams(Token));
            await Rpc.NotifyWithParameterObjectAsync("$/progress", new ProgressParams(Token, new("begin") { Title = "Checking seeds" }));
            await check;
            await Rpc.NotifyWithParameterObjectAsync("$/progress", new ProgressParams(Token, new("end")));
        }
        catch (RemoteRpcException e)
        {
            Log(e);
        }
    }

    /// <summary>A path that is not a seed may be a deleted folder, or settings.</summary>
    private void RereadAround(string? path)
    {
        if (path is not null && (AnalyzerConfig.IsConfig(path) || !SeedFile.IsSeed(path)))
            RereadFolders();
    }

    private void RereadFolders()
    {
        foreach (var folder in workspace.Folders)
            folder.Reread();
    }

    /// <summary>Called concurrently with the requests; its work runs between them.</summary>
    private void RereadAll() => Rpc.SynchronizationContext!.Post(
        _ =>
        {
            RereadFolders();
            _ = PublishAsync();
        },
        null);

    private async Task ExitWithAsync(int process)
    {
        try
        {
            using var parent = System.Diagnostics.Process.GetProcessById(process);
            await parent.WaitForExitAsync();
        }
        catch (ArgumentException)
        {
            // It is gone already.
        }

        exit.TrySetResult(ExitCode.Findings);
    }
}
