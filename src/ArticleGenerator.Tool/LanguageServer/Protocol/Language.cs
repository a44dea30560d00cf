namespace ArticleGenerator.Tool.LanguageServer.Protocol;

internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context);

internal sealed record ReferenceContext(bool IncludeDeclaration);

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

internal sealed record PrepareRenameResult(PositionRange Range, string Placeholder);

/// <param name="Member">The expression in C#: <c>visit.People.Putin</c>.</param>
internal sealed record MemberParams(string Member);

internal sealed record WorkspaceSymbolParams(string Query);

internal sealed record Hover(MarkupContent Contents, PositionRange Range);

internal sealed record MarkupContent(string Value)
{
    public string Kind { get; } = "markdown";
}

internal sealed record DocumentHighlight(PositionRange Range);

internal sealed record DocumentSymbol(string Name, string Detail, int Kind, PositionRange Range, PositionRange SelectionRange)
{
    public IReadOnlyList<DocumentSymbol> Children { get; init; } = [];
}

internal sealed record SymbolInformation(string Name, int Kind, Location Location, string ContainerName);

/// <summary>The symbol kinds for sections and their entries.</summary>
internal static class SymbolKind
{
    public const int File = 1;
    public const int Namespace = 3;
    public const int Class = 5;
    public const int Interface = 11;
    public const int String = 15;
    public const int Event = 24;
}

internal sealed record FoldingRange(int StartLine, int EndLine);

internal sealed record CodeLens(PositionRange Range, Command Command);

internal sealed record SemanticTokens(IReadOnlyList<int> Data);

internal static class SemanticTokenTypes
{
    /// <summary>For people, organizations, places, quotes and events: types that every color theme knows.</summary>
    public static IReadOnlyList<string> All { get; } = ["class", "interface", "namespace", "string", "event"];
}

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

internal sealed record CompletionItem(string Label, int Kind)
{
    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public string? SortText { get; init; }

    public string? FilterText { get; init; }

    public TextEdit? TextEdit { get; init; }

    public Command? Command { get; init; }
}

internal static class CompletionItemKind
{
    public const int Text = 1;
    public const int Property = 10;
    public const int Value = 12;
    public const int EnumMember = 20;
    public const int Reference = 18;
    public const int File = 17;
}
