using System.Globalization;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Messages to the writer of a seed, each with the edits of its fix. They don't use terms of the YAML grammar.</summary>
internal sealed class YamlMessages(string text)
{
    public const string LoneMark =
        "The text ends with a quotation mark but doesn't begin with one. Write \" before its first word too, or remove the last one.";

    private const string QuoteTitle = "Put the text in quotation marks";
    private const string PutText = "put the text ";
    private const int LongestShown = 40;

    public static YamlProblem Syntax(SourceSpan range, string message, YamlFix? fix = null) =>
        new(YamlProblemKind.Syntax, range, message, fix);

    public static YamlFix Fix(string title, params TextEdit[] edits) => new(title, true, edits);

    public static YamlFix Choice(string title, params TextEdit[] edits) => new(title, false, edits);

    public static TextEdit Insert(int position, string what) => new(new(position, 0), what);

    public static TextEdit Remove(int start, int end) => new(SourceSpan.FromBounds(start, end), "");

    // Files.

    public static YamlProblem TooLong(int start, int most) => new(
        YamlProblemKind.TooLarge, new(start, 1),
        $"The annotation is longer than {most.ToString("N0", CultureInfo.InvariantCulture)} characters and is not read. " +
        "If it needs to be this long, raise ArticleMaximumLength in the project file.");

    public static YamlProblem TooDeep(int position) => new(
        YamlProblemKind.TooLarge, new(position, 1),
        "Lists and maps are nested more than 64 deep here. Look for brackets that are opened and never closed.");

    /// <param name="next">The start of the next line.</param>
    /// <param name="isLast">Whether nothing follows.</param>
    public static YamlProblem SecondDocument(int start, int next, bool isLast) => new(
        YamlProblemKind.SeveralDocuments, new(start, 3),
        "A second document begins here, and is not read. Remove this line, or move what follows to a file of its own.",
        isLast ? Fix("Remove this line", Remove(start, next)) : null);

    public static YamlProblem NoMapping(SourceSpan range) => Syntax(
        range, "An annotation consists of keys and values, each on a line of its own, such as 'headline: Talks in Moscow'.");

    public static YamlProblem Conflict(SourceSpan range, IReadOnlyList<TextEdit> edits) => Syntax(
        range,
        "An unresolved git merge conflict begins here. " +
        "Keep one of the two versions, and remove the other and the lines with '<<<<<<<', '=======' and '>>>>>>>'.",
        new("Keep the first version", false, edits));

    public YamlProblem Forbidden(int position) => Syntax(
        new(position, 1),
        char.IsSurrogate(text[position])
            ? "There is half a character here (a surrogate without its other half). Type the character again."
            : $"There is a character here that cannot be seen or printed (U+{(int)text[position]:X4}). Remove it.",
        Fix("Remove the character", Remove(position, position + 1)));

    // Indentation.

    public static YamlProblem Tab(SourceSpan range, IReadOnlyList<TextEdit> edits) => new(
        YamlProblemKind.Tab, range, "This line is indented with a tab. Use spaces instead: two for each level.",
        new("Indent with spaces", true, edits));

    public YamlProblem OddBlanks(SourceSpan range, IReadOnlyList<TextEdit> edits) => Syntax(
        range,
        $"The line is indented with characters that only look like spaces (U+{(int)text[range.Start]:X4}). Replace them with plain spaces.",
        new("Indent with spaces", true, edits));

    public static YamlProblem TooDeepHere(SourceSpan range, string? name, string? above, int column, YamlFix fix) => Syntax(
        range,
        $"{Line(name)} is indented deeper than {Above(above)}, which already has a value. Begin the line with {Blanks(column)}.",
        fix);

    public static YamlProblem Misaligned(SourceSpan range, string? name, int column, YamlFix fix) => Syntax(
        range, $"{Line(name)} isn't aligned with the lines it belongs to. Begin the line with {Blanks(column)}.", fix);

    public static YamlProblem IndentedSection(SourceSpan range, string name, YamlFix fix) => Syntax(
        range,
        $"'{Shown(name)}' begins a section but is indented like an entry. " +
        "Begin the line with no spaces, and move the lines below it to the left by the same amount.",
        fix);

