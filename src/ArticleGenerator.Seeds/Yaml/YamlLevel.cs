namespace ArticleGenerator.Seeds.Yaml;

/// <summary>What the keys of a level are.</summary>
internal enum YamlScope
{
    /// <summary>Above the root.</summary>
    Document,
    Root,

    /// <summary>The ids of a section.</summary>
    Section,
    Entry,

    /// <summary>Below a key of the root that does not exist.</summary>
    Unknown,
    Free,
}

/// <summary>How a value goes on in the lines below.</summary>
internal enum YamlState
{
    /// <summary>Nothing stands beside the key: its value may be below.</summary>
    Open,
    Plain,

    /// <summary>Under <c>|</c> or <c>&gt;</c>.</summary>
    Text,
    Closed,

    /// <summary>It cannot be read.</summary>
    Bad,
}

/// <summary>Whether lines of a text stand too far left.</summary>
internal enum YamlTorn
{
    Not,

    /// <summary>The line above does, and it is not sure that it is part of the text.</summary>
    Now,

    /// <summary>It did, and the text went on.</summary>
    Once,
}

/// <summary>
/// Lines that are level with each other, the keys of a map or the items of a list, and the levels around them: what must be known of the
/// lines above to read on. Value-equal, so that two ways to the same place are one.
/// </summary>
internal sealed record YamlLevel(YamlLevel? Parent, int Indent, bool IsList, YamlScope Scope)
{
    /// <summary>The indentation is not known: no line of the level stands where it should.</summary>
    public const int Unknown = -2;

    /// <summary>In the place of a column: the id of an entry, behind another key on its line.</summary>
    public const int ColumnOfId = -3;

    /// <summary>In the place of a column: the first key of an entry, behind the id on its line.</summary>
    public const int ColumnOfKey = -4;

    public static YamlLevel Document { get; } = new(null, -1, false, YamlScope.Document) { State = YamlState.Open };

    public int Depth { get; } = Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>An unknown indentation is more than this.</summary>
    public int Low { get; init; }

    /// <summary>An unknown indentation is no more than this.</summary>
    public int High { get; init; } = int.MaxValue;

    /// <summary>What stands below a line of the level is indented more than this.</summary>
    public int Upper => Indent == Unknown ? Low + 1 : Indent;

    /// <summary>Where lines that belong here stand by mistake.</summary>
    public int? Stray { get; init; }

    public string? LastKey { get; init; }

    /// <summary>The keys so far, a bit each.</summary>
    public ulong Seen { get; init; }

    /// <summary>Of a list: an item is a plain text; one is a map whose key is half a sentence.</summary>
    public bool HasText { get; init; }

    public bool HasSentence { get; init; }

    /// <summary>How the last value goes on.</summary>
    public YamlState State { get; init; }

    /// <summary>How deep the text of the last value is indented; -1 as long as that is not known.</summary>
    public int TextIndent { get; init; } = -1;

    /// <summary>A text below the last key is indented more than this.</summary>
    public int TextBase { get; init; }

    public YamlTorn Torn { get; init; }

    /// <summary>The last value has several lines.</summary>
    public bool IsLong { get; init; }

    public bool IsBracket { get; init; }

    /// <summary>A comment stands between the last value and the line that is read.</summary>
    public bool HasComment { get; init; }

    public YamlLevel WithKey(string name, ulong bit) => this with { LastKey = name, Seen = Seen | bit };

    /// <summary>With a line more at a column.</summary>
    public YamlLevel At(int column, bool hasTab, bool isStray) =>
        column < 0 || hasTab ? this
        : isStray ? this with { Stray = column }
        : Indent == Unknown && column != Stray ? this with { Indent = column }
        : this;

    /// <summary>Equality that looks first at what differs most.</summary>
    public bool IsAs(YamlLevel other) =>
        Depth == other.Depth && Indent == other.Indent && State == other.State && LastKey == other.LastKey && this == other;

    /// <summary>With a line below that is indented so deep.</summary>
    public YamlLevel Over(int column) => Indent == Unknown ? this with { High = Math.Min(High, column - 1) } : this;

    /// <summary>With a line more of the last value that stands as it should.</summary>
    public YamlLevel GoOn() => Torn == YamlTorn.Now ? this with { Torn = YamlTorn.Once } : this;

    public YamlLevel Tear() => this with { Torn = Torn == YamlTorn.Once ? YamlTorn.Once : YamlTorn.Now, IsLong = true };
}
