using System.Collections;

namespace ArticleGenerator.CompilerServices;

/// <summary>A list whose items are created together, once, when the first one is needed.</summary>
internal sealed class LazyList<T>(Func<IEnumerable<T>> items) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> items = new(() => items().ToReadOnly());

    public int Count => items.Value.Count;

    public T this[int index] => items.Value[index];

    public IEnumerator<T> GetEnumerator() => items.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
