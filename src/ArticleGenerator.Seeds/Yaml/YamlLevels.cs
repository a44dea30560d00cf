using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>The levels that the line being read stands in, the outermost first.</summary>
internal sealed class YamlLevels
{
    private readonly List<YamlLevel> levels = [];

    public int Count => levels.Count;

    public YamlLevel? Top => levels.Count == 0 ? null : levels[^1];

    public YamlLevel this[int index] => levels[index];

    public void Push(int indent, bool isList, int line)
    {
        Top?.IsOpen = false;
        levels.Add(new(indent, isList, line));
    }

    public void Pop() => levels.RemoveAt(levels.Count - 1);

    /// <summary>Leaves that many levels.</summary>
    public void CutTo(int count) => levels.RemoveRange(count, levels.Count - count);

    public bool Exists(Predicate<YamlLevel> match) => levels.Exists(match);

    public YamlLevel? Find(Predicate<YamlLevel> match) => levels.Find(match);

    public YamlLevel? FindLast(Predicate<YamlLevel> match) => levels.FindLast(match);

    public int FindIndex(Predicate<YamlLevel> match) => levels.FindIndex(match);

    public int FindLastIndex(Predicate<YamlLevel> match) => levels.FindLastIndex(match);

    /// <summary>The key whose value the level is part of.</summary>
    public string? OwnerOf(YamlLevel level)
    {
        for (var i = levels.IndexOf(level) - 1; i >= 0; i--)
        {
            if (levels[i].LastKey is { } key)
                return key;
        }

        return null;
    }
}

/// <summary>Lines that are level with each other: the keys of a map, or the items of a list.</summary>
internal sealed class YamlLevel(int indent, bool isList, int firstLine)
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public int Indent { get; set; } = indent;

    public bool IsList { get; } = isList;

    public int FirstLine { get; } = firstLine;

    /// <summary>Where lines that belong here stand by mistake, once that has been reported.</summary>
    public int? Stray { get; set; }

    /// <summary>It begins behind a dash, not at the start of a line.</summary>
    public bool IsNested { get; set; }

    public int Count { get; private set; }

    public string? FirstKey { get; private set; }

    public string? LastKey { get; private set; }

    /// <summary>The last entry has no value yet, so that deeper lines may be it.</summary>
    public bool IsOpen { get; set; }

    public YamlValueKind LastKind { get; private set; }

    public TextRange LastValue { get; private set; }

    public bool Has(string? key) => key is not null && keys.Contains(key);

    public void Begin(string? key, int valueStart)
    {
        FirstKey ??= Count == 0 ? key : null;
        if (key is not null)
            keys.Add(key);
        (LastKey, LastValue, LastKind, IsOpen) = (key, new(valueStart, 0), YamlValueKind.None, false);
        Count++;
    }

    public void Finish(YamlValue value, int start)
    {
        (LastKind, IsOpen) = (value.Kind, value.Kind == YamlValueKind.None);
        LastValue = TextRange.FromBounds(start, value.End);
    }
}
