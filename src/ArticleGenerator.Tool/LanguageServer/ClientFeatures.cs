using System.Text.Json;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The relevant capabilities of the client.</summary>
internal sealed class ClientFeatures(JsonElement capabilities)
{
    public static ClientFeatures None { get; } = new(default);

    public IEnumerable<string> PositionEncodings =>
        Find("general.positionEncodings") is { ValueKind: JsonValueKind.Array } names
            ? names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)
            : [];

    /// <summary>Whether it pulls diagnostics. For that, it must support the notification that other files may have changed.</summary>
    public bool PullsDiagnostics => Find("textDocument.diagnostic") is not null && IsSet("workspace.diagnostics.refreshSupport");

    public bool HasVersionedEdits => IsSet("workspace.workspaceEdit.documentChanges");

    public bool CreatesFiles =>
        Find("workspace.workspaceEdit.resourceOperations") is { ValueKind: JsonValueKind.Array } kinds
        && kinds.EnumerateArray().Any(kind => kind.ValueEquals("create"));

    public bool AppliesEdits => IsSet("workspace.applyEdit");

    public bool RegistersWatchers => IsSet("workspace.didChangeWatchedFiles.dynamicRegistration");

    public bool ShowsProgress => IsSet("window.workDoneProgress");

    public bool RefreshesSemanticTokens => IsSet("workspace.semanticTokens.refreshSupport");

    public bool RefreshesCodeLenses => IsSet("workspace.codeLens.refreshSupport");

    private bool IsSet(string path) => Find(path) is { ValueKind: JsonValueKind.True };

    private JsonElement? Find(string path)
    {
        var element = capabilities;
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element;
    }
}