    public static YamlProblem LessIndented(SourceSpan range, string? name, int column, params TextEdit[] edits) => Syntax(
        range,
        $"This line is indented less than the first line under {Key(name)}. Indent all lines of the text by at least {column} spaces.",
        Fix("Indent the text", edits));

    public YamlProblem JoinedLines(SourceSpan key, int column) => Syntax(
        key, $"'{Shown(key.In(text))}' must be on a line of its own. Begin a new line before it.",
        Fix("Begin a new line", Insert(key.Start, NewLine(column))));

    // Keys and lines.

    public static YamlProblem EmptyKey(SourceSpan range) => Syntax(
        range, "The colon ':' has no key. Write the key before it, as in 'name: Putin'.");

    public static YamlProblem QuestionMark(SourceSpan range) => Syntax(
        range, "A line may not begin with '? '. Write the key and its value as 'key: value'.");

    public static YamlProblem MergeKey(SourceSpan range) => new(
        YamlProblemKind.AliasOrTag, range, "'<<' is not used in seeds. Write the keys it stands for instead.");

    public static YamlProblem KeyIsNoWord(SourceSpan range, YamlFix? fix = null) => Syntax(
        range, "A key must be a plain word, not a list or a map. If this is text, put it in quotation marks.", fix);

    /// <param name="key">From the start of the line to the word.</param>
    /// <param name="column">The indentation of the keys.</param>
    public YamlProblem KeyBeginsWith(SourceSpan line, SourceSpan? prefix, int column) => Syntax(
        line, $"A key may not begin with '{text[line.Start]}'. Remove it, or put the key in quotation marks.",
        prefix is { } before ? Choice($"Remove '{text[line.Start]}'", new TextEdit(before, new(' ', column))) : null);

    /// <summary>A key with a wrong colon.</summary>
    /// <param name="end">The end of the line or the entry.</param>
    public YamlProblem Mistyped(YamlKey key, int end)
    {
        if (key.Slip == YamlSlip.NoSpace)
            return MissingSpace(key.Range.Start, key.Sign.Start, end);

        var (name, hasValue) = (Shown(key.Name), key.Value < end);
        var gap = SourceSpan.FromBounds(key.Range.End, key.Slip == YamlSlip.Alone ? Math.Max(key.Sign.End, key.Range.End) : key.Value);
        var fix = Fix(key.Sign.Length == 0 ? "Write the colon" : "Correct the colon", new TextEdit(gap, hasValue ? ": " : ":"));
        return Syntax(key.Sign.Length > 0 ? key.Sign : key.Range, key switch
        {
            { Slip: YamlSlip.OddSpace } =>
                $"The character after the colon of '{name}' looks like a space but isn't one (U+{(int)text[key.Sign.End]:X4}"
                + $"{(text[key.Sign.End] == '\u00A0' ? ", a no-break space" : "")}). Replace it with a plain space.",
            { Slip: YamlSlip.NoColon } =>
                $"There is no colon after '{name}'. Write '{name}: {Shown(text.Substring(key.Value, end - key.Value))}'.",
            { Slip: YamlSlip.Alone, Sign.Length: 0 } =>
                $"There is no colon after '{name}', but there are lines below it. Add ':' after '{name}'.",
            _ => WrongSign(key.Name, key.Sign.In(text), hasValue),
        }, fix);
    }

    /// <param name="end">The end of the value.</param>
    public YamlProblem MissingSpace(int start, int colon, int end) => Syntax(
        new(colon, 1),
        $"There is no space after the colon of '{Shown(text.Substring(start, end - start))}'. "
        + $"Write '{text.Substring(start, colon - start)}: ' and then the value.",
        (text[colon + 1], text[end - 1]) is ('[', ']') or ('{', '}') or ('"', '"') or ('\'', '\'')
        || (char.IsLetterOrDigit(text[colon + 1]) && text[end - 1] is not (']' or '}'))
            ? Fix("Write a space after the colon", Insert(colon + 1, " "))
            : null);

    public static YamlProblem DashBeforeKey(int dash, int key, string name) => Syntax(
        new(dash, 1), $"There is a dash before the key '{Shown(name)}', which isn't an item of a list. Remove the dash.",
        Fix("Remove the dash", Remove(dash, key)));

