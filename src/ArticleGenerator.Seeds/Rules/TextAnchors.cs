using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// The places in the text of a seed's valid anchors, and of the mentions of its people, organizations and places. Each is searched for
/// once.
/// </summary>
internal sealed class TextAnchors(ValidationContext context)
{
    private readonly Dictionary<YamlNode, AnchorMatches> found = [];
    private readonly Func<YamlNode, bool> isSound = context.IsSound;

    /// <summary>
    /// The places where an anchor matches. If <c>source</c>, <c>cue</c> or <c>dateText</c> match several times, the paragraphs of the
    /// entry's <c>text</c> decide.
    /// </summary>
    public AnchorMatches MatchesOf(AnnotationEntry entry, AnnotationField field, AnnotationValue value)
    {
        if (!found.TryGetValue(value.Node, out var matches))
        {
            matches = Find(entry, field, value);
            found.Add(value.Node, matches);
        }

        return matches;
    }

    /// <summary>The words that an anchor looks for.</summary>
    public AnchorSelector SelectorOf(AnnotationValue value) => AnchorReader.Read(value, isSound);

    /// <summary>The places in the text of a key's anchors that match once.</summary>
    public IReadOnlyList<SourceSpan> RangesOf(AnnotationEntry entry, string key)
    {
        if (entry.Map[key] is not { } field)
            return [];

        var ranges = new List<SourceSpan>();
        foreach (var value in context.ValuesOf(field))
        {
            if (MatchesOf(entry, field, value).Only is { } range)
                ranges.Add(range);
        }

        return ranges;
    }

    /// <summary>The mentions of every named entry, and those that two entries claim.</summary>
    public Mentions Mentions =>
        field ??= Find([.. Named.Select(ToNameable)]) is var found && PulledInAmong(found) is { Count: > 0 } yielding
            ? Find([.. Named.Select((entry, i) => yielding.Contains(i) ? new([], [], [], (int)entry.Section) : ToNameable(entry))])
            : found;

    /// <summary>The entries that a text can mention, in the order of <see cref="Mentions"/>.</summary>
    public IReadOnlyList<AnnotationEntry> Named =>
        field ??= [.. context.AllEntries.Where(e =>
            (e.Section & Sections.Named) != 0 && e.Shared?.Cause is null && context.IsSound(e.IdNode))];

    /// <summary>Whether the seed has <c>mentions: []</c>.</summary>
    public static bool IsByImplication(AnnotationEntry entry) =>
        (entry.Own["mentions"] ?? entry.Map["mentions"])?.Node is YamlSequence { Items.Count: 0 };

    /// <summary>Whether all names and mentions of an entry could be used: a refused one might have matched.</summary>
    public bool IsReadWhole(AnnotationEntry entry) =>
        context.IsSound(entry.Node)
        && !context.IsCut(entry)
        && entry.Map.Unknown.Count == 0
        && entry.Map.Repeated.Count == 0
        && entry.Map.Fields.Where(f => f.Key.Name is "name" or "alternateName" or "mentions").All(IsRead);

    /// <summary>The lines of matches as a message names them: <c>lines 3, 7, …</c>.</summary>
    public string LinesOf(AnchorMatches matches)
    {
        var lines = matches.Ranges.Select(context.TextLineOf).Distinct().ToArray();
        return (lines.Length == 1 ? "line " : "lines ")
            + string.Join(", ", lines.Select(Wording.Digits))
            + (matches.Count > matches.Ranges.Count ? ", …" : "");
    }

    private Mentions Find(Nameable[] names) =>
        MentionFinder.Find(context.Text.Folded, names, context.Language, context.Source.Limits.Mentions);

    /// <summary>Entries that the article doesn't name itself, and that claim words of one that it does: they give way.</summary>
    private HashSet<int> PulledInAmong(Mentions found) =>
        [.. found.Shared.SelectMany(s => new[] { s.First, s.Second }).Where(i => Named[i].IsPulledIn)];

    private AnchorMatches Find(AnnotationEntry entry, AnnotationField field, AnnotationValue value)
    {
        var selector = SelectorOf(value);
        if (field.Key.Name == "cue"
            && RangesOf(entry, "source") is { Count: > 0 } source
            && context.Text.Find(selector, source) is { Count: 1 } inSource)
        {
            return inSource;
        }

        var matches = context.Text.Find(selector);
        return matches.Count > 1 && field.Key.Name is "source" or "cue" or "dateText"
            && context.Text.Find(selector, context.Text.ParagraphsOf(RangesOf(entry, "text"))) is { Count: 1 } nearby
            ? nearby
            : matches;
    }

    /// <summary>
    /// The names of an entry of <see cref="Named"/>, each with its language, in the order of <see cref="Nameable.Names"/>.
    /// </summary>
    public IReadOnlyList<(string Language, YamlScalar Node)> NamesOf(AnnotationEntry entry)
    {
        var names = new List<(string, YamlScalar)>();
        AddNames(names, entry.Map["name"]);
        AddNames(names, entry.Map["alternateName"]);
        return names;
    }

    private Nameable ToNameable(AnnotationEntry entry)
    {
        var all = NamesOf(entry);
        var names = new string[all.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = all[i].Node.Value;
        return entry.Map["mentions"] is { } mentions ? WithMentions(names, entry, mentions) : new(names, [], [], (int)entry.Section);
    }

    private void AddNames(List<(string Language, YamlScalar Node)> names, AnnotationField? field)
    {
        foreach (var value in context.ValuesOf(field))
        {
            if (value.Node is YamlScalar name)
                names.Add((LanguageTags.Undetermined, name));
            else
                names.AddRange(LanguageMap.Read(value.Node).Where(t => context.IsSound(t.Text)).Select(t => (t.Tag, t.Text)));
        }
    }

    private Nameable WithMentions(string[] names, AnnotationEntry entry, AnnotationField mentions)
    {
        var (words, picks) = (new List<string>(), new List<SourceSpan>());
        var values = context.ValuesOf(mentions);
        var hasLostPick = !context.IsSound(mentions.Node) || values.Count < mentions.Values.Count;
        foreach (var value in values)
        {
            if (value.Anchor is null && value.Node is YamlScalar word)
                words.Add(word.Value);
            else if (value.Anchor is not null && MatchesOf(entry, mentions, value).Only is { } pick)
                picks.Add(pick);
            else
                hasLostPick |= value.Anchor is not null;
        }

        return new(names, words, picks, (int)entry.Section, hasLostPick);
    }

    private bool IsRead(AnnotationField field) =>
        context.IsSound(field.Node) && context.ValuesOf(field).Count == field.Values.Count && field.Values.All(v => IsRead(v.Node));

    private bool IsRead(YamlNode node) => context.IsSound(node) && node switch
    {
        YamlMapping map => !map.IsPartial && map.Pairs.All(p => IsRead(p.Value)),
        YamlSequence list => list.Items.All(IsRead),
        _ => true,
    };
}
