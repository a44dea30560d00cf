using System.Collections.ObjectModel;

namespace ArticleGenerator.CompilerServices;

internal static class ReadOnly
{
    /// <summary>Returns an immutable copy, empty for null. A lazy list is returned as is, without reading it.</summary>
    public static IReadOnlyList<T> ToReadOnly<T>(this IEnumerable<T>? items)
    {
        if (items is LazyList<T> lazy)
            return lazy;
        T[] copy = items is null ? [] : [.. items];
        return copy.Length == 0 ? [] : new ReadOnlyCollection<T>(copy);
    }

    public static IReadOnlyList<T> OneOrNone<T>(T? item)
        where T : class => item is null ? [] : new ReadOnlyCollection<T>([item]);

    public static T? FirstOrNull<T>(this IReadOnlyList<T> items)
        where T : class => items.Count == 0 ? null : items[0];
}
