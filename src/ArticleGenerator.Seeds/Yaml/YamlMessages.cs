using System.Globalization;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>What is said to the writer of a seed: what is wrong, then the mend. No word here comes from the grammar of YAML.</summary>
internal static class YamlMessages
{
    private const int LongestShown = 40;

    public const string Tab = "A tab stands where the line is indented. Use blanks there: two for each step.";
    public const string TooDeep = "Lists and maps are nested more than 64 deep here. Look for brackets that are opened and never closed.";
    public const string SecondDocument =
        "A second document begins here, and is not read. Remove this line, or move what follows to a file of its own.";
    public const string LoneMark =
        "The text ends with a quotation mark and begins with none. Write \" before its first word too, or remove the one at the end.";
    public const string NoMapping =
        "An annotation is made of keys and values, each on a line of its own, as in 'headline: Talks in Moscow'.";
    public const string KeyIsNoWord = "A key must be a plain word, not a list or a map. If this is text, put it between quotation marks.";
    public const string EmptyKey = "There is no key before this colon. Write the key, as in 'name: Putin'.";
    public const string QuestionMark = "A line may not begin with '? '. Write the key and its value as 'key: value'.";
    public const string MergeKey = "'<<' is not used in seeds. Write out here the keys it stands for.";
    public const string QuestionMarkInBraces = "A key between braces may not begin with '? '. Remove the question mark.";
    public const string ExtraComma = "There is nothing before this comma. Remove it, or write what is missing.";
    public const string ItemInBrackets = "Between brackets, items are parted by commas and have no dash. Remove the dash.";
    public const string MissingDash =
        "This line stands in a list but does not begin with '- '. Begin it with '- ', or indent it as the keys around the list.";
    public const string ItemAmongKeys = "A list item stands among keys here. Put it below a key that has nothing after its colon.";
    public const string LoneSurrogate = "Half of a character stands here (a surrogate without its other half). Type the character again.";

    public const string Conflict =
        "A merge conflict that git could not solve begins here. " +
        "Choose one of the two versions, and remove the other and the lines of '<<<<<<<', '=======' and '>>>>>>>'.";

    public static string OddBlanks(char c) =>
        $"The line is indented by blanks that do not count as blanks (U+{(int)c:X4}). Type them again with the space bar.";

    public static string TextAndEntries(string key, string value, bool isSection) =>
        $"'{Shown(key)}' has a text beside it and {(isSection ? "entries" : "keys")} below it. "
        + (isSection ? $"Take out '{Shown(value)}'." : $"Take out '{Shown(value)}', or give it a key of its own below.");

    public static string MissingColon(string word) =>
        $"There is no colon behind '{Shown(word)}', though lines stand below it. Add ':' behind '{Shown(word)}'.";

    public static string NoColon(string key, string value) =>
        $"There is no colon behind '{Shown(key)}'. Write '{Shown(key)}: {Shown(value)}'.";

    public static string WrongDash(string line)
    {
        var item = line.TrimStart('-');
        return item.Length == line.Length - 1
            ? $"There is no blank between the dash and the list item. Write '- {Shown(item)}'."
            : $"There is more than one dash before the list item. Write '- {Shown(item.Trim())}'.";
    }

    /// <param name="sign">What stands in the colon's place; empty when nothing does.</param>
    public static string WrongSign(string word, string sign, bool hasValue)
    {
        var mend = hasValue ? $"Write '{Shown(word)}: ' and then the value." : $"Write '{Shown(word)}:'.";
        return sign switch
        {
            "" => $"There is no colon behind '{Shown(word)}'. {mend}",
            "：" => $"A wide colon (：) does not end a key, only that of the Latin keyboard does. {mend}",
            _ => $"A key ends with a colon, not with '{sign}'. {mend}",
        };
    }

    public static string OddBlankAfterColon(string key, char c) =>
        $"What stands after the colon of '{Shown(key)}' looks like a blank and is none " +
        $"(U+{(int)c:X4}{(c == '\u00A0' ? ", a no-break space" : "")}). Write a plain blank there, with the space bar.";

