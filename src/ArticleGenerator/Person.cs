using System.Text.Json.Serialization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>A person (schema.org <c>Person</c>).</summary>
public sealed record Person : Agent
{
    private readonly IReadOnlyList<string> roles = [];

    /// <summary>Creates a person, for tests.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Person(string articleId, string id, LocalizedText name)
        : base(articleId, id, name)
    {
        JobTitles = [];
        Affiliations = [];
        Nationalities = [];
    }

    internal Person(ArticleContent content, DataLine line)
        : base(content, line)
    {
        HonorificPrefix = line.Text("honorificPrefix");
        JobTitles = line.Texts("jobTitle").ToReadOnly();
        Affiliations = content.References<Organization>(line, "affiliation");
        Nationalities = line.Words("nationality").ToReadOnly();
        roles = line.Words("role");
    }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Person;

    /// <summary>The title before the name: <c>Dr.</c></summary>
    public LocalizedText? HonorificPrefix { get; init; }

    /// <summary>Titles and offices.</summary>
    public IReadOnlyList<LocalizedText> JobTitles { get; init => field = value.ToReadOnly(); }

    /// <summary>The organizations the person belongs to.</summary>
    [JsonConverter(typeof(IdListConverter<Organization>))]
    public IReadOnlyList<Organization> Affiliations { get; init => field = value.ToReadOnly(); }

    /// <summary>
    /// <see cref="JobTitles"/> and <see cref="Affiliations"/> in pairs, if the seed has the same number of both; otherwise every title by
    /// itself, then every affiliation by itself. A value of a pair that is malformed in the seed is null.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<PersonRole> Roles => roles.Count > 0 ? ReadRoles(roles) : PairRoles();

    /// <summary>Country codes of ISO 3166-1: <c>IN</c>.</summary>
    public IReadOnlyList<string> Nationalities { get; init => field = value.ToReadOnly(); }

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
