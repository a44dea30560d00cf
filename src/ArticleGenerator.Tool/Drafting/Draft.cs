namespace ArticleGenerator.Tool.Drafting;

/// <summary>A key of a proposed annotation with its value, as lines of YAML.</summary>
/// <param name="Lines">The text after the key and its colon; further lines are indented below it.</param>
internal sealed record DraftField(string Key, IReadOnlyList<string> Lines)
{
    /// <summary>Why the value is uncertain; null if it is certain.</summary>
    public string? Doubt { get; init; }

    /// <summary>Why it is only a comment; null if it counts.</summary>
    public string? Withheld { get; set; }
}

/// <summary>An entry of a proposed annotation.</summary>
internal sealed class DraftEntry(string section, string id)
{
    public string Section { get; } = section;

    public string Id { get; } = id;

    public List<DraftField> Fields { get; } = [];

    /// <summary>Whether it is a shared entry.</summary>
    public bool IsShared { get; init; }

    /// <summary>Why the entry is uncertain; null if it is certain.</summary>
    public string? Doubt { get; set; }

    /// <summary>Why it is only a comment; null if it counts.</summary>
    public string? Withheld { get; set; }
}

/// <summary>A proposed annotation, before it is YAML.</summary>
internal sealed class Draft
{
    public static readonly IReadOnlyList<string> Sections = ["people", "organizations", "places", "quotes", "events"];

    /// <summary>The keys of the article.</summary>
    public List<DraftField> Article { get; } = [];

    public List<DraftEntry> Entries { get; } = [];

    /// <summary>The number of uncertain values and entries.</summary>
    public int Doubts => Entries.Count(e => e.Withheld is null && e.Doubt is not null)
        + Entries.Where(e => e.Withheld is null).SelectMany(e => e.Fields).Count(f => f.Doubt is not null && f.Withheld is null);

    /// <summary>The number of values and entries that are only comments.</summary>
    public int Comments => Entries.Count(e => e.Withheld is not null)
        + Entries.Where(e => e.Withheld is null).SelectMany(e => e.Fields).Count(f => f.Withheld is not null)
        + Article.Count(f => f.Withheld is not null);
}
