using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value of a seed, with the key that it stands behind and the entry that has it; null for the article itself.</summary>
internal readonly record struct SeedReading(SeedEntry? Entry, SeedField Field, SeedValue Value);

/// <summary>
/// The check of one article: its seed, its text, and what has been refused so far. A value is present, absent, or bad and already
/// reported; rules see only what is present, so one mistake gives one problem.
/// </summary>
internal sealed class SeedCheck
{
    private readonly HashSet<YamlNode> refused = [];
    private readonly HashSet<YamlNode> cut = [];
    private readonly ProblemList problems = new();
    private readonly Lazy<Dictionary<string, SeedEntry>> entriesById;
    private readonly Lazy<LineIndex> annotationLines;
    private readonly Lazy<LineIndex> textLines;
    private readonly Lazy<SeedReading[]> readings;

    private SeedCheck(ArticleSource source, Seed seed)
    {
        Source = source;
        Seed = seed;
        Text = new ArticleText(source.Body, source.TextPath, source.Limits.Steps);
        Anchors = new SeedAnchors(this);
        Texts = new SeedTexts(this);
        entriesById = new(() => Entries.ToDictionary(e => e.Id, StringComparer.Ordinal));
        annotationLines = new(() => new LineIndex(source.AnnotationFile));
        textLines = new(() => new LineIndex(source.TextFile));
        readings = new(() => [.. ReadingsOf(seed)]);
    }

    public ArticleSource Source { get; }

    public Seed Seed { get; }

    public ArticleText Text { get; }

    /// <summary>Where in the text the words of the seed stand.</summary>
    public SeedAnchors Anchors { get; }

    /// <summary>Its keys, ids and values as texts.</summary>
    public SeedTexts Texts { get; }

    public IReadOnlyList<SeedProblem> Problems => problems.Shown;

    /// <summary>Whether one more problem will be shown, so that it is worth looking for its mend.</summary>
    public bool HasRoom => problems.HasRoom;

    /// <summary>The entries whose id can be used: each once.</summary>
    public IEnumerable<SeedEntry> Entries => Seed.Entries.Where(e => IsSound(e.IdNode));

    public IReadOnlyDictionary<string, SeedEntry> EntriesById => entriesById.Value;

    /// <summary>The maps whose keys are worth a look: the article's, and each entry's that was not refused whole.</summary>
    public IEnumerable<(SeedMap Map, SeedEntry? Entry)> Maps =>
        Entries.Where(e => IsSound(e.Node)).Select(e => (e.Map, (SeedEntry?)e)).Prepend((Seed.Article, null));

    /// <summary>Runs all rules over an article. Never throws for what a seed holds.</summary>
    public static SeedCheck Run(ArticleSource source)
    {
        var rules = source.IsDraft ? SeedRules.OfDrafts : SeedRules.OfArticles;
        if (source.ReadAnnotationStrictly() is not { } document)
            return new SeedCheck(source, Seed.Read(source.ReadAnnotation())).Run(rules);

        var check = new SeedCheck(source, Seed.Read(document)).Run(rules);
        return check.CountFindings() is > 0 and var findings ? check.Explained(findings, rules) : check;
    }

    /// <summary>
    /// What is wrong may be a slip that YAML has a meaning for. The error-tolerant reader knows such slips; it is believed only where that
    /// leaves fewer problems, so that no mistake of content is turned into errors of syntax.
    /// </summary>
    private SeedCheck Explained(int findings, IReadOnlyList<SeedRule> rules)
    {
        var document = Source.ReadAnnotation();
        if (document.Problems.Count == 0 || document.Problems.Count > findings)
            return this;

        var check = new SeedCheck(Source, Seed.Read(document)).Run(rules);
        return check.CountFindings() <= findings ? check : this;
    }

    /// <summary>How many problems are neither hints nor allowed.</summary>
    private int CountFindings() =>
        Problems.All(p => p.Rule.Weight == Weight.Hint)
            ? 0
            : AllowsNothing.Apply([.. Allowance.In(this)], Problems).Count(p => p.Rule.Weight != Weight.Hint && p.Rule != AllowsNothing.Rule);

    /// <summary>An article of which nothing is read but its text, and no rule is asked.</summary>
    public static SeedCheck Unchecked(ArticleSource source) => new(source, Seed.Read(YamlDocument.Empty));

    /// <summary>Runs the rules that fit it over the front matter of INDEX.md.</summary>
    public static SeedCheck RunIndex(string index, SeedLimits? limits = null)
    {
        var (start, length) = FrontMatter.Content(index);
        var document = length > 0 ? YamlReader.Read(index, start, length, limits) : YamlDocument.Empty;
        return new SeedCheck(new ArticleSource(SeedPath.Index, index, null, null, ""), Seed.ReadIndex(document)).Run(SeedRules.OfIndex);
    }

    /// <summary>The line of a value in the annotation's file, from 1.</summary>
    public string LineOf(YamlNode node) => Line(annotationLines.Value, node.Range.Start);

    /// <summary>The line of a place of the text in its file, from 1.</summary>
    public string TextLine(TextRange range) => Line(textLines.Value, Source.BodyStart + range.Start);

    /// <summary>Where a character of a value is written; the whole value where it is written as an escape.</summary>
    public TextRange PlaceOf(YamlScalar value, string character) =>
        Source.AnnotationFile.IndexOf(character, value.Range.Start, value.Range.Length, StringComparison.Ordinal) is >= 0 and var start
            ? new(start, character.Length)
            : value.Range;

    /// <summary>Whether the line of a value, as YAML, has been reported: what it seems to say may not be meant.</summary>
    public bool IsOnBadLine(YamlNode node) => Seed.Document.Problems.Any(p => Line(annotationLines.Value, p.Range.Start) == LineOf(node));

