using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A comma between braces that makes a key of the rest of a text: <c>{ exact: We came, we saw }</c>, <c>{ en: Putin, Vladimir }</c>.
/// </summary>
internal sealed class CommaInBraces : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART2010", "Comma that makes a key of words",
        "Between braces, the comma before '{0}' ends '{1}' of {2}, and what follows it is read as a key. " +
        "Put all of '{1}' between quotation marks, or under '{1}: |' without braces.");

    public override void Check(SeedCheck check)
    {
        foreach (var (map, entry) in check.Maps.ToArray())
        {
            CheckMap(check, map, check.LabelOf(entry));
            string LabelOf(SeedField field) => $"'{field.Key.Name}' of {check.LabelOf(entry)}";
            foreach (var (field, value) in map.Fields.SelectMany(f => f.Values.Where(v => check.IsSound(v.Node)).Select(v => (f, v))))
            {
                if (value.Anchor is { } anchor)
                    CheckMap(check, anchor, LabelOf(field));
                else if (field.Key.Kind == ValueKind.Localized && value.Node is YamlMapping languages)
                    CheckPairs(check, languages, languages.Pairs, LabelOf(field));
            }
        }
    }

    private void CheckMap(SeedCheck check, SeedMap map, string label)
    {
        if (map.Node is YamlMapping node)
            CheckPairs(check, node, map.Unknown.Concat(map.Repeated.Select(r => r.Pair)), label);
    }

    /// <summary>Reports once what several commas cut off from one text.</summary>
    private void CheckPairs(SeedCheck check, YamlMapping map, IEnumerable<YamlPair> suspects, string label)
    {
        var first = map.Pairs.Count == 0 ? null : map.Pairs[0];
        var cut = new HashSet<YamlPair>(map.IsFlow ? suspects.Where(p => p != first && check.IsSound(p.Key) && !HasColon(check, p)) : []);
        YamlPair? last = null;
        foreach (var pair in map.Pairs)
        {
            if (!cut.Contains(pair))
            {
                last = pair;
                continue;
            }

            if (last is not null)
                check.Report(pair.Key.Range, Rule, [Excerpt.Of(pair.Key.Value), Excerpt.Of(last.Key.Value), label]);

            check.RefuseQuietly([pair.Key]);
            last = null;
        }
    }

    /// <summary><c>{ hi: , en: }</c> says that nothing is said; what a comma cut off has no colon.</summary>
    private static bool HasColon(SeedCheck check, YamlPair pair)
    {
        var file = check.Source.AnnotationFile;
        var end = pair.Key.Range.End;
        while (end < file.Length && char.IsWhiteSpace(file[end]))
            end++;

        return end < file.Length && file[end] == ':';
    }
}
