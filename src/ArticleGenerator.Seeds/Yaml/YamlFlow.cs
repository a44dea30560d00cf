using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Reads a list in brackets or a map in braces, including everything nested in it, without recursion.</summary>
internal sealed class YamlFlow(YamlLines lines, YamlKeys keys, IYamlVocabulary vocabulary, YamlNodes nodes, YamlReport report)
{
    private enum State
    {
        Start,
        AfterColon,
        AfterPlain,
        AfterClosed,
    }

    private readonly string text = lines.Text;
    private readonly Stack<Bracket> open = new();
    private int indent;
    private int depth;
    private string? name;
    private bool hasComment;
    private bool hasBracketAsKey;
    private int openLists;

    /// <summary>The line that was read last.</summary>
    public int Line { get; private set; }

    /// <summary>The offset after what was read.</summary>
    public int End { get; private set; }

    public bool IsClosed { get; private set; }

    /// <summary>The first mistake that makes all of it unreliable.</summary>
    public YamlProblem? Problem { get; private set; }

    /// <summary>The character that a refused text begins with: it may follow the closing bracket too.</summary>
    public char Refused { get; private set; }

    /// <param name="indent">The indentation of the key or the dash before it.</param>
    /// <param name="depth">The number of lists and maps that contain it.</param>
    /// <param name="name">The key whose value it is, for messages.</param>
    public YamlNode Read(int line, int position, int indent, int depth, string? name)
    {
        (Line, End, this.indent, this.depth, this.name) = (line, position, indent, depth, name);
        YamlNode? node = null;
        do
        {
            if (End >= lines[Line].End)
                NextLine();
            else if (Take(text[End]) is { } closed)
                node = closed;
        }
        while (open.Count > 0 && Line < lines.Count);

        IsClosed = open.Count == 0 && node is not null;
        return Problem is null && node is not null ? node : new YamlBad(SourceSpan.FromBounds(position, End));
    }

    /// <summary>The whole value, after its last bracket.</summary>
    private YamlNode? Take(char c)
    {
        if (YamlLines.IsSpace(c))
            End++;
        else if (c == '#' && (End == lines[Line].Content || YamlLines.IsSpace(text[End - 1])))
            Comment();
        else if (c is '[' or '{')
            Open(c);
        else if (c is ']' or '}')
            return Close(c);
        else if (c == ',')
            Comma();
        else if (c == ':' && (IsColon(End) || open.Peek() is { State: State.AfterClosed, HasColon: false }))
            Colon();
        else if (c is '"' or '\'' && open.Peek().State != State.AfterPlain)
            Quoted(c);
        else
            Plain();
        return null;
    }

    private void Comment()
    {
        report.Comment(End, lines[Line].End);
        (End, hasComment) = (lines[Line].End, true);
    }

    private void Open(char c)
    {
        if (open.Count > 0)
        {
            ExpectValue();
            if (open.Count + depth >= YamlParser.MaximumDepth)
                Problem ??= YamlMessages.TooDeep(End);
        }

        open.Push(new(c, End++));
        openLists += c == '[' ? 1 : 0;
    }

    private Bracket Pop()
    {
        var bracket = open.Pop();
        openLists -= bracket.Character == '[' ? 1 : 0;
        return bracket;
    }

    private YamlNode? Close(char c)
    {
        var bracket = open.Peek();
        var isWrong = c != bracket.Closing;
        if (isWrong && (c == ']' ? openLists : open.Count - openLists) > 0)
        {
            var unclosed = Pop();
            Unclosed(unclosed, -1);
            open.Peek().Add(new YamlBad(SourceSpan.FromBounds(unclosed.Start, End)), State.AfterClosed);
            return null;
        }

        if (isWrong)
            Problem ??= report.Messages.WrongBracket(bracket.Character, End);
        End++;
        Pop();
        SplitAtWideCommas(bracket);
        Finish(bracket, End - 1);
        var node = bracket.ToNode(End);
        if (open.Count == 0)
            return node;

        hasBracketAsKey |= open.Peek() is { Character: '{', HasColon: false };
        open.Peek().Add(node, State.AfterClosed);
        return null;
    }

