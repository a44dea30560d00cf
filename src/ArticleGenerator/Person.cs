using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>A person (schema.org <c>Person</c>).</summary>
public sealed record Person : Agent
{
    private readonly Lazy<IReadOnlyList<PersonRole>> roles;

    /// <summary>Creates a person, for tests.</summary>
    /// <exception cref="ArgumentNullException">One of the first three arguments is null.</exception>
    public Person(
        string articleId,
        string id,
        LocalizedText name,
        IEnumerable<LocalizedString>? alternateNames = null,
        LocalizedText? honorificPrefix = null,
        IEnumerable<LocalizedText>? jobTitles = null,
        IEnumerable<Organization>? affiliations = null,
        IEnumerable<string>? nationalities = null,
        LocalizedText? description = null,
        WikidataId? wikidata = null,
        IEnumerable<Uri>? sameAs = null,
        IEnumerable<(TextSpan Span, string Text)>? mentions = null)
        : base(articleId, id, name, alternateNames, description, wikidata, sameAs, mentions)
    {
        HonorificPrefix = honorificPrefix;
        JobTitles = jobTitles.ToReadOnly();
        Affiliations = affiliations.ToReadOnly();
        Nationalities = nationalities.ToReadOnly();
        roles = new(PairRoles);
    }

    internal Person(ArticleContent content, DataLine line)
        : base(content, line)
    {
        HonorificPrefix = line.Text("honorificPrefix");
        JobTitles = line.Texts("jobTitle").ToReadOnly();
        Affiliations = content.References<Organization>(line, "affiliation");
        Nationalities = line.Words("nationality").ToReadOnly();
        roles = new(() => line.Words("role") is { Count: > 0 } words ? ReadRoles(words) : PairRoles());
    }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Person;

    /// <summary>What stands before the name: <c>Dr.</c></summary>
    public LocalizedText? HonorificPrefix { get; }

    /// <summary>Titles and offices.</summary>
    public IReadOnlyList<LocalizedText> JobTitles { get; }

    /// <summary>The organizations the person belongs to.</summary>
    public IReadOnlyList<Organization> Affiliations { get; }

    /// <summary>
    /// <see cref="JobTitles"/> and <see cref="Affiliations"/> in pairs, if as many of each were written; else every title by itself,
    /// then every affiliation by itself. What a seed's mistake took out of a pair is null.
    /// </summary>
    public IReadOnlyList<PersonRole> Roles => roles.Value;

    /// <summary>Country codes of ISO 3166-1: <c>IN</c>.</summary>
    public IReadOnlyList<string> Nationalities { get; }

    /// <inheritdoc/>
    public bool Equals(Person? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private IReadOnlyList<PersonRole> PairRoles() => JobTitles.Count == Affiliations.Count
        ? JobTitles.Zip(Affiliations, (title, affiliation) => new PersonRole(title, affiliation)).ToReadOnly()
        : JobTitles.Select(title => new PersonRole(title, null))
            .Concat(Affiliations.Select(affiliation => new PersonRole(null, affiliation))).ToReadOnly();

    private IReadOnlyList<PersonRole> ReadRoles(IReadOnlyList<string> words) =>
        words.Select(RoleWord.Read)
            .Select(pair => new PersonRole(At(JobTitles, pair.Title), At(Affiliations, pair.Affiliation))).ToReadOnly();

    private static T? At<T>(IReadOnlyList<T> list, int? index)
        where T : class => index < list.Count ? list[index.Value] : null;
}
