namespace ArticleGenerator.Core;

/// <summary>
/// Finds the <c>*</c> and <c>_</c> that are marks of emphasis and not characters of the text: they open before a word, close after one, and
/// pair.
/// </summary>
internal static class EmphasisMarks
{
    /// <summary>The offsets of the marks.</summary>
    public static HashSet<int> Find(string text)
    {
        var marks = new HashSet<int>();
        var open = new Dictionary<char, Stack<int>> { ['*'] = new(), ['_'] = new() };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] is '*' or '_')
            {
                var end = MarkdownText.RunEnd(text, i);
                Take(text, i, end, open[text[i]], marks);
                i = end - 1;
            }
        }

        return marks;
    }

    private static void Take(string text, int start, int end, Stack<int> open, HashSet<int> marks)
    {
        var (before, after) = (At(text, start - 1), At(text, end));
        var opens = !char.IsWhiteSpace(after) && !(text[start] == '_' && char.IsLetterOrDigit(before));
        var closes = !char.IsWhiteSpace(before) && !(text[start] == '_' && char.IsLetterOrDigit(after));
        for (var i = start; i < end; i++)
        {
            if (closes && open.Count > 0)
            {
                marks.Add(open.Pop());
                marks.Add(i);
            }
            else if (opens)
            {
                open.Push(i);
            }
        }
    }

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : ' ';
}
