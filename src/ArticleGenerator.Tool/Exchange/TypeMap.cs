using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Maps the types, roles, relations and attributes of another tool to a seed: to a section, such as <c>people</c>, or to a key of an entry,
/// such as <c>cue</c>.
/// </summary>
internal sealed class TypeMap
{
    /// <summary>Annotations that are ignored without a report.</summary>
    public const string Ignore = "ignore";

    /// <summary>The article as a whole: statements about the words apply to it.</summary>
    public const string Article = "article";

    /// <summary>For corpora whose events have Source, Cue and Content: whoever is named in a Source is the speaker.</summary>
    public const string Attribution = "attribution";

    private static readonly Dictionary<string, string> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["article"] = Article,
        ["person"] = "people",
        ["per"] = "people",
        ["people"] = "people",
        ["agent"] = "people",
        ["organization"] = "organizations",
        ["organisation"] = "organizations",
        ["org"] = "organizations",
        ["place"] = "places",
        ["location"] = "places",
        ["loc"] = "places",
        ["gpe"] = "places",
        ["attribution"] = "quotes",
        ["quote"] = "quotes",
        ["quotation"] = "quotes",
        ["content"] = "text",
        ["text"] = "text",
        ["event"] = "events",
    };

    private static readonly KeyTable[] Tables = [SeedFormat.Quote, SeedFormat.Event, SeedFormat.Person, SeedFormat.Place];

    private static readonly Dictionary<string, string> Keys = Tables
        .SelectMany(table => table.Keys).Select(key => key.Name).Distinct(StringComparer.Ordinal)
        .ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Sections =
        [.. SeedFormat.Article.Keys.Where(key => key.Kind == ValueKind.Section).Select(key => key.Name)];

    // The user's mappings, and the profile.
    private readonly Dictionary<string, string> said;

    private TypeMap(Dictionary<string, string> said) => this.said = said;

    /// <param name="profile">Null, or <see cref="Attribution"/>.</param>
    /// <param name="pairs">The user's mappings: <c>Source=speaker</c>; they take precedence.</param>
    /// <exception cref="UsageException">One of them is not a pair, or names something that a seed does not have.</exception>
    public static TypeMap Create(string? profile, IEnumerable<string> pairs)
    {
        var said = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (profile == Attribution)
            said["source"] = "speaker";
        foreach (var pair in pairs)
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || parts[0].Trim().Length == 0)
                throw new UsageException($"'{pair}' isn't a mapping. Write TYPE=TARGET, such as 'Source=speaker'.");

            said[parts[0].Trim()] = Target(parts[1].Trim());
        }

        return new(said);
    }

    /// <summary>The mapping of a type; null if there is none.</summary>
    public string? this[string type] => said.GetValueOrDefault(type) ?? Usual.GetValueOrDefault(type) ?? Keys.GetValueOrDefault(type);

    /// <summary>
    /// The mapping of a role, a relation or an attribute of an entry; a key of the entry with that name takes precedence. The digits at the
    /// end of a role (<c>Content2</c>) are ignored.
    /// </summary>
    public string? KeyOf(string role, KeyTable table)
    {
        var name = role.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return said.GetValueOrDefault(role) ?? said.GetValueOrDefault(name)
            ?? table.Keys.FirstOrDefault(key => string.Equals(key.Name, name, StringComparison.OrdinalIgnoreCase))?.Name
            ?? this[name];
    }

    private static string Target(string written)
    {
        if (written is Ignore or Article || Sections.Contains(written, StringComparer.Ordinal))
            return written;
        if (Keys.TryGetValue(written, out var key))
            return key;

        var near = EditDistance.Nearest(written, Sections.Concat(Keys.Keys));
        var hint = near is null
            ? $"Write a section ({Wording.AnyOf(Sections)}), a key of an entry, or '{Ignore}'."
            : $"Did you mean '{near}'?";
        throw new UsageException($"Seeds have no section or key '{written}'. {hint}");
    }
}
