using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Finds pairs of quotation marks of every language, including nested ones.</summary>
internal sealed class MarkScanner
{
    private const string Closers = "」』〞〟﹂﹄";
    private const string Openers = "「『〝﹁﹃";
    private const string PlainMarks = "\"＂״";

    private readonly string text;
    private readonly IReadOnlyList<SourceSpan> blocks;
    private readonly Language language;
    private readonly char guillemetOpens;
    private readonly char smallGuillemetOpens;
    private readonly bool hasLeftCurly;
    private readonly List<Passage> found = [];
    private readonly List<Open> open = [];
    private (char Mark, int Block)? leftOpen;

    private MarkScanner(string text, IReadOnlyList<SourceSpan> blocks, Language language)
    {
        (this.text, this.blocks, this.language) = (text, blocks, language);
        guillemetOpens = FirstOf('«', '»');
        smallGuillemetOpens = FirstOf('‹', '›');
        hasLeftCurly = text.AsSpan().ContainsAny('“', '„');
    }

    private enum Role
    {
        None,
        Opens,
        Closes,
    }

    /// <summary>All passages in the order of the text; an outer one precedes its inner ones.</summary>
    public static IReadOnlyList<Passage> Find(string text, IReadOnlyList<SourceSpan> blocks, Language language)
    {
        var scanner = new MarkScanner(text, blocks, language);
        for (var block = 0; block < blocks.Count; block++)
            scanner.Scan(block);
        return WithDepth(scanner.found);
    }

    private static List<Passage> WithDepth(List<Passage> passages)
    {
        var ordered = passages.OrderBy(p => p.Whole.Start).ThenByDescending(p => p.Whole.Length).ToList();
        var outer = new Stack<Passage>();
        for (var i = 0; i < ordered.Count; i++)
        {
            while (outer.Count > 0 && outer.Peek().Whole.End < ordered[i].Whole.End)
                outer.Pop();
            ordered[i] = ordered[i] with { Depth = outer.Count };
            outer.Push(ordered[i]);
        }

        return ordered;
    }

    private char FirstOf(char one, char other)
    {
        var index = text.AsSpan().IndexOfAny(one, other);
        return index < 0 ? one : text[index];
    }

    private void Scan(int block)
    {
        open.Clear();
        var (start, end) = (blocks[block].Start, blocks[block].End);
        var continued = leftOpen is { } left && left.Block == block - 1 ? left.Mark : '\0';
        leftOpen = null;
        for (var i = start; i < end;)
        {
            var length = LengthAt(i);
            var role = length == 0 ? Role.None : RoleOf(i, length, block);
            if (role == Role.Opens)
                open.Add(new(i, length, text[i], continued != '\0' && i == start && text[i] == continued));
            else if (role == Role.Closes)
                Close(i, length, block);
            i += Math.Max(1, length);
        }

        CloseAtEnd(block);
    }

    private int LengthAt(int index) => text[index] switch
    {
        '`' or '\'' when index + 1 < text.Length && text[index + 1] == text[index] => 2,
        '`' => 0,
        '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '’' or '‚' or '‛' or '\'' => 1,
        var c => PlainMarks.Contains(c, StringComparison.Ordinal) || Openers.Contains(c, StringComparison.Ordinal)
            || Closers.Contains(c, StringComparison.Ordinal) ? 1 : 0,
    };

    private Role RoleOf(int i, int length, int block) => text[i] switch
    {
        '`' => Role.Opens,
        '\'' when length == 2 => IsOpen('`') ? Role.Closes : Role.None,
        '„' or '‟' => Role.Opens,
        '“' when IsTop('„') || (IsOpen('“') && LooksClosing(i)) => Role.Closes,
        '“' => Role.Opens,
        '”' when IsOpen('“') || IsOpen('„') || IsOpen('”') => Role.Closes,
        '”' => !hasLeftCurly && LooksOpening(i) ? Role.Opens : Role.None,
        '«' or '»' => Guillemet(i, guillemetOpens),
        '‹' or '›' => Guillemet(i, smallGuillemetOpens),
        '‚' => LooksOpening(i) ? Role.Opens : Role.None,
        '‘' when IsTop('‚') => Role.Closes,
        '‘' or '‛' => Role.Opens,
        '’' => IsOpen('‘') || IsOpen('‛') || IsTop('‚') ? SingleCloser(i, block) : Role.None,
        '\'' => IsTop('\'') || (IsOpen('\'') && !LooksOpening(i)) ? SingleCloser(i, block) : SingleOpener(i),
        var c when Openers.Contains(c, StringComparison.Ordinal) => Role.Opens,
        var c when Closers.Contains(c, StringComparison.Ordinal) => Role.Closes,
        var c => PlainMark(i, c),
    };

    private Role Guillemet(int i, char opens) =>
        text[i] == opens && !(IsOpen(opens) && LooksClosing(i) && !LooksOpening(i)) ? Role.Opens : Role.Closes;

