namespace ArticleGenerator.Seeds.Yaml;

/// <summary>The kinds of keys that a level can have.</summary>
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

/// <summary>How a value continues in the lines below.</summary>
internal enum YamlState
{
    /// <summary>The key has nothing after it: its value may be below.</summary>
    Open,
    Plain,

    /// <summary>Under <c>|</c> or <c>&gt;</c>.</summary>
    Text,
    Closed,

    /// <summary>It can't be read.</summary>
    Bad,
}

/// <summary>Whether lines of a text are indented too little.</summary>
internal enum YamlTorn
{
    Not,

    /// <summary>The line above is, and it may not be part of the text.</summary>
    Now,

    /// <summary>A line was, and the text continued.</summary>
    Once,
}

/// <summary>
/// Lines at one level, the keys of a map or the items of a list, and the levels around them: all that reading needs to know about the lines
/// above. Value-equal, so that two ways to the same state are one.
/// </summary>
internal sealed record YamlLevel(YamlLevel? Parent, int Indent, bool IsList, YamlScope Scope)
{
    /// <summary>The indentation is unknown: no line of the level is where it should be.</summary>
    public const int Unknown = -2;

    /// <summary>Instead of a column: the id of an entry, after another key on its line.</summary>
    public const int ColumnOfId = -3;

    /// <summary>Instead of a column: the first key of an entry, after the id on its line.</summary>
    public const int ColumnOfKey = -4;

    public static YamlLevel Document { get; } = new(null, -1, false, YamlScope.Document) { State = YamlState.Open };

    public int Depth { get; } = Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>The lower limit of an unknown indentation, exclusive.</summary>
    public int Low { get; init; }

    /// <summary>The upper limit of an unknown indentation, inclusive.</summary>
    public int High { get; init; } = int.MaxValue;

    /// <summary>Lines below a line of the level are indented more than this.</summary>
    public int Upper => Indent == Unknown ? Low + 1 : Indent;

    /// <summary>Where misplaced lines of this level are.</summary>
    public int? Stray { get; init; }

    public string? LastKey { get; init; }

    /// <summary>The keys so far, one bit each.</summary>
    public ulong Seen { get; init; }

    /// <summary>For a list: an item is a plain text; one is a map whose key is half a sentence.</summary>
    public bool HasText { get; init; }

    public bool HasSentence { get; init; }

    /// <summary>How the last value continues.</summary>
    public YamlState State { get; init; }

    /// <summary>The indentation of the last value's text; -1 if unknown.</summary>
    public int TextIndent { get; init; } = -1;

    /// <summary>A text below the last key is indented more than this.</summary>
    public int TextBase { get; init; }

    public YamlTorn Torn { get; init; }

    /// <summary>Whether the last value has several lines.</summary>
    public bool IsLong { get; init; }

    public bool IsBracket { get; init; }

    /// <summary>Whether there is a comment between the last value and the current line.</summary>
    public bool HasComment { get; init; }

    public YamlLevel WithKey(string name, ulong bit) => this with { LastKey = name, Seen = Seen | bit };

    /// <summary>With one more line at a column.</summary>
    public YamlLevel At(int column, bool hasTab, bool isStray) =>
        column < 0 || hasTab ? this
        : isStray ? this with { Stray = column }
        : Indent == Unknown && column != Stray ? this with { Indent = column }
        : this;

    /// <summary>Compares the most varied members first.</summary>
    public bool IsAs(YamlLevel other) =>
        Depth == other.Depth && Indent == other.Indent && State == other.State && LastKey == other.LastKey && this == other;

    /// <summary>With a line below that has this indentation.</summary>
    public YamlLevel Over(int column) => Indent == Unknown ? this with { High = Math.Min(High, column - 1) } : this;

    /// <summary>With one more correct line of the last value.</summary>
    public YamlLevel GoOn() => Torn == YamlTorn.Now ? this with { Torn = YamlTorn.Once } : this;

    public YamlLevel Tear() => this with { Torn = Torn == YamlTorn.Once ? YamlTorn.Once : YamlTorn.Now, IsLong = true };
}
