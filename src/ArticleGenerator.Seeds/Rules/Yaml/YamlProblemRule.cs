using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Reports the problems of one kind that the YAML reader found. The reader has marked what it can't read as bad.</summary>
internal abstract class YamlProblemRule(YamlProblemKind kind) : ArticleRule
{
    public override IEnumerable<Finding> Check(ValidationContext context) => context.Annotation.Document.Problems.Count == 0
        ? []
        : context.Annotation.Document.Problems
            .Where(p => p.Kind == kind)
            .Select(p => EscapeOf(context, p) is { } escape
                ? Report(context, p.Range, WithEntry(context, p.Range, EscapeMessage(context, p))).With(escape)
                : Report(context, p.Range, WithEntry(context, p.Range, p.Message)).With(FixOf(context, p)));

    private static string EscapeMessage(ValidationContext context, YamlProblem problem) =>
        $"There is a character here that cannot be seen or printed ({CodePointAt(context, problem)}); the article has it too. "
        + $"Put the text in double quotation marks, and write {EscapeAt(context, problem)} in its place.";

    private static string CodePointAt(ValidationContext context, YamlProblem problem) =>
        Excerpt.CodePoint(context.Source.AnnotationFile[problem.Range.Start]);

    private static string EscapeAt(ValidationContext context, YamlProblem problem) =>
        "\\u" + CodePointAt(context, problem).Substring(2);

    /// <summary>A control character of the article is written as an escape, because otherwise the words aren't found.</summary>
    private static Fix? EscapeOf(ValidationContext context, YamlProblem problem)
    {
        var (file, place) = (context.Source.AnnotationFile, problem.Range);
        return place.Length == 1 && YamlLines.IsForbidden(file, place.Start) && context.Text.Text.IndexOf(file[place.Start]) >= 0
            && ValueAt(context.Annotation.Document.Root, place) is { } value
            && WrittenLines.OnOneLine(value.Range.In(file)) is { } words
            && context.Text.Find(new(words)).Count > 0
                ? Fix.Safe($"Write {EscapeAt(context, problem)} in its place", context.Editor.WriteEscaped(value.Range, words))
                : null;
    }

    private static YamlBad? ValueAt(YamlNode? node, SourceSpan place) => node switch
    {
        YamlBad value => value,
        YamlSequence list => list.Items.Where(i => i.Range.Contains(place)).Select(i => ValueAt(i, place)).FirstOrDefault(),
        YamlMapping map => map.Pairs.Where(p => p.Value.Range.Contains(place)).Select(p => ValueAt(p.Value, place)).FirstOrDefault(),
        _ => null,
    };

    /// <summary>An alias or a tag in quotation marks would be an unintended text, so only the fix that removes it is offered.</summary>
    private static Fix? FixOf(ValidationContext context, YamlProblem problem) =>
        problem.Fix is { } fix && (problem.Kind != YamlProblemKind.AliasOrTag || fix.Edits.All(e => e.NewText.Trim().Length == 0))
        ? new(
            fix.Title,
            fix.IsSafe,
            fix.Edits.Select(e => new FileEdit(context.Source.AnnotationPath, e.Range, e.NewText)).ToEquatableArray())
        : null;

    /// <summary>
    /// The message, with the entry that the place is in unless the message names it: the YAML reader knows only keys and values.
    /// </summary>
    protected static string WithEntry(ValidationContext context, SourceSpan place, string message) =>
        EntryAt(context, place) is { } entry && !message.Contains($"'{entry.Id}'") ? $"In {entry.Label}: {message}" : message;

