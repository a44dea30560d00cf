using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>
/// The position of the cursor in an annotation. Text that is being typed is seldom valid YAML, so this is determined from the line and the
/// lines around it.
/// </summary>
/// <param name="Keys">The keys around the position, the outermost first; at a value, its own key is the last.</param>
/// <param name="IsKey">Whether a key may be typed here.</param>
/// <param name="IsValue">Whether a value may be typed here. In a list item, or below a key, both are possible.</param>
/// <param name="Typed">The typed text up to the cursor.</param>
internal sealed record CompletionPlace(IReadOnlyList<string> Keys, bool IsKey, bool IsValue, SourceSpan Typed)
{
    /// <summary>The open quotation mark; NUL if there is none.</summary>
    public char Quote { get; init; }

    /// <summary>Whether it is below a key that ends with <c>|</c> or <c>&gt;</c>.</summary>
    public bool IsInBlock { get; init; }

    /// <summary>Whether it is between braces or brackets.</summary>
    public bool IsInFlow { get; init; }

    /// <summary>The indentation of the line.</summary>
    public int Indent { get; init; }

    /// <summary>The existing keys of the map.</summary>
    public IReadOnlyCollection<string> Siblings { get; init; } = [];

    /// <param name="file">The whole file.</param>
    /// <param name="yaml">The part of it that is YAML.</param>
    public static CompletionPlace? At(string file, SourceSpan yaml, int offset) => new CompletionLines(file, yaml).PlaceAt(offset);
}

/// <summary>The lines of an annotation with their indentation and keys.</summary>
internal sealed class CompletionLines(string file, SourceSpan yaml)
{
    public CompletionPlace? PlaceAt(int offset)
    {
        var line = Line.Read(file, StartOfLine(offset), offset);
        var outer = Outer(line);
        if (outer.Block is { } key)
            return new([.. outer.Keys], IsKey: false, IsValue: true, line.Content) { IsInBlock = true, Indent = line.Indent };
        if (line.IsComment)
            return null;
        if (line.Key is null && !line.OpensFlow(file))
        {
            return new([.. outer.Keys], IsKey: line.Quote == '\0', IsValue: true, line.Words)
            {
                Quote = line.Quote,
                Indent = line.Column,
                Siblings = line.IsItem ? [] : Siblings(line),
            };
        }

        return InValue(line, line.Key is null ? outer.Keys : [.. outer.Keys, line.Key]);
    }

    /// <summary>After the key of a line: a plain or quoted value, or something between braces and brackets.</summary>
    private CompletionPlace? InValue(Line line, IReadOnlyList<string> keys)
    {
        var flow = new FlowReader(file, line.Value, keys);
        return flow.Read() is { } place ? place with { Indent = line.Column } : null;
    }

    private (IReadOnlyList<string> Keys, string? Block) Outer(Line line)
    {
        var (keys, block) = (new List<string>(), (string?)null);
        var (column, isItem) = (line.DashColumn ?? line.Column, line.IsItem);
        for (var start = line.Start; start > yaml.Start && (column > 0 || isItem);)
        {
            start = StartOfLine(start - 1);
            var above = Line.Read(file, start, EndOfLine(start));
            if (above.IsBlank || above.IsComment)
                continue;
            if (above.Key is not null && (above.Column < column || (isItem && above.Column == column && !above.IsItem)))
            {
                keys.Insert(0, above.Key);
                block ??= above.StartsBlock(file) ? above.Key : null;
                (column, isItem) = (above.DashColumn ?? above.Column, above.IsItem);
            }
            else if (above is { IsItem: true, Key: not null } && above.Column == column && !isItem)
            {
                (column, isItem) = (above.DashColumn!.Value, true);
            }
            else if (above.IsItem && above.DashColumn < column)
            {
                block ??= above.StartsBlock(file) ? "" : null;
                (column, isItem) = (above.DashColumn!.Value, true);
            }
        }

        return (keys, block);
    }