    private Role PlainMark(int i, char mark)
    {
        if (IsOpen(mark))
            return Role.Closes;

        // Inches and minutes: 6" tall.
        var isAfterDigit = i > 0 && char.IsDigit(text[i - 1]);
        return isAfterDigit || (LooksClosing(i) && !LooksOpening(i)) ? Role.None : Role.Opens;
    }

    private Role SingleOpener(int i) => LooksOpening(i) && !IsElision(i) ? Role.Opens : Role.None;

    /// <summary>An apostrophe has a letter on both sides. After a word, it may also mark a plural, if another mark can close.</summary>
    private Role SingleCloser(int i, int block)
    {
        var (before, after) = (Before(i), After(i));
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            return Role.None;
        if (char.IsWhiteSpace(before))
            return char.IsLetter(after) ? Role.None : Role.Closes;
        if (!char.IsLetter(before))
            return Role.Closes;
        return HasSurerCloser(i, block) ? Role.None : Role.Closes;
    }

    private bool HasSurerCloser(int i, int block)
    {
        for (var next = i + 1; next < blocks[block].End; next++)
        {
            if (text[next] is '‘' || (text[next] == '\'' && LooksOpening(next) && !IsElision(next)))
                return false;
            if (text[next] is '’' or '\'' && !char.IsLetterOrDigit(After(next))
                && ".,!?…—-;:".Contains(Before(next), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsElision(int i)
    {
        var word = WordEdge.WordAround(text, i + 1);
        return char.IsDigit(After(i)) || language["elision"].Has(Tokenizer.Split(word.In(text)), 0);
    }

    private bool LooksOpening(int i) =>
        (char.IsWhiteSpace(Before(i)) || "([{—–―-\"“«„‘¿¡/:>*_".Contains(Before(i), StringComparison.Ordinal))
        && !char.IsWhiteSpace(After(i)) && After(i) is not (',' or '.' or ';' or ')');

    private bool LooksClosing(int i) =>
        !char.IsWhiteSpace(Before(i)) && (!char.IsLetterOrDigit(After(i)) || WordEdge.IsUnspaced(text, Math.Min(i + 1, text.Length - 1)));

    private char Before(int i) => i > 0 ? text[i - 1] : '\n';

    private char After(int i) => i + 1 < text.Length ? text[i + 1] : '\n';

    private bool IsOpen(char mark) => open.Exists(o => o.Mark == mark);

    private bool IsTop(char mark) => open.Count > 0 && open[^1].Mark == mark;

    private void Close(int i, int length, int block)
    {
        var index = open.FindLastIndex(o => Pairs(o.Mark, text[i]));
        if (index < 0)
            return;

        var opening = open[index];
        open.RemoveRange(index, open.Count - index);
        if (i > opening.End)
        {
            found.Add(new(Trim(opening.End, i), SourceSpan.FromBounds(opening.Start, i + length), block)
            {
                IsSingle = IsSingleMark(opening.Mark, opening.Length),
                Continues = opening.Continues,
            });
        }
    }

    /// <summary>The outermost open mark at the end of a paragraph continues in the next one, or has no closing mark.</summary>
    private void CloseAtEnd(int block)
    {
        var goesOn = block + 1 < blocks.Count;
        var index = open.FindIndex(o =>
            (goesOn && text[blocks[block + 1].Start] == o.Mark
                && (o.Continues || !IsSingleMark(o.Mark, o.Length) || o.Start == blocks[block].Start))
            || !IsSingleMark(o.Mark, o.Length));
        if (index < 0 || open[index].End >= blocks[block].End)
            return;

        var opening = open[index];
        if (goesOn && text[blocks[block + 1].Start] == opening.Mark)
            leftOpen = (opening.Mark, block);
        found.Add(new(Trim(opening.End, blocks[block].End), SourceSpan.FromBounds(opening.Start, blocks[block].End), block)
        {
            IsClosed = leftOpen is not null,
            IsSingle = IsSingleMark(opening.Mark, opening.Length),
            Continues = opening.Continues,
        });
    }

    private SourceSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    private static bool IsSingleMark(char mark, int length) => mark is '‘' or '‛' or '‚' or '‹' or '›' || (mark == '\'' && length == 1);

    private static bool Pairs(char opening, char closing) => (opening, closing) switch
    {
        ('“' or '„' or '‟', '“' or '”') or ('”', '”') or ('«' or '»', '«' or '»') or ('‹' or '›', '‹' or '›') => true,
        ('‘' or '‛' or '‚', '’' or '‘') or ('`', '\'') => true,
        ('「', '」') or ('『', '』') or ('〝', '〞' or '〟') or ('﹁', '﹂') or ('﹃', '﹄') => true,
        _ => opening == closing && (opening == '\'' || PlainMarks.Contains(opening, StringComparison.Ordinal)),
    };

    private readonly record struct Open(int Start, int Length, char Mark, bool Continues)
    {
        public int End => Start + Length;
    }
}
