namespace ArticleGenerator.Core;

/// <summary>
/// The words of one run of inline Markdown, as a reader sees them: the visible characters, and replacements for others. An image is read as
/// its description. Takes linear time.
/// </summary>
internal sealed class MarkdownWords
{
    private readonly string text;
    private readonly IReadOnlyDictionary<string, MarkdownDestination> definitions;
    private readonly bool[] hidden;
    private readonly LinkTail tail;
    private readonly CodeSpans code;
    private readonly HtmlTag html;
    private readonly EmphasisDelimiters emphasis;
    private readonly List<Bracket> brackets = [];
    private readonly List<(int Start, int End, string Text)> replacements = [];
    // Brackets below this depth are around a link already, and a link cannot contain another link.
    private int aroundLink;

    private MarkdownWords(string text, IReadOnlyDictionary<string, MarkdownDestination> definitions)
    {
        (this.text, this.definitions, hidden) = (text, definitions, new bool[text.Length]);
        (tail, code, html, emphasis) = (new(text), new(text), new(text), new(text, hidden));
    }

    /// <summary>Adds the words of a run.</summary>
    public static void AddTo(ReadableTextBuilder words, MarkdownRun run, IReadOnlyDictionary<string, MarkdownDestination> definitions)
    {
        if (IsPlain(run.Text))
        {
            words.AddLine(run, 0, run.Text.Length);
            return;
        }

        var inlines = new MarkdownWords(run.Text, definitions);
        var replacements = inlines.Read();
        var next = 0;
        for (var i = 0; i < run.Text.Length;)
        {
            if (next < replacements.Count && replacements[next].Start == i)
            {
                words.Add(replacements[next].Text, run.ToFile(i), run.ToFile(replacements[next].End - 1) + 1);
                i = replacements[next++].End;
            }
            else if (inlines.hidden[i])
            {
                i++;
            }
            else
            {
                var end = i + 1;
                while (end < run.Text.Length && !inlines.hidden[end] && !(next < replacements.Count && replacements[next].Start == end))
                    end++;
                words.AddLine(run, i, end);
                i = end;
            }
        }
    }

    private static bool IsPlain(string text) => text.IndexOfAny(['\\', '`', '<', '&', '[', '*', '_', '~', '\n']) < 0;

    private List<(int Start, int End, string Text)> Read()
    {
        for (var i = 0; i < text.Length;)
            i = Step(i);
        emphasis.Pair(0);
        return replacements;
    }

    private int Step(int i)
    {
        switch (text[i])
        {
            case '\\' when i + 1 < text.Length && (text[i + 1] == '\n' || MarkdownText.IsPunctuation(text[i + 1])):
                return Hide(i, i + 1) + (text[i + 1] == '\n' ? 0 : 1);
            case '\n':
                return Break(i);
            case '`':
                return Code(i);
            case '<':
                return Tag(i);
            case '&':
                return Reference(i);
            case '*' or '_' or '~':
                return emphasis.Add(i);
            case '!' when i + 1 < text.Length && text[i + 1] == '[':
                return Push(i, i + 2, isImage: true);
            case '[':
                return Push(i, i + 1, isImage: false);
            case ']' when brackets.Count > 0:
                return Close(i);
            default:
                return i + 1;
        }
    }

    /// <summary>
    /// A line end is white space, and the spaces before it are dropped. A soft line end between Chinese or Japanese characters is dropped,
    /// too.
    /// </summary>
    private int Break(int i)
    {
        var start = i;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        Hide(start, i);
        var isHard = i - start > 1 || (i > 0 && text[i - 1] == '\\');
        if (!isHard && start > 0 && i + 1 < text.Length && IsWide(text[start - 1]) && IsWide(text[i + 1]))
            hidden[i] = true;
        return i + 1;
    }

    /// <summary>Han, kana, and their punctuation. Korean has spaces between words.</summary>
    private static bool IsWide(char unit) => unit
        is (>= '\u2E80' and <= '\u30FF') or (>= '\u31C0' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uD840' and <= '\uD884');

    private int Code(int i)
    {
        var end = code.End(i);
        if (code.Content(i, out var from, out var to))
        {
            Hide(i, from);
            Hide(to, end);
        }

        return end;
    }

    private int Tag(int i)
    {
        var end = html.End(i);
        if (end <= i)
            return i + 1;

        if (HtmlTag.IsLink(text, i, end))
        {
            hidden[i] = hidden[end - 1] = true;
            return end;
        }

        Hide(i, end);
        if (HtmlTag.PartsWords(text, i))
            replacements.Add((i, end, "\n"));
        return end;
    }

    private int Reference(int i)
    {
        if (MarkdownText.Reference(text, i, out var characters) is not (> 0 and var end))
            return i + 1;

        Hide(i, end);
        replacements.Add((i, end, characters));
        return end;
    }

    private int Push(int start, int textStart, bool isImage)
    {
        if (brackets.Count > 0)
            brackets[brackets.Count - 1] = brackets[brackets.Count - 1] with { HoldsBracket = true };
        brackets.Add(new Bracket(start, textStart, isImage, emphasis.Count, HoldsBracket: false));
        return textStart;
    }

    private int Close(int i)
    {
        var depth = brackets.Count - 1;
        var open = brackets[depth];
        brackets.RemoveAt(depth);
        var mayLink = open.IsImage || depth >= aroundLink;
        aroundLink = Math.Min(aroundLink, depth);
        var end = mayLink ? EndOfTarget(open, i) : -1;
        if (end < 0)
            return Footnote(open, i);

        Hide(open.Start, open.TextStart);
        Hide(i, end);
        emphasis.Pair(open.Delimiters);
        aroundLink = open.IsImage ? aroundLink : depth;
        return end;
    }

    /// <summary>The mark of a footnote, <c>[^1]</c>, is not part of the words around it.</summary>
    private int Footnote(Bracket open, int close)
    {
        var length = close - open.TextStart;
        var isMark = !open.IsImage && length > 1 && text[open.TextStart] == '^'
            && text.IndexOfAny([' ', '\n', '\t', '['], open.TextStart, length) < 0;
        if (!isMark)
            return close + 1;

        var end = open.Start == 0 && tail.At(close + 1) == ':' ? close + 2 : close + 1;
        return Hide(open.Start, end);
    }

    private int EndOfTarget(Bracket open, int close)
    {
        var end = tail.Inline(close + 1, out _, out _);
        if (end >= 0)
            return end;

        end = tail.Label(close + 1, out var label);
        if (end < 0)
        {
            if (open.HoldsBracket || tail.Label(open.TextStart - 1, out label) != close + 1)
                return -1;
            end = tail.At(close + 1) == '[' && tail.At(close + 2) == ']' ? close + 3 : close + 1;
        }

        return definitions.ContainsKey(label) ? end : -1;
    }

    private int Hide(int start, int end)
    {
        for (var i = start; i < end; i++)
            hidden[i] = true;
        return end;
    }

    private readonly record struct Bracket(int Start, int TextStart, bool IsImage, int Delimiters, bool HoldsBracket);
}
