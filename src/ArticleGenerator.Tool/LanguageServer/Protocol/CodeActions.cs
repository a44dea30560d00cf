namespace ArticleGenerator.Tool.LanguageServer.Protocol;

internal static class CodeActionKind
{
    public const string QuickFix = "quickfix";
    public const string Refactor = "refactor";
    public const string Extract = "refactor.extract";
    public const string Move = "refactor.move";
    public const string Rewrite = "refactor.rewrite";
    public const string FixAll = "source.fixAll.articles";

    public static IReadOnlyList<string> All { get; } = [QuickFix, Extract, Move, Rewrite, FixAll];
}

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, PositionRange Range, CodeActionContext Context);

internal sealed record CodeActionContext(IReadOnlyList<string>? Only);

internal sealed record CodeAction(string Title, string Kind)
{
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    public Command? Command { get; init; }
}

/// <param name="Title">The title in the editor.</param>
/// <param name="Name"><c>command</c> in LSP; empty for a title without a command.</param>
internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name)
{
    /// <summary>Applies all safe fixes in all seeds folders.</summary>
    public const string FixAll = "articles.fixAll";
}

internal sealed record ExecuteCommandParams(string Command);

internal sealed record ApplyWorkspaceEditParams(string Label, WorkspaceEdit Edit);

internal sealed record ApplyWorkspaceEditResult(bool Applied);
