namespace ArticleGenerator.Tool.LanguageServer.Protocol;

internal sealed record Diagnostic
{
    public required PositionRange Range { get; init; }

    /// <summary>1: error, 2: warning, 3: information.</summary>
    public required int Severity { get; init; }

    public required string Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    public string Source { get; } = "articles";

    public required string Message { get; init; }

    /// <summary>1: unnecessary.</summary>
    public IReadOnlyList<int>? Tags { get; init; }

    public IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation { get; init; }
}

internal sealed record CodeDescription(string Href);

internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId);

internal sealed record PreviousResultId(string Uri, string Value);

internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResultId>? PreviousResultIds);

/// <param name="Kind"><c>full</c>, or <c>unchanged</c>, which has no items.</param>
internal sealed record DocumentDiagnosticReport(string Kind, string ResultId, IReadOnlyList<Diagnostic>? Items);

internal sealed record WorkspaceDocumentDiagnosticReport(
    string Uri, int? Version, string Kind, string ResultId, IReadOnlyList<Diagnostic>? Items);

internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentDiagnosticReport> Items);
