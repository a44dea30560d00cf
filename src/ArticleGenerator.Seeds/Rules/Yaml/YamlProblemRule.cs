using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Hands on what the YAML reader found of one kind. It has marked what it could not read as bad.</summary>
internal abstract class YamlProblemRule(YamlProblemKind kind) : SeedRule
{
    public override void Check(SeedCheck check)
    {
        foreach (var problem in check.Seed.Document.Problems.Where(p => p.Kind == kind))
            check.Report(problem.Range, Rule, [WithEntry(check, problem.Range, problem.Message)]);
    }

    /// <summary>
    /// The message, with the entry that the place is in, unless that is named already: the YAML reader knows of keys and values only.
    /// </summary>
    protected static string WithEntry(SeedCheck check, TextRange place, string message) =>
        EntryAt(check, place) is { } entry && !message.Contains($"'{entry.Id}'") ? $"In {entry.Label}: {message}" : message;

    /// <summary>
    /// The last entry that begins before the place, unless a key of the article comes between;
    /// what stands at the start of a line is in none.
    /// </summary>
    private static SeedEntry? EntryAt(SeedCheck check, TextRange place)
    {
        var entry = check.Seed.Entries.Where(e => e.IdNode.Range.Start <= place.Start).OrderBy(e => e.IdNode.Range.Start).LastOrDefault();
        if (entry is null || entry.Range.Contains(place))
            return entry;

        var file = check.Source.AnnotationFile;
        var isAtLineStart = place.Start == 0 || file[place.Start - 1] is '\r' or '\n';
        var isBehindSection =
            check.Seed.Document.Root!.Pairs.Any(p => p.Key.Range.Start > entry.IdNode.Range.Start && p.Key.Range.Start <= place.Start);
        return isAtLineStart || isBehindSection ? null : entry;
    }
}

/// <summary>What stands in the file is no YAML.</summary>
internal sealed class YamlSyntax() : YamlProblemRule(YamlProblemKind.Syntax)
{
    public override Rule Rule { get; } = new("ART2001", "The annotation cannot be read", "{0}");

    public override void Check(SeedCheck check)
    {
        base.Check(check);
        foreach (var value in ScalarsOf(check.Seed.Document.Root).Where(v => LacksMark(check, v)))
        {
            var mark = new TextRange(value.Range.End - 1, 1);
            check.Refuse(value, mark, Rule, WithEntry(check, mark, YamlMessages.LoneMark));
        }
    }

    /// <summary>
    /// A text ends with a quotation mark and holds no other: the one before it was lost.
    /// Only the article can tell, whose own words may end so.
    /// </summary>
    private static bool LacksMark(SeedCheck check, YamlScalar value) =>
        value.Style == YamlScalarStyle.Plain
        && value.Value.Length > 1
        && value.Value.IndexOf('"') == value.Value.Length - 1
        && !char.IsDigit(value.Value[value.Value.Length - 2])
        && check.Text.Find(new(value.Value)).Count == 0;

    private static IEnumerable<YamlScalar> ScalarsOf(YamlNode? node) => node switch
    {
        YamlScalar value => [value],
        YamlSequence list => list.Items.SelectMany(ScalarsOf),
        YamlMapping map => map.Pairs.SelectMany(p => ScalarsOf(p.Value)),
        _ => [],
    };
}

/// <summary>A tab where blanks must indent.</summary>
internal sealed class TabIndentation() : YamlProblemRule(YamlProblemKind.Tab)
{
    public override Rule Rule { get; } = new("ART2003", "Tab as indentation", "{0}");
}

/// <summary>YAML's anchors, aliases, tags and merge keys: ways to say a thing elsewhere than where it stands.</summary>
internal sealed class AliasOrTag() : YamlProblemRule(YamlProblemKind.AliasOrTag)
{
    public override Rule Rule { get; } = new("ART2004", "Anchor, alias, tag or merge key of YAML", "{0}");
}

/// <summary>A second document behind <c>---</c>.</summary>
internal sealed class SeveralDocuments() : YamlProblemRule(YamlProblemKind.SeveralDocuments)
{
    public override Rule Rule { get; } = new("ART2005", "Several documents in one annotation", "{0}");
}

/// <summary>Nested too deep or too long to be read.</summary>
internal sealed class AnnotationTooLarge() : YamlProblemRule(YamlProblemKind.TooLarge)
{
    public override Rule Rule { get; } = new("ART2006", "The annotation is nested too deep or is too large", "{0}");
}
