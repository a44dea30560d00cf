using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>A word or a punctuation mark. Offsets are in UTF-16 units of the text.</summary>
/// <param name="Text">The text, with straight apostrophes.</param>
internal sealed record Token(int Start, int End, string Text, bool IsWord)
{
    public string Lower { get; } = Text.ToLowerInvariant();

    public SourceSpan Span => SourceSpan.FromBounds(Start, End);

    public bool IsCapitalized => IsWord && char.IsUpper(Text[0]);

    public bool IsNumber => IsWord && Text.All(char.IsDigit);

    /// <summary>A single capital letter, as before a surname: <c>S.</c></summary>
    public bool IsInitial => Text.Length == 1 && char.IsUpper(Text[0]);

    public bool Is(char mark) => !IsWord && Text[0] == mark;

    /// <summary>Whether there is no space between this token and the next one.</summary>
    public bool Touches(Token next) => End == next.Start;
}

/// <summary>Splits a text into words and marks; where words are not separated by spaces, each character is a word.</summary>
internal static class Tokenizer
{
    public static List<Token> Split(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = EndOf(text, i);
            var isWord = WordEdge.IsWordPart(text, i);
            tokens.Add(new(i, end, text[i..end].Replace('’', '\''), isWord));
            i = end;
        }

        return tokens;
    }

    private static int EndOf(string text, int start)
    {
        if (!WordEdge.IsWordPart(text, start) || WordEdge.IsUnspaced(text, start))
            return start + (char.IsSurrogatePair(text, start) ? 2 : 1);

        var end = start + 1;
        while (end < text.Length && IsPartOfWord(text, end))
            end++;
        return end;
    }

    // Joiners and soft hyphens are part of a word.
    private static bool IsPartOfWord(string text, int index) =>
        text[index] is '\u200C' or '\u200D' or '\u00AD' || (WordEdge.IsWordPart(text, index) && !WordEdge.IsUnspaced(text, index));
}
