using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>The names in code of fields and their words.</summary>
internal static class FieldNames
{
    /// <summary>The member of an enum that means no value.</summary>
    public const string Unspecified = "Unspecified";

    /// <summary>Whether a key can be a field: letters, marks and digits, with '-' or '_' between them, starting with a letter.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= SeedId.Longest
        && char.IsLetter(name[0])
        && name.All(c => c is '-' or '_' || Identifiers.IsPart(c))
        && Identifier(name) != Identifiers.None;

    /// <summary>
    /// The C# name of a field, or of one of its words: <c>ReadingTime</c> for <c>reading_time</c> and <c>reading time</c>.
    /// </summary>
    public static string Identifier(string name) => Identifiers.FromId(SeedId.Fix(name));

    /// <summary>The C# name of a field's enum: <c>PersonParty</c>.</summary>
    public static string EnumOf(FieldDeclaration field) => OwnerOf(field) + Identifier(field.Name);

    /// <summary>The owner of the field in code: <c>Person</c>.</summary>
    public static string OwnerOf(FieldDeclaration field) => field.Owner == Sections.None
        ? "Article"
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(SeedFormat.KeysOf(field.Owner).Word);
}
