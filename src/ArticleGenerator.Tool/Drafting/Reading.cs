using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>A text as the drafter reads it: words, paragraphs, sentences, and passages between quotation marks.</summary>
internal sealed class Reading
{
    private readonly int[] blockOfToken;

    public Reading(ArticleText article, Language language, string path)
    {
        (Article, Language) = (article, language);
        Text = article.Text;
        Blocks = Drafting.Blocks.Find(Text, path);
        Tokens = Tokenizer.Split(Text);
        blockOfToken = NumberBlocks();
        Marked = MarkScanner.Find(Text, Blocks, language);
    }

    public ArticleText Article { get; }

    public string Text { get; }

    public Language Language { get; }

    public IReadOnlyList<SourceSpan> Blocks { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Everything between marks, whether or not it is a quotation.</summary>
    public IReadOnlyList<Passage> Marked { get; }

    public int BlockOf(int token) => blockOfToken[token];

    /// <summary>The first token that begins at an offset or after it.</summary>
    public int TokenFrom(int offset)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether a sentence ends with a token.</summary>
    public bool EndsSentence(int index)
    {
        var token = Tokens[index];
        if (token.IsWord || !".!?…。！？।؟".Contains(token.Text, StringComparison.Ordinal))
            return false;
        return !token.Is('.') || !IsWithinSentence(index);
    }

    /// <summary>Whether a period belongs to an abbreviation, an initial or a number.</summary>
    private bool IsWithinSentence(int index)
    {
        if (index + 1 < Tokens.Count && Tokens[index].Touches(Tokens[index + 1]) && Tokens[index + 1].IsWord)
            return true;
        if (index + 1 < Tokens.Count && BlockOf(index + 1) == BlockOf(index)
            && ",;:،，".Contains(Tokens[index + 1].Text, StringComparison.Ordinal))
        {
            return true;
        }

        if (index == 0 || !Tokens[index - 1].IsWord || !Tokens[index - 1].Touches(Tokens[index]))
            return false;

        var before = Tokens[index - 1];
        var isTitle = before.Text.Length <= 4 && Language["title"].At(Tokens, index - 1) is { Length: 1 };
        var isInitial = before.IsInitial
            || (!Language.HasCapitals && before.Text.Length <= 2 && !before.IsNumber && !Language["common"].Has(Tokens, index - 1));
        return isTitle || isInitial
            || (index + 1 < Tokens.Count && char.IsLower(Tokens[index + 1].Text[0]) && BlockOf(index + 1) == BlockOf(index));
    }

    /// <summary>Whether a sentence, or what somebody says, begins with a token.</summary>
    public bool BeginsSentence(int index)
    {
        if (index == 0 || BlockOf(index - 1) != BlockOf(index) || EndsSentence(index - 1))
            return true;

        var before = Tokens[index - 1];
        return !before.IsWord && "“„«»\"‘'「『(—–:*_#>".Contains(before.Text, StringComparison.Ordinal);
    }

    private int[] NumberBlocks()
    {
        var numbers = new int[Tokens.Count];
        var block = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            while (block + 1 < Blocks.Count && Tokens[i].Start >= Blocks[block + 1].Start)
                block++;
            numbers[i] = block;
        }

        return numbers;
    }
}
