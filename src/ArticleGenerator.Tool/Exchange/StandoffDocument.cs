using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>A text with its annotations from another tool. Spans are in UTF-16 units of the text.</summary>
/// <param name="Path">The file that it was read from, for messages.</param>
/// <param name="Name">The name of the seed's files, without an extension.</param>
internal sealed record StandoffDocument(string Path, string Name, string Text)
{
    public IReadOnlyList<TextBound> TextBounds { get; init; } = [];

    public IReadOnlyList<StandoffEvent> Events { get; init; } = [];

    public IReadOnlyList<StandoffRelation> Relations { get; init; } = [];

    public IReadOnlyList<StandoffTag> Tags { get; init; } = [];

    /// <summary>Ids of equivalent text-bound annotations.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Equivalences { get; init; } = [];

    /// <summary>The unit of the offsets, and how it is known.</summary>
    public string Offsets { get; init; } = "";

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Leftover> Leftovers { get; init; } = [];
}

/// <summary>Words with a type.</summary>
/// <param name="Fragments">The ranges of the text, in the order of the annotation.</param>
/// <param name="Line">Its line in the file, from 1.</param>
internal sealed record TextBound(string Id, string Type, IReadOnlyList<SourceSpan> Fragments, int Line);

/// <summary>Annotations that each have a role in an event.</summary>
/// <param name="Trigger">The id of the words for it, or null.</param>
internal sealed record StandoffEvent(
    string Id, string Type, string? Trigger, IReadOnlyList<(string Role, string Target)> Arguments, int Line);

/// <summary>Two annotations that belong together.</summary>
internal sealed record StandoffRelation(string Id, string Type, string From, string To, int Line);

internal enum TagKind
{
    /// <summary>An attribute: a name, and one of a few values.</summary>
    Attribute,

    /// <summary>Free text.</summary>
    Note,

    /// <summary>An entry of a knowledge base: <c>Wikidata:Q7747</c>.</summary>
    Reference,
}

/// <summary>A statement about an annotation.</summary>
internal sealed record StandoffTag(TagKind Kind, string Id, string Name, string Target, string Value, int Line);

/// <summary>A value that could not be imported, and the reason.</summary>
/// <param name="Line">From 1; 0 if the format has no lines.</param>
internal sealed record Leftover(string Path, int Line, string Message)
{
    public override string ToString() => Line == 0
        ? $"{Path}: {Message}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}: {Message}");
}