    /// <summary>Ends an entry, and reports an invalid key.</summary>
    private void Finish(Bracket bracket, int position)
    {
        var key = bracket.Finish(position, nodes);
        if (key is YamlScalar)
            report.Add(YamlMessages.MergeKey(key.Range));
        else if (key is not (null or YamlBad))
            Problem ??= key.Range.Length == 0 ? YamlMessages.EmptyKey(key.Range) : YamlMessages.KeyIsNoWord(key.Range);
    }

    private void Unclosed(Bracket bracket, int end) =>
        Problem ??= report.Messages.UnclosedBracket(bracket.Start, end, name, hasComment);

    private void Comma()
    {
        var bracket = open.Peek();
        if (bracket.State == State.Start)
            Problem ??= YamlMessages.ExtraComma(End);
        Finish(bracket, End);
        (bracket.State, bracket.HasComma) = (State.Start, true);
        End++;
    }

    private bool IsColon(int at) =>
        text[at] == ':'
        && (at + 1 >= lines[Line].End || YamlLines.IsSpace(text[at + 1]) || text[at + 1] is ',' or '[' or ']' or '{' or '}');

    private void Colon()
    {
        var bracket = open.Peek();
        if (bracket.HasColon)
            Problem ??= report.Messages.ColonInBrackets(End, bracket.Last, name);
        else if (bracket.State == State.AfterPlain)
            bracket.Complete(nodes);
        (bracket.State, bracket.HasColon, bracket.Colon) = (State.AfterColon, true, End++);
    }

    private void Quoted(char quote)
    {
        ExpectValue();
        var quoted = YamlQuoted.Read(lines, Line, End, indent);
        if (!quoted.IsClosed && EndOfLastItem(quote) is >= 0 and var end)
        {
            report.Add(report.Messages.UnclosedQuote(End, end, null));
            open.Peek().Add(new YamlBad(SourceSpan.FromBounds(End, end)), State.AfterClosed);
            End = end;
            return;
        }

        if (!quoted.IsClosed)
            Problem ??= report.Messages.UnclosedQuote(End, -1, null);
        if (quoted.UnknownEscape is { } escape)
            Problem ??= report.Messages.UnknownEscape(escape, null);
        open.Peek().Add(nodes.Sound(quoted.Node), State.AfterClosed);
        open.Peek().LastQuote = quote;
        (Line, End) = (quoted.IsClosed ? quoted.Line : lines.Count, quoted.End);
    }

    /// <summary>The offset of the bracket that ends the line, if everything before it is the one item; otherwise -1.</summary>
    private int EndOfLastItem(char quote)
    {
        var end = lines.EndOfPlain(End, lines[Line].End) - 1;
        var isLast = open.Count == 1 && Problem is null && text[end] == open.Peek().Closing
            && text.IndexOfAny([',', '[', ']', '{', '}', quote], End + 1, end - End) == end;
        return isLast ? end : -1;
    }

    private void ExpectValue()
    {
        var bracket = open.Peek();
        if (bracket.State is State.AfterPlain or State.AfterClosed)
        {
            Problem ??= bracket is { State: State.AfterClosed, LastQuote: not '\0' and var quote }
                ? YamlMessages.TextAfterQuoteInBrackets(quote, End, name)
                : report.Messages.MissingComma(End, name);
        }

        bracket.LastQuote = '\0';
    }

    private void Plain()
    {
        var bracket = open.Peek();
        var (start, end) = (End, EndOfPlain());
        End = end;
        if (bracket.State == State.AfterPlain)
        {
            bracket.Continue(SourceSpan.FromBounds(start, end));
            return;
        }

        End = start;
        ExpectValue();
        End = end;
        var isKey = bracket is { Character: '{', State: State.Start };
        if (IsRefused(start, end))
            bracket.Add(Refuse(SourceSpan.FromBounds(start, end), isKey), State.AfterPlain);
        else if (!isKey || !ReadMistypedKey(bracket, start, end))
            bracket.Add(nodes.Plain(start, end), State.AfterPlain);
    }

