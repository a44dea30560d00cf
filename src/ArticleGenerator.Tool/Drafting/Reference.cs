using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

internal enum ReferenceKind
{
    /// <summary>A proper name.</summary>
    Name,

    /// <summary>A description of a person or body: <c>the old man</c>.</summary>
    Role,
    Pronoun,

    /// <summary>I, the narrator.</summary>
    Narrator,
}

/// <summary>Words that refer to an entity.</summary>
/// <param name="First">The first token, a title included.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Name">The name without its title, or the words themselves.</param>
internal sealed record Reference(int First, int End, ReferenceKind Kind, string Name, SourceSpan NameSpan)
{
    public string Title { get; init; } = "";

    public Gender Gender { get; init; }

    /// <summary>Whether a preposition precedes it, or it has a genitive ending, so that it is not a subject.</summary>
    public bool IsOblique { get; init; }

    /// <summary>Whether a preposition of place precedes it.</summary>
    public bool IsWhere { get; init; }

    /// <summary>Whether more than the capital shows that it is a name.</summary>
    public bool IsSure { get; init; }

    /// <summary>The type of a complete name in a gazetteer or in <c>--entities</c>; null for other names.</summary>
    public EntityType? Known { get; init; }

    public Entity? Entity { get; set; }
}

internal enum EntityType
{
    Unknown,
    Person,
    Organization,
    Place,
}

/// <summary>An entity that the text names, however often.</summary>
internal sealed class Entity(string name)
{
    public string Name { get; set; } = name;

    public EntityType Type { get; set; }

    public Gender Gender { get; set; }

    public string Title { get; set; } = "";

    /// <summary>The id of a shared entry or of an entry of another article, or else one that is made from the name.</summary>
    public string? Id { get; set; }

    /// <summary>The names in the entry that it comes from.</summary>
    public Known? Source { get; set; }

    public List<Reference> References { get; } = [];

    /// <summary>What else the text calls it.</summary>
    public SortedSet<string> Mentions { get; } = new(StringComparer.Ordinal);

    /// <summary>Its names with a title, each with the name without it.</summary>
    public SortedDictionary<string, string> Titled { get; } = new(StringComparer.Ordinal);

    public bool Speaks { get; set; }

    /// <summary>Why it is uncertain; null if it is certain.</summary>
    public string? Doubt { get; set; }
}

/// <summary>An existing entry: shared, of another article, or from <c>--entities</c>.</summary>
/// <param name="Id">Null if none is given.</param>
internal sealed record Known(string? Id, EntityType Type, string Name, IReadOnlyList<string> OtherNames, string Where)
{
    /// <summary>Whether its id is enough, because it is in a shared file that INDEX.md lists.</summary>
    public bool IsShared { get; init; }
}
