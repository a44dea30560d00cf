using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>The words of a declaration: the owners of fields, and their types.</summary>
internal static class FieldTypes
{
    private static readonly Dictionary<string, (ValueKind Kind, Sections Target)> ByName = new(StringComparer.Ordinal)
    {
        ["text"] = (ValueKind.Text, Sections.None),
        ["localized"] = (ValueKind.Localized, Sections.None),
        ["integer"] = (ValueKind.Integer, Sections.None),
        ["number"] = (ValueKind.Number, Sections.None),
        ["boolean"] = (ValueKind.Flag, Sections.None),
        ["date"] = (ValueKind.Date, Sections.None),
        ["url"] = (ValueKind.Url, Sections.None),
        ["image"] = (ValueKind.ImagePath, Sections.None),
        ["person"] = (ValueKind.Reference, Sections.People),
        ["organization"] = (ValueKind.Reference, Sections.Organizations),
        ["place"] = (ValueKind.Reference, Sections.Places),
        ["quote"] = (ValueKind.Reference, Sections.Quotes),
        ["event"] = (ValueKind.Reference, Sections.Events),
        ["article"] = (ValueKind.ArticleId, Sections.None),
    };

    // The names that other languages use for them.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = "text",
        ["str"] = "text",
        ["markdown"] = "text",
        ["int"] = "integer",
        ["long"] = "integer",
        ["float"] = "number",
        ["double"] = "number",
        ["decimal"] = "number",
        ["bool"] = "boolean",
        ["flag"] = "boolean",
        ["datetime"] = "date",
        ["link"] = "url",
        ["uri"] = "url",
        ["photo"] = "image",
        ["picture"] = "image",
        ["organisation"] = "organization",
        ["people"] = "person",
        ["story"] = "article",
    };

    private static readonly Dictionary<string, Sections> Owners = new(StringComparer.Ordinal)
    {
        ["articles"] = Sections.None,
        ["people"] = Sections.People,
        ["organizations"] = Sections.Organizations,
        ["places"] = Sections.Places,
        ["quotes"] = Sections.Quotes,
        ["events"] = Sections.Events,
    };

    private static readonly Dictionary<string, string> OtherOwners = new(StringComparer.OrdinalIgnoreCase)
    {
        ["article"] = "articles",
        ["person"] = "people",
        ["persons"] = "people",
        ["organization"] = "organizations",
        ["organisations"] = "organizations",
        ["place"] = "places",
        ["quote"] = "quotes",
        ["event"] = "events",
        ["story"] = "articles",
        ["stories"] = "articles",
    };

    /// <summary>All types, in the order of the docs.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>All owners that can have fields.</summary>
    public static IReadOnlyCollection<string> OwnerNames => Owners.Keys;

    public static (ValueKind Kind, Sections Target)? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;

    /// <summary>The type that a word most likely means, or null.</summary>
    public static string? Meant(string written) =>
        OtherNames.TryGetValue(written, out var name) ? name : EditDistance.Nearest(written, ByName.Keys);

    public static Sections? FindOwner(string name) => Owners.TryGetValue(name, out var owner) ? owner : null;

    /// <summary>The owner that a word most likely means, or null.</summary>
    public static string? MeantOwner(string written) =>
        OtherOwners.TryGetValue(written, out var name) ? name : EditDistance.Nearest(written, Owners.Keys);

    public static string NameOf(Sections owner) => Owners.First(pair => pair.Value == owner).Key;
}
