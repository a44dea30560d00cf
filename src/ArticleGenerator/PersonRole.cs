using System.Diagnostics;

namespace ArticleGenerator;

/// <summary>A title of a person with its organization. Two roles are equal if their titles and organizations are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PersonRole
{
    /// <summary>Creates a role.</summary>
    public PersonRole(LocalizedText? jobTitle, Organization? affiliation)
    {
        JobTitle = jobTitle;
        Affiliation = affiliation;
    }

    /// <summary>The title or office, if one is given.</summary>
    public LocalizedText? JobTitle { get; }

    /// <summary>The organization, if one is given.</summary>
    public Organization? Affiliation { get; }

    /// <summary>Title and organization, in the default language: <c>President of Russia, Kremlin</c>.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { JobTitle?.Value, Affiliation?.Name.Value }.Where(part => part is not null));
}
