using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Where a list in brackets or a map in braces ends.</summary>
/// <param name="IsClosed">False when it could not be followed; that has been reported.</param>
internal readonly record struct YamlFlow(int Line, int Position, bool IsClosed);

/// <summary>Follows one list in brackets or map in braces, with all that is nested in it, without recursion.</summary>
internal sealed class YamlFlowReader(
    string text, YamlLines lines, YamlFindings findings, YamlQuoteReader quotes, YamlSlips slips, int parentIndent, int depth, string? name)
{
    private enum State
    {
        Start,
        AfterColon,
        AfterPlain,
        AfterClosed,
    }

    private readonly Stack<Bracket> open = new();
    private YamlProblem? problem;
    private int openLists;
    private int index;
    private int position;
    private bool isUnclosed;
    private bool hasComment;

    /// <summary>What a text begins with that was refused for it.</summary>
    public char Refused { get; private set; }

    public YamlFlow Read(int line, int start)
    {
        (index, position) = (line, start);
        do
        {
            if (position < lines[index].End)
                Take(text[position]);
            else
                NextLine();
        }
        while (open.Count > 0 && !isUnclosed);

        return problem is null ? new(index, position, true) : Lose(start);
    }

    private YamlFlow Lose(int start)
    {
        var next = Math.Max(index + 1, lines.EndOfDeeper(index + 1, parentIndent));
        var last = lines[next - 1];
        var end = Math.Max(lines.EndOfPlain(Math.Max(start, last.Content), last.End), start + 1);
        findings.Lost(problem!, TextRange.FromBounds(start, end), isSilent: problem!.Kind == YamlProblemKind.TooLarge);
        return new(next - 1, end, false);
    }

    private void Take(char c)
    {
        if (YamlLines.IsSpace(c))
            position++;
        else if (c == '#' && (position == lines[index].Content || YamlLines.IsSpace(text[position - 1])))
            SkipComment();
        else if (c is '[' or '{')
            Open(c);
        else if (c is ']' or '}')
            Close(c);
        else if (c == ',')
            Comma();
        else if (c == ':' && IsColon())
            Colon();
        else if (c is '"' or '\'' && open.Peek().State != State.AfterPlain)
            Quoted(c);
        else
            Plain();
    }

    private void SkipComment()
    {
        position = lines[index].End;
        hasComment = true;
    }

    private void Open(char c)
    {
        if (open.Count > 0)
        {
            ExpectValue();
            if (open.Count + depth >= YamlReader.MaximumDepth)
                Report(YamlProblemKind.TooLarge, position, 1, YamlMessages.TooDeep);
        }

        open.Push(new(c, position++));
        openLists += c == '[' ? 1 : 0;
    }

    private Bracket Pop()
    {
        var bracket = open.Pop();
        openLists -= bracket.Character == '[' ? 1 : 0;
        return bracket;
    }

    private void Close(char c)
    {
        var expected = Closing(open.Peek().Character);
        if (c != expected && (c == ']' ? openLists : open.Count - openLists) > 0)
        {
            var unclosed = Pop();
            Report(YamlProblemKind.Syntax, unclosed.Position, 1, YamlMessages.UnclosedBracket(unclosed.Character, name));
            return;
        }

        if (c != expected)
            Report(YamlProblemKind.Syntax, position, 1, YamlMessages.WrongBracket(open.Peek().Character, c));
        if (Pop() is { Only: { } only } bracket && bracket.Character == '[')
            CheckCommas(only);
        position++;
        if (open.Count > 0)
            open.Peek().State = State.AfterClosed;
    }

    private static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    private void Comma()
    {
        var bracket = open.Peek();
        if (bracket.State == State.Start)
            Report(YamlProblemKind.Syntax, position, 1, YamlMessages.ExtraComma);
        (bracket.State, bracket.HasKey, bracket.Only) = (State.Start, false, null);
        bracket.HasComma = true;
        position++;
    }

    private bool IsColon() => IsColon(position) || (open.Peek().State == State.AfterClosed && !open.Peek().HasKey);

    private bool IsColon(int at) =>
        text[at] == ':'
        && (at + 1 >= lines[index].End || YamlLines.IsSpace(text[at + 1]) || text[at + 1] is ',' or '[' or ']' or '{' or '}');

    private void Colon()
    {
        var bracket = open.Peek();
        if (bracket.HasKey)
            Report(YamlProblemKind.Syntax, position, 1, YamlMessages.ColonInBrackets(name));
        (bracket.State, bracket.HasKey) = (State.AfterColon, true);
        position++;
    }

    private void Quoted(char quote)
    {
        ExpectValue();
        var quoted = quotes.Read(index, position, parentIndent);
        if (quoted is { IsClosed: false, Mistake: { } unclosed } && EndOfLastItem(quote) is >= 0 and var end)
        {
            findings.Lost(unclosed(null), TextRange.FromBounds(position, end));
            position = end;
            return;
        }

        if (quoted.Mistake is { } mistake)
            problem ??= mistake(null);
        (index, position, isUnclosed) = (quoted.Line, quoted.End, !quoted.IsClosed);
        open.Peek().LastQuote = quote;
    }

    /// <summary>Where the bracket stands that ends the line, if all before it is the one item; else -1.</summary>
    private int EndOfLastItem(char quote)
    {
        var end = lines.EndOfPlain(position, lines[index].End) - 1;
        var isLast = open.Count == 1 && problem is null && text[end] == Closing(open.Peek().Character)
            && text.IndexOfAny([',', '[', ']', '{', '}', quote], position + 1, end - position) == end;
        return isLast ? end : -1;
    }

    private void ExpectValue()
    {
        var bracket = open.Peek();
        if (bracket.State is State.AfterPlain or State.AfterClosed)
        {
            var message = bracket is { State: State.AfterClosed, LastQuote: not '\0' and var quote }
                ? YamlMessages.TextAfterQuoteInBrackets(quote, name)
                : YamlMessages.MissingComma(name);
            Report(YamlProblemKind.Syntax, position, 1, message);
        }

        (bracket.State, bracket.LastQuote) = (State.AfterClosed, '\0');
    }

    private void Plain()
    {
        var bracket = open.Peek();
        var (start, isKey) = (position, bracket is { Character: '{', State: State.Start });
        var isContinuation = bracket.State == State.AfterPlain;
        if (!isContinuation)
            ExpectValue();

        bracket.State = State.AfterPlain;
        var end = EndOfPlain();
        position = end;
        bracket.Only = bracket.HasComma || isContinuation || bracket.HasKey ? null : TextRange.FromBounds(start, end);
        if (isContinuation)
            return;

        if (IsRefused(start, end))
            Refuse(TextRange.FromBounds(start, end), isKey);
        else if (isKey)
            CheckColon(start, end, isFirst: !bracket.HasComma);
    }

    private int EndOfPlain()
    {
        var end = position;
        for (var i = position; i < lines[index].End; i++)
        {
            if (text[i] is ',' or '[' or ']' or '{' or '}' || IsColon(i) || lines.StartsComment(i, position))
                break;
            if (!YamlLines.IsSpace(text[i]))
                end = i + 1;
        }

        // A colon alone cannot be text, and would never end.
        return Math.Max(end, position + 1);
    }

    private bool IsRefused(int start, int end) =>
        text[start] is '@' or '`' or '%' or '&' or '*' or '!' or '|' or '>' or '#'
        || (text[start] is '-' or '?' && (start + 1 == end || YamlLines.IsSpace(text[start + 1])));

    private void Refuse(TextRange range, bool isKey)
    {
        Refused = text[range.Start];
        var isReference = text[range.Start] is '&' or '*' or '!';
        var message = text[range.Start] == '-'
            ? YamlMessages.ItemInBrackets
            : text[range.Start] == '?' && isKey ? YamlMessages.QuestionMarkInBraces
            : YamlMessages.BeginsWith(text.Substring(range.Start, range.Length));
        findings.Lost(new(isReference ? YamlProblemKind.AliasOrTag : YamlProblemKind.Syntax, range, message), range, isSilent: true);
    }

    /// <summary>
    /// <c>[桥，灯塔]</c>, a list of one item to YAML. Not where the words are copied from the article: there the comma may be one of its own.
    /// </summary>
    private void CheckCommas(TextRange only)
    {
        var commas = Enumerable.Range(only.Start, only.Length).Where(i => text[i] is '，' or '、' or '،').ToList();
        if (commas.Count == 0 || SeedFormat.HoldsWordsOfText(name))
            return;

        var problem = new YamlProblem(YamlProblemKind.Syntax, new(commas[0], 1), YamlMessages.WideComma(text[commas[0]], name));
        findings.Fixed(problem, isSilent: true, [.. commas.Select(i => new TextEdit(i, 1, ", "))]);
    }

    // Behind a comma, what has no colon may be the rest of a text that the comma cut: a rule of its own knows more.
    private void CheckColon(int start, int end, bool isFirst)
    {
        if (isFirst && slips.BeforeText(start, end) is { } slip)
        {
            MendColon(start, end, slip);
            return;
        }

        var after = lines.SkipSpaces(end, lines[index].End);
        var colon = lines.ColonWithoutBlank(start, end);
        if (colon < 0 || (after < lines[index].End && text[after] is not (',' or '}')))
            return;

        var lost = TextRange.FromBounds(colon + 1, end);
        var problem = new YamlProblem(YamlProblemKind.Syntax, new(colon, 1), YamlMessages.MissingBlank(text.Substring(start, end - start)));
        findings.Lost(problem, lost, isSilent: true, before: " ");
    }

    private void MendColon(int start, int end, YamlSlip slip)
    {
        var problem = new YamlProblem(YamlProblemKind.Syntax, slip.Sign, slips.MessageFor(start, end, slip));
        findings.Fixed(problem, isSilent: true, new TextEdit(slip.Range.Start, slip.Range.Length, ": "));
    }

    private void NextLine()
    {
        var next = lines.NextContent(index + 1);
        if (next == lines.Count || lines.IsMarker(next) || EndsValue(next))
        {
            isUnclosed = true;
            Report(YamlProblemKind.Syntax, open.Peek().Position, 1, YamlMessages.UnclosedBracket(open.Peek().Character, name, hasComment));
            return;
        }

        // YAML wants these lines deeper than the key; writers and most tools do not care, and the meaning is plain.
        if (lines[next].Indent <= parentIndent || lines[next].HasTab)
            findings.Quietly(new(lines[next].Start, lines[next].Content - lines[next].Start, new(' ', parentIndent + 1)));
        (index, position) = (next, lines[next].Content);
    }

    private bool EndsValue(int line) =>
        lines[line].Indent <= parentIndent
        && !IsClosing(line)
        && !IsListed(line)
        && !ClosesBracket(line)
        && (lines.IsItem(line) || lines.FindColon(lines[line].Content, lines[line].End) > lines[line].Content);

    /// <summary>A bracket is closed on the line that was opened above it.</summary>
    private bool ClosesBracket(int line)
    {
        var opened = 0;
        for (var i = lines[line].Content; i < lines[line].End && opened >= 0; i++)
            opened += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
        return opened < 0;
    }

    private bool IsClosing(int line) => text[lines[line].Content] is ']' or '}';

    /// <summary>The line stands between commas, as an entry of the list, though it is not indented.</summary>
    private bool IsListed(int line)
    {
        var next = lines.NextContent(line + 1);
        return LastCharacter(index) is ',' or '[' or '{'
            && (LastCharacter(line) == ',' || (next < lines.Count && IsClosing(next)));
    }

    private char LastCharacter(int line) => text[Math.Max(lines[line].Content, lines.EndOfPlain(lines[line].Content, lines[line].End) - 1)];

    private void Report(YamlProblemKind kind, int start, int length, string message) => problem ??= new(kind, new(start, length), message);

    /// <summary>A bracket that is not closed yet.</summary>
    private sealed class Bracket(char character, int position)
    {
        public char Character { get; } = character;

        public int Position { get; } = position;

        public State State { get; set; }

        /// <summary>The entry that is being read has its colon.</summary>
        public bool HasKey { get; set; }

        public bool HasComma { get; set; }

        /// <summary>The one text that stands between the brackets so far, if it is a plain one.</summary>
        public TextRange? Only { get; set; }

        /// <summary>The mark that closed the value before, if it was one.</summary>
        public char LastQuote { get; set; }
    }
}