    /// <summary>
    /// The last entry that begins before the place, unless a key of the article comes between. The start of a line is in no entry.
    /// </summary>
    private static AnnotationEntry? EntryAt(ValidationContext context, SourceSpan place)
    {
        var entry = context.Annotation.Entries
            .Where(e => e.IdNode.Range.Start <= place.Start).OrderBy(e => e.IdNode.Range.Start).LastOrDefault();
        if (entry is null || entry.Range.Contains(place))
            return entry;

        var file = context.Source.AnnotationFile;
        var isAtLineStart = place.Start == 0 || file[place.Start - 1] is '\r' or '\n';
        var isBehindSection = context.Annotation.Document.Root!.Pairs
            .Any(p => p.Key.Range.Start > entry.IdNode.Range.Start && p.Key.Range.Start <= place.Start);
        return isAtLineStart || isBehindSection ? null : entry;
    }
}

/// <summary>The content of the file isn't YAML.</summary>
internal sealed class YamlSyntax() : YamlProblemRule(YamlProblemKind.Syntax)
{
    public override Rule Rule { get; } = new("ART2001", "The annotation cannot be read", "{0}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var suspects = new List<YamlScalar>();
        AddEndingWithMark(suspects, context.Annotation.Document.Root);
        return base.Check(context).Concat(suspects.Where(value => LacksMark(context, value)).Select(value => LoneMark(context, value)));
    }

    private Finding LoneMark(ValidationContext context, YamlScalar value)
    {
        var mark = new SourceSpan(value.Range.End - 1, 1);
        return Report(context, mark, WithEntry(context, mark, YamlMessages.LoneMark)).Refusing(value).With(WithoutMark(context, value));
    }

    /// <summary>The words are the same with or without the opening mark.</summary>
    private static Fix? WithoutMark(ValidationContext context, YamlScalar value)
    {
        var words = value.Value.TrimEnd('"').TrimEnd();
        return context.Text.Find(new(words)).Count > 0
            ? Fix.Safe("Remove the mark", context.Editor.Write(value, words))
            : null;
    }

    /// <summary>
    /// A text that ends with its only quotation mark: the opening one was lost. Only the article can tell, because its own words may end
    /// that way.
    /// </summary>
    private static bool LacksMark(ValidationContext context, YamlScalar value) =>
        value.Value.Length > 1
        && value.Value.IndexOf('"') == value.Value.Length - 1
        && !char.IsDigit(value.Value[value.Value.Length - 2])
        && context.Text.Find(new(value.Value)).Count == 0;

    private static void AddEndingWithMark(List<YamlScalar> found, YamlNode? node)
    {
        if (node is YamlScalar { Style: YamlScalarStyle.Plain, Value: [.., '"'] } value)
            found.Add(value);

        for (var i = 0; node is YamlSequence list && i < list.Items.Count; i++)
            AddEndingWithMark(found, list.Items[i]);

        for (var i = 0; node is YamlMapping map && i < map.Pairs.Count; i++)
            AddEndingWithMark(found, map.Pairs[i].Value);
    }
}

/// <summary>A tab instead of spaces as indentation.</summary>
internal sealed class TabIndentation() : YamlProblemRule(YamlProblemKind.Tab)
{
    public override Rule Rule { get; } = new("ART2003", "Tab as indentation", "{0}");
}

/// <summary>YAML's anchors, aliases, tags and merge keys: ways to say something in another place.</summary>
internal sealed class AliasOrTag() : YamlProblemRule(YamlProblemKind.AliasOrTag)
{
    public override Rule Rule { get; } = new("ART2004", "Anchor, alias, tag or merge key of YAML", "{0}");
}

/// <summary>A second document after <c>---</c>.</summary>
internal sealed class SeveralDocuments() : YamlProblemRule(YamlProblemKind.SeveralDocuments)
{
    public override Rule Rule { get; } = new("ART2005", "Several documents in one annotation", "{0}");
}

/// <summary>Nested too deep, or too long to be read.</summary>
internal sealed class AnnotationTooLarge() : YamlProblemRule(YamlProblemKind.TooLarge)
{
    public override Rule Rule { get; } = new("ART2006", "The annotation is nested too deep or is too large", "{0}");
}
