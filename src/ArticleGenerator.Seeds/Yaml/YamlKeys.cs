using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>How a key was mistyped.</summary>
internal enum YamlSlip
{
    None,

    /// <summary>Another sign instead of the colon, or none before a bracket: <c>name = Anna</c>, <c>name { en: Anna }</c>.</summary>
    WrongSign,

    /// <summary><c>name:Anna</c></summary>
    NoSpace,

    /// <summary>The character after the colon looks like a space but isn't one.</summary>
    OddSpace,

    /// <summary><c>speaker modi</c></summary>
    NoColon,

    /// <summary>The line has only the word, or a word and a sign, and the lines below are its value.</summary>
    Alone,
}

/// <summary>A key at the start of a line.</summary>
/// <param name="Name">Without quotation marks.</param>
/// <param name="Sign">The colon, or the sign in its place; empty if there is none.</param>
/// <param name="Value">Offset of the value.</param>
internal sealed record YamlKey(SourceSpan Range, string Name, SourceSpan Sign, int Value, YamlSlip Slip = YamlSlip.None)
{
    /// <summary>The number of characters before the name that no key may begin with.</summary>
    public int Prefix { get; init; }
}

/// <summary>Finds keys, including those with a mistyped colon.</summary>
internal sealed class YamlKeys(YamlLines lines, IYamlVocabulary vocabulary)
{
    private readonly string text = lines.Text;

    private readonly Dictionary<(int Start, int End), (YamlKey? Proper, YamlKey? Mistyped)> known = [];

    /// <summary>Characters that no key may begin with.</summary>
    public const string Signs = "]},:@`%|>&*!";

    /// <summary>The key with a correct colon; null if none begins here.</summary>
    public YamlKey? Proper(int position, int end) => At(position, end).Proper;

    /// <summary>The key that was meant, if its colon is wrong or missing.</summary>
    public YamlKey? Mistyped(int position, int end) => At(position, end).Mistyped;

    private (YamlKey? Proper, YamlKey? Mistyped) At(int position, int end)
    {
        if (!known.TryGetValue((position, end), out var keys))
            known[(position, end)] = keys = (FindProper(position, end), FindMistyped(position, end));
        return keys;
    }

    private YamlKey? FindProper(int position, int end)
    {
        if (lines.IsMark('?', position, end) && position + 1 < end)
            return new(SourceSpan.FromBounds(position, lines.EndOfPlain(position, end)), "?", default, end) { Prefix = 2 };

        var colon = FindColon(position, end);
        if (colon < 0 || BeforeBracket(position, end) is not null)
            return null;

        var name = position;
        while (name < colon && (YamlLines.IsSpace(text[name]) || Signs.IndexOf(text[name]) >= 0))
            name++;
        name = name < colon ? name : position;
        var range = SourceSpan.FromBounds(position, EndOfKey(position, colon));
        return new(range, NameOf(name, colon), new(colon, 1), colon + 1) { Prefix = name - position };
    }

    private YamlKey? FindMistyped(int position, int end) =>
        BeforeBracket(position, end) ?? BeforeText(position, end) ?? WithoutColon(position, end) ?? WithoutSpace(position, end);

    /// <summary>Whether a word, or a word and some sign, is alone on the line.</summary>
    public YamlKey? Alone(int position, int end)
    {
        var key = Find(position, end);
        return key is not null && key.Value >= lines.EndOfPlain(position, end) ? key with { Slip = YamlSlip.Alone } : null;
    }

    /// <summary>Whether the line begins with a key of seeds, <c>jobTitle:</c>, not with prose that contains a colon.</summary>
    public bool IsKeyLine(int position, int end) =>
        position < end && char.IsLower(text[position]) && lines.IsColon(lines.EndOfWord(position, end), end);

    /// <summary>Offset of the colon of the key that begins at <paramref name="position"/>, or -1 if none does.</summary>
    public int FindColon(int position, int end)
    {
        if (position < end && text[position] is '"' or '\'' or '[' or '{')
        {
            var after = lines.SkipSpaces(EndOfBracketed(position, end), end);
            return lines.IsColon(after, end) ? after : -1;
        }

        var last = lines.EndOfPlain(position, end);
        for (var i = position; i < last; i++)
        {
            if (lines.IsColon(i, end))
                return i;
        }

        return -1;
    }

    /// <summary>The text after a colon without a space may be a value, not a sign that was typed by mistake.</summary>
    public bool MayBeginValue(int position, int end) =>
        position < end && (char.IsLetterOrDigit(text[position])
            || (text[position], text[lines.EndOfPlain(position, end) - 1]) is ('[', ']') or ('{', '}') or ('"', '"') or ('\'', '\''));

    public bool HasColonOrBracket(int start, int end) => text.IndexOfAny([':', '[', '{', '"'], start, end - start) >= 0;

