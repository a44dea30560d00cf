using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>One value of a field that a project has declared: whether it has the field's type, and what was meant if it doesn't.</summary>
internal static class FieldValue
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles WithPoint = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly Dictionary<string, string> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = "true",
        ["yes"] = "true",
        ["on"] = "true",
        ["false"] = "false",
        ["no"] = "false",
        ["off"] = "false",
    };

    /// <summary>A number in ASCII digits, <c>-4.5</c>; null for anything else.</summary>
    public static decimal? Number(string text) =>
        text.Length <= 30 && text.Any(c => c is >= '0' and <= '9') && text.All(c => c is (>= '0' and <= '9') or '-' or '.')
        && text[text.Length - 1] != '.'
        && decimal.TryParse(text, WithPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Whether a text has the type of a field and is in its range. References are checked elsewhere.</summary>
    public static bool IsOf(FieldDeclaration field, string text) => field.Kind switch
    {
        ValueKind.Integer => IsWhole(text) && IsInRange(field, Number(text)),
        ValueKind.Number => IsInRange(field, Number(text)),
        ValueKind.Flag => text is "true" or "false",
        ValueKind.Date => Edtf.ReadDate(text).Problem is null,
        ValueKind.Url => WebAddress.IsOne(text),
        ValueKind.ImagePath => IsImage(text),
        ValueKind.ArticleId => SeedId.IsValid(text),
        ValueKind.Term => field.Values.Contains(text),
        _ => true,
    };

    /// <summary>
    /// What was meant by a text that doesn't have the type of a field: <c>true</c> by <c>yes</c>, <c>4.5</c> by <c>4,5</c>.
    /// </summary>
    public static string? Meant(FieldDeclaration field, string text)
    {
        var meant = field.Kind switch
        {
            ValueKind.Flag => Flags.TryGetValue(text, out var flag) ? flag : null,
            ValueKind.Number => text.Replace(',', '.'),
            ValueKind.Integer => WithoutZeros(text),
            ValueKind.Term => EditDistance.Nearest(text, field.Values),
            _ => null,
        };
        return meant is not null && meant != text && IsOf(field, meant) ? meant : null;
    }

    /// <summary>The type of a field, as a message names it: "a whole number from 1 to 5".</summary>
    public static string Wanted(FieldDeclaration field) => field.Kind switch
    {
        ValueKind.Integer => "a whole number" + Range(field),
        ValueKind.Number => "a number" + Range(field) + ", such as 4.5",
        ValueKind.ImagePath => "a path from the seeds folder, or a web address",
        ValueKind.ArticleId => "the id of an article",
        ValueKind.Reference => "the id of " + SeedFormat.KeysOf(field.Target).Noun,
        ValueKind.Flag => "true or false",
        ValueKind.Date => "a date",
        ValueKind.Url => "a web address",
        ValueKind.Localized => "text, or a text per language ({ en: … })",
        _ => "text",
    };

    private static string Range(FieldDeclaration field) => (field.Minimum, field.Maximum) switch
    {
        ({ } least, { } most) => $" from {Digits(least)} to {Digits(most)}",
        ({ } least, null) => $" from {Digits(least)} on",
        (null, { } most) => $" up to {Digits(most)}",
        _ => "",
    };

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsInRange(FieldDeclaration field, decimal? number) =>
        number is { } value && !(value < field.Minimum) && !(value > field.Maximum);

    private static bool IsWhole(string text) => int.TryParse(text, Whole, CultureInfo.InvariantCulture, out _) && text[0] != '+';

    private static string? WithoutZeros(string text) =>
        text.IndexOfAny(['.', ',']) is > 0 and var point && text.Skip(point + 1).All(c => c == '0') ? text.Substring(0, point) : null;

    /// <summary>A path that stays in the folder, or a web address.</summary>
    private static bool IsImage(string text) => text.IndexOf(':') >= 0
        ? WebAddress.IsOne(text)
        : text[0] is not ('/' or '\\') && !text.Split('/', '\\').Contains("..") && !text.Any(char.IsControl);
}