    /// <summary>How a message names what a map describes.</summary>
    public string LabelOf(SeedEntry? entry) => entry?.Label ?? (Seed.Article.Keys == SeedFormat.Index ? SeedPath.Index : "the article");

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string Capital(string label) => char.ToUpperInvariant(label[0]) + label.Substring(1);

    /// <summary>Set by the rule that found a limit passed, and reported it: then nothing else is asked.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>Reports that a limit is passed, for which the article is left without its annotations.</summary>
    public void GiveUp(SeedLocation location, Rule rule, params string[] arguments)
    {
        Report(location, rule, arguments);
        IsGivenUp = true;
    }

    public bool IsSound(YamlNode node) => node is not YamlBad && (refused.Count == 0 || !refused.Contains(node));

    /// <summary>Whether keys of an entry may stand where they could not be read as such: what it lacks has been reported.</summary>
    public bool IsCut(SeedEntry entry) => entry.Node is YamlMapping { IsPartial: true }
        || cut.Contains(entry.Node)
        || (entry.SaysNothing
            && Seed.Article.Fields.Any(f =>
                f.Node is YamlMapping { IsPartial: true } section && section.Range.Contains(entry.IdNode.Range)));

    /// <summary>Marks an entry of which keys were reported that stand outside of it.</summary>
    public void Cut(SeedEntry entry) => cut.Add(entry.Node);

    /// <summary>All values behind known keys, sound or not.</summary>
    public IReadOnlyList<SeedReading> Readings => readings.Value;

    /// <summary>All sound values of a kind, with the key and the entry that they belong to.</summary>
    public IEnumerable<SeedReading> Values(Func<SeedKey, bool> ofKind)
    {
        foreach (var reading in readings.Value)
        {
            if (ofKind(reading.Field.Key) && IsSound(reading))
                yield return reading;
        }
    }

    /// <summary>The sound values behind a key.</summary>
    public IEnumerable<SeedValue> ValuesOf(SeedField? field) =>
        field is null || !IsSound(field.Node) ? [] : field.Values.Where(IsSound);

    /// <summary>Whether a value, and all that it stands in, is good so far.</summary>
    public bool IsSound(SeedReading reading) =>
        (reading.Entry is null || (IsSound(reading.Entry.IdNode) && IsSound(reading.Entry.Node)))
        && IsSound(reading.Field.Node)
        && IsSound(reading.Value);

    public bool IsSound(SeedValue value) => IsSound(value.Node) && IsSoundAnchor(value.Anchor);

    /// <summary>Reports a value and refuses it.</summary>
    public void Refuse(YamlNode node, Rule rule, params string[] arguments) => Refuse(node, node.Range, rule, arguments);

    /// <summary>Reports a place within a value, and refuses the value.</summary>
    public void Refuse(YamlNode node, TextRange range, Rule rule, params string[] arguments)
    {
        refused.Add(node);
        Report(range, rule, arguments);
    }

    /// <summary>Reports a value that clashes with another, and refuses it.</summary>
    public void RefuseFor(YamlNode node, TextRange other, Rule rule, params string[] arguments)
    {
        refused.Add(node);
        Report(node.Range, rule, arguments, new SeedLocation(Source.AnnotationPath, other));
    }

    /// <summary>Refuses, without a word, all entries of a section whose name has been reported.</summary>
    public void RefuseEntriesOf(YamlPair section)
    {
        RefuseQuietly(Seed.Entries.Where(e => section.Value.Range.Contains(e.IdNode.Range)).Select(e => e.IdNode));
    }

    /// <summary>Refuses, without a word, values whose mistake has been reported elsewhere.</summary>
    public void RefuseQuietly(IEnumerable<YamlNode> nodes) => refused.UnionWith(nodes);

    /// <summary>Reports a place in the annotation.</summary>
    public void Report(TextRange range, Rule rule, string[] arguments, SeedLocation? other = null) =>
        Report(new SeedLocation(Source.AnnotationPath, range), rule, arguments, other);

    public void Report(SeedLocation location, Rule rule, string[] arguments, SeedLocation? other = null) =>
        problems.Add(new SeedProblem(rule, location, arguments.ToEquatableArray(), other));

    /// <summary>An anchor with a bad part is bad: without the part it could pick other words.</summary>
    private bool IsSoundAnchor(SeedMap? anchor) =>
        anchor is null || (anchor.Unknown.Count == 0 && anchor.Repeated.Count == 0 && anchor.Fields.All(f => IsSound(f.Node)));

    private static IEnumerable<SeedReading> ReadingsOf(Seed seed) =>
        from map in seed.Entries.Select(e => (e.Map, Entry: (SeedEntry?)e)).Prepend((seed.Article, null))
        from field in map.Map.Fields
        from value in field.Values
        select new SeedReading(map.Entry, field, value);

    private static string Line(LineIndex lines, int offset) => lines.LineOf(offset).ToString(CultureInfo.InvariantCulture);

    private SeedCheck Run(IReadOnlyList<SeedRule> rules)
    {
        try
        {
            foreach (var rule in rules)
            {
                rule.Check(this);
                if (IsGivenUp)
                    return GivenUp(problems.Shown[^1]);
            }
        }
        catch (TooMuchToFindException)
        {
            return GivenUp(TooMuchToFind.In(this));
        }

        problems.Close();
        return this;
    }

    /// <summary>
    /// The article without its annotations: what is over a limit could not be looked at whole, and half of it may say something else.
    /// </summary>
    private SeedCheck GivenUp(SeedProblem problem)
    {
        var rest = Unchecked(Source);
        rest.problems.Add(problem);
        return rest;
    }
}
