using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>A list or a map whose lines are being read.</summary>
internal sealed class YamlFrame(bool isList, YamlFrame? parent)
{
    private readonly List<YamlNode> items = [];
    private readonly List<YamlPair> pairs = [];
    private YamlScalar? key;
    private int start = -1;
    private int end;
    private int nothing;
    private int below = int.MaxValue;
    private bool isBegun;
    private bool isLostEntry;

    public bool IsList => isList;

    public YamlFrame? Parent => parent;

    /// <summary>The indentation of its lines; -1 if unknown.</summary>
    public int Indent { get; private set; } = -1;

    /// <summary>Like <see cref="Indent"/>; if no line shows it, two more than the level around.</summary>
    public int MeantIndent => Indent >= 0 ? Indent
        : parent is null ? 0
        : Math.Max(parent.MeantIndent + 1, Math.Min(parent.MeantIndent + 2, below - 1));

    public string? LastKey { get; private set; }

    /// <summary>The key whose value is being read; for a list, the key of the list.</summary>
    public string? NameAround => LastKey ?? parent?.NameAround;

    public YamlNode? Value { get; private set; }

    public YamlState State { get; private set; }

    public bool IsPartial { get; set; }

    public bool LosesChildren { get; set; }

    /// <summary>The edits of the last line that wasn't aligned with the others.</summary>
    public List<TextEdit>? Edits { get; set; }

    public bool IsOpenValue => isBegun && Value is null;

    public void Settle(int column)
    {
        Indent = Indent < 0 ? column : Indent;
        parent?.Below(column);
    }

    /// <summary>The indentation of something below a line of its own.</summary>
    public void Below(int column) => below = Math.Min(below, column);

    public void Begin(YamlScalar? name, int position)
    {
        (key, nothing, isBegun, isLostEntry, Value, State) = (name, position, true, false, null, YamlState.Open);
        LastKey = isList ? null : name?.Value;
        start = start < 0 ? name?.Range.Start ?? position - 1 : start;
    }

    public void BeginLost(int position, string? name)
    {
        Begin(null, position);
        (isLostEntry, LastKey, IsPartial) = (true, name, true);
    }

    public void StartAt(int position) => start = start < 0 ? position : start;

    public void Set(YamlNode node, YamlState state) => (Value, State) = (node, state);

    public void AddLost(YamlNode node)
    {
        StartAt(node.Range.Start);
        items.Add(node);
        (end, isBegun, State) = (node.Range.End, false, YamlState.Bad);
    }

    public void Close(YamlFrame child)
    {
        var node = child.ToNode();
        var start = Value?.Range.Start ?? node.Range.Start;
        Set(LosesChildren ? new YamlBad(SourceSpan.FromBounds(start, node.Range.End)) : node, YamlState.Closed);
        LosesChildren = false;
    }

    public void End(YamlNodes nodes)
    {
        if (!isBegun)
            return;

        var value = Value ?? YamlNodes.Nothing(nothing);
        if (isList)
            items.Add(value);
        else if (!isLostEntry)
            pairs.Add(new(key!, value));
        end = Math.Max(value.Range.End, key?.Range.End ?? 0);
        isBegun = false;
    }

    public YamlNode ToNode()
    {
        var range = SourceSpan.FromBounds(start, Math.Max(start, end));
        return isList ? new YamlSequence(range, items, isFlow: false)
            : pairs.Count == 0 && IsPartial ? new YamlBad(range)
            : new YamlMapping(range, pairs, isFlow: false, IsPartial);
    }
}