    private int EndOfPlain()
    {
        var end = End;
        for (var i = End; i < lines[Line].End; i++)
        {
            if (text[i] is ',' or '[' or ']' or '{' or '}' || IsColon(i) || (text[i] == '#' && i > End && YamlLines.IsSpace(text[i - 1])))
                break;
            if (!YamlLines.IsSpace(text[i]))
                end = i + 1;
        }

        // A colon alone can't be text, and would loop forever.
        return Math.Max(end, End + 1);
    }

    private bool IsRefused(int start, int end) =>
        text[start] is '@' or '`' or '%' or '&' or '*' or '!' or '|' or '>' or '#'
        || lines.IsMark('-', start, end) || lines.IsMark('?', start, end);

    private YamlBad Refuse(SourceSpan range, bool isKey)
    {
        Refused = text[range.Start];
        report.Add(Refused == '-' ? report.Messages.ItemInBrackets(range)
            : Refused == '?' && isKey ? report.Messages.QuestionMarkInBraces(range)
            : report.Messages.BeginsWith(range));
        return new(range);
    }

    // After a comma, an item without a colon may be the rest of a text that the comma cut: another rule knows more.
    private bool ReadMistypedKey(Bracket bracket, int start, int end)
    {
        if (!bracket.HasComma && keys.BeforeText(start, end) is { } key)
        {
            report.Add(report.Messages.Mistyped(key, end));
            bracket.AddKey(nodes.Plain(key.Range.Start, key.Range.End), key.Value);
            bracket.Add(nodes.Plain(key.Value, end), State.AfterPlain);
            return true;
        }

        var after = lines.SkipSpaces(end, lines[Line].End);
        var colon = keys.ColonWithoutSpace(start, end);
        if (colon < 0 || (after < lines[Line].End && text[after] is not (',' or '}')))
            return false;

        report.Add(report.Messages.MissingSpace(start, colon, end));
        bracket.AddKey(nodes.Plain(start, colon), colon + 1);
        var value = SourceSpan.FromBounds(colon + 1, end);
        bracket.Add(keys.MayBeginValue(value.Start, end) ? nodes.Plain(value.Start, end) : new YamlBad(value), State.AfterPlain);
        return true;
    }

    /// <summary>
    /// <c>[桥，灯塔]</c> is a list of one item in YAML. Doesn't apply to words copied from the article, where the comma may be one of its own.
    /// </summary>
    private void SplitAtWideCommas(Bracket bracket)
    {
        if (bracket is not { Character: '[', HasComma: false, HasColon: false, Last: YamlScalar { Style: YamlScalarStyle.Plain } only }
            || only.Value.IndexOfAny(['，', '、', '،']) < 0
            || vocabulary.HoldsForeignWords(name))
        {
            return;
        }

        var commas = Enumerable.Range(only.Range.Start, only.Range.Length).Where(i => text[i] is '，' or '、' or '،').ToList();
        report.Add(report.Messages.WideCommas(commas, name));
        bracket.Split(commas, nodes);
    }

    private void NextLine()
    {
        var next = lines.NextContent(Line + 1);
        if (next == lines.Count || EndsValue(next))
        {
            Unclosed(open.Peek(), hasBracketAsKey ? -1 : lines.EndOfPlain(lines[Line].Content, lines[Line].End));
            Line = lines.Count;
            return;
        }

        for (var i = Line + 1; i < next; i++)
        {
            if (lines.IsComment(i))
                report.Comment(lines[i].Content, lines[i].End);
        }

        (Line, End) = (next, lines[next].Content);
    }

    private bool EndsValue(int line) =>
        lines[line].Indent <= indent
        && !IsClosing(line)
        && !IsListed(line)
        && !ClosesBracket(line)
        && (lines.IsItem(lines[line].Content, lines[line].End)
            || keys.FindColon(lines[line].Content, lines[line].End) > lines[line].Content);

    /// <summary>Whether a bracket from the line above is closed on this line.</summary>
    private bool ClosesBracket(int line)
    {
        var opened = 0;
        for (var i = lines[line].Content; i < lines[line].End && opened >= 0; i++)
            opened += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
        return opened < 0;
    }

    private bool IsClosing(int line) => text[lines[line].Content] is ']' or '}';

