using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A key that the format does not have.</summary>
internal sealed class UnknownKey : ArticleRule
{
    /// <summary>With more unknown keys than this, they aren't all compared with all others.</summary>
    private const int Few = 20;

    public override Rule Rule { get; } = new("ART3003", "Unknown key", "{0} cannot have the key '{1}'. {2}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var outdented = OutdentedKeys.In(context);
        if (outdented.Count > 0)
        {
            foreach (var finding in FindOutdented(context, outdented))
                yield return finding;
        }

        var problems = context.Annotation.Document.Problems;
        var misplaced = problems.Count == 0 ? null : new HashSet<int>(problems.Select(p => p.Range.Start));
        var noEntries = outdented.Count == 0 ? null : new HashSet<AnnotationEntry>(outdented.SelectMany(o => o.Keys));
        foreach (var (map, entry) in context.Maps)
        {
            if (map.Unknown.Count == 0 || (entry is not null && noEntries?.Contains(entry) == true))
                continue;

            foreach (var finding in Find(context, map, Wording.Capital(context.LabelOf(entry)), misplaced))
                yield return finding;
        }

        foreach (var finding in InAnchors(context, noEntries, misplaced).Concat(LostEntries(context)))
            yield return finding;
    }

    private IEnumerable<Finding> FindOutdented(ValidationContext context, IReadOnlyList<OutdentedKeys> outdented)
    {
        var badLines = new HashSet<int>(context.Annotation.Document.Problems.Select(p => context.LineOf(p.Range)));
        return outdented.Select(o => Find(context, o, badLines));
    }

    /// <summary>Several consecutive ones are one mistake, and no mistake if a line that can't be read moved them there.</summary>
    private Finding Find(ValidationContext context, OutdentedKeys outdented, HashSet<int> badLines)
    {
        var first = outdented.Keys[0];
        var isReported = badLines.Contains(context.LineOf(first.IdNode))
            || badLines.Contains(context.LineOf(outdented.Section.KeyNode!));
        var finding = isReported
            ? Finding.Quiet()
            : Report(context, first.IdNode.Range, $"'{outdented.Section.Key.Name}'", first.Id, HowToMove(outdented))
                .With(MoveIn(context, outdented));
        return finding with
        {
            Refused = [.. outdented.Keys.Select(k => k.IdNode)],
            Cut = outdented.Owner is { } owner ? [owner] : [],
        };
    }

    /// <summary>Below an entry that has no value yet, or as further keys: an entry with a text as its value can't have keys too.</summary>
    private static Fix? MoveIn(ValidationContext context, OutdentedKeys outdented)
    {
        var isFree = outdented.Owner is { Node: YamlMapping { IsFlow: false } or YamlScalar { IsEmpty: true } } owner
            && context.HasRoom
            && outdented.Keys.All(k => owner.Map[k.Id]?.KeyNode is null && IsAsTheText(context, owner.Map.Keys.Find(k.Id)!, k.Node));
        var keys = SourceSpan.FromBounds(outdented.Keys[0].IdNode.Range.Start, outdented.Keys[^1].Range.End);
        return isFree && context.Editor.MoveIn(keys, outdented.Owner!.Node as YamlMapping, outdented.Owner.IdNode) is { } edits
            ? Fix.Safe($"Indent below '{Excerpt.From(outdented.Owner.Id)}'", edits)
            : null;
    }

    /// <summary>Words that aren't in the article would be the next mistake.</summary>
    private static bool IsAsTheText(ValidationContext context, SchemaKey key, YamlNode node) =>
        key.Kind != ValueKind.Anchor || (node is YamlScalar words && context.Text.Find(new(words.Value)).Count == 1);

    private static string HowToMove(OutdentedKeys outdented)
    {
        var (are, them) = outdented.Keys.Count > 1 ? ("It and the keys after it are keys", "them") : ("It is a key", "it");
        var place = outdented.Owner is { } owner
            ? $"indent {them} below '{Excerpt.From(owner.Id)}'"
            : $"write an id of your choice above {them}, and indent {them} below that";
        return $"{are} of {outdented.Keys[0].Map.Keys.Noun}: {place}.";
    }

