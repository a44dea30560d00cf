using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace ArticleGenerator.CompilerServices;

/// <summary>For generated code: the entries of one kind in one article, in the file's order, decoded on first use.</summary>
/// <typeparam name="T">The kind of entry.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public abstract class EntryList<T> : IReadOnlyList<T>
    where T : Entry
{
    private readonly Func<ArticleContent, IReadOnlyList<T>> entries;
    private ArticleContent? content;

    private protected EntryList(ArticleContent content, Func<ArticleContent, IReadOnlyList<T>> entries)
        : this(entries) => this.content = content ?? throw new ArgumentNullException(nameof(content));

    private protected EntryList(Func<ArticleContent, IReadOnlyList<T>> entries) => this.entries = entries;

    /// <summary>How many there are.</summary>
    public int Count => Entries.Count;

    /// <summary>The entry at a position, always the same instance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Entries[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<T> Entries => content is { } known ? entries(known) : [];

    internal void Bind(ArticleContent article) => content = article;
}

/// <summary>For generated code: the people of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class PersonList : EntryList<Person>
{
    /// <summary>A list that an article makes its own; empty until then.</summary>
    protected PersonList()
        : base(static content => content.People)
    {
    }

    /// <summary>The people of an article.</summary>
    /// <param name="content">What was compiled in for the article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public PersonList(ArticleContent content)
        : base(content, static content => content.People)
    {
    }
}

/// <summary>For generated code: the organizations of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class OrganizationList : EntryList<Organization>
{
    /// <summary>A list that an article makes its own; empty until then.</summary>
    protected OrganizationList()
        : base(static content => content.Organizations)
    {
    }

    /// <summary>The organizations of an article.</summary>
    /// <param name="content">What was compiled in for the article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public OrganizationList(ArticleContent content)
        : base(content, static content => content.Organizations)
    {
    }
}

/// <summary>For generated code: the places of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class PlaceList : EntryList<Place>
{
    /// <summary>A list that an article makes its own; empty until then.</summary>
    protected PlaceList()
        : base(static content => content.Places)
    {
    }

    /// <summary>The places of an article.</summary>
    /// <param name="content">What was compiled in for the article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public PlaceList(ArticleContent content)
        : base(content, static content => content.Places)
    {
    }
}

/// <summary>For generated code: the quotes of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class QuoteList : EntryList<Quote>
{
    /// <summary>A list that an article makes its own; empty until then.</summary>
    protected QuoteList()
        : base(static content => content.Quotes)
    {
    }

    /// <summary>The quotes of an article.</summary>
    /// <param name="content">What was compiled in for the article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public QuoteList(ArticleContent content)
        : base(content, static content => content.Quotes)
    {
    }
}

/// <summary>For generated code: the events of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class EventList : EntryList<Event>
{
    /// <summary>A list that an article makes its own; empty until then.</summary>
    protected EventList()
        : base(static content => content.Events)
    {
    }

    /// <summary>The events of an article.</summary>
    /// <param name="content">What was compiled in for the article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public EventList(ArticleContent content)
        : base(content, static content => content.Events)
    {
    }
}