    /// <summary>A line in a list that doesn't begin with a dash and a space.</summary>
    public YamlProblem ItemWithoutDash(SourceSpan line)
    {
        var (words, item) = (line.In(text), line.In(text).TrimStart('-'));
        return item.Length == words.Length
            ? Syntax(
                line,
                "This line is in a list but doesn't begin with '- '. Begin it with '- ', or indent it like the keys around the list.",
                Choice("Begin the line with a dash", Insert(line.Start, "- ")))
            : Syntax(
                line,
                item.Length == words.Length - 1
                    ? $"There is no space between the dash and the list item. Write '- {Shown(item)}'."
                    : $"There is more than one dash before the list item. Write '- {Shown(item.Trim())}'.",
                item.Trim() is ['[' or '{', .., not (']' or '}')]
                    ? null
                    : Fix("Write one dash and a space", new TextEdit(new(line.Start, words.Length - item.TrimStart().Length), "- ")));
    }

    /// <summary>A line that belongs nowhere.</summary>
    /// <param name="frame">The list or map of the line above.</param>
    /// <param name="isBelow">Whether the line is indented deeper than one that already has a value.</param>
    public YamlProblem Junk(SourceSpan line, YamlFrame? frame, bool isBelow, bool isItem)
    {
        var words = line.In(text);
        var sign = words.TrimEnd(':', '=', ';', ',', '：').Length;
        var isSigned = sign > 0 && sign < words.Length && words.Take(sign).All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
        var textAbove = frame is { State: YamlState.Text } ? frame.NameAround : null;
        return words[0] is ']' or '}' && !isBelow ? Stray(line) : Syntax(
            line,
            isBelow
                ? $"'{Shown(words)}' is indented deeper than {Above(frame!.LastKey)}, which already has a value. "
                + "Make it part of that value, or remove it."
            : isItem ? "This is a list item among keys. Put it below a key that has nothing after its colon."
            : isSigned ? WrongSign(words.Substring(0, sign), words.Substring(sign), hasValue: true)
            : $"'{Shown(words)}' isn't 'key: value'. " + (textAbove is null
                ? "Write the key before it, or indent the line if it belongs to the text above."
                : $"If it belongs to the text of '{textAbove}', indent it as far as the lines of that text."));
    }

    public YamlProblem TextAndEntries(string key, SourceSpan value, bool isSection) => Syntax(
        value,
        $"'{Shown(key)}' has text after it and {(isSection ? "entries" : "keys")} below it. Remove '{Shown(value.In(text))}'"
        + (isSection ? "." : ", or give it a key of its own below."),
        Choice($"Remove '{Shown(value.In(text))}'", Remove(value.Start, value.End)));

    /// <param name="sections">The sections that may be meant.</param>
    /// <param name="start">The start of the line.</param>
    public static YamlProblem MissingSection(SourceSpan line, string id, IReadOnlyList<string> sections, int start) => Syntax(
        line,
        $"'{Shown(id)}' isn't in a section. The section's line may be missing above it. Write "
        + (sections.Count > 1 ? $"{string.Join(", ", sections.Take(sections.Count - 1).Select(s => $"'{s}:'"))} or " : "")
        + $"'{sections[sections.Count - 1]}:' there.",
        sections.Count > 1 ? null : Choice($"Write '{sections[0]}:' before this line", Insert(start, sections[0] + ":\n")));

    /// <param name="above">The entry above; null if there is none.</param>
    public static YamlProblem MissingId(SourceSpan line, string key, string? above, bool isRepeated) => Syntax(
        line,
        (above is null ? $"'{Shown(key)}' and the lines aligned with it aren't in an entry."
            : isRepeated ? $"Several keys of '{Shown(above)}' are repeated from here on."
            : $"'{Shown(key)}' is below '{Shown(above)}', which already has a value.")
        + $" The line with the entry's id may be missing above '{Shown(key)}'. Write it, such as 'berg:'.");

    // Texts.

