namespace ArticleGenerator.Seeds.Yaml;

/// <summary>What a line, or what stands behind a dash, is in the outline.</summary>
internal enum YamlRole
{
    Key,
    Item,

    /// <summary>A value or a part of one: what stands below its key, or goes on from the line above.</summary>
    Text,
    Comment,

    /// <summary>It belongs nowhere.</summary>
    Junk,

    /// <summary>Part of a value that cannot be read.</summary>
    Lost,
}

/// <summary>The mistake for which a line is not where, or what, it should be.</summary>
internal enum YamlFault
{
    None,

    /// <summary>It is indented too little or too much.</summary>
    Tilted,

    /// <summary>The same, by as much as a line above that has been reported.</summary>
    TiltedToo,

    /// <summary>The key above has a value already, which cannot be meant.</summary>
    BelowText,

    /// <summary>A key has a dash before it.</summary>
    Dash,

    /// <summary>The second key on one line.</summary>
    Joined,

    /// <summary>The line of the entry's id, or of the section, is missing before it.</summary>
    IdLost,
    SectionLost,

    /// <summary>A text is not indented like its other lines.</summary>
    Torn,

    /// <summary>A text without quotation marks holds a colon, goes on behind a comment, or with a dash.</summary>
    Colon,
    BehindComment,
}

/// <summary>A stretch of a line that is read by itself: all of it, what stands behind a dash, or one of two keys.</summary>
/// <param name="Column">How deep it is indented.</param>
/// <param name="IsNested">It stands behind a dash.</param>
internal readonly record struct YamlPart(int Line, int Start, int End, int Column, bool IsNested);

/// <summary>What a stretch of a line is in the cheapest reading of the file.</summary>
/// <param name="Before">The step before; null for the first.</param>
/// <param name="Depth">How many levels it stands in; the first is the root.</param>
internal sealed record YamlStep(YamlStep? Before, YamlPart Part, YamlRole Role, int Depth)
{
    public int Line => Part.Line;

    public int Start => Part.Start;

    /// <summary>Where the line ends, or the second key on it begins.</summary>
    public int End => Part.End;

    public int Column => Part.Column;

    /// <summary>It is the first of its level.</summary>
    public bool IsNew { get; init; }

    public YamlFault Fault { get; init; }

    public YamlKey? Key { get; init; }

    /// <summary>Offset of what stands behind the colon or the dash.</summary>
    public int Value { get; init; }

    /// <summary>How its value goes on.</summary>
    public YamlState State { get; init; }
}
