using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>One value of an annotation, and where it is written.</summary>
/// <param name="range">The node's own text, without the blank lines and comments that follow it.</param>
internal abstract class YamlNode(SourceSpan range)
{
    public SourceSpan Range { get; } = range;
}

/// <summary>A text. Numbers, dates, <c>NO</c> and <c>true</c> are texts too: YAML's failsafe schema.</summary>
internal sealed class YamlScalar(SourceSpan range, string value, YamlScalarStyle style) : YamlNode(range)
{
    /// <summary>The content: without quotation marks, with escapes resolved and lines folded.</summary>
    public string Value { get; } = value;

    public YamlScalarStyle Style { get; } = style;

    /// <summary>Whether the value is missing, or is one that YAML's core schema reads as null: it counts as absent.</summary>
    public bool IsEmpty => Style == YamlScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal enum YamlScalarStyle
{
    /// <summary>Without quotation marks: <c>name: Putin</c>.</summary>
    Plain,

    /// <summary>In <c>'</c>.</summary>
    SingleQuoted,

    /// <summary>In <c>"</c>.</summary>
    DoubleQuoted,

    /// <summary>Under <c>|</c>.</summary>
    Literal,

    /// <summary>Under <c>&gt;</c>.</summary>
    Folded,
}

/// <summary>A list, with one item per line (<c>- a</c>) or in brackets (<c>[a, b]</c>, then <see cref="IsFlow"/>).</summary>
internal sealed class YamlSequence(SourceSpan range, IReadOnlyList<YamlNode> items, bool isFlow) : YamlNode(range)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public bool IsFlow { get; } = isFlow;
}

/// <summary>Keys and values, one pair per line or in braces (<c>{ hi: a, en: b }</c>, then <see cref="IsFlow"/>).</summary>
internal sealed class YamlMapping(SourceSpan range, IReadOnlyList<YamlPair> pairs, bool isFlow, bool isPartial) : YamlNode(range)
{
    /// <summary>All pairs in the order of the file, including duplicate keys.</summary>
    public IReadOnlyList<YamlPair> Pairs { get; } = pairs;

    public bool IsFlow { get; } = isFlow;

    /// <summary>Whether a line couldn't be read as a pair, and is already reported: a missing key may be in that line.</summary>
    public bool IsPartial { get; } = isPartial;
}

internal sealed class YamlPair(YamlScalar key, YamlNode value, bool hasColon = true)
{
    public YamlScalar Key { get; } = key;

    public YamlNode Value { get; } = value;

    /// <summary>False for a key without a colon in braces: <c>{ a, b }</c>.</summary>
    public bool HasColon { get; } = hasColon;
}

/// <summary>A value that couldn't be read, and is already reported.</summary>
internal sealed class YamlBad(SourceSpan range) : YamlNode(range);