    public YamlProblem BeginsWith(SourceSpan range)
    {
        var value = range.In(text);
        var isAround = value.Length > 1 && text[YamlLines.EndOfLine(text, range.End, text.Length) - 1] == value[0];
        return new(
            value[0] is '&' or '*' or '!' ? YamlProblemKind.AliasOrTag : YamlProblemKind.Syntax, range,
            $"Text can't begin with '{value[0]}' unless it is in quotation marks. {Quoted(value)}",
            isAround ? null : Quote(range, isSafe: true));
    }

    public YamlProblem RemoveWord(SourceSpan range) => new(
        YamlProblemKind.AliasOrTag, range, $"'{Shown(range.In(text))}' has no meaning in a seed. Remove it.",
        Fix($"Remove '{Shown(range.In(text))}'", Remove(range.Start, range.End)));

    public YamlProblem Stray(SourceSpan range) => Syntax(
        range,
        text[range.Start] == ','
            ? "Text can't begin with a comma. Remove it, or put the text in quotation marks."
            : $"This '{text[range.Start]}' has no opening '{Opening(range.Start)}'. Remove it, or put the text in quotation marks.",
        Choice($"Remove '{text[range.Start]}'", Remove(range.Start, range.Start + 1)));

    /// <param name="start">The start of the value that the bracket ends.</param>
    public YamlProblem Unopened(int bracket, int start, string? name) => Syntax(
        new(bracket, 1),
        $"This '{text[bracket]}' has no opening '{Opening(bracket)}'. " +
        $"Write it where the {Noun(text[bracket])} begins, or put the text in quotation marks{OrBar(name)}.",
        Choice($"Write '{Opening(bracket)}' where the {Noun(text[bracket])} begins", Insert(start, Opening(bracket))));

    public static YamlProblem ItemBesideKey(SourceSpan item, string? name, int indent) => Syntax(
        item, $"A list with dashes cannot begin on the line of {Key(name)}. Begin it on the next line, or write [a, b].",
        Choice("Begin the list on the next line", Insert(item.Start, NewLine(indent + 2))));

    /// <param name="isWhole">Whether all lines below belong to it.</param>
    /// <param name="isSafe">Whether the part before the colon isn't a key.</param>
    public YamlProblem ColonInText(int colon, SourceSpan value, string? name, bool isWhole, bool isSafe)
    {
        var isAtEnd = colon + 1 == value.End || text[colon + 1] is '\r' or '\n';
        return Syntax(
            new(colon, 1),
            $"The text of {Key(name)} {(isAtEnd ? "ends with a colon" : "contains a colon and a space")}, which makes it look like a key."
            + ("“”„‘’«「".IndexOf(text[value.Start]) >= 0
                ? $" Curly quotation marks don't help: put straight ones (\") around the text{OrBar(name, PutText)}."
                : $" Put the text in quotation marks{OrBar(name)}."),
            isWhole ? Quote(value, isSafe) : null);
    }

    public static YamlProblem CommentInText(SourceSpan comment, string? name) => Syntax(
        comment,
        $"There is a comment in the middle of the text of {Key(name)}."
        + $" Move it above the key, or put the text in quotation marks{OrBar(name)}.");

    public YamlProblem TextBesideBar(int bar, SourceSpan rest, int indent, string? name) => Syntax(
        rest,
        $"Nothing may follow '{text[bar]}' on its line. Begin the text of {Key(name)} on the next line, indented deeper than the key.",
        Fix("Begin the text on the next line", new TextEdit(SourceSpan.FromBounds(bar + 1, rest.Start), NewLine(indent + 2))));

    /// <param name="end">The likely end of the text; -1 if unknown.</param>
    /// <param name="isSafe">Whether nothing on other lines can belong to it.</param>
    public YamlProblem UnclosedQuote(int start, int end, string? name, bool isSafe = false) => Syntax(
        new(start, 1),
        $"This quotation mark ({text[start]}) is never closed. Write {text[start]} at the end of the text{OrBar(name, PutText)}.",
        end < 0 ? null : new($"Write {text[start]} at the end of the text", isSafe, [Insert(end, text[start].ToString())]));

