using System.Collections;

namespace ArticleGenerator.CompilerServices;

/// <summary>The spans of passages, without a copy.</summary>
internal sealed class SpanList(IReadOnlyList<Passage> passages) : IReadOnlyList<ArticleSpan>
{
    public int Count => passages.Count;

    public ArticleSpan this[int index] => passages[index].Span;

    public IEnumerator<ArticleSpan> GetEnumerator() => passages.Select(passage => passage.Span).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
