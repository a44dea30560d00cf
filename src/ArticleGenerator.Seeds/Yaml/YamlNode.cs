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
    /// <summary>What is meant: quotation marks removed, escapes resolved, lines folded.</summary>
    public string Value { get; } = value;

    public YamlScalarStyle Style { get; } = style;

    /// <summary>Nothing stands after the key, or what YAML's core schema reads as nothing: this counts as left out.</summary>
    public bool IsEmpty => Style == YamlScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal enum YamlScalarStyle
{
    /// <summary>As it stands: <c>name: Putin</c>.</summary>
    Plain,

    /// <summary>Between <c>'</c>.</summary>
    SingleQuoted,

    /// <summary>Between <c>"</c>.</summary>
    DoubleQuoted,

    /// <summary>Under <c>|</c>.</summary>
    Literal,

    /// <summary>Under <c>&gt;</c>.</summary>
    Folded,
}

/// <summary>A list, one item a line (<c>- a</c>) or in brackets (<c>[a, b]</c>, then <see cref="IsFlow"/>).</summary>
internal sealed class YamlSequence(SourceSpan range, IReadOnlyList<YamlNode> items, bool isFlow) : YamlNode(range)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public bool IsFlow { get; } = isFlow;
}

/// <summary>Keys and values, one a line or in braces (<c>{ hi: a, en: b }</c>, then <see cref="IsFlow"/>).</summary>
internal sealed class YamlMapping(SourceSpan range, IReadOnlyList<YamlPair> pairs, bool isFlow, bool isPartial) : YamlNode(range)
{
    /// <summary>All pairs in the order of the file, a key that stands twice included.</summary>
    public IReadOnlyList<YamlPair> Pairs { get; } = pairs;

    public bool IsFlow { get; } = isFlow;

    /// <summary>A line in here could not be read as a pair, and has been reported: a key that is missing may be in that line.</summary>
    public bool IsPartial { get; } = isPartial;
}

internal sealed class YamlPair(YamlScalar key, YamlNode value, bool hasColon = true)
{
    public YamlScalar Key { get; } = key;

    public YamlNode Value { get; } = value;

    /// <summary>False for what stands between braces by itself: <c>{ a, b }</c>.</summary>
    public bool HasColon { get; } = hasColon;
}

/// <summary>What stands here could not be read, and has been reported.</summary>
internal sealed class YamlBad(SourceSpan range) : YamlNode(range);