    public YamlProblem TextAfterQuote(int start, SourceSpan rest, string? name) => Syntax(
        rest,
        $"The text continues after its closing {text[start]}."
        + $" Put all of it in {(text[start] == '"' ? "single quotation marks (')" : "double quotation marks (\")")}{OrBar(name)}.",
        QuoteOtherwise(start, rest.End));

    public YamlProblem UnknownEscape(SourceSpan escape, string? name) => Syntax(
        escape,
        $"'{escape.In(text)}' has no meaning in double quotation marks."
        + $" Write '\\\\' for a backslash{(name is null ? ", or" : ",")} use single quotation marks{OrBar(name, PutText)}.",
        Fix("Write '\\\\' for a backslash", Insert(escape.Start, "\\")));

    // Brackets.

    public YamlProblem TextAfterBracket(int end, SourceSpan rest, int start, string? name) => Syntax(
        rest,
        $"Something follows the closing '{text[end - 1]}' of {Key(name)}. Move it inside, or put the whole text in quotation marks.",
        Quote(SourceSpan.FromBounds(start, rest.End)));

    public YamlProblem WrongBracket(char opened, int position) => Syntax(
        new(position, 1), $"The '{opened}' is closed with '{text[position]}' here. Write '{Closing(opened)}'.",
        IsLast(position) ? Fix($"Write '{Closing(opened)}'", new TextEdit(new(position, 1), Closing(opened))) : null);

    /// <param name="end">The place to close it; -1 if unknown.</param>
    /// <param name="hasComment">Whether the closing bracket may be part of a comment.</param>
    public YamlProblem UnclosedBracket(int start, int end, string? name, bool hasComment)
    {
        var closing = Closing(text[start]);
        var inside = end > start + 1 ? text.Substring(start + 1, end - start - 1).TrimStart() : "";
        // Closed at its end, a bracket before the colon would contain a map without a key.
        var isOther = inside is [':', ..] || (text[start] == '{' && inside is ['{' or '[', ..]);
        return Syntax(
            new(start, 1),
            $"This '{text[start]}' in {Key(name)} is never closed. Write '{closing}' where the {Noun(closing[0])} ends."
            + (hasComment ? " Text after a space and '#' is a comment." : ""),
            hasComment || end < 0 || isOther ? null
            : new($"Write '{closing}' at the end of the line", IsWordOnly(inside), [Insert(end, closing)]));
    }

    /// <summary>Whether brackets contain one word: the rest of their content is on other lines.</summary>
    private static bool IsWordOnly(string inside) => inside.Length > 0 && inside.All(c => char.IsLetterOrDigit(c) || c is '-');

    public static YamlProblem ExtraComma(int position) => Syntax(
        new(position, 1), "There is nothing before this comma. Remove it, or write what is missing.",
        Choice("Remove the comma", Remove(position, position + 1)));

    public YamlProblem MissingComma(int position, string? name)
    {
        var before = text.Substring(0, position).TrimEnd();
        var isClear = (before[^1] == ']' || (before[^1] != '}' && text[position] is not ('[' or '{')))
            && text.IndexOf('\n', before.Length, position - before.Length) < 0;
        return Syntax(
            new(position, 1), $"A comma is missing here in {Key(name)}. Add it, or put the whole text in quotation marks.",
            isClear ? Choice("Write a comma", Insert(position, ", ")) : null);
    }

    public static YamlProblem TextAfterQuoteInBrackets(char quote, int position, string? name) => Syntax(
        new(position, 1),
        $"The text continues after its closing {quote}, or a comma is missing here in {Key(name)}."
        + " Put all of it in quotation marks, or add the comma.",
        Choice("Write a comma", Insert(position, ", ")));

    /// <param name="before">The node between the two colons.</param>
    public YamlProblem ColonInBrackets(int position, YamlNode? before, string? name) => Syntax(
        new(position, 1),
        $"There is a second colon in one item of {Key(name)}."
        + $" Put the text that contains it in quotation marks, or add the missing comma between the two items.",
        before is YamlScalar { Range: var range } && range.In(text).IndexOf('\n') is >= 0 and var line
            ? Choice("Write a comma at the end of the line", Insert(range.Start + range.In(text).Substring(0, line).TrimEnd().Length, ","))
            : null);

    public YamlProblem ItemInBrackets(SourceSpan range) => Syntax(
        range, "In brackets, items are separated by commas and have no dash. Remove the dash.", WithoutSign("Remove the dash", range));

    public YamlProblem QuestionMarkInBraces(SourceSpan range) => Syntax(
        range, "A key in braces may not begin with '? '. Remove the question mark.", WithoutSign("Remove the question mark", range));

    public YamlProblem WideCommas(IReadOnlyList<int> commas, string? name) => Syntax(
        new(commas[0], 1),
        $"'{text[commas[0]]}' doesn't separate the items of {Key(name)}. Write ', ': a plain comma and a space.",
        Fix("Write plain commas", [.. commas.Select(comma => new TextEdit(new(comma, 1), ", "))]));

    /// <summary>Puts a text in quotation marks; null if it contains both kinds.</summary>
    public YamlFix? Quote(SourceSpan range, bool isSafe = false)
    {
        var value = range.In(text);
        var quote = value.IndexOf('"') < 0 && value.IndexOf('\\') < 0 ? "\"" : value.IndexOf('\'') < 0 ? "'" : null;
        return quote is null ? null : new(QuoteTitle, isSafe, [Insert(range.Start, quote), Insert(range.End, quote)]);
    }

    // Replaces the outer marks; if the text continues after them, they are part of it.
    private YamlFix? QuoteOtherwise(int start, int end)
    {
        var (whole, other) = (text.Substring(start, end - start), text[start] == '"' ? "'" : "\"");
        return whole.IndexOf(other[0]) >= 0 || whole.IndexOf('\\') >= 0 ? null
            : whole[^1] == whole[0]
            ? Choice(QuoteTitle, new TextEdit(new(start, 1), other), new TextEdit(new(end - 1, 1), other))
            : Choice(QuoteTitle, Insert(start, other), Insert(end, other));
    }

    private YamlFix WithoutSign(string title, SourceSpan range)
    {
        var rest = range.In(text).Substring(1).TrimStart();
        return Fix(title, Remove(range.Start, range.End - rest.Length));
    }

    private bool IsLast(int position) =>
        string.IsNullOrWhiteSpace(text.Substring(position + 1, YamlLines.EndOfLine(text, position + 1, text.Length) - position - 1));

    private string Opening(int closing) => text[closing] == ']' ? "[" : "{";

    private static string Closing(char opening) => opening == '[' ? "]" : "}";

    private static string Noun(char closing) => closing == ']' ? "list" : "map";

    /// <param name="sign">The sign instead of the colon; empty if there is none.</param>
    private static string WrongSign(string word, string sign, bool hasValue)
    {
        var fix = hasValue ? $"Write '{Shown(word)}: ' and then the value." : $"Write '{Shown(word)}:'.";
        return sign switch
        {
            "" => $"There is no colon after '{Shown(word)}'. {fix}",
            "：" => $"A key ends with a plain colon, not with a wide one (：). {fix}",
            _ => $"A key ends with a colon, not with '{sign}'. {fix}",
        };
    }

    private static string NewLine(int indent) => "\n" + new string(' ', indent);

    private static string Key(string? name) => name is null ? "this value" : $"'{Shown(name)}'";

    private static string Line(string? name) => name is null ? "This line" : $"'{Shown(name)}'";

    private static string Above(string? name) => name is null ? "the line above" : $"'{Shown(name)}'";

    /// <param name="verb">What to do with the text and a space; empty if the sentence already says it.</param>
    private static string OrBar(string? name, string verb = "") =>
        name is null ? "" : $", or {verb}on lines of its own under '{Shown(name)}: |'";

    private static string Blanks(int count) => count switch { 0 => "no spaces", 1 => "one space", _ => $"{count} spaces" };

    private static string Quoted(string value)
    {
        if (value.Length > 2 * LongestShown || value.IndexOf('\n') >= 0)
            return "Put it in quotation marks.";
        if (value.IndexOf('"') < 0 && value.IndexOf('\\') < 0)
            return $"Write \"{value}\".";
        return value.IndexOf('\'') < 0 ? $"Write '{value}'." : "Put it on lines of its own under '|'.";
    }

    /// <summary>The beginning of a text, which never ends in half a character.</summary>
    private static string Shown(string text)
    {
        if (text.Length <= LongestShown)
            return text;

        var end = char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return text.Substring(0, end) + "…";
    }
}
