using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Model;

/// <summary>Words of a Markdown text that its source writes differently: <c>Mara Quill</c> for <c>**Mara** Quill</c>.</summary>
/// <param name="Span">The place in the source, in UTF-16 units.</param>
internal readonly record struct WordsSpec(SourceSpan Span, string Words);

/// <summary>Maps the words that a reader sees to their places in the source, and keeps those that differ from it.</summary>
internal sealed class ReaderWords(ArticleText text)
{
    private readonly Dictionary<SourceSpan, string> differing = [];

    /// <summary>In the order of the text.</summary>
    public EquatableArray<WordsSpec> Differing =>
        differing.Select(d => new WordsSpec(d.Key, d.Value)).OrderBy(d => d.Span.Start).ThenBy(d => d.Span.Length).ToEquatableArray();

    /// <summary>The place of words in the source.</summary>
    public SourceSpan ToSource(SourceSpan words)
    {
        var source = text.ToSource(words);
        if (source.Length != words.Length || string.CompareOrdinal(text.Source, source.Start, text.Text, words.Start, words.Length) != 0)
            differing[source] = words.In(text.Text);
        return source;
    }
}
