using ArticleGenerator.Seeds.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>
/// Reads clean YAML: builds the tree from the parser's events. Returns nothing if the parser fails, or silently accepts what nobody means.
/// Then the error-tolerant reader has to look.
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly string text;
    private readonly int origin;
    private readonly CommentCollectingScanner scanner;
    private readonly Parser parser;
    private readonly Stack<Collection> open = new();

    // The contents of the open lists and maps, the innermost last.
    private readonly List<YamlNode> nodes = [];
    private YamlNode? root;

    private YamlTreeReader(string text, SourceSpan yaml)
    {
        this.text = text;
        origin = yaml.Start;
        scanner = new(yaml.Length == text.Length ? text : yaml.In(text));
        parser = new(scanner);
    }

    /// <returns>Null if only the error-tolerant reader can decide.</returns>
    public static YamlDocument? Read(string text, SourceSpan yaml)
    {
        if (YamlSuspicions.AreIn(text, yaml))
            return null;

        var reader = new YamlTreeReader(text, yaml);
        try
        {
            while (reader.parser.MoveNext())
            {
                if (!reader.Take(reader.parser.Current!))
                    return null;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Besides YamlException, the parser throws InvalidOperationException and ArgumentException.
            return null;
        }

        return reader.root is null or YamlMapping or YamlScalar { IsEmpty: true }
            ? new(reader.root as YamlMapping, [], reader.scanner.Comments.ConvertAll(reader.CommentAt))
            : null;
    }

    /// <summary>Whether to continue.</summary>
    private bool Take(ParsingEvent parsingEvent) => parsingEvent switch
    {
        DocumentStart start => root is null && start.Version is null,
        AnchorAlias => false,
        NodeEvent node when !node.Anchor.IsEmpty || !node.Tag.IsEmpty => false,
        Scalar scalar => Add(ToScalar(scalar)),
        NodeEvent start => Open(start),
        SequenceEnd or MappingEnd => Close(parsingEvent),
        _ => true,
    };

    private bool Open(NodeEvent start)
    {
        open.Push(new(start, nodes.Count, IsSinglePair: start is MappingStart && open.Count > 0 && start.Start.Index == 0));
        return open.Count <= YamlParser.MaximumDepth;
    }

    private bool Close(ParsingEvent end)
    {
        var collection = open.Pop();
        var range = RangeOf(collection, end);
        YamlNode node = collection.IsMap
            ? new YamlMapping(range, PairsOf(collection), collection.IsFlow, isPartial: false)
            : new YamlSequence(range, nodes.GetRange(collection.First, nodes.Count - collection.First), collection.IsFlow);
        nodes.RemoveRange(collection.First, nodes.Count - collection.First);
        return Add(node);
    }

    /// <summary>False if it is in the place of a key but isn't one.</summary>
    private bool Add(YamlNode node)
    {
        if (open.Count == 0)
        {
            root = node;
            return true;
        }

        var parent = open.Peek();
        var isKey = parent.IsMap && (nodes.Count - parent.First) % 2 == 0;
        nodes.Add(node);
        return isKey
            ? node is YamlScalar key && YamlSuspicions.IsKey(text, key)
            : node is not YamlScalar value || !YamlSuspicions.IsSuspicious(text, value, parent.IsMap ? nodes[^2] : null, parent.IsFlow);
    }

    private YamlScalar ToScalar(Scalar scalar)
    {
        var start = origin + (int)scalar.Start.Index;
        var end = origin + (int)scalar.End.Index;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(SourceSpan.FromBounds(start, end), scalar.Value, StyleOf(scalar.Style));
    }

    private YamlPair[] PairsOf(Collection collection)
    {
        var pairs = new YamlPair[(nodes.Count - collection.First) / 2];
        for (var i = 0; i < pairs.Length; i++)
        {
            var key = (YamlScalar)nodes[collection.First + 2 * i];
            pairs[i] = new(key, nodes[collection.First + 2 * i + 1], !collection.IsFlow || HasColon(key));
        }

        return pairs;
    }

    private bool HasColon(YamlScalar key)
    {
        var end = key.Range.End;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return end < text.Length && text[end] == ':';
    }

    private SourceSpan RangeOf(Collection collection, ParsingEvent end)
    {
        var start = origin + (int)collection.Start.Start.Index;
        if (collection is { IsFlow: true, IsSinglePair: false })
            return SourceSpan.FromBounds(start, FlowEnd(end));

        var isEmpty = nodes.Count == collection.First;
        var first = collection.IsMap && !isEmpty ? nodes[collection.First].Range.Start : start;
        return SourceSpan.FromBounds(first, isEmpty ? first : nodes[^1].Range.End);
    }

    // The mark is before the closing bracket if the parser made up the last value.
    private int FlowEnd(ParsingEvent end)
    {
        var position = origin + (int)end.Start.Index;
        while (position < text.Length && text[position] is not (']' or '}'))
            position++;
        return Math.Min(text.Length, position + 1);
    }

    private YamlComment CommentAt((int Start, int End) comment) =>
        YamlComment.At(text, SourceSpan.FromBounds(origin + comment.Start, origin + comment.End));

    private static YamlScalarStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
        ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
        ScalarStyle.Literal => YamlScalarStyle.Literal,
        ScalarStyle.Folded => YamlScalarStyle.Folded,
        _ => YamlScalarStyle.Plain,
    };

    /// <summary>A list or map that is still open; in a map, keys and values alternate.</summary>
    /// <param name="First">The index of its first node.</param>
    /// <param name="IsSinglePair"><c>[a: b]</c>: a map without braces, for which the parser gives no start.</param>
    private readonly record struct Collection(NodeEvent Start, int First, bool IsSinglePair)
    {
        public bool IsMap => Start is MappingStart;

        public bool IsFlow => Start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
    }
}
