using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>
/// The mark of a draft: <c>draft</c> with anything but <c>false</c>, or <c>published: false</c>. It is found without a YAML reader, because
/// the task that packs the texts has none, and task and generator must never disagree about what is published. If the meaning is unclear,
/// the article is a draft.
/// </summary>
/// <param name="IsInSidecar">Whether it is in the sidecar rather than in the text's own file.</param>
/// <param name="Start">Its start in the file, in UTF-16 units.</param>
/// <param name="Written">The key with its value.</param>
/// <param name="Remedy">The replacement that publishes the article.</param>
internal sealed record DraftMark(bool IsInSidecar, int Start, string Written, string Remedy)
{
    private static readonly char[] Blanks = [' ', '\t'];
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>Returns the draft mark of an article; null if the article is to be published.</summary>
    /// <param name="sidecar">The whole file of the annotation, or null.</param>
    /// <param name="text">The whole file of the text, for its front matter.</param>
    public static DraftMark? Find(string? sidecar, string text) =>
        (sidecar is null ? null : InSidecar(sidecar)) ?? InFrontMatter(text);

    private static DraftMark? InSidecar(string sidecar) => InValues(Readable(sidecar), FrontMatterFormat.Yaml, 0, isInSidecar: true);

    private static DraftMark? InFrontMatter(string file)
    {
        var text = Readable(file);
        if (FrontMatter.Content(text) is (var start, > 0 and var length))
            return InValues(text.Substring(start, length), FrontMatter.Format(text) ?? default, start, isInSidecar: false);

        // The end of malformed front matter is unknown, so each line counts.
        var (from, to) = FrontMatter.NeverCloses(text) ? (0, text.Length)
            : StrayFrontMatter.Find(text) is { } stray ? (stray.Content, stray.End)
            : FrontMatterOpening.Find(text) is { } opening ? (opening.Content, FrontMatter.EndOfFirstLines(text, opening))
            : (0, 0);
        return InValues(text.Substring(from, to - from), null, from, isInSidecar: false);
    }

    /// <param name="format">Null if the values cannot be read.</param>
    private static DraftMark? InValues(string values, FrontMatterFormat? format, int offset, bool isInSidecar)
    {
        if (!MaySay(values))
            return null;
        foreach (var (start, text) in format is { } known ? OuterKeys.Read(values, known) : OuterKeys.OfAnyLine(values))
        {
            if (KeyAndValue.Read(text) is { HoldsBack: true } mark)
                return new(isInSidecar, offset + start, WithoutComment(text.Split(LineEnds)[0]), mark.Remedy);
        }

        return null;
    }

    private static string WithoutComment(string line) =>
        (line.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment ? line.Substring(0, comment) : line).TrimEnd(' ', '\t');

    // The word may have escapes.
    private static bool MaySay(string values) =>
        values.IndexOf("draft", StringComparison.OrdinalIgnoreCase) >= 0
        || values.IndexOf("published", StringComparison.OrdinalIgnoreCase) >= 0
        || values.IndexOf('\\') >= 0;

    // A draft is recognized in an unsupported encoding, too: UTF-16 that is read as UTF-8 has a NUL next to every letter and no byte order
    // mark.
    private static string Readable(string file) => file.IndexOf('\0') < 0 ? file : file.Replace("\0", "").TrimStart('\uFEFF', '\uFFFD');

    /// <summary>A line that begins with one of the words.</summary>
    /// <param name="Key">The key, verbatim, with its quotation marks.</param>
    /// <param name="Separator">The separator before its value; NUL if there is none, or none that YAML accepts.</param>
    private readonly record struct KeyAndValue(string Key, string Word, char Separator, string Value)
    {
        public bool HoldsBack => Word == "draft" ? Separator == '\0' || Value != "false" : IsNegative(Value);

        public string Remedy => $"{Key}{(Separator == '=' ? " =" : ":")} {(Word == "draft" ? "false" : "true")}";

        public static KeyAndValue? Read(string text)
        {
            var start = SkipProperties(text, 0);
            var isQuoted = FrontMatter.At(text, start) is '"' or '\'';
            var close = isQuoted ? text.IndexOf(text[start], start + 1) : -1;
            var end = close > 0 ? close + 1 : EndOfWord(text, isQuoted ? start + 1 : start);
            var word = Unescape(text.Substring(start, end - start).Trim('"', '\'')).Trim().ToLowerInvariant();
            if (word is not ("draft" or "published"))
                return null;

            var mark = FrontMatter.SkipBlanks(text, end);
            var separator = FrontMatter.At(text, mark) is ':' or '=' ? text[mark] : '\0';
            var isYaml = separator == '=' || close > 0 || mark + 1 >= text.Length || char.IsWhiteSpace(text[mark + 1]);
            var rest = text.Substring(mark);
            var value = rest.TrimStart(':', '=', '\uFF1A', '\uFF1D').Split(LineEnds)[0];
            // A sentence may begin with the word, too.
            return value.Length == rest.Length && value.IndexOfAny(Blanks) >= 0
                ? null
                : new(text.Substring(start, end - start), word, isYaml ? separator : '\0', ValueOf(value));
        }

        private static int EndOfWord(string text, int start)
        {
            var end = start;
            while (char.IsLetterOrDigit(FrontMatter.At(text, end)) || FrontMatter.At(text, end) is '_' or '-' or '.')
                end++;
            return end;
        }

        private static string ValueOf(string written)
        {
            var value = written.TrimStart(' ', '\t');
            var comment = value.StartsWith("#", StringComparison.Ordinal) ? 0 : value.IndexOf(" #", StringComparison.Ordinal);
            value = comment < 0 ? value : value.Substring(0, comment);
            return value.Substring(SkipProperties(value, 0)).Trim(' ', '\t', '"', '\'');
        }

        /// <summary>Skips what may precede a key or value in YAML: <c>?</c>, tags and anchors.</summary>
        private static int SkipProperties(string text, int start)
        {
            while (start < text.Length)
            {
                if (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\u200B' or '\uFFFD')
                    start++;
                else if (text[start] is '?' or '!' or '&')
                    start = text.IndexOfAny(Blanks, start) is >= 0 and var blank ? blank : text.Length;
                else
                    break;
            }

            return start;
        }

        private static string Unescape(string key)
        {
            for (var i = key.IndexOf('\\'); i >= 0; i = key.IndexOf('\\', i + 1))
            {
                var digits = FrontMatter.At(key, i + 1) switch { 'x' => 2, 'u' => 4, _ => 0 };
                if (digits > 0
                    && i + 2 + digits <= key.Length
                    && int.TryParse(
                        key.Substring(i + 2, digits), NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture, out var unit))
                {
                    key = key.Substring(0, i) + (char)unit + key.Substring(i + 2 + digits);
                }
            }

            return key;
        }

        // A date does not mark a draft: in some tools, this key has the date of publication.
        private static bool IsNegative(string value) =>
            value.Length <= "false".Length + 1
            && value.ToLowerInvariant() is var word
            && (word is "no" or "n" or "off" or "f" or "0" || EditDistance.Between(word, "false") <= 1);
    }
}
