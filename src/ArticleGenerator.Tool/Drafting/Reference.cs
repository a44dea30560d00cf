using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

internal enum ReferenceKind
{
    /// <summary>A proper name.</summary>
    Name,

    /// <summary>A person or body by what it is: <c>the old man</c>.</summary>
    Role,
    Pronoun,

    /// <summary>I, who tells the story.</summary>
    Narrator,
}

/// <summary>Words that stand for somebody or something.</summary>
/// <param name="First">The first token, a title included.</param>
/// <param name="End">The token behind the last one.</param>
/// <param name="Name">The name without its title, or the words themselves.</param>
internal sealed record Reference(int First, int End, ReferenceKind Kind, string Name, SourceSpan NameSpan)
{
    public string Title { get; init; } = "";

    public Gender Gender { get; init; }

    /// <summary>A preposition stands before it, or a genitive ending behind it: it is not who acts.</summary>
    public bool IsOblique { get; init; }

    /// <summary>A preposition of place stands before it.</summary>
    public bool IsWhere { get; init; }

    /// <summary>More than the capital says that it is a name.</summary>
    public bool IsSure { get; init; }

    /// <summary>A whole that a gazetteer or <c>--entities</c> knows.</summary>
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

/// <summary>Somebody or something that the text names, however often.</summary>
internal sealed class Entity(string name)
{
    public string Name { get; set; } = name;

    public EntityType Type { get; set; }

    public Gender Gender { get; set; }

    public string Title { get; set; } = "";

    /// <summary>The id, of a shared entry or of one of another article; else it is made from the name.</summary>
    public string? Id { get; set; }

    /// <summary>Names in the words of the entry that it comes from.</summary>
    public Known? Source { get; set; }

    public List<Reference> References { get; } = [];

    /// <summary>What else the text calls it.</summary>
    public SortedSet<string> Mentions { get; } = new(StringComparer.Ordinal);

    /// <summary>What it is called with a title, and that without it.</summary>
    public SortedDictionary<string, string> Titled { get; } = new(StringComparer.Ordinal);

    public bool Speaks { get; set; }

    /// <summary>Why it is proposed with doubt; null where there is none.</summary>
    public string? Doubt { get; set; }
}

/// <summary>An entry that is there already: shared, of another article, or from <c>--entities</c>.</summary>
/// <param name="Id">Null where none is given.</param>
internal sealed record Known(string? Id, EntityType Type, string Name, IReadOnlyList<string> OtherNames, string Where)
{
    /// <summary>Whether its id is enough: it is in a shared file that INDEX.md lists.</summary>
    public bool IsShared { get; init; }
}