    private IEnumerable<Finding> InAnchors(
        ValidationContext context, HashSet<AnnotationEntry>? noEntries, HashSet<int>? misplaced)
    {
        foreach (var (entry, field, value) in context.Readings)
        {
            if (value.Anchor is not { Unknown.Count: > 0 } anchor || !context.IsSound(entry) || noEntries?.Contains(entry!) == true)
                continue;

            foreach (var finding in Find(context, anchor, $"'{field.Key.Name}' of {context.LabelOf(entry)}", misplaced))
                yield return finding;
        }
    }

    /// <summary>
    /// Names per language among the other keys of an entry are one mistake; a key may already be reported because of its place.
    /// </summary>
    private IEnumerable<Finding> Find(ValidationContext context, AnnotationMap map, string label, HashSet<int>? misplaced)
    {
        var names = MisplacedNames(map);
        return from pair in map.Unknown.Except(names.Skip(1))
               where context.IsSound(pair.Key) && misplaced?.Contains(pair.Key.Range.Start) != true
               select Find(context, map, label, pair, names.Contains(pair));
    }

    private Finding Find(ValidationContext context, AnnotationMap map, string label, YamlPair pair, bool isName)
    {
        var written = Excerpt.Verbatim(pair.Key.Value);
        if (!context.HasRoom || isName || map.Keys.Meant(pair.Key.Value) is not { } meant)
            return Refuse(context, pair.Key, label, written, context.HasRoom ? HowToWrite(map, pair, isName) : "");

        return Refuse(context, pair.Key, label, written, $"Did you mean '{meant.Name}'?").With(Rename(context, map, pair, meant));
    }

    /// <summary>A key can be renamed only if no other has that name.</summary>
    private static Fix? Rename(ValidationContext context, AnnotationMap map, YamlPair pair, SchemaKey meant)
    {
        var isTaken = map[meant.Name] is not null
            || map.Unknown.Count > Few
            || map.Unknown.Any(u => u != pair && map.Keys.Meant(u.Key.Value) == meant);
        if (isTaken
            || (meant.Kind == ValueKind.Section && pair.Value is not YamlMapping)
            || (meant.Kind == ValueKind.Date && pair.Value is not YamlScalar))
        {
            return null;
        }

        var edit = context.Editor.Write(pair.Key, meant.Name);
        return map.Keys.ForeignKeys?.ContainsKey(pair.Key.Value) == true
            ? Fix.Safe($"Write '{meant.Name}'", edit)
            : NearFix.Of(pair.Key.Value, meant.Name, map.Keys.Keys.Select(k => k.Name), edit);
    }

    private static YamlPair[] MisplacedNames(AnnotationMap map) => map.Keys.Shorthand is { } shorthand && map[shorthand] is null
        ? [.. map.Unknown.Where(p => p.Key.Value.Length == 2 && LanguageMap.LooksLikeTag(p.Key.Value))]
        : [];

    private static string HowToWrite(AnnotationMap map, YamlPair pair, bool isName) =>
        !isName ? $"The keys of {map.Keys.Noun} are {Wording.AllOf(map.Keys.Keys.Select(k => k.Name))}."
        : map.Keys.Find(map.Keys.Shorthand!)!.Kind == ValueKind.Localized
            ? $"Write names per language as 'name: {{ {pair.Key.Value}: … }}'."
        : $"Write its words after '{map.Keys.Shorthand}', in the article's own language.";

    /// <summary>The entries of sections whose name is already reported.</summary>
    private static IEnumerable<Finding> LostEntries(ValidationContext context) =>
        from section in context.Annotation.LostSections
        select Finding.Quiet(
            [.. context.Annotation.Entries.Select(e => e.IdNode).Where(id => section.Pair.Value.Range.Contains(id.Range))]);
}
