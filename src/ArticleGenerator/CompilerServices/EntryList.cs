using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace ArticleGenerator.CompilerServices;

/// <summary>For generated code: the entries of one kind in one article, in the file's order.</summary>
/// <typeparam name="T">The kind of entry.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public abstract class EntryList<T> : IReadOnlyList<T>
    where T : Entry
{
    private readonly Func<ArticleContent, IReadOnlyList<T>> entries;
    private readonly ArticleContent content;
    private int filled;

    private protected EntryList(ArticleContent content, Func<ArticleContent, IReadOnlyList<T>> entries) =>
        (this.content, this.entries) = (content, entries);

    /// <summary>The number of items.</summary>
    public int Count => Entries.Count;

    /// <summary>The entry at a position, always the same instance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Entries[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<T> Entries => entries(content);

    // One call for several fields takes the compiler half the time of separate assignments.

    /// <summary>For generated code, in the constructor of a list with members: the next entry, and null after the last one.</summary>
    protected void Fill(out T a) => a = filled < Count ? this[filled++] : null!;

    /// <summary>For generated code: the next two entries.</summary>
    protected void Fill(out T a, out T b)
    {
        Fill(out a);
        Fill(out b);
    }

    /// <summary>For generated code: the next three entries.</summary>
    protected void Fill(out T a, out T b, out T c)
    {
        Fill(out a, out b);
        Fill(out c);
    }

    /// <summary>For generated code: the next four entries.</summary>
    protected void Fill(out T a, out T b, out T c, out T d)
    {
        Fill(out a, out b, out c);
        Fill(out d);
    }

    /// <summary>For generated code: the next five entries.</summary>
    protected void Fill(out T a, out T b, out T c, out T d, out T e)
    {
        Fill(out a, out b, out c, out d);
        Fill(out e);
    }

    /// <summary>For generated code: the next six entries.</summary>
    protected void Fill(out T a, out T b, out T c, out T d, out T e, out T f)
    {
        Fill(out a, out b, out c, out d, out e);
        Fill(out f);
    }

    /// <summary>For generated code: the next seven entries.</summary>
    protected void Fill(out T a, out T b, out T c, out T d, out T e, out T f, out T g)
    {
        Fill(out a, out b, out c, out d, out e, out f);
        Fill(out g);
    }

    /// <summary>For generated code: the next eight entries.</summary>
    protected void Fill(out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h)
    {
        Fill(out a, out b, out c, out d, out e, out f, out g);
        Fill(out h);
    }
}

/// <summary>For generated code: the people of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class PersonList : EntryList<Person>
{
    /// <summary>The people of an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public PersonList(Article article)
        : this(ArticleContent.Of(article))
    {
    }

    internal PersonList(ArticleContent content)
        : base(content, static content => content.People)
    {
    }
}

/// <summary>For generated code: the organizations of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class OrganizationList : EntryList<Organization>
{
    /// <summary>The organizations of an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public OrganizationList(Article article)
        : this(ArticleContent.Of(article))
    {
    }

    internal OrganizationList(ArticleContent content)
        : base(content, static content => content.Organizations)
    {
    }
}

/// <summary>For generated code: the places of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class PlaceList : EntryList<Place>
{
    /// <summary>The places of an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public PlaceList(Article article)
        : this(ArticleContent.Of(article))
    {
    }

    internal PlaceList(ArticleContent content)
        : base(content, static content => content.Places)
    {
    }
}

/// <summary>For generated code: the quotes of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class QuoteList : EntryList<Quote>
{
    /// <summary>The quotes of an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public QuoteList(Article article)
        : this(ArticleContent.Of(article))
    {
    }

    internal QuoteList(ArticleContent content)
        : base(content, static content => content.Quotes)
    {
    }
}

/// <summary>For generated code: the events of an article.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class EventList : EntryList<Event>
{
    /// <summary>The events of an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public EventList(Article article)
        : this(ArticleContent.Of(article))
    {
    }

    internal EventList(ArticleContent content)
        : base(content, static content => content.Events)
    {
    }
}
