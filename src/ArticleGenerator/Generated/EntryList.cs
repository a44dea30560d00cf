using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace ArticleGenerator.Generated;

/// <summary>For generated code: the entries of one kind in one article, in the file's order, decoded on first use.</summary>
/// <typeparam name="T">The kind of entry.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public abstract class EntryList<T> : IReadOnlyList<T>
    where T : Entry
{
    private readonly ArticleContent content;
    private readonly Func<ArticleContent, IReadOnlyList<T>> entries;

    private protected EntryList(ArticleContent content, Func<ArticleContent, IReadOnlyList<T>> entries)
    {
        this.content = content ?? throw new ArgumentNullException(nameof(content));
        this.entries = entries;
    }

    /// <summary>How many there are.</summary>
    public int Count => entries(content).Count;

    /// <summary>The entry at a position, always the same instance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => entries(content)[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => entries(content).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>For generated code: the people of an article.</summary>
/// <param name="content">What was compiled in for the article.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class PersonList(ArticleContent content) : EntryList<Person>(content, static content => content.People);

/// <summary>For generated code: the organizations of an article.</summary>
/// <param name="content">What was compiled in for the article.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class OrganizationList(ArticleContent content) : EntryList<Organization>(content, static content => content.Organizations);

/// <summary>For generated code: the places of an article.</summary>
/// <param name="content">What was compiled in for the article.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class PlaceList(ArticleContent content) : EntryList<Place>(content, static content => content.Places);

/// <summary>For generated code: the quotes of an article.</summary>
/// <param name="content">What was compiled in for the article.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class QuoteList(ArticleContent content) : EntryList<Quote>(content, static content => content.Quotes);

/// <summary>For generated code: the events of an article.</summary>
/// <param name="content">What was compiled in for the article.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class EventList(ArticleContent content) : EntryList<Event>(content, static content => content.Events);
