using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A value in curly quotation marks, <c>kicker: “India”</c>, which YAML reads as ordinary letters. Doesn't apply to words copied from the
/// article, whose marks may be its own.
/// </summary>
internal sealed class CurlyMarks : ArticleRule
{
    private static readonly string[] Pairs = ["“”", "””", "„“", "„”", "‘’", "‚‘", "‚’", "«»", "»«"];

    public override Rule Rule { get; } = new(
        "ART2012", "Curly quotation marks around a value",
        "{0} is in curly quotation marks, which are read as part of it. Delete them{1}. To keep them, {2}.");

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from text in context.Texts.Values
        where text.Key!.Kind is ValueKind.Text or ValueKind.Localized
            && text.Node.Style == YamlScalarStyle.Plain
            && IsWrapped(text.Node.Value)
        select Find(context, text);

    private Finding Find(ValidationContext context, AnnotationText text)
    {
        var value = text.Node.Value;
        var words = value.Substring(1, value.Length - 2);
        var finding = Report(context, text.Node.Range, text.Label, HowToReplace(words), HowToKeep(text, value))
            .Refusing(text.IsFree ? [] : [text.Node]);
        return !context.HasRoom
            ? finding
            : finding.With(
                Fix.Choice("Delete the marks", context.Editor.Write(text.Node, words)),
                Fix.Choice("Keep the marks as part of it", context.Editor.WriteEscaped(text.Node.Range, value)));
    }

    /// <summary>What a message can't show as it has to be written is only described.</summary>
    private static string HowToKeep(AnnotationText text, string value) => MarkFor(value) is not { } mark
        ? $"put all of it on lines of its own under '{text.Key!.Name}: |'"
        : Excerpt.From(value) == value ? $"write {mark}{value}{mark}"
        : $"put all of it in straight quotation marks ({mark})";

    private static string HowToReplace(string words) =>
        MarkFor(words) is { } mark ? $", or replace them with straight quotation marks ({mark})" : "";

    /// <summary>The quotation mark in which a value needs no escape; null if there is none.</summary>
    private static string? MarkFor(string value) =>
        value.IndexOfAny(['"', '\\']) < 0 ? "\"" : value.IndexOf('\'') < 0 ? "'" : null;

    /// <summary>One pair of marks has to enclose all of it: <c>“A” and “B”</c> doesn't match.</summary>
    private static bool IsWrapped(string value) =>
        value.Length > 2
        && Array.Exists(Pairs, pair => value[0] == pair[0] && value[^1] == pair[1] && value.LastIndexOf(pair[0], value.Length - 2) == 0);
}
