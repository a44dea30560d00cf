using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>A text, and what people have marked in it with another tool. Spans are UTF-16 units of the text.</summary>
/// <param name="Path">The file that it was read from, as it is shown to people.</param>
/// <param name="Name">What the seed's files are called, without an extension.</param>
internal sealed record StandoffDocument(string Path, string Name, string Text)
{
    public IReadOnlyList<TextBound> TextBounds { get; init; } = [];

    public IReadOnlyList<StandoffEvent> Events { get; init; } = [];

    public IReadOnlyList<StandoffRelation> Relations { get; init; } = [];

    public IReadOnlyList<StandoffTag> Tags { get; init; } = [];

    /// <summary>Ids of text-bound annotations that mean the same thing.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Equivalences { get; init; } = [];

    /// <summary>What the offsets count, and how that is known.</summary>
    public string Offsets { get; init; } = "";

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Leftover> Leftovers { get; init; } = [];
}

/// <summary>Words with a type.</summary>
/// <param name="Fragments">The stretches of the text, in the order of the annotation.</param>
/// <param name="Line">Where it stands in its file, from 1.</param>
internal sealed record TextBound(string Id, string Type, IReadOnlyList<SourceSpan> Fragments, int Line);

/// <summary>Annotations that play a role each in something that happens.</summary>
/// <param name="Trigger">The id of the words that tell it, or null.</param>
internal sealed record StandoffEvent(
    string Id, string Type, string? Trigger, IReadOnlyList<(string Role, string Target)> Arguments, int Line);

/// <summary>Two annotations that belong together.</summary>
internal sealed record StandoffRelation(string Id, string Type, string From, string To, int Line);

internal enum TagKind
{
    /// <summary>A name, and a value of a few.</summary>
    Attribute,

    /// <summary>Free text.</summary>
    Note,

    /// <summary>An entry of a knowledge base: <c>Wikidata:Q7747</c>.</summary>
    Reference,
}

/// <summary>What is said of an annotation.</summary>
internal sealed record StandoffTag(TagKind Kind, string Id, string Name, string Target, string Value, int Line);

/// <summary>What could not be brought over, and why.</summary>
/// <param name="Line">From 1; 0 where the format has no lines.</param>
internal sealed record Leftover(string Path, int Line, string Message)
{
    public override string ToString() => Line == 0
        ? $"{Path}: {Message}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}: {Message}");
}