    public static string JoinedLines(string key) => $"'{Shown(key)}' must begin a line of its own. Begin a new line before it.";

    public static string MissingSection(string id, string? section) =>
        $"'{Shown(id)}' belongs to no section. The line of its section may be missing before it: write "
        + (section is null ? "'people:', 'organizations:', 'places:', 'quotes:' or 'events:'." : $"'{section}:'.");

    /// <param name="above">The entry that stands above; null when none does.</param>
    public static string MissingId(string key, string? above, bool isRepeated) =>
        (above is null ? $"'{Shown(key)}' and the lines level with it belong to no entry."
            : isRepeated ? $"Several keys of '{Shown(above)}' stand again from here on."
            : $"'{Shown(key)}' stands below '{Shown(above)}', which has its value already.")
        + $" The line with the id of an entry may be missing before '{Shown(key)}': write it, as in 'berg:'.";

    public static string DashBeforeKey(string key) =>
        $"A dash stands before the key '{Shown(key)}', which is no item of a list. Remove the dash.";

    public static string IndentedSection(string name) =>
        $"'{Shown(name)}' begins a section of its own but is indented like an entry. " +
        "Begin the line with no blank, and move the lines below it as far to the left.";

    public static string ControlCharacter(char c) =>
        $"A character that cannot be seen or printed stands here (U+{(int)c:X4}). Remove it.";

    public static string BeginsWith(string value) =>
        $"A text may not begin with '{value[0]}' unless it stands between quotation marks. {Quoted(value)}";

    public static string KeyBeginsWith(char c) => $"A key may not begin with '{c}'. Remove it, or put the key between quotation marks.";

    public static string RemoveWord(string word) => $"'{Shown(word)}' has no meaning in a seed. Remove it.";

    public static string Stray(char c) => c == ','
        ? "A text may not begin with a comma. Remove it, or put the text between quotation marks."
        : $"No '{(c == ']' ? '[' : '{')}' was opened for this '{c}'. Remove it, or put the text between quotation marks.";

    public static string Unopened(char c, string? name) =>
        $"No '{(c == ']' ? '[' : '{')}' was opened for this '{c}'. " +
        $"Write it where the {(c == ']' ? "list" : "map")} begins, or put the text between quotation marks{OrBar(name)}.";

    public static string ItemBesideKey(string? name) =>
        $"A list with dashes cannot begin on the line of {Key(name)}. Begin it on the next line, or write [a, b].";

    public static string ColonInText(string? name, bool isAtEnd, bool hasCurlyMarks) =>
        $"The text of {Key(name)} {(isAtEnd ? "ends with a colon" : "holds a colon and a blank")}, as only keys may."
        + (hasCurlyMarks
            ? " The curly quotation marks do not help: put straight ones (\") at both ends"
            : " Put the text between quotation marks")
        + $"{OrBar(name)}.";

    public static string WideComma(char comma, string? name) =>
        $"'{comma}' does not part the items of {Key(name)}. Write ', ', the comma of the Latin keyboard and a blank.";

    public static string ColonInBrackets(string? name) =>
        $"A second colon stands in one entry of {Key(name)}."
        + $" Put the text that holds it between quotation marks, or part two entries by a comma.";

    public static string CommentInText(string? name) =>
        $"A comment stands in the midst of the text of {Key(name)}."
        + $" Move it above the key, or put the text between quotation marks{OrBar(name)}.";

    public static string UnclosedQuote(char quote, string? name) =>
        $"The quotation mark {quote} that opens here is never closed. Write {quote} at the end of the text too{OrBar(name)}.";

