using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.CompilerServices;

namespace ArticleGenerator;

/// <summary>
/// The people, organizations or places of several articles, without duplicates, in the order of their first article. Shared entries of a
/// project are members of the list: <c>Articles.People.Putin</c>.
/// </summary>
/// <remarks>All articles are decoded, once, when the list is first read.</remarks>
/// <typeparam name="T">The kind of profile.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ProfileList<T> : IReadOnlyList<T>
    where T : Profile
{
    private readonly Func<string, LocalizedText, T> withoutEntries;
    private readonly IReadOnlyList<T> profiles;
    private readonly Lazy<Dictionary<string, T>> byId;

    internal ProfileList(Func<IEnumerable<T>> profiles, Func<string, LocalizedText, T> withoutEntries)
    {
        this.withoutEntries = withoutEntries;
        this.profiles = new LazyList<T>(profiles);
        byId = new(() => this.profiles.ToDictionary(profile => profile.Id, StringComparer.Ordinal));
    }

    /// <summary>For generated code: the same list, with members.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ProfileList(ProfileList<T> profiles)
    {
        if (profiles is null)
            throw new ArgumentNullException(nameof(profiles));
        (withoutEntries, this.profiles, byId) = (profiles.withoutEntries, profiles.profiles, profiles.byId);
    }

    /// <summary>The number of items.</summary>
    public int Count => profiles.Count;

    /// <summary>The profile at a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => profiles[index];

    /// <summary>Finds the profile with an id, compared ordinally.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out T? profile)
    {
        profile = Find(id);
        return profile is not null;
    }

    /// <summary>Returns the profile with an id, compared ordinally; null if no article has it.</summary>
    public T? Find(string? id) => id is not null && byId.Value.TryGetValue(id, out var found) ? found : null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => profiles.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>For generated code: the profile of a shared entry, even if no article has it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name, if no article has it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T Shared(string id, string name) => Find(id) ?? withoutEntries(id, name);
}