    /// <summary>Offset of the colon in <c>name:Putin</c>, or -1: a word, a colon, and neither a space nor an address.</summary>
    public int ColonWithoutSpace(int position, int end)
    {
        var colon = lines.EndOfWord(position, end);
        return colon > position && char.IsLetter(text[position]) && colon + 1 < end && text[colon] == ':'
            && !YamlLines.IsSpace(text[colon + 1]) && text[colon + 1] is not ('/' or ':') ? colon : -1;
    }

    /// <summary>Whether a text without a colon follows, so that the sign must be meant as one.</summary>
    public YamlKey? BeforeText(int position, int end)
    {
        if (Find(position, end) is not { Sign.Length: 1 } key || key.Value >= end || char.IsUpper(text[position]))
            return null;

        var isMeant = text[key.Sign.Start] != ':' || YamlLines.IsOdd(text[key.Sign.End]);
        return isMeant && FindColon(key.Value, end) < 0 ? key : null;
    }

    /// <summary>Where a second key with its value below begins on the line: <c>eventStatus: held vote:</c>; -1 if none does.</summary>
    public int StartOfLastKey(YamlKey first, int end)
    {
        var last = lines.EndOfPlain(first.Value, end) - 1;
        var start = last;
        while (start > first.Value && !YamlLines.IsSpace(text[start - 1]))
            start--;
        if (start >= last || text[last] != ':' || lines.EndOfWord(start, last) != last)
            return -1;

        var value = lines.SkipSpaces(first.Value, start);
        var before = lines.EndOfPlain(value, start);
        return value == start || (text[value] is not ('"' or '\'') && text[before - 1] != ':'
            && (text[value] is not ('[' or '{') || text[before - 1] is ']' or '}')) ? start : -1;
    }

    // A bracket or a text in quotation marks follows, so a value was certainly meant.
    private YamlKey? BeforeBracket(int position, int end)
    {
        if (Find(position, end) is not { } key || key.Value >= end)
            return null;

        var (first, last) = (text[key.Value], text[lines.EndOfPlain(position, end) - 1]);
        var isProper = key.Sign.Length == 1 && text[key.Sign.Start] == ':' && YamlLines.IsSpace(text[key.Sign.End]);
        var isMeant = first is '[' or '{'
            ? key.Sign.Length > 0 || last is ']' or '}'
            : first is '"' or '\'' && last == first && key.Sign.Length > 0;
        return isMeant && !isProper ? key : null;
    }

    private YamlKey? WithoutColon(int position, int end) =>
        Find(position, end) is { Sign.Length: 0 } key && key.Value > key.Range.End && key.Value < lines.EndOfPlain(position, end)
            && FindColon(position, end) < 0 && (vocabulary.IsRootKey(key.Name) || vocabulary.IsEntryKey(key.Name))
            ? key with { Slip = YamlSlip.NoColon }
            : null;

    private YamlKey? WithoutSpace(int position, int end) =>
        ColonWithoutSpace(position, lines.EndOfPlain(position, end)) is >= 0 and var colon
            ? new(SourceSpan.FromBounds(position, colon), lines.Cut(position, colon), new(colon, 1), colon + 1, YamlSlip.NoSpace)
            : null;

    private YamlKey? Find(int position, int end)
    {
        var word = lines.EndOfWord(position, end);
        if (word == position || !char.IsLetterOrDigit(text[position]))
            return null;

        var sign = lines.SkipSpaces(word, end);
        var behind = sign;
        while (behind < end && text[behind] is ':' or '=' or ';' or ',' or '：')
            behind++;
        var value = behind;
        while (value < end && YamlLines.IsAnyBlank(text[value]))
            value++;
        var slip = behind - sign != 1 || text[sign] != ':' ? YamlSlip.WrongSign
            : value > behind && YamlLines.IsOdd(text[behind]) ? YamlSlip.OddSpace
            : YamlSlip.NoSpace;
        return new(
            SourceSpan.FromBounds(position, word), lines.Cut(position, word), SourceSpan.FromBounds(sign, behind),
            value, slip);
    }

    private int EndOfKey(int position, int colon)
    {
        while (colon > position && YamlLines.IsAnyBlank(text[colon - 1]))
            colon--;
        return colon;
    }

    private string NameOf(int position, int colon) => lines.Cut(position, colon).Trim().Trim('"', '\'');

    private int EndOfBracketed(int position, int end)
    {
        var depth = 0;
        for (; position < end; position++)
        {
            if (text[position] is '"' or '\'')
                position = EndOfQuoted(position, end) - 1;
            else
                depth += text[position] is '[' or '{' ? 1 : text[position] is ']' or '}' ? -1 : 0;
            if (depth <= 0)
                return Math.Min(position + 1, end);
        }

        return end;
    }

    private int EndOfQuoted(int position, int end)
    {
        for (var i = position + 1; i < end; i++)
        {
            if (text[i] == '\\' && text[position] == '"')
                i++;
            else if (text[i] == text[position])
                return i + 1;
        }

        return end;
    }
}
