namespace ArticleGenerator.Seeds.Text;

/// <summary>Describes the difference between a passage and an anchor with the same words: what is between the words.</summary>
internal static class SpaceDifference
{
    /// <summary>The end of a sentence about the passage: <c>; it has a line break after …</c>; "" if there is no difference.</summary>
    public static string Between(string passage, string anchor)
    {
        var (text, seed) = (FoldedText.Fold(passage), FoldedText.Trimmed(anchor));
        var shorter = Math.Min(text.Value.Length, seed.Length);
        var start = Enumerable.Range(0, shorter).TakeWhile(i => text.Value[i] == seed[i]).Count();
        if (start == shorter)
            return "";

        var behind = Excerpt.Before(text.Value, start);
        return text.Value[start] == ' ' ? $"; it has {NameOf(text, start)} after '{behind}' where the seed has none"
            : seed[start] == ' ' ? $"; it has no space after '{behind}' where the seed has one"
            : "";
    }

    private static string NameOf(FoldedText text, int space)
    {
        var source = text.SourceRange(space, 1).In(text.Source);
        return source.IndexOfAny(['\n', '\r']) >= 0 ? "a line break"
            : source == " " ? "a space"
            : $"a space ({LookAlike.NamesOf(source)})";
    }
}