    /// <summary>Whether the line is between commas, as an entry of the list, although it isn't indented.</summary>
    private bool IsListed(int line)
    {
        var next = lines.NextContent(line + 1);
        return LastCharacter(Line) is ',' or '[' or '{'
            && (LastCharacter(line) == ',' || (next < lines.Count && IsClosing(next)));
    }

    private char LastCharacter(int line) =>
        text[Math.Max(lines[line].Content, lines.EndOfPlain(lines[line].Content, lines[line].End) - 1)];

    /// <summary>A bracket that isn't closed yet, with its content so far.</summary>
    private sealed class Bracket(char character, int start)
    {
        private readonly List<YamlNode> items = [];
        private readonly List<YamlPair> pairs = [];
        private readonly List<SourceSpan> pieces = [];
        private YamlNode? key;
        private bool isPartial;

        public char Character { get; } = character;

        public char Closing { get; } = character == '[' ? ']' : '}';

        public int Start { get; } = start;

        public State State { get; set; }

        /// <summary>Whether the current entry has its colon.</summary>
        public bool HasColon { get; set; }

        public int Colon { get; set; }

        public bool HasComma { get; set; }

        /// <summary>The mark that closed the previous value, if it was one.</summary>
        public char LastQuote { get; set; }

        /// <summary>The last part of the entry that was read.</summary>
        public YamlNode? Last { get; private set; }

        public void Add(YamlNode node, State state)
        {
            if (!HasColon)
                key = node;
            (Last, State) = (node, state);
            pieces.Clear();
        }

        public void AddKey(YamlNode node, int colon)
        {
            Add(node, State.AfterColon);
            (HasColon, Colon, Last) = (true, colon, null);
        }

        /// <summary>Continues a text in another line.</summary>
        public void Continue(SourceSpan piece) => pieces.Add(piece);

        public void Split(List<int> commas, YamlNodes nodes)
        {
            var start = Last!.Range.Start;
            foreach (var comma in commas.Where(comma => comma > start))
            {
                items.Add(nodes.Plain(start, comma));
                start = comma + 1;
            }

            Add(nodes.Plain(start, Last.Range.End), State.AfterPlain);
        }

        /// <summary>Ends an entry; returns what is in the place of its key if that is invalid.</summary>
        /// <param name="position">Offset of the comma or the closing bracket.</param>
        public YamlNode? Finish(int position, YamlNodes nodes)
        {
            var nothing = YamlNodes.Nothing(position);
            var refused = State == State.Start ? null : AddEntry(State == State.AfterColon ? nothing : Complete(nodes), nothing);
            (key, Last, HasColon, LastQuote) = (null, null, false, '\0');
            return refused;
        }

        /// <summary>The last part that was read, with the lines on which it continues.</summary>
        public YamlNode Complete(YamlNodes nodes)
        {
            if (pieces.Count > 0 && Last is YamlScalar)
                Add(nodes.Fold([Last.Range, .. pieces]), State);
            return Last!;
        }

        public YamlNode ToNode(int end)
        {
            var range = SourceSpan.FromBounds(Start, end);
            return Character == '[' ? new YamlSequence(range, items, isFlow: true)
                : pairs.Count == 0 && isPartial ? new YamlBad(range)
                : new YamlMapping(range, pairs, isFlow: true, isPartial);
        }

        private YamlNode? AddEntry(YamlNode value, YamlScalar nothing)
        {
            if (Character == '[' && !HasColon)
            {
                items.Add(value);
                return null;
            }

            var pair = key is YamlScalar { Value: not "<<" } name ? new YamlPair(name, HasColon ? value : nothing, HasColon) : null;
            isPartial |= pair is null;
            if (Character == '[')
                items.Add(pair is null ? new YamlBad(value.Range) : Single(pair));
            else if (pair is not null)
                pairs.Add(pair);
            return pair is null ? key ?? new YamlSequence(new(Colon, 0), [], isFlow: true) : null;
        }

        private static YamlMapping Single(YamlPair pair) => new(
            SourceSpan.FromBounds(pair.Key.Range.Start, pair.Value.Range.End), [pair], isFlow: true, isPartial: false);
    }
}
