namespace ArticleGenerator.Tool.Drafting;

/// <summary>What a title, a first name or a verb shows about a person, for resolving pronouns.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}

internal static class Genders
{
    public static Gender From(string flag) => flag switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown };

    /// <summary>Whether two may belong to the same person.</summary>
    public static bool Fits(this Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;
}
