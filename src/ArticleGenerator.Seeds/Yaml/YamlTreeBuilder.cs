using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>What could be read, and where reading stopped if it did.</summary>
/// <param name="FailedAt">Offset in the file; null when all was read.</param>
internal sealed record YamlTree(
    YamlNode? Root, IReadOnlyList<YamlProblem> Problems, IReadOnlyList<YamlComment> Comments, int? FailedAt);

/// <summary>Builds the tree from the parser's events, without recursion.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly MendedText source;
    private readonly IReadOnlyDictionary<int, TextRange> bad;
    private readonly UnprintableCharacters unprintable;
    private readonly CommentCollectingScanner scanner;
    private readonly Parser parser;
    private readonly Stack<Collection> open = new();
    private readonly List<YamlProblem> problems = [];
    private YamlNode? root;
    private int? failedAt;

    private YamlTreeBuilder(MendedText source, IReadOnlyDictionary<int, TextRange> bad, UnprintableCharacters unprintable)
    {
        this.unprintable = unprintable;
        this.source = source;
        this.bad = bad;
        scanner = new(source.Text);
        parser = new(scanner);
    }

    /// <param name="bad">What has been reported already, by the offset where it starts.</param>
    /// <param name="unprintable">What has been reported already; a value that holds one is lost.</param>
    public static YamlTree Build(MendedText source, IReadOnlyDictionary<int, TextRange> bad, UnprintableCharacters unprintable)
    {
        var builder = new YamlTreeBuilder(source, bad, unprintable);
        while (builder.MoveNext() && builder.Take(builder.parser.Current!))
        {
        }

        return new(builder.root, builder.problems, builder.Comments(), builder.failedAt);
    }

    private bool MoveNext()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Besides YamlException the parser lets InvalidOperationException and ArgumentException out.
            var mark = exception is YamlException { Start: var start } ? start : scanner.CurrentPosition;
            failedAt = source.ToOriginal((int)Math.Min(mark.Index, source.Text.Length));
            return false;
        }
    }

    /// <summary>Whether to go on.</summary>
    private bool Take(ParsingEvent parsingEvent)
    {
        switch (parsingEvent)
        {
            case DocumentStart when root is not null:
                problems.Add(new(YamlProblemKind.SeveralDocuments, RangeOf(parsingEvent), YamlMessages.SecondDocument));
                return false;
            case SequenceStart or MappingStart:
                return Open((NodeEvent)parsingEvent);
            case SequenceEnd or MappingEnd:
                Add(Close(parsingEvent));
                return true;
            case AnchorAlias:
                Add(Refuse(RangeOf(parsingEvent)));
                return true;
            case Scalar scalar:
                Add(Leaf(scalar));
                return true;
            default:
                return true;
        }
    }

    private bool Open(NodeEvent start)
    {
        open.Push(new(start, isSinglePair: start is MappingStart && open.Count > 0 && start.Start.Index == 0));
        if (open.Count <= YamlReader.MaximumDepth)
            return true;

        problems.Add(new(YamlProblemKind.TooLarge, new(StartOf(start), 1), YamlMessages.TooDeep));
        return false;
    }

    private void Add(YamlNode node)
    {
        if (open.Count == 0)
            root = node;
        else
            open.Peek().Nodes.Add(node);
    }

    private YamlNode Leaf(Scalar scalar)
    {
        var range = RangeOf(scalar);
        if (bad.TryGetValue(range.Start, out var reported))
            return new YamlBad(reported);

        if (unprintable.IsIn(range))
            return new YamlBad(range);

        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
            return Refuse(range);

        var value = source.Restore(scalar.Value);
        return scalar.Style == ScalarStyle.Plain ? Plain(range, value) : new(range, value, StyleOf(scalar.Style));
    }

    // What looks like a blank at either end of a text without quotation marks is meant as one.
    private static YamlScalar Plain(TextRange range, string value)
    {
        var (start, end) = (0, value.Length);
        while (end > 0 && YamlBlanks.IsAny(value[end - 1]))
            end--;
        while (start < end && YamlBlanks.IsAny(value[start]))
            start++;
        var from = Math.Min(range.Start + start, range.End);
        return new(TextRange.FromBounds(from, range.End), value.Substring(start, end - start), YamlScalarStyle.Plain);
    }

    private YamlBad Refuse(TextRange range)
    {
        problems.Add(new(YamlProblemKind.AliasOrTag, range, YamlMessages.BeginsWith(source.Original.Substring(range.Start, range.Length))));
        return new(range);
    }

    private YamlNode Close(ParsingEvent end)
    {
        var collection = open.Pop();
        var range = RangeOf(collection, end);
        if (bad.TryGetValue(range.Start, out var reported) && reported.Length >= range.Length)
            return new YamlBad(reported);

        if (!collection.Start.Anchor.IsEmpty || !collection.Start.Tag.IsEmpty)
        {
            problems.Add(
                new(YamlProblemKind.AliasOrTag, new(StartOf(collection.Start), 1), YamlMessages.RemoveWord(FirstWord(collection))));
        }

        return collection.Start is MappingStart
            ? ToMapping(range, collection)
            : new YamlSequence(range, collection.Nodes, collection.IsFlow);
    }

    private string FirstWord(Collection collection)
    {
        var start = StartOf(collection.Start);
        var end = start;
        while (end < source.End && !char.IsWhiteSpace(source.Original[end]))
            end++;
        return source.Original.Substring(start, end - start);
    }

    private YamlNode ToMapping(TextRange range, Collection collection)
    {
        var pairs = new List<YamlPair>(collection.Nodes.Count / 2);
        for (var i = 0; i + 1 < collection.Nodes.Count; i += 2)
        {
            if (collection.Nodes[i] is YamlScalar key && IsKey(key))
                pairs.Add(new(key, collection.Nodes[i + 1]));
            else if (collection.Nodes[i] is not (YamlBad or YamlScalar))
                problems.Add(new(YamlProblemKind.Syntax, collection.Nodes[i].Range, YamlMessages.KeyIsNoWord));
        }

        return pairs.Count == 0 && collection.Nodes.Count > 0
            ? new YamlBad(range)
            : new YamlMapping(range, pairs, collection.IsFlow, isPartial: pairs.Count < collection.Nodes.Count / 2);
    }

    private bool IsKey(YamlScalar key)
    {
        if (key.Style != YamlScalarStyle.Plain || key.Value is not ("" or "<<"))
            return true;

        problems.Add(key.Value.Length == 0
            ? new(YamlProblemKind.Syntax, new(key.Range.Start, 1), YamlMessages.EmptyKey)
            : new(YamlProblemKind.AliasOrTag, key.Range, YamlMessages.MergeKey));
        return false;
    }

    private TextRange RangeOf(Collection collection, ParsingEvent end)
    {
        if (collection is { IsFlow: true, IsSinglePair: false })
            return TextRange.FromBounds(StartOf(collection.Start), FlowEnd(end));

        var nodes = collection.Nodes;
        var first = collection.Start is MappingStart && nodes.Count > 0 ? nodes[0].Range.Start : StartOf(collection.Start);
        return TextRange.FromBounds(first, nodes.Count == 0 ? first : nodes[^1].Range.End);
    }

    private int StartOf(ParsingEvent node) => source.ToOriginal((int)node.Start.Index);

    // The mark stands before the closing bracket when the parser made up the last value.
    private int FlowEnd(ParsingEvent end)
    {
        var position = (int)end.Start.Index;
        while (position < source.Text.Length && source.Text[position] is not (']' or '}'))
            position++;
        return source.ToOriginal(Math.Min(source.Text.Length, position + 1));
    }

    private TextRange RangeOf(ParsingEvent node)
    {
        var start = StartOf(node);
        var end = source.ToOriginal((int)node.End.Index);
        while (end > start && char.IsWhiteSpace(source.Original[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }

    private List<YamlComment> Comments() =>
        scanner.Comments.ConvertAll(comment =>
        {
            var range = TextRange.FromBounds(source.ToOriginal(comment.Start), source.ToOriginal(comment.End));
            return new YamlComment(range, source.Original.Substring(range.Start, range.Length).TrimStart('#').Trim());
        });

    private static YamlScalarStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
        ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
        ScalarStyle.Literal => YamlScalarStyle.Literal,
        ScalarStyle.Folded => YamlScalarStyle.Folded,
        _ => YamlScalarStyle.Plain,
    };

    /// <summary>A list or map that is not closed yet; keys and values of a map take turns.</summary>
    private sealed class Collection(NodeEvent start, bool isSinglePair)
    {
        public NodeEvent Start { get; } = start;

        public List<YamlNode> Nodes { get; } = [];

        public bool IsFlow { get; } = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };

        /// <summary><c>[a: b]</c>: a map without braces, whose start the parser does not tell.</summary>
        public bool IsSinglePair { get; } = isSinglePair;
    }
}