    public static string TextAfterQuote(char quote, string? name) =>
        $"The text goes on after its closing {quote}."
        + $" Put all of it between {(quote == '"' ? "single quotation marks (')" : "double quotation marks (\")")}{OrBar(name)}.";

    public static string TextAfterQuoteInBrackets(char quote, string? name) =>
        $"The text goes on after its closing {quote}, or a comma is missing before this in {Key(name)}."
        + $" Put all of it between quotation marks, or write the comma.";

    public static string MissingComma(string? name) =>
        $"A comma is missing before this in {Key(name)}. Write it, or put the whole text between quotation marks.";

    public static string UnclosedBracket(char bracket, string? name, bool hasComment = false) =>
        $"The '{bracket}' that opens here in {Key(name)} is never closed."
        + $" Write '{(bracket == '[' ? ']' : '}')}' where the {(bracket == '[' ? "list" : "map")} ends."
        + (hasComment ? " What follows a blank and '#' is a comment." : "");

    public static string WrongBracket(char opened, char closed) =>
        $"What '{opened}' opened is closed by '{closed}' here. Write '{(opened == '[' ? ']' : '}')}'.";

    public static string TextAfterBracket(char bracket, string? name) =>
        $"Something follows the closing '{bracket}' of {Key(name)}. Move it inside, or put the whole text between quotation marks.";

    public static string TextBesideBar(char bar, string? name) =>
        $"Nothing may follow '{bar}' on its line. Begin the text of {Key(name)} on the next line, indented deeper than the key.";

    public static string LessIndented(string? name, int column) =>
        $"This line is indented less than the first line under {Key(name)}. Indent all lines of the text by at least {column} blanks.";

    public static string UnknownEscape(string escape, string? name) =>
        $"'{escape}' has no meaning between double quotation marks."
        + $" Write '\\\\' for a backslash, or use single quotation marks{OrBar(name)}.";

    public static string MissingBlank(string text) =>
        $"There is no blank after the colon of '{Shown(text)}'. Write '{text.Substring(0, text.IndexOf(':'))}: ' and then the value.";

    public static string NoKey(string line, string? textAbove) =>
        $"'{Shown(line)}' is no 'key: value'. " + (textAbove is null
            ? "Write the key before it, or indent the line if it belongs to the text above."
            : $"If it belongs to the text of '{textAbove}', indent it as deep as the lines of that text.");

    public static string TooLong(int most) =>
        $"The annotation is longer than {most.ToString("N0", CultureInfo.InvariantCulture)} characters and is not read. " +
        "If it has to be so long, raise ArticleMaximumLength in the project file.";

    public static string TooDeepHere(string? name, string? above, int column) =>
        $"{Line(name)} is indented deeper than {Above(above)}, which has its value already. Begin the line with {Blanks(column)}.";

    public static string Below(string line, string? above) =>
        $"'{Shown(line)}' is indented deeper than {Above(above)}, which has its value already. Make it part of that value, or remove it.";

    public static string Misaligned(string? name, int column) =>
        $"{Line(name)} is not level with the lines it belongs to. Begin the line with {Blanks(column)}.";

    public static string Unreadable(string? name) =>
        $"{Key(name, isFirst: true)} cannot be read from here on."
        + $" Put text between quotation marks{OrBar(name)}, and check that the lines around it are level.";

    private static string Key(string? name, bool isFirst = false) =>
        name is not null ? $"'{Shown(name)}'" : isFirst ? "This value" : "this value";

    private static string Line(string? name) => name is null ? "This line" : $"'{Shown(name)}'";

    private static string Above(string? name) => name is null ? "the line above" : $"'{Shown(name)}'";

    private static string OrBar(string? name) => name is null ? "" : $", or on lines of its own under '{Shown(name)}: |'";

    private static string Blanks(int count) => count switch { 0 => "no blank", 1 => "one blank", _ => $"{count} blanks" };

    private static string Quoted(string value)
    {
        if (value.Length > 2 * LongestShown || value.IndexOf('\n') >= 0)
            return "Put it between quotation marks.";
        if (value.IndexOf('"') < 0 && value.IndexOf('\\') < 0)
            return $"Write \"{value}\".";
        return value.IndexOf('\'') < 0 ? $"Write '{value}'." : "Put it on lines of its own under '|'.";
    }

    /// <summary>The beginning of a text, never half of a character.</summary>
    private static string Shown(string text)
    {
        if (text.Length <= LongestShown)
            return text;

        var end = char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return text.Substring(0, end) + "…";
    }
}