    private HashSet<string> Siblings(Line line)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var start = line.Start; start > yaml.Start;)
        {
            start = StartOfLine(start - 1);
            if (!Take(start))
                break;
        }

        for (var start = NextLine(line.Start); start < yaml.End; start = NextLine(start))
        {
            if (!Take(start))
                break;
        }

        return keys;

        bool Take(int start)
        {
            var other = Line.Read(file, start, EndOfLine(start));
            if (other.IsBlank || other.IsComment || other.Column > line.Column)
                return true;
            if (other.Key is not null && other.Column == line.Column)
                keys.Add(other.Key);
            return other.Column == line.Column && !other.IsItem;
        }
    }

    private int StartOfLine(int offset)
    {
        while (offset > yaml.Start && file[offset - 1] is not ('\n' or '\r'))
            offset--;
        var isWithinLineEnd = offset > yaml.Start && offset < file.Length && file[offset - 1] == '\r' && file[offset] == '\n';
        return isWithinLineEnd ? StartOfLine(offset - 1) : offset;
    }

    private int EndOfLine(int start) => file.IndexOfAny(['\r', '\n'], start, yaml.End - start) is >= 0 and var end ? end : yaml.End;

    private int NextLine(int start)
    {
        var end = EndOfLine(start);
        return end >= yaml.End ? yaml.End : end + (file[end] == '\r' && end + 1 < yaml.End && file[end + 1] == '\n' ? 2 : 1);
    }

    /// <summary>A line up to the cursor or to its end.</summary>
    private sealed record Line(int Start, int Indent, int? DashColumn, SourceSpan Content, string? Key, SourceSpan Value)
    {
        public char Quote { get; private init; }

        public bool IsComment { get; private init; }

        public bool IsItem => DashColumn is not null;

        public bool IsBlank => Content.Length == 0 && !IsItem;

        /// <summary>The start of the key or the words.</summary>
        public int Column => Content.Start - Start;

        /// <summary>The words without the quotation mark before them.</summary>
        public SourceSpan Words => Quote == '\0' ? Content : new(Content.Start + 1, Content.Length - 1);

        public static Line Read(string file, int start, int end)
        {
            var content = Skip(file, start, end);
            var indent = content - start;
            int? dash = null;
            while (content < end && file[content] == '-' && (content + 1 == end || file[content + 1] == ' '))
            {
                dash = content - start;
                content = Skip(file, content + 1, end);
            }

            var colon = Colon(file, content, end);
            var words = SourceSpan.FromBounds(content, end);
            return new(start, indent, dash, words, colon < 0 ? null : file[content..colon].Trim().Trim('"', '\''),
                colon < 0 ? words : SourceSpan.FromBounds(Skip(file, colon + 1, end), end))
            {
                Quote = colon < 0 && content < end && file[content] is '"' or '\'' ? file[content] : '\0',
                IsComment = (content < end && file[content] == '#') || HasComment(file, content, end),
            };
        }

        public bool OpensFlow(string file) => Content.Length > 0 && file[Content.Start] is '{' or '[';

        public bool StartsBlock(string file)
        {
            var value = Value.In(file).TrimEnd();
            return value.Length is > 0 and <= 3 && value[0] is '|' or '>';
        }

        private static int Skip(string file, int start, int end)
        {
            while (start < end && file[start] is ' ' or '\t')
                start++;
            return start;
        }

        /// <summary>The colon after a key; -1 if the line has none.</summary>
        private static int Colon(string file, int start, int end)
        {
            if (start < end && file[start] is '{' or '[')
                return -1;

            var quote = start < end && file[start] is '"' or '\'' ? file[start] : '\0';
            var from = quote == '\0' ? start : file.IndexOf(quote, start + 1, end - start - 1) + 1;
            for (var i = quote != '\0' && from == 0 ? end : from; i < end; i++)
            {
                if (file[i] == ':' && (i + 1 == end || file[i + 1] is ' ' or '\t'))
                    return i;
            }

            return -1;
        }

        private static bool HasComment(string file, int start, int end)
        {
            var quote = '\0';
            for (var i = start; i < end; i++)
            {
                if (quote == '\0' && file[i] == '#' && i > start && file[i - 1] is ' ' or '\t')
                    return true;
                if (file[i] == quote)
                    quote = '\0';
                else if (quote == '\0' && file[i] is '"' or '\'' && (i == start || file[i - 1] is ' ' or '[' or '{' or ','))
                    quote = file[i];
            }

            return false;
        }
    }

    /// <summary>Reads the text between braces and brackets up to the cursor.</summary>
    private sealed class FlowReader(string file, SourceSpan value, IReadOnlyList<string> keys)
    {
        private readonly Stack<(bool IsMap, HashSet<string> Siblings, string? Key)> levels = new();
        private int start = value.Start;
        private char quote;

        public CompletionPlace? Read()
        {
            for (var i = value.Start; i < value.End; i++)
            {
                if (quote != '\0')
                    quote = file[i] == quote ? '\0' : quote;
                else if (file[i] is '"' or '\'' && IsStart(i))
                    (quote, start) = (file[i], i + 1);
                else if (file[i] is '{' or '[' && IsStart(i))
                    Open(i);
                else if (levels.Count > 0)
                    Step(i);
            }

            return Result();
        }

        private bool IsStart(int i) => string.IsNullOrWhiteSpace(file[start..i]);

        private void Open(int i)
        {
            levels.Push((file[i] == '{', new(StringComparer.Ordinal), null));
            start = i + 1;
        }

        private void Step(int i)
        {
            var level = levels.Pop();
            if (file[i] is '}' or ']')
            {
                start = i + 1;
                return;
            }

            if (file[i] == ',')
            {
                (level.Key, start) = (null, i + 1);
            }
            else if (file[i] == ':' && level is { IsMap: true, Key: null } && (i + 1 == value.End || file[i + 1] is ' '))
            {
                level.Key = file[start..i].Trim().Trim('"', '\'');
                level.Siblings.Add(level.Key);
                start = i + 1;
            }

            levels.Push(level);
        }

        private CompletionPlace? Result()
        {
            while (quote == '\0' && start < value.End && char.IsWhiteSpace(file[start]))
                start++;
            var typed = SourceSpan.FromBounds(start, value.End);
            var path = keys.Concat(levels.Reverse().Select(level => level.Key).OfType<string>()).ToList();
            var (isKey, siblings) = levels.TryPeek(out var inner) && inner is { IsMap: true, Key: null }
                ? (true, inner.Siblings)
                : (false, []);
            return new(path, isKey, !isKey, typed) { Quote = quote, IsInFlow = levels.Count > 0, Siblings = siblings };
        }
    }
}
