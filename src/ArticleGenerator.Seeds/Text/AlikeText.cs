using System.Globalization;
using System.Text;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// A text in which similar characters are the same: uppercase and lowercase letters, letters with and without marks, wide and narrow ones,
/// letters of other alphabets with the same shape, and all kinds of apostrophes and dashes. Used only to find the nearest passage for a
/// message.
/// </summary>
internal sealed class AlikeText
{
    // Each letter, and its replacement.
    private static readonly Dictionary<char, string> Substitutes = Table();

    private readonly string folded;
    private readonly StringBuilder value;
    private readonly List<int> starts;
    private readonly string all;

    public AlikeText(string folded)
    {
        (this.folded, value, starts) = (folded, new(folded.Length), new(folded.Length));
        for (var i = 0; i < folded.Length; i++)
            Add(folded, i);
        all = value.ToString();
    }

    /// <summary>The units of a folded text that look like some words, as whole words if possible; null if there are none.</summary>
    public SourceSpan? Find(string words)
    {
        var wanted = new AlikeText(words).all.Trim(' ');
        SourceSpan? found = null;
        for (var at = wanted.Length == 0 ? -1 : all.IndexOf(wanted, StringComparison.Ordinal);
            at >= 0;
            at = all.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var span = SourceSpan.FromBounds(starts[at], EndOf(at + wanted.Length));
            if (span.In(folded) == words)
                continue;

            if (WordEdge.IsWhole(folded, span.Start, span.Length))
                return span;

            found ??= span;
        }

        return found;
    }

    private int EndOf(int end) => end < starts.Count ? starts[end] : folded.Length;

    private void Add(string folded, int index)
    {
        var unit = folded[index];
        if (IsLeftOut(unit))
            return;

        if (Substitutes.TryGetValue(unit, out var substitute) || Substitutes.TryGetValue(char.ToLowerInvariant(unit), out substitute))
        {
            foreach (var c in substitute)
                Append(c, index);
        }
        else
        {
            var digit = unit > '9' ? CharUnicodeInfo.GetDecimalDigitValue(unit) : -1;
            Append(digit >= 0 ? (char)('0' + digit) : char.ToLowerInvariant(unit), index);
        }
    }

    // Thai writes the ring of sara am before or after the tone mark.
    private void Append(char unit, int start)
    {
        var isBehindTone = unit == '\u0E4D' && value.Length > 0 && value[value.Length - 1] is >= '\u0E48' and <= '\u0E4B';
        value.Insert(isBehindTone ? value.Length - 1 : value.Length, unit);
        starts.Add(start);
    }

    /// <summary>Marks above and below Latin, Greek, Cyrillic, Hebrew and Arabic letters, and invisible characters.</summary>
    private static bool IsLeftOut(char unit) =>
        unit is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05BD') or '\u05BF' or (>= '\u05C1' and <= '\u05C7')
            or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' or '\u093C'
        || (unit > '~' && !char.IsSurrogate(unit) && Invisible.IsIgnorable(unit));

    private static Dictionary<char, string> Table()
    {
        var table = new Dictionary<char, string>
        {
            ['ß'] = "ss",
            ['æ'] = "ae",
            ['œ'] = "oe",
            ['þ'] = "th",
            ['ĳ'] = "ij",
            ['…'] = "...",
            ['แ'] = "เเ",
            ['\u0E33'] = "\u0E4D\u0E32",
            ['\u0EB3'] = "\u0ECD\u0EB2",
            ['ﬀ'] = "ff",
            ['ﬁ'] = "fi",
            ['ﬂ'] = "fl",
            ['ﬃ'] = "ffi",
            ['ﬄ'] = "ffl",
            ['ﬅ'] = "st",
            ['ﬆ'] = "st",
        };
        for (var wide = '\uFF01'; wide <= '\uFF5E'; wide++)
            table[wide] = char.ToLowerInvariant((char)(wide - 0xFEE0)).ToString();
        AddAll(table, "øłđðıŋſµ", "olddinsμ");
        AddAll(table, "ʼʹʻʽ‘’‛`´′＇׳ꞌ", "'''''''''''''");
        AddAll(table, "“”„‟«»״″＂", "\"\"\"\"\"\"\"\"\"");
        AddAll(table, "‐‑‒–—―−－", "--------");
        AddAll(table, "асеорхуѕіјһԛԝавкмнт", "aceopxysijhqwabkmht");
        AddAll(table, "αβεικμνορτυχ", "abeikmvoptux");
        AddAll(table, "ىیېئکڪہەھةۃٱ", "ييييككههههها");
        AddAll(table, "﨑髙德濵濱邊邉齊齋斎澤廣國嶋嶌眞瀨黑增渕曻", "崎高徳浜浜辺辺斉斉斉沢広国島島真瀬黒増淵昇");
        AddAll(
            table,
            "ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ",
            "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A");
        return table;
    }

    private static void AddAll(Dictionary<char, string> table, string letters, string substitutes)
    {
        for (var i = 0; i < letters.Length; i++)
            table[letters[i]] = substitutes[i].ToString();
    }
}
