namespace ArticleGenerator.Seeds.Yaml;

/// <summary>The role in the outline of a line, or of the part of a line after a dash.</summary>
internal enum YamlRole
{
    Key,
    Item,

    /// <summary>A value or a part of one: below its key, or continued from the line above.</summary>
    Text,
    Comment,

    /// <summary>It belongs nowhere.</summary>
    Junk,

    /// <summary>Part of a value that cannot be read.</summary>
    Lost,
}

/// <summary>The mistake that explains why a line isn't where, or what, it should be.</summary>
internal enum YamlFault
{
    None,

    /// <summary>It is indented too little or too much.</summary>
    Tilted,

    /// <summary>The same, by as much as an earlier line that is already reported.</summary>
    TiltedToo,

    /// <summary>The key above already has a value, so this can't be its value.</summary>
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

    /// <summary>A text without quotation marks has a colon, or continues after a comment or with a dash.</summary>
    Colon,
    BehindComment,
}

/// <summary>A part of a line that is read by itself: the whole line, the part after a dash, or one of two keys.</summary>
/// <param name="Column">Its indentation.</param>
/// <param name="IsNested">Whether it is after a dash.</param>
internal readonly record struct YamlPart(int Line, int Start, int End, int Column, bool IsNested);

/// <summary>What a part of a line is in the cheapest reading of the file.</summary>
/// <param name="Before">The step before; null for the first.</param>
/// <param name="Depth">The number of levels that contain it; the first is the root.</param>
internal sealed record YamlStep(YamlStep? Before, YamlPart Part, YamlRole Role, int Depth)
{
    public int Line => Part.Line;

    public int Start => Part.Start;

    /// <summary>The end of the line, or the start of the second key on it.</summary>
    public int End => Part.End;

    public int Column => Part.Column;

    /// <summary>Whether it is the first of its level.</summary>
    public bool IsNew { get; init; }

    public YamlFault Fault { get; init; }

    public YamlKey? Key { get; init; }

    /// <summary>Offset of the value after the colon or the dash.</summary>
    public int Value { get; init; }

    /// <summary>How its value continues.</summary>
    public YamlState State { get; init; }
}
